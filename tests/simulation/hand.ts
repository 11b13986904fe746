import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Field, Message } from "../../src/messages/message.ts";
import { type Found, findButton, type Wanted } from "./buttons.ts";
import type { Stage } from "./stage.ts";

/** What somebody fills in where a form asks for it. */
export type Answers = {
  readonly name?: string;
  readonly phone?: string;
  readonly mail?: string;
  readonly day?: string;
};

/** Presses buttons and fills in forms, as the person whose hand it is. */
export class Hand {
  readonly person: PersonId;
  readonly #stage: Stage;
  readonly #trouble: (what: string) => void;

  constructor(person: PersonId, stage: Stage, trouble: (what: string) => void) {
    this.person = person;
    this.#stage = stage;
    this.#trouble = trouble;
  }

  async says(text: string): Promise<readonly Message[]> {
    return this.#stage.does(this.person, { kind: "text", text });
  }

  /** Presses what was found, with the form under it filled in. */
  async press({ does, form }: Found, answers: Answers = {}): Promise<readonly Message[]> {
    const filled = form && {
      form: Object.fromEntries(form.fields.map((one) => filledIn(one, answers))),
    };
    return this.#stage.does(this.person, { kind: "press", does, ...filled });
  }

  /** Presses the first such button in these messages; nothing when there is none. */
  async pressIn(
    messages: readonly Message[],
    wanted: Wanted,
    answers: Answers = {},
  ): Promise<readonly Message[] | undefined> {
    const found = findButton(messages, wanted);
    return found && this.press(found, answers);
  }

  /** A button that stands on some card of this person: on the list of calls, or of their own seats. */
  async pressKnown(dialog: string, kind: string, about: Readonly<Record<string, unknown>>) {
    const does = { dialog, version: 1, subject: "-", action: { kind, ...about } };
    return this.#stage.does(this.person, { kind: "press", does });
  }

  /** The data of somebody are changed in the form that a button about their seat leads to. */
  async change(
    messages: readonly Message[],
    seat: SeatId,
    answers: Answers,
  ): Promise<readonly Message[]> {
    const shown =
      (await this.pressIn(messages, { dialog: "confirm", kind: "change", seat })) ??
      (await this.pressKnown("confirm", "change", { seat }));
    const saved = await this.pressIn(shown, { dialog: "confirm", kind: "save" }, answers);
    if (!saved) this.#trouble("no form to change data in");
    return saved ?? [];
  }

  trouble(what: string): void {
    this.#trouble(what);
  }
}

function filledIn(field: Field, answers: Answers): readonly [string, string | readonly string[]] {
  const { name, value = "" } = field;
  switch (field.kind) {
    case "phone":
      return [name, answers.phone ?? value];
    case "mail":
      return [name, answers.mail ?? value];
    case "day":
      return [name, answers.day ?? value];
    case "choice":
      if (field.several) return [name, []];
      return [name, value || (field.required ? (field.options[0]?.value ?? "") : "")];
    case "text":
      return [name, name === "name" ? (answers.name ?? value) : value];
    default:
      return field satisfies never;
  }
}
