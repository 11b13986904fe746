import type { Outcome } from "../../../src/contract/outcome.ts";
import { type Double, doublesIn } from "../../../src/domain/manage/doubles.ts";
import { seatsOfOrganisation } from "../../../src/domain/manage/ending.ts";
import { seatIndex } from "../../../src/domain/seat-index.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type Subject } from "../action.ts";
import { answer, menuButton, type Scene } from "../scene.ts";
import type { Pair } from "./merge-plan.ts";
import { endingWording } from "./wording.ts";

const words = endingWording.merge;
const MOST_PAIRS = 10;

/** What seems to be in the network twice. */
export function doubles(scene: Scene): Outcome<never> {
  const pairs = doublesIn(scene.network);
  if (pairs.length === 0) return answer(scene, { text: words.none, more: rowOf([menuButton]) });
  const rest = pairs.length - MOST_PAIRS;
  const buttons = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const { one, other } = pair;
    return button(words.pair(one.name, other.name), { kind: "merge", ...inOrder(scene, pair) });
  });
  const more = rest > 0 ? [paragraph(words.moreDoubles(rest))] : [];
  return answer(scene, { text: words.doubles, more: [...rowOf(buttons), ...more] });
}

function inOrder(scene: Scene, { part, one, other }: Double): Pair {
  return keepTheFuller(scene, { part, id: one.id } as Subject, { part, id: other.id } as Subject);
}

/** Who has the most seats stays, so that the fewest are told something. */
export function keepTheFuller({ network }: Scene, first: Subject, second: Subject): Pair {
  const seats = ({ part: of, id }: Subject) =>
    of === "organisations"
      ? seatsOfOrganisation(network, id).length
      : seatIndex(network).everHeldBy(id as never).length;
  return seats(second) > seats(first)
    ? { from: first, into: second }
    : { from: second, into: first };
}
