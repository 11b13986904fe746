import type { Outcome } from "../../src/contract/outcome.ts";
import type { MinutesLineSaid } from "../../src/language/meeting/minutes-line.ts";
import type { State } from "./action.ts";
import { hold } from "./held.ts";
import { type Scene, writable } from "./scene.ts";
import { write } from "./write-line.ts";

/** A line for the minutes that are open; without, it is asked where it belongs. */
export function dictate(scene: Scene, line: MinutesLineSaid): Outcome<State> {
  if (scene.state?.kind !== "writing") return hold(scene, line);
  const found = writable(scene, scene.state.meeting);
  return "refused" in found ? found.refused : write(scene, found.meeting, line);
}
