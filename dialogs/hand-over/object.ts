import { seatChangesButton } from "../../src/cards/entrances.ts";
import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Holding, Seat } from "../../src/domain/seat.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { State } from "./action.ts";
import type { About } from "./bundle.ts";
import { seatIn } from "./may.ts";
import { answer, nameOf, otherCoordinators, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** So long after it passed on somebody may still say that a seat is theirs. */
const DAYS_TO_OBJECT = 7;

/**
 * Somebody else said that a seat passes on, and it did: who sat there tells the coordinators that they
 * stay. These can undo it; not who objects, for one of them said that it could pass on. Nothing when
 * they did not sit there, or it is too long ago.
 */
export function object(scene: Scene, about: About): Outcome<State> | undefined {
  const { network, me } = scene;
  const passed = passedOn(scene, about);
  const [first] = passed;
  if (!first) return undefined;
  const { seat, next } = first;
  const readers = otherCoordinators(scene);
  const other = nameOf(network, next.person) ?? "";
  if (readers.length === 0) return answer(scene, { text: wording.alreadySaidYes(other) });
  const roles = rolesOf(
    network,
    passed.map((one) => one.seat),
  );
  const text = wording.objects(nameOf(network, me) ?? "", roles, other);
  const key = `objects/${seat.id}/${me}/${next.from}`;
  const blocks = rowOf([seatChangesButton(seat.id)]);
  return answer(scene, {
    text: wording.objectionPassedOn(other),
    tell: readers.map((person) => tellPerson(person, { key, text, blocks })),
  });
}

type Passed = { readonly seat: Seat; readonly next: Holding };

/** The seat that is meant, and with `all` those that went to the same person from who talks. */
function passedOn(scene: Scene, { seat: id, all = false }: About): readonly Passed[] {
  const seat = seatIn(scene, id);
  const first = seat && passedFromMe(scene, seat);
  if (!first) return [];
  const others = all ? [...scene.network.seats].filter((one) => one.id !== id) : [];
  const along = others.flatMap((one) => passedFromMe(scene, one) ?? []);
  return [first, ...along.filter(({ next }) => next.person === first.next.person)];
}

function passedFromMe(scene: Scene, seat: Seat): Passed | undefined {
  const { me } = scene;
  const mine = seat.holdings.findLast(({ person }) => person === me);
  const next = seat.holdings.find(({ person, from }) => mine && person !== me && from > mine.from);
  const isRecent = next && daysLater(next.from, DAYS_TO_OBJECT) >= todayIn(scene);
  return isRecent ? { seat, next } : undefined;
}
