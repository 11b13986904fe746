import { daysLater } from "../../src/domain/days.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { type Day, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { findButton, seatsOf } from "./buttons.ts";
import type { Answers, Hand } from "./hand.ts";
import { type Human, isGone, isReachedBy, valueOn } from "./human.ts";
import type { Stage } from "./stage.ts";
import type { World } from "./world.ts";
import { zone } from "./world-days.ts";

/** Who acts, and in which world. */
export type Doing = {
  readonly hand: Hand;
  readonly me: Human;
  readonly stage: Stage;
  readonly world: World;
  /** Says of somebody who is gone since when, not just that they are. */
  readonly saysSince?: boolean;
  /** Keeps a question that cannot be answered yet, so that nobody else is asked. */
  readonly keepsQuestion?: boolean;
};

/** A conversation about a successor has an end; one that goes on longer has gone wrong. */
const MOST_STEPS = 8;

export function todayOn(stage: Stage): Day {
  return localMoment(stage.now, zone).day;
}

/** Does all that a message asks for, truthfully. */
export async function reactTo(message: Message, doing: Doing): Promise<void> {
  for (const seat of seatsOf(message, { dialog: "hand-over", kind: "accept" })) {
    await answerOffer(message, seat as SeatId, doing);
  }
  for (const seat of seatsOf(message, { dialog: "hand-over", kind: "approve" })) {
    await doing.hand.pressIn([message], { dialog: "hand-over", kind: "approve", seat });
  }
  for (const seat of seatsOf(message, { dialog: "hand-over", kind: "dont-know" })) {
    await findSuccessor([message], seat as SeatId, doing);
  }
  const seats = seatsOf(message, { dialog: "confirm", kind: "confirm" });
  for (const seat of seats) await vouchFor(seat as SeatId, doing, [message]);
}

/** Says of the data of a seat what is true: right, another number, or somebody else sits there. */
export async function vouchFor(
  seatId: SeatId,
  doing: Doing,
  messages: readonly Message[],
): Promise<void> {
  const { stage, world, hand } = doing;
  const day = todayOn(stage);
  const seat = stage.network.seats.get(seatId);
  const holder = seat && holderOn(seat, day);
  const person = holder && stage.network.people.get(holder);
  const human = person && world.humanOf(person);
  if (!human || !person) return;
  if (isGone(human, day) || world.trulyIn(seatId, day)?.id !== human.id) {
    await passOn(seatId, human, doing, messages);
    return;
  }
  const data = dataOf(human, day);
  const isRight =
    isReachedBy(human, person.phone, day) &&
    (person.mail === undefined || data.mail === person.mail);
  const shown = isRight ? messages : await hand.change(messages, seatId, data);
  await sayRight(seatId, hand, [...shown, ...messages]);
}

/** [Klopt]; once more when something changed since it was shown. */
async function sayRight(seat: SeatId, hand: Hand, messages: readonly Message[]): Promise<void> {
  const wanted = { dialog: "confirm", kind: "confirm", seat };
  const said =
    (await hand.pressIn(messages, wanted)) ??
    (await hand.pressKnown("confirm", "confirm", { seat }));
  await hand.pressIn(said, wanted);
}

function dataOf(human: Human, day: Day): Answers {
  const [phone, mail] = [valueOn(human.phones, day), valueOn(human.mails, day)];
  return {
    name: human.name,
    ...(phone !== undefined && { phone }),
    ...(mail !== undefined && { mail }),
  };
}

/** A seat is handed over: of oneself with the real last day, of somebody else because they are gone. */
export async function passOn(
  seat: SeatId,
  leaver: Human,
  doing: Doing,
  messages: readonly Message[],
): Promise<void> {
  if (doing.stage.network.handOvers.has(seat)) return;
  const wanted = { dialog: "hand-over", kind: "start", seat };
  const { hand, me, stage } = doing;
  // The list of calls has a button for who is gone, beside the one for who leaves later.
  const isGoneNow = leaver.id !== me.id && isGone(leaver, todayOn(stage));
  const about = { seat, ...(isGoneNow && { gone: true }) };
  const shown =
    (await hand.pressIn(messages, wanted)) ?? (await hand.pressKnown("hand-over", "start", about));
  await talkOn(shown, { seat, leaver, doing });
}

/** Who is asked for a successor names them when they know. */
export async function findSuccessor(
  messages: readonly Message[],
  seat: SeatId,
  doing: Doing,
): Promise<void> {
  const open = doing.stage.network.handOvers.get(seat);
  const leaver = open?.leaver && doing.stage.network.people.get(open.leaver);
  await talkOn(messages, { seat, leaver: leaver && doing.world.humanOf(leaver), doing });
}

type Talk = { readonly seat: SeatId; readonly leaver: Human | undefined; readonly doing: Doing };

/** Presses what is to be pressed next, until nothing is asked any more. */
async function talkOn(messages: readonly Message[], talk: Talk): Promise<void> {
  let shown = messages;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = await goOn(shown, talk);
    if (next === undefined) return;
    shown = next;
  }
  talk.doing.hand.trouble("a hand-over that goes on and on");
}

async function goOn(
  shown: readonly Message[],
  { seat, leaver, doing }: Talk,
): Promise<readonly Message[] | undefined> {
  const { hand, stage, world } = doing;
  const today = todayOn(stage);
  const dialog = "hand-over";
  const all = findButton(shown, { dialog, kind: "start", all: true });
  if (all) return hand.press(all);
  const day = findButton(shown, { dialog, kind: "from" });
  if (day?.form && leaver) return hand.press(day, { day: daysLater(leaver.lastDay, 1) });
  // Who leaves says until when; of somebody else most say no more than that they are gone.
  const isOwn = leaver?.id === doing.me.id || (leaver && doing.saysSince === true);
  const isUnsaid = stage.network.handOvers.get(seat)?.lastDay === undefined;
  const ask = isOwn && isUnsaid && findButton(shown, { dialog, kind: "from-form" });
  if (ask) return hand.press(ask);
  const successor = world.successorOf(seat, leaver, today);
  const known = successor && personOf(stage, world, successor);
  const named = known && findButton(shown, { dialog, kind: "name", person: known });
  if (named) return hand.press(named);
  const newForm = findButton(shown, { dialog, kind: "name-new" });
  if (newForm && successor) return hand.press(newForm, dataOf(successor, today));
  const other = findButton(shown, { dialog, kind: "name-other" });
  if (successor && other) return hand.press(other);
  return doing.keepsQuestion ? undefined : hand.pressIn(shown, { dialog, kind: "dont-know" });
}

/** How the network calls somebody, when it knows them. */
export function personOf(stage: Stage, world: World, human: Human): PersonId | undefined {
  return [...stage.network.people].find((one) => world.humanOf(one)?.id === human.id)?.id;
}

/** Nine of ten take it. */
async function answerOffer(message: Message, seat: SeatId, doing: Doing): Promise<void> {
  const { hand, me, world, stage } = doing;
  const day = todayOn(stage);
  const isLeaving = me.noticeOn !== undefined && me.noticeOn <= day;
  const isYes = !isLeaving && world.chance("accepts", seat, me.id) < world.assumed.accepts;
  const kind = isYes ? "accept" : "decline";
  const shown = await hand.pressIn([message], { dialog: "hand-over", kind, seat });
  if (!isYes) world.decline(seat, me, day);
  const form = findButton(shown ?? [], { dialog: "confirm", kind: "save" });
  if (form?.form) await hand.press(form, dataOf(me, day));
}
