import type { RegisteredDialog } from "../../../src/contract/dialog.ts";
import type { Knowledge } from "../../../src/contract/knowledge.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import { mailKey } from "../../../src/domain/mail-account.ts";
import type { ReplyKind } from "../../../src/domain/meeting/meeting.ts";
import type { Message } from "../../../src/messages/message.ts";
import type { Chance } from "../chances.ts";
import { type Clock, hoursLater, type Letter } from "./clock.ts";

/** What people say of those who answer; the rest says yes. */
const says = { no: 0.17, sends: 0.07, maybe: 0.08 } as const;
const ANSWERS = 0.75;
const ANSWERS_REMINDER = 0.5;
const CHANGES_MIND = 0.08;
/** Of all cards, those that somebody finds back weeks later. */
const FINDS_BACK = 0.05;

type Parts = {
  readonly clock: () => Clock;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly chance: Chance;
  readonly isGone: (person: PersonId) => boolean;
};

/** Those who are invited, and what they press. */
export class Guests {
  readonly #parts: Parts;
  presses = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A card with an invitation or a reminder: an answer follows, after minutes or days. */
  gets({ at, key, message, person }: Letter): void {
    if (!buttonFor(message, "no")) return;
    const { clock, chance } = this.#parts;
    const drawn = (what: string) => chance(what, key);
    const isReminder = key.startsWith("remind/");
    const isAsked = buttonFor(message, "yes") && buttonFor(message, "maybe");
    const likely = isReminder ? (isAsked ? ANSWERS_REMINDER : CHANGES_MIND) : ANSWERS;
    const answer = () => this.#answers(person, message, answerOf(drawn("says")));
    const most = isReminder ? 40 : 140;
    if (drawn("answers") < likely) clock().put(hoursLater(at, drawn("soon") ** 2 * most), answer);
    if (drawn("finds back") < FINDS_BACK) {
      const other = () => this.#answers(person, message, answerOf(drawn("says later")));
      clock().put(hoursLater(at, 240 + drawn("late") * 1_000), other);
    }
  }

  /** The form under "I send somebody" is filled in as well. */
  #answers(person: PersonId, message: Message, as: ReplyKind): void {
    const action = buttonFor(message, as);
    if (!action || this.#parts.isGone(person)) return;
    const said = this.#press(person, action, {});
    for (const { blocks } of said) {
      const form = blocks.find((block) => block.kind === "form");
      if (form) {
        const filled = { colleague: "Kees Jansen", self: "instead" };
        this.#press(person, form.submit.does.action, filled);
      }
    }
  }

  #press(person: PersonId, action: unknown, form: Readonly<Record<string, string>>) {
    const { dialogs, knowledge, clock } = this.#parts;
    const meet = dialogs.find(({ name }) => name === "meet");
    const { now: at, network } = clock();
    const account = mailKey(person);
    this.presses += 1;
    const outcome = meet?.step({
      ...{ network, knowledge, state: undefined },
      event: {
        ...{ id: `press-${this.presses}`, at, actor: { account, guest: false, person } },
        place: { channel: "mail", conversation: account, kind: "personal" },
        happening: { kind: "press", subject: "-", action, form },
        networks: [{ id: network.id, name: network.description.name }],
      },
    });
    if (!outcome || outcome === "unreadable") throw new Error("a button that cannot be read");
    if (outcome.tell.length > 0) throw new Error("an answer that tells others by itself");
    clock().says(person, ...outcome.changes);
    return outcome.say.map((one) => one.message);
  }
}

function answerOf(drawn: number): ReplyKind {
  if (drawn < says.no) return "no";
  if (drawn < says.no + says.sends) return "sends";
  return drawn < says.no + says.sends + says.maybe ? "maybe" : "yes";
}

/** What the button of a card does that says so. */
function buttonFor({ blocks }: Message, as: ReplyKind) {
  return blocks
    .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
    .map(({ does }) => does)
    .find(({ dialog, action }) => dialog === "meet" && action["as"] === as)?.action;
}
