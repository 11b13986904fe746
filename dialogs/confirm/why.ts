import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysBetweenAsks } from "../../src/domain/cycle/interval.ts";
import { inShortList } from "../../src/language/list.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { heldSeats } from "./open.ts";
import { answer, type Coming, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const LISTED = 4;
const DAYS_A_YEAR = 365;
const words = wording.why;

/** Who sees the data, how often they are asked, and what one may choose; for anybody. */
export function why(scene: Coming & Partial<Pick<Scene, "me">>): Outcome<State> {
  const { network } = scene;
  const { description } = network;
  const often = Math.max(1, Math.round(DAYS_A_YEAR / daysBetweenAsks(description, todayIn(scene))));
  const { me } = scene;
  const roles = me ? heldSeats({ ...scene, me }).map((seat) => seatInWords(network, seat)) : [];
  const listed = roles.length > 0 ? words.listed(inShortList(roles, LISTED)) : words.notListed;
  return answer(scene, {
    text: words.who(description.name),
    more: [
      ...(me ? [paragraph(listed)] : []),
      paragraph(words.often(often)),
      paragraph(words.choices),
      ...(me
        ? [
            {
              kind: "buttons",
              buttons: [
                button(words.mySeats, { kind: "show" }),
                button(wording.leaveShort, { kind: "leave" }),
              ],
            } as const,
          ]
        : []),
    ],
  });
}
