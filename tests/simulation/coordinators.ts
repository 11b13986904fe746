import type { SeatId } from "../../src/domain/ids.ts";
import { type Call, callList } from "../../src/domain/report/call-list.ts";
import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Day } from "../../src/domain/time.ts";
import { Hand } from "./hand.ts";
import { isGone } from "./human.ts";
import type { Acting } from "./people.ts";
import { type Doing, findSuccessor, todayOn, vouchFor } from "./reaction.ts";

/** Who looks after the network: once a week part of their call list is taken up. */
export class Coordinators {
  readonly #acting: Acting;

  constructor(acting: Acting) {
    this.#acting = acting;
  }

  /** A Monday: every call of the list, each perhaps. */
  async work(day: Day): Promise<void> {
    const { stage, world } = this.#acting;
    const doing = this.#someone(day);
    if (!doing) return;
    for (const { reason, seats } of callList(lookingAt(stage.network, stage.now))) {
      const about = seats.map(({ id }) => id).join();
      const isTaken = world.chance("call", about, day) < world.assumed.coordinatorWeek;
      if (!isTaken) continue;
      for (const { id } of seats) await this.#call(reason, id, doing);
    }
  }

  #someone(day: Day): Doing | undefined {
    const { stage, world, tally } = this.#acting;
    for (const seat of seatIndex(stage.network).ofKind("coordinator")) {
      const holder = holderOn(seat, day);
      const person = holder && stage.network.people.get(holder);
      const me = person && world.humanOf(person);
      if (!person || !me || isGone(me, day)) continue;
      const hand = new Hand(person.id, stage, (what) => tally.trouble(what));
      return { ...this.#acting, me, hand, saysSince: true };
    }
    return undefined;
  }

  /** The buttons of the call list are about the seat alone. */
  async #call({ kind }: Call["reason"], seat: SeatId, doing: Doing): Promise<void> {
    const { hand } = doing;
    switch (kind) {
      case "needs-yes":
        await hand.pressKnown("hand-over", "approve", { seat });
        return;
      case "no-answer":
      case "doubted":
        await vouchFor(seat, doing, []);
        return;
      case "find-successor":
        await this.#find(seat, doing);
        return;
      default:
        kind satisfies never;
    }
  }

  /** Names who is known to come, or says at least since when nobody sits there; it stays on the list. */
  async #find(seat: SeatId, doing: Doing): Promise<void> {
    const { stage, world, hand } = doing;
    const day = todayOn(stage);
    const { leaver, lastDay } = stage.network.handOvers.get(seat) ?? {};
    const person = leaver && stage.network.people.get(leaver);
    const before = person && world.humanOf(person);
    const isShown = before !== undefined && isGone(before, day) && lastDay === undefined;
    if (!isShown && !world.successorOf(seat, before, day)) return;
    const about = { seat, ...(isShown && { gone: true }) };
    const shown = await hand.pressKnown("hand-over", "start", about);
    await findSuccessor(shown, seat, { ...doing, keepsQuestion: true });
  }
}
