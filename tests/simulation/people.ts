import type { SendResult } from "../../src/contract/ports.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Agenda } from "./agenda.ts";
import { findButton, seatsOf } from "./buttons.ts";
import { Hand } from "./hand.ts";
import { type Human, isGone } from "./human.ts";
import { passOn, personOf, reactTo, todayOn } from "./reaction.ts";
import type { Letter, Stage } from "./stage.ts";
import type { Tally } from "./tally.ts";
import type { World } from "./world.ts";
import { inOfficeHours, isWeekday, weekdaysLater } from "./world-days.ts";

/** What somebody needs to act. */
export type Acting = {
  readonly stage: Stage;
  readonly world: World;
  readonly agenda: Agenda;
  readonly tally: Tally;
};

/** Everybody who gets mail, and what they do about it. */
export class People {
  readonly #acting: Acting;
  #letters = 0;

  constructor(acting: Acting) {
    this.#acting = acting;
  }

  /** The post: what comes of a letter to an address. */
  deliver(letter: Letter): SendResult {
    const { stage, world, tally } = this.#acting;
    const day = todayOn(stage);
    const human = world.ownerOf(letter.address);
    if (!human) {
      tally.trouble("mail to nobody");
      return { kind: "unreachable" };
    }
    if (human.bouncesFrom !== undefined && human.bouncesFrom <= day) return { kind: "unreachable" };
    tally.sent.push({ day, to: human.id, key: letter.key });
    if (!isGone(human, day)) this.#receive(letter, human, day);
    return { kind: "delivered" };
  }

  /** Who gives notice says so themselves, with the real last day, on the first day of work after. */
  begin(day: Day): void {
    const { world, agenda } = this.#acting;
    const told = isWeekday(day) ? day : weekdaysLater(day, 1);
    for (const human of world.givingNotice(day)) {
      const at = inOfficeHours(told, world.chance("notice at", human.id));
      agenda.put(at, () => this.#leave(human));
    }
  }

  async #leave(me: Human): Promise<void> {
    const { stage, world } = this.#acting;
    const person = personOf(stage, world, me);
    if (person === undefined) return;
    const doing = { ...this.#acting, me, hand: this.#handOf(person) };
    const own = await doing.hand.says("mijn plekken");
    for (const { seat } of seatsFrom(stage.network, person, todayOn(stage))) {
      await passOn(seat.id, me, doing, own);
    }
  }

  #handOf(person: PersonId): Hand {
    const { stage, tally } = this.#acting;
    return new Hand(person, stage, (what) => tally.trouble(what));
  }

  #receive({ message, key }: Letter, me: Human, day: Day): void {
    const { world, agenda, stage } = this.#acting;
    const person = this.#personOf(key, day);
    if (person === undefined) return;
    this.#letters += 1;
    const chance = chanceToAnswer(message, { network: stage.network, person, world });
    const drawn = world.chance("answers", key, day);
    if (drawn >= chance) return;
    const later = weekdaysLater(day, Math.floor(world.chance("answers after", key) * 4));
    const soon = inOfficeHours(later, world.chance("answers at", key));
    const at = soon > stage.now ? soon : inOfficeHours(weekdaysLater(day, 1), 0.1);
    agenda.put(at, async () => {
      if (isGone(me, todayOn(stage))) return;
      await reactTo(message, { ...this.#acting, me, hand: this.#handOf(person) });
    });
  }

  /** To whom a row of the outbox is, as the network calls them. */
  #personOf(key: string, day: Day): PersonId | undefined {
    const { stage } = this.#acting;
    const [kind, id] = key.slice(key.lastIndexOf("/") + 1).split(":");
    if (kind === "person") return id as PersonId;
    const seat = stage.network.seats.get(id as SeatId);
    return seat && holderOn(seat, day);
  }
}

type Asked = { readonly network: Network; readonly person: PersonId; readonly world: World };

/** What was left unanswered before is less likely to be answered now. */
function chanceToAnswer(message: Message, { network, person, world }: Asked): number {
  const { answers, vouches, candidateAnswers } = world.assumed;
  const asks = (dialog: string, kind: string) =>
    findButton([message], { dialog, kind }) !== undefined;
  if (asks("hand-over", "accept")) return candidateAnswers;
  const confirmed = seatsOf(message, { dialog: "confirm", kind: "confirm" });
  const today = holdsAny(network, person, confirmed);
  if (!today) return vouches;
  switch (network.askings.get(person)?.round?.steps.at(-1)?.step) {
    case "first-reminder":
      return answers.first / (1 - answers.ask);
    case "second-reminder":
      return answers.second / (1 - answers.ask - answers.first);
    default:
      return answers.ask;
  }
}

function holdsAny(network: Network, person: PersonId, seats: readonly string[]): boolean {
  return seats.some((id) =>
    network.seats.get(id as SeatId)?.holdings.some((holding) => holding.person === person),
  );
}
