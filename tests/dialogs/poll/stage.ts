import { poll } from "../../../dialogs/poll/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Author } from "../../../src/domain/author.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Poll } from "../../../src/domain/meeting/poll.ts";
import type { Network } from "../../../src/domain/network.ts";
import { holderOn } from "../../../src/domain/seat.ts";
import { type Instant, localMoment } from "../../../src/domain/time.ts";
import type { Block, Button, Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { calendar } from "../../domain/calendar/school-calendar.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { pressing, situation, typing } from "../situation.ts";

const knowledge = { ...keywordKnowledge, calendar };

type Heard = { readonly to: string; readonly message: Message; readonly key: string };
type Form = Readonly<Record<string, string>>;

/** What people and the clock do one after the other, and what each of them reads. */
export class Stage {
  network: Network;
  at: Instant = tuesdayMorning;
  readonly heard: Heard[] = [];
  readonly #states = new Map<string, unknown>();
  #turns = 0;

  constructor(network = webberTown()) {
    this.network = network;
  }

  type(who: string, text: string, kind: "personal" | "group" = "personal") {
    return this.#take(who, typing(text), kind);
  }

  press(who: string, action: object, form: Form = {}) {
    return this.#take(who, pressing(action, form), "personal");
  }

  /** Presses the newest button with this label that somebody got. */
  push(who: string, label: string, form: Form = {}) {
    return this.press(who, this.button(who, label).does.action, form);
  }

  button(who: string, label: string): Button {
    const mine = this.heard.filter(({ to }) => to === who).toReversed();
    for (const { message } of mine) {
      const found = message.blocks.flatMap(buttonsOf).find((one) => one.label === label);
      if (found) return found;
    }
    throw new Error(`${who} has no button ${label}`);
  }

  claims(who: string, text: string): boolean {
    const state = this.#states.get(who);
    const { network, at } = this;
    return poll.claims(text, { network, state, at, person: ids.person.parse(who) });
  }

  later(at: string): this {
    this.at = at as Instant;
    return this;
  }

  /** What the clock would tell now. */
  struck() {
    const hour = { network: this.network, knowledge, at: this.at };
    return poll.timetable?.strike(hour).tell ?? [];
  }

  /** The clock looks; gives whom it wrote to, by what it wrote about. */
  tick(at?: string): readonly string[] {
    if (at !== undefined) this.later(at);
    const hour = { network: this.network, knowledge, at: this.at };
    const struck = poll.timetable?.strike(hour);
    if (!struck) throw new Error("no timetable");
    this.become({ kind: "clock" }, struck.changes);
    return struck.tell.map(({ to, message, key }) => {
      const who = this.#personOf(to);
      this.heard.push({ to: who, message, key });
      return `${key.split("/")[1]} ${who}`;
    });
  }

  become(by: Author, facts: readonly Fact[]): void {
    const made = (fact: Fact) => ({ ...fact, by, at: this.at, via: "teams" as const });
    this.network = facts.reduce((before, fact) => apply(before, made(fact)), this.network);
  }

  /** The only poll there is, or the newest. */
  poll(): Poll {
    const [newest] = [...this.network.polls].toSorted((a, b) => (a.openedAt > b.openedAt ? -1 : 1));
    if (!newest) throw new Error("no poll");
    return newest;
  }

  /** What somebody read last. */
  last(who: string): string {
    const mine = this.heard.filter(({ to }) => to === who).at(-1);
    return mine ? withoutLines(mine.message) : "";
  }

  #personOf(to: { readonly kind: string; readonly person?: string; readonly seat?: string }) {
    if (to.person !== undefined) return to.person;
    const seat = this.network.seats.get(ids.seat.parse(to.seat));
    return (seat && holderOn(seat, localMoment(this.at, this.network.description.zone).day)) ?? "";
  }

  #take(
    who: string,
    happening: ReturnType<typeof pressing> | ReturnType<typeof typing>,
    kind: "personal" | "group",
  ) {
    this.#turns += 1;
    const { network, at } = this;
    const person = network.people.has(ids.person.parse(who)) ? { person: who } : {};
    const given = situation({
      ...{ happening, network, at, kind, state: this.#states.get(who), id: `e${this.#turns}` },
      ...person,
    });
    const outcome = poll.step({ ...given, knowledge });
    if (outcome === "unreadable") throw new Error("unreadable");
    this.become({ kind: "person", person: who as PersonId }, outcome.changes);
    if (outcome.state.kind === "open" || outcome.state.kind === "brief") {
      this.#states.set(who, outcome.state.state);
    }
    if (outcome.state.kind === "done") this.#states.delete(who);
    for (const { message } of outcome.say) this.heard.push({ to: who, message, key: "" });
    for (const { to, message, key } of outcome.tell) {
      this.heard.push({ to: this.#personOf(to), message, key });
    }
    const messages = outcome.say.map(({ message }) => message);
    return {
      text: messages.map(withoutLines).join("\n"),
      labels: messages.flatMap(({ blocks }) => blocks.flatMap(buttonsOf).map((one) => one.label)),
      form: messages.flatMap(({ blocks }) => blocks.filter((one) => one.kind === "form")).at(0),
      says: outcome.say,
      facts: outcome.changes,
      told: outcome.tell.map(({ to }) => this.#personOf(to)),
      tell: outcome.tell,
    };
  }
}

function withoutLines(message: Message): string {
  return messageToText(message).replace(/\n\nSpoed:.*/s, "");
}

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return "buttons" in block ? block.buttons : [];
}

/** A poll of Fatima that the four webbers got. */
export function sent(stage = new Stage(), form: Form = {}): Stage {
  stage.type("fatima", "datumprikker voor een webberoverleg, anderhalf uur, in januari");
  if (Object.keys(form).length > 0) stage.push("fatima", "Pas aan", form);
  stage.push("fatima", "Verstuur de datumprikker");
  stage.tick();
  return stage;
}

/** A ballot that is filled in, one answer for each proposal. */
export function ballot(...answers: readonly string[]): Form {
  return Object.fromEntries(answers.map((answer, index) => [`p${index}`, answer]));
}
