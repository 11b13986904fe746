import { actions } from "../../../dialogs/actions/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Day, type Instant, instant } from "../../../src/domain/time.ts";
import type { Block, Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

/** A moment of that winter, by the clock of the network. */
export const local = (text: string) => instant(new Date(`${text}:00+01:00`));
export const day = (text: string) => text as Day;
export const folder = ids.action.parse("folder");

/** Jan, contact of Leergeld, makes a folder before 10 December 2026; IJsbrand is his deputy. */
export const agreed = (more: Partial<Action> = {}): Action => ({
  ...{ id: folder, what: "Folder maken", owner: ids.seat.parse("leergeld-contact") },
  ...{ dueOn: day("2026-12-10"), agreedAt: local("2026-11-20T10:00"), postponed: 0 },
  ...more,
});

/** What somebody got to see, and what came of it. */
export type Seen = Outcome<unknown> & {
  readonly text: string;
  readonly buttons: readonly Button[];
};

/** A network in which people say what they do, and of which the clock can be set. */
export class Desk {
  network: Network;
  at: Instant = local("2026-11-24T10:00");
  readonly #states = new Map<string, unknown>();

  constructor(all: readonly Action[] = [agreed()], network = smallNetwork()) {
    this.network = { ...network, actions: Collection.of(all) };
  }

  says(person: string, happening: Given["happening"], more: Partial<Given> = {}): Seen {
    const { network, at } = this;
    const state = this.#states.get(person);
    const outcome = actions.step(situation({ happening, network, person, at, state, ...more }));
    if (outcome === "unreadable") throw new Error("unreadable");
    if (outcome.state.kind === "brief") this.#states.set(person, outcome.state.state);
    if (outcome.state.kind === "done") this.#states.delete(person);
    this.fact(person, ...outcome.changes);
    const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
    const blocks = outcome.say.flatMap(({ message }) => message.blocks);
    return {
      ...outcome,
      text: text.split("\n\nSpoed")[0] ?? "",
      buttons: blocks.flatMap(buttonsOf),
    };
  }

  /** Something becomes true, said by somebody. */
  fact(person: string, ...facts: readonly Fact[]): this {
    const by = { kind: "person", person: ids.person.parse(person) } as const;
    for (const one of facts) {
      this.network = apply(this.network, { ...one, by, at: this.at, via: "teams" });
    }
    return this;
  }

  types(person: string, text: string): Seen {
    return this.says(person, typing(text));
  }

  press(
    person: string,
    action: { readonly kind: string; readonly [key: string]: unknown },
    form: Readonly<Record<string, string>> = {},
    more: Partial<Given> = {},
  ): Seen {
    return this.says(person, pressing({ action: folder, ...action }, form), more);
  }

  /** Presses what stands there under that label. */
  pressOn(person: string, { buttons }: Seen, label: string, form = {}): Seen {
    const button = buttons.find((one) => one.label === label);
    if (!button) throw new Error(`no button ${label}`);
    return this.says(person, pressing(button.does.action, form));
  }

  get action(): Action | undefined {
    return this.network.actions.get(folder);
  }
}

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return block.kind === "buttons" ? block.buttons : [];
}

export const labels = ({ buttons }: Seen) => buttons.map(({ label }) => label);

/** Whom it was told, by name. */
export const told = ({ tell }: Seen) =>
  tell.map(({ to }) => (to.kind === "person" ? to.person : to.kind));
