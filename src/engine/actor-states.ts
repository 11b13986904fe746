import type { OpenDialog, Stored } from "../contract/stored.ts";
import type { Instant } from "../domain/time.ts";
import { IndexBy } from "./index-by.ts";
import { limits } from "./limits.ts";

/** The id under which a dialog's state is kept. */
export function stateId(of: {
  readonly actor: string;
  readonly dialog: string;
  readonly subject: string;
}): string {
  return `${of.actor.replaceAll("|", "%7C")}|${of.dialog}|${of.subject}`;
}

/** What the state is about. */
export function subjectOf({ id, dialog }: OpenDialog): string {
  return id.slice(id.indexOf("|") + dialog.length + 2);
}

const byActor = new IndexBy<OpenDialog>(({ id }) => id.slice(0, id.indexOf("|")));

/** All that is open with one actor: in the store, and for ten minutes in memory. */
export class ActorStates {
  readonly actor: string;
  readonly #dialogs: Stored["dialogs"];
  readonly #briefs: readonly OpenDialog[];

  constructor(actor: string, dialogs: Stored["dialogs"], briefs: readonly OpenDialog[]) {
    this.actor = actor;
    this.#dialogs = dialogs;
    this.#briefs = briefs;
  }

  /** The state of a dialog about a subject, whatever the conversation; what is brief goes first. */
  about(dialog: string, subject: string, at: Instant): OpenDialog | undefined {
    const id = stateId({ actor: this.actor, dialog, subject });
    return this.#freshBriefs(at).find((brief) => brief.id === id) ?? this.#dialogs.get(id);
  }

  /**
   * What a text in this conversation may be an answer to, the last question first; `openFor` when a
   * dialog says itself how long.
   */
  asked(
    conversation: string,
    at: Instant,
    openFor: (dialog: string) => number | undefined = () => undefined,
  ): readonly OpenDialog[] {
    const briefs = this.#freshBriefs(at);
    const open = byActor.find(this.#dialogs, this.actor.replaceAll("|", "%7C"));
    const isOpen = (one: OpenDialog) =>
      isWithin(one, at, openFor(one.dialog) ?? limits.openAnswers);
    return [...briefs, ...open.filter(isOpen)]
      .filter((one) => one.conversation === conversation)
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  }

  isOpen(id: string): boolean {
    return this.#dialogs.has(id);
  }

  isBrief(id: string): boolean {
    return this.#briefs.some((brief) => brief.id === id);
  }

  /** What is over once something else is said in this conversation. */
  once(conversation: string): readonly string[] {
    return this.#briefs
      .filter((one) => one.isOnce === true && one.conversation === conversation)
      .map(({ id }) => id);
  }

  #freshBriefs(at: Instant): readonly OpenDialog[] {
    return this.#briefs.filter((brief) => isWithin(brief, at, limits.briefAnswers));
  }
}

/** Either way: clocks of platforms differ, and an event may come late. */
function isWithin(open: OpenDialog, at: Instant, milliseconds: number): boolean {
  return Math.abs(Date.parse(at) - Date.parse(open.at)) < milliseconds;
}
