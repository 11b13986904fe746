import type { Outcome } from "../../src/contract/outcome.ts";
import type { ReplyKind } from "../../src/domain/meeting/meeting.ts";
import type { State } from "./action.ts";
import { type About, askedMeeting } from "./asked-meeting.ts";
import { readColleagues, whoForm } from "./bring.ts";
import { noted } from "./rsvp.ts";
import type { Scene } from "./scene.ts";

/** What was written about who comes. */
export type Written = { readonly names: string; readonly as: Extract<ReplyKind, "yes" | "sends"> };

/** Keeps the names of who comes along or instead, when they are names and nothing else. */
export function bring(scene: Scene, about: About, { names, as }: Written): Outcome<State> {
  const asked = askedMeeting(scene, about);
  if ("refused" in asked) return asked.refused;
  const read = readColleagues(names);
  if ("wrong" in read) return whoForm(scene, asked.meeting, read.wrong);
  return noted(scene, asked, { as, colleague: read.names });
}
