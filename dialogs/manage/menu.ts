import type { Outcome } from "../../src/contract/outcome.ts";
import { meetingSettingsOf } from "../../src/domain/meeting/settings.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.menu;

/** What can be done to the network. */
export function menu(scene: Scene): Outcome<never> {
  const buttons = rowOf([
    button(words.find, { kind: "find-form" }, "primary"),
    button(words.addOrganisation, { kind: "organisation-form" }),
    button(words.addPerson, { kind: "person-form" }),
    button(words.addSeat, { kind: "seat-kinds" }),
    button(words.doubles, { kind: "doubles" }),
    button(words.goal, { kind: "goal-form" }),
    button(words.lines, { kind: "lines-form" }),
    button(words.changes, { kind: "changes" }),
  ]);
  const { description } = scene.network;
  const informing = words.informing[meetingSettingsOf(description).informing];
  return answer(scene, {
    text: words.intro(description.name),
    more: [...buttons, paragraph(informing, "subtle")],
  });
}
