import { boxedSeatBlocks } from "../../src/cards/organisation-letter.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { changedSince, confirmedSince } from "../../src/domain/cycle/changed-since.ts";
import { dueOnAfter } from "../../src/domain/cycle/interval.ts";
import { boxSpeaksFor, speakersFor } from "../../src/domain/cycle/speaks-for.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { isOfCoordinator } from "../../src/domain/manage/looking-after.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import { readableName } from "../../src/domain/readable-name.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Action, State } from "./action.ts";
import { gone, successor } from "./box-gone.ts";
import type { Boxed, BoxScene } from "./box-scene.ts";
import { answer, type Coming } from "./scene.ts";
import { wording } from "./wording.ts";

/** More names than these help nobody further. */
const NAMED = 3;
const words = wording.box;

/**
 * What is done through the mail to an organisation: who reads it is not known, so that it may say
 * that data are right, that somebody is gone, and who may come, and nothing else; never nameless.
 */
export function forBox(scene: Coming, organisation: Organisation): Outcome<State> {
  const { happening, actor } = scene.event;
  if (actor.standIn === undefined) {
    return answer(scene, { text: words.nameless(organisation.name) });
  }
  if (happening.kind !== "press") return answer(scene, { text: words.notHere });
  const by = readableName(actor.standIn) ?? wording.box.somebody;
  return press({ ...scene, organisation, by }, happening.action);
}

function press(scene: BoxScene, action: Action): Outcome<State> {
  if (action.kind !== "confirm" && action.kind !== "gone" && action.kind !== "successor") {
    return answer(scene, { text: words.notHere });
  }
  if (action.kind === "successor") return name(scene, action);
  const spoken = spokenOf(scene, action.seat);
  if ("refused" in spoken) return spoken.refused;
  switch (action.kind) {
    case "confirm":
      return confirm(scene, spoken, action.shown ?? scene.event.at);
    case "gone":
      return gone(scene, spoken);
    default:
      return action satisfies never;
  }
}

/**
 * Who comes next may be said of a seat in which nobody sits any more; not who looks after the network,
 * for anybody may read the box.
 */
function name(
  scene: BoxScene,
  { seat: id, person }: Extract<Action, { readonly kind: "successor" }>,
): Outcome<State> {
  const { network, organisation } = scene;
  const seat = network.seats.get(id);
  if (!seat) return answer(scene, { text: wording.seatGone });
  const may =
    !isOfCoordinator(network, seat) &&
    boxSpeaksFor(network, { seat, organisation: organisation.id, day: todayIn(scene) });
  return may ? successor(scene, seat, person) : noRight(scene, seat);
}

/** Found out at each press, for a button may be old. */
function spokenOf(scene: BoxScene, id: SeatId): Boxed | { readonly refused: Outcome<State> } {
  const { network, organisation } = scene;
  const seat = network.seats.get(id);
  const day = todayIn(scene);
  const holding = seat && holderOn(seat, day);
  const holder = holding && network.people.get(holding);
  if (!seat || !holder) return { refused: answer(scene, { text: wording.seatGone }) };
  if (boxSpeaksFor(network, { seat, organisation: organisation.id, day })) return { seat, holder };
  return { refused: noRight(scene, seat) };
}

function noRight(scene: BoxScene, seat: Seat): Outcome<State> {
  const { network } = scene;
  const who = speakersFor(network, seat, todayIn(scene)).slice(0, NAMED);
  const names = who.flatMap((one) => network.people.get(one)?.name ?? []);
  return answer(scene, { text: wording.noRight(seatInWords(network, seat), names) });
}

function confirm(scene: BoxScene, { seat, holder }: Boxed, since: Instant): Outcome<State> {
  const { network, knowledge, event } = scene;
  if (network.handOvers.has(seat.id)) {
    return answer(scene, { text: wording.onItsWay(seatInWords(network, seat)) });
  }
  if (changedSince(network, seat, since)) {
    const more = boxedSeatBlocks({ network, at: event.at }, seat);
    return answer(scene, { text: wording.changedMeanwhile, more });
  }
  if (confirmedSince(network, seat, { shown: since, at: event.at })) {
    return answer(scene, { text: wording.alreadyAll });
  }
  const dueOn = dueOnAfter(network, event.at, knowledge.calendar);
  return answer(scene, {
    text: wording.thanksFor(holder.name),
    changes: [{ kind: "seat-confirmed", seat: seat.id, dueOn }],
  });
}
