import { manage } from "../../../dialogs/manage/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Past } from "../../../src/domain/past.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import type { Field } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

type Form = Readonly<Record<string, string | readonly string[]>>;
type Who = Pick<Given, "person" | "kind" | "channel">;

/**
 * A network in which coordinators type and press, one after another: each change is there for the
 * next step, and so is what the journal says of it.
 */
export class Town {
  network: Network;
  readonly history: Past[] = [];
  last: Outcome<unknown> | undefined;
  #step = 0;

  constructor(network: Network = smallNetwork()) {
    this.network = network;
  }

  types(text: string, who: Who = {}): string {
    return this.#take(typing(text), who);
  }

  /** With an action of this dialog, or by the label of a button that was just shown. */
  presses(action: unknown, form: Form = {}, who: Who = {}): string {
    const does = typeof action === "string" ? this.#buttonOf(action) : action;
    const filled = { ...this.#begunWith(action), ...form };
    return this.#take(pressing(does, filled), who);
  }

  /** What became true in the last step, without how it was before. */
  get changes(): readonly Fact[] {
    return (this.last?.changes ?? []).filter(({ kind }) => kind !== "stated");
  }

  /** Who was told what in the last step. */
  get told(): Readonly<Record<string, string>> {
    const tells = (this.last?.tell ?? []).map(({ to, message }) => {
      return [
        to.kind === "person" ? to.person : "seat" in to ? to.seat : to.organisation,
        messageToText(message),
      ] as const;
    });
    return Object.fromEntries(tells);
  }

  get fields(): readonly Field[] {
    const blocks = this.last?.say.flatMap(({ message }) => message.blocks) ?? [];
    return blocks.flatMap((block) => (block.kind === "form" ? block.fields : []));
  }

  /** Somebody else, or something else, changes it meanwhile. */
  happens(facts: readonly Fact[], by: Change["by"], seen?: string): void {
    this.#commit(facts, by, seen);
  }

  #take(
    happening: Given["happening"],
    { person = "sanne", kind = "personal", channel = "teams" }: Who,
  ): string {
    this.#step += 1;
    const id = `event-${this.#step}`;
    const world = situation({
      ...{ happening, network: this.network, kind, channel, person, id },
      ...{ at: this.#now(), history: this.history },
    });
    const outcome = manage.step(world);
    if (outcome === "unreadable") throw new Error("unreadable");
    this.last = outcome;
    if (outcome.changes.length > 0) {
      this.#commit(outcome.changes, { kind: "person", person: ids.person.parse(person) }, id);
    }
    return outcome.say.map(({ message }) => messageToText(message)).join("\n");
  }

  #now(): Instant {
    return instant(Date.parse(tuesdayMorning) + this.#step * 60_000);
  }

  #commit(facts: readonly object[], by: Change["by"], seen: string | undefined): void {
    const at = this.#now();
    const changes = facts.map((fact) => ({ ...fact, by, at, via: "teams" }) as Change);
    const version = this.history.length + 1;
    this.history.push({ version, changes, ...(seen !== undefined && { seen }) });
    this.network = changes.reduce(apply, this.network);
  }

  #buttonOf(label: string): unknown {
    const blocks = this.last?.say.flatMap(({ message }) => message.blocks) ?? [];
    const buttons = blocks.flatMap((block) =>
      block.kind === "form" ? [block.submit] : "buttons" in block ? block.buttons : [],
    );
    const found = buttons.find((button) => button.label === label);
    if (!found) throw new Error(`no button ${label}`);
    return found.does.action;
  }

  /** A form comes back with what it began with, where that was not changed. */
  #begunWith(action: unknown): Form {
    if (typeof action !== "string") return {};
    const values = this.fields.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value]],
    );
    return Object.fromEntries(values);
  }
}
