import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { State } from "./action.ts";
import { seatIn } from "./may.ts";
import { answer, nameOf, otherCoordinators, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** So long after it passed on somebody may still say that a seat is theirs. */
const DAYS_TO_OBJECT = 7;

/**
 * Somebody else said that a seat passes on, and it did: who sat there tells the coordinators that they
 * stay. Nothing when they did not sit there, or it is too long ago.
 */
export function object(scene: Scene, id: SeatId): Outcome<State> | undefined {
  const { network, me } = scene;
  const seat = seatIn(scene, id);
  const mine = seat?.holdings.findLast(({ person }) => person === me);
  const next = seat?.holdings.find(({ person, from }) => mine && person !== me && from > mine.from);
  if (!seat || !mine || !next) return undefined;
  if (daysLater(next.from, DAYS_TO_OBJECT) < todayIn(scene)) return undefined;
  const readers = otherCoordinators(scene);
  const other = nameOf(network, next.person) ?? "";
  if (readers.length === 0) return answer(scene, { text: wording.alreadySaidYes(other) });
  const text = wording.objects(nameOf(network, me) ?? "", seatInWords(network, seat), other);
  const key = `objects/${id}/${me}/${next.from}`;
  return answer(scene, {
    text: wording.objectionPassedOn(other),
    tell: readers.map((person) => tellPerson(person, { key, text, blocks: [] })),
  });
}
