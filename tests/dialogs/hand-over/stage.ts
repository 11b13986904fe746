import { handOver } from "../../../dialogs/hand-over/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Past } from "../../../src/domain/past.ts";
import { holderOn, type SeatRole } from "../../../src/domain/seat.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import type { Block, Button, Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { pressing, situation, typing } from "../situation.ts";

const leergeld = ids.organisation.parse("leergeld");

/**
 * The small network in which Jan (contact of Leergeld) is there, IJsbrand is his deputy, and Leergeld
 * has a manager, Mo, and a colleague, Lot.
 */
export function leergeldNetwork(): Network {
  const base = smallNetwork();
  const added = [
    person("jan", "Jan van der Berg", { organisation: leergeld }),
    person("lot", "Lot Visser", { organisation: leergeld }),
    person("mo", "Mo Yilmaz", { organisation: leergeld }),
  ];
  const manager = seat("leergeld-manager", { kind: "manager", organisation: leergeld }, "mo");
  return {
    ...base,
    people: added.reduce((all, one) => all.with(one.id, one), base.people),
    seats: base.seats.with(manager.id, manager),
  };
}

/** Jan also sits at a table and stands in for Mies. */
export function severalSeats(): Network {
  const base = leergeldNetwork();
  const table = ids.table.parse("wijktafel");
  const more = [
    seat("jan-table", { kind: "table-member", table, organisation: leergeld }, "jan"),
    seat("jan-deputy", { kind: "deputy", of: ids.seat.parse("voedselbank-contact") }, "jan"),
  ];
  return {
    ...base,
    tables: base.tables.with(table, { id: table, name: "Wijktafel Noord", areas: [] }),
    seats: more.reduce((all, one) => all.with(one.id, one), base.seats),
  };
}

export function withSeat(network: Network, id: string, role: SeatRole, holder?: string): Network {
  const added = seat(id, role, holder);
  return { ...network, seats: network.seats.with(added.id, added) };
}

type Heard = {
  readonly to: string;
  readonly text: string;
  readonly message: Message;
  readonly key: string;
};

/** What people do one after the other in one network, and what each of them is told. */
export class Stage {
  network: Network;
  at: Instant;
  state: unknown;
  readonly heard: Heard[] = [];
  /** What became true, as the journal has it. */
  readonly history: Past[] = [];
  /** Where they talk. */
  channel: "teams" | "web" = "teams";
  /** Whether there is mail. */
  writesMail: true | undefined;
  #turns = 0;

  constructor(network = leergeldNetwork(), at = tuesdayMorning) {
    this.network = network;
    this.at = at;
  }

  /** Somebody presses a button with this action; gives what they read. */
  press(who: string, action: object, form: Readonly<Record<string, string>> = {}): Said {
    return this.#take(who, pressing(action, form));
  }

  /** Somebody presses the newest button with this label that they got, said or told. */
  push(who: string, label: string, form: Readonly<Record<string, string>> = {}): Said {
    const button = this.#buttonOf(who, label);
    return this.press(who, button.does.action, form);
  }

  type(who: string, text: string): Said {
    return this.#take(who, typing(text));
  }

  claims(who: string, text: string): boolean {
    const { network, state } = this;
    return handOver.claims(text, { network, state, person: ids.person.parse(who) });
  }

  later(at: string): this {
    this.at = at as Instant;
    return this;
  }

  become(...facts: readonly Fact[]): this {
    const made = (fact: Fact): Change => ({
      ...fact,
      by: { kind: "clock" },
      at: this.at,
      via: "clock",
    });
    this.network = facts.reduce((network, fact) => apply(network, made(fact)), this.network);
    return this;
  }

  holder(id: string, day: string): string | undefined {
    const found = this.network.seats.get(ids.seat.parse(id));
    return found && holderOn(found, day as Day);
  }

  open(id = "leergeld-contact") {
    return this.network.handOvers.get(ids.seat.parse(id));
  }

  /** What somebody was told since last time, without the buttons of earlier messages. */
  told(who: string): readonly string[] {
    return this.heard.filter(({ to }) => to === who).map(({ text }) => text);
  }

  #take(who: string, happening: ReturnType<typeof pressing> | ReturnType<typeof typing>): Said {
    const { network, at, state } = this;
    this.#turns += 1;
    const mail = this.writesMail && { writesMail: this.writesMail };
    const given = situation({
      ...{ happening, network, state, person: who, at, id: `e${this.#turns}`, ...mail },
      channel: this.channel,
    });
    const outcome = handOver.step(given);
    if (outcome === "unreadable") throw new Error("unreadable");
    const by = { kind: "person", person: ids.person.parse(who) } as const;
    const made = (fact: Fact): Change => ({ ...fact, by, at, via: "teams" });
    const changes = outcome.changes.map(made);
    this.network = changes.reduce(apply, network);
    if (changes.length > 0) {
      this.history.push({ version: this.#turns, seen: `e${this.#turns}`, changes });
    }
    if (outcome.state.kind === "brief" || outcome.state.kind === "open") {
      this.state = outcome.state.state;
    } else if (outcome.state.kind === "done") this.state = undefined;
    for (const { message } of outcome.say) this.#hear(who, message, "");
    for (const { to, message, key } of outcome.tell) {
      this.#hear(
        to.kind === "person" ? to.person : "seat" in to ? to.seat : to.organisation,
        message,
        key,
      );
    }
    const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
    const told = outcome.tell.map(({ to }) =>
      to.kind === "person" ? to.person : "seat" in to ? to.seat : to.organisation,
    );
    const buttons = outcome.say.flatMap(({ message }) => message.blocks.flatMap(buttonsOf));
    return {
      text: text.replace(/\n\nSpoed:.*/s, ""),
      told,
      labels: buttons.map(({ label }) => label),
      actions: buttons.map(({ does }) => does.action),
      facts: outcome.changes.filter(({ kind }) => kind !== "stated"),
    };
  }

  #hear(to: string, message: Message, key: string): void {
    this.heard.push({ to, message, key, text: messageToText(message) });
  }

  #buttonOf(who: string, label: string): Button {
    const mine = this.heard.filter(({ to }) => to === who).toReversed();
    for (const { message } of mine) {
      const found = message.blocks.flatMap(buttonsOf).find((button) => button.label === label);
      if (found) return found;
    }
    throw new Error(`${who} has no button ${label}`);
  }
}

export type Said = {
  readonly text: string;
  readonly told: readonly string[];
  readonly labels: readonly string[];
  readonly actions: readonly object[];
  /** What became true, without how it was before. */
  readonly facts: readonly Fact[];
};

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return "buttons" in block ? block.buttons : [];
}
