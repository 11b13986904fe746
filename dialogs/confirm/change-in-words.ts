import type { Outcome } from "../../src/contract/outcome.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { readOwnChange } from "../../src/language/own-change.ts";
import type { State } from "./action.ts";
import { change, formAgain } from "./form.ts";
import { ownSeats } from "./open.ts";
import { show } from "./reply.ts";
import type { Scene } from "./scene.ts";
import { speakFor } from "./speaker.ts";
import { marksOf, mayChangeName, valuesOf } from "./values.ts";
import { wording } from "./wording.ts";

/**
 * "Mijn nummer is nu …": the form, with what was said filled in. It is kept by [Opslaan] and not
 * before: a number that was misread would be called by everybody.
 */
export function changeInWords(scene: Scene, text: string): Outcome<State> {
  const said = readOwnChange(text);
  const [seat] = ownSeats(scene).toSorted(contactFirst);
  if (!said || !seat) return show(scene);
  if (said.of === "name") return rename(scene, seat.id, said.value);
  if (said.of === "other" || said.value === undefined) return change(scene, seat.id);
  const spoken = speakFor(scene, seat.id);
  if ("refused" in spoken) return spoken.refused;
  const known = valuesOf(scene, spoken);
  const values = { ...known, [said.of]: said.value };
  return formAgain(scene, spoken, { values, was: marksOf(known), wrong: [] });
}

/** The form with the name in it, or who can change that where one came by a link. */
function rename(scene: Scene, id: SeatId, name: string | undefined): Outcome<State> {
  const spoken = speakFor(scene, id);
  if ("refused" in spoken) return spoken.refused;
  const values = valuesOf(scene, spoken);
  const wrong = mayChangeName(scene, spoken) ? [] : [wording.form.nameInChat];
  const filled = { values, was: marksOf(values), name: name ?? spoken.holder.name };
  return formAgain(scene, spoken, { ...filled, wrong });
}

/** The form of a contact seat has all there is to change. */
function contactFirst({ role: one }: Seat, { role: other }: Seat): number {
  return Number(other.kind === "contact") - Number(one.kind === "contact");
}
