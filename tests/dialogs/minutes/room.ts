import { minutes } from "../../../dialogs/minutes/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import type { Block, Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { minutesTown } from "../../fixtures/minutes-town.ts";
import { pressing, situation, typing } from "../situation.ts";

const meeting = ids.meeting.parse("november");

/** A moment of that winter. */
export const local = (text: string) => instant(new Date(`${text}:00+01:00`));

/** People who take minutes together; each has what was kept of them. */
export class Room {
  network: Network = minutesTown();
  at: Instant = local("2026-11-24T09:40");
  readonly #buttons = new Map<string, readonly Button[]>();
  readonly #states = new Map<string, unknown>();

  says(person: string, happening: ReturnType<typeof typing> | ReturnType<typeof pressing>) {
    const state = this.#states.get(person);
    const { network, at } = this;
    const outcome = minutes.step(situation({ happening, network, person, at, state }));
    if (outcome === "unreadable") throw new Error("unreadable");
    if (outcome.state.kind === "open") this.#states.set(person, outcome.state.state);
    if (outcome.state.kind === "done") this.#states.delete(person);
    const by = { kind: "person", person: ids.person.parse(person) } as const;
    for (const fact of outcome.changes) {
      this.network = apply(this.network, { ...fact, by, at, via: "teams" });
    }
    const [say] = outcome.say;
    this.#buttons.set(person, say?.message.blocks.flatMap(buttonsOf) ?? []);
    const text = say ? messageToText(say.message).split("\n\nSpoed")[0] : "";
    return { ...outcome, text: text ?? "" };
  }

  types(person: string, text: string) {
    return this.says(person, typing(text));
  }

  /** What is kept of somebody. */
  stateOf(person: string) {
    return this.#states.get(person);
  }

  does(person: string, action: unknown, form: Readonly<Record<string, string>> = {}) {
    return this.says(person, pressing(action, form));
  }

  /** What can be pressed under the last answer. */
  buttons(person: string): readonly string[] {
    return this.#buttons.get(person)?.map(({ label }) => label) ?? [];
  }

  /** So many minutes later. */
  later(minutes: number): Instant {
    return instant(Date.parse(this.at) + minutes * 60_000);
  }

  /** As the next meeting does. */
  approve() {
    const fact = { kind: "minutes-approved", meeting, in: ids.meeting.parse("december") } as const;
    const by = { kind: "person", person: ids.person.parse("fatima") } as const;
    this.network = apply(this.network, { ...fact, by, at: this.at, via: "teams" });
  }

  /** Presses the button of the last answer that begins so. */
  press(person: string, label: string, form: Readonly<Record<string, string>> = {}) {
    const button = this.#buttons.get(person)?.find((one) => one.label.startsWith(label));
    if (!button) throw new Error(`no button ${label}`);
    return this.says(person, pressing(button.does.action, form));
  }

  get meeting() {
    return this.network.meetings.get(meeting);
  }

  get minutes() {
    return this.meeting?.minutes;
  }
}

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return block.kind === "buttons" ? block.buttons : [];
}
