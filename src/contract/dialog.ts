import type { z } from "zod";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Past } from "../domain/past.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import type { Retell } from "./about.ts";
import type { Event, Happening } from "./event.ts";
import type { Knowledge } from "./knowledge.ts";
import type { CountLine, Outcome, PulseLine } from "./outcome.ts";
import type { Need, Timetable } from "./timetable.ts";

/** What a dialog decides from. */
export type Situation<State, Action> = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  /** What this dialog keeps about this subject with this actor. */
  readonly state: State | undefined;
  readonly event: Event<Action>;
  /**
   * What was asked in this network up to now, for a dialog that `needs` it; nothing when it could
   * not be read.
   */
  readonly asked?: readonly CountLine[];
  /** What was answered after meetings, with it. */
  readonly pulse?: readonly PulseLine[];
  /**
   * What became true in this network, oldest first, for a dialog that `needs` it: the latest commits
   * only; nothing when it could not be read.
   */
  readonly history?: readonly Past[];
};

/** What happens without being said to any dialog in particular. */
export type Unaddressed = Exclude<Happening["kind"], "text" | "press" | "left">;

/**
 * Whose text it is, when the account is linked, and when it was said: what is claimed may hang on
 * what is going on then. The engine always says when.
 */
export type Claimer = { readonly person?: PersonId; readonly at?: Instant };

/** A conversation: a pure function from what is and what happens to what follows. */
export type Dialog<State, Action> = {
  /** Stands in stored state and in buttons: never changes. */
  readonly name: string;
  /** Rises when `state` or `action` changes so that what is old cannot be read. */
  readonly version: number;
  readonly state: z.ZodType<State>;
  readonly action: z.ZodType<Action>;
  /** For how many milliseconds a text may answer what it keeps in the store; half an hour when left out. */
  readonly openFor?: number;
  /** Whether this text is meant for this dialog; asked in the order of the register. */
  readonly claims: (
    text: string,
    situation: Pick<Situation<State, Action>, "network" | "state"> & Claimer,
  ) => boolean;
  /** The first dialog of the register that receives what happens gets it; nothing when left out. */
  readonly receives?: readonly Unaddressed[];
  /** What must be loaded before its step; nothing when left out. */
  readonly needs?: readonly Need[];
  readonly step: (situation: Situation<State, Action>) => Outcome<State>;
  /** What time asks of it by itself; nothing when left out. */
  readonly timetable?: Timetable;
  /** Whether what it told and what had to wait is still so; everything is when left out. */
  readonly retell?: Retell;
  /** What is open, in a few words, for when a "ja" could answer several questions. */
  readonly title?: (state: State, network: Network) => string;
  /** Everything it can say with this network, so that each message can be judged. */
  readonly everySaying: (network: Network, knowledge: Knowledge) => Iterable<Message>;
};

/** A dialog of which the engine need not know the types: what comes from outside it parses itself. */
export type RegisteredDialog = {
  readonly name: string;
  readonly version: number;
  readonly openFor?: number;
  readonly claims: (
    text: string,
    situation: { readonly network: Network; readonly state: unknown } & Claimer,
  ) => boolean;
  readonly receives: readonly Unaddressed[];
  readonly needs: readonly Need[];
  readonly timetable?: Timetable;
  readonly retell?: Retell;
  /** `unreadable`: the action is not one of this dialog, or no longer. */
  readonly step: (situation: Situation<unknown, unknown>) => Outcome<unknown> | "unreadable";
  readonly title?: (state: unknown, network: Network) => string | undefined;
  readonly everySaying: (network: Network, knowledge: Knowledge) => Iterable<Message>;
};

/**
 * Puts the dialog's own schemas in front of it. State that cannot be read counts as none. That there
 * is none is not parsed: every text is offered to every dialog, and a refusal is dear to write.
 */
export function register<State, Action>(dialog: Dialog<State, Action>): RegisteredDialog {
  const readState = (state: unknown) =>
    state === undefined ? undefined : dialog.state.safeParse(state).data;
  return {
    name: dialog.name,
    version: dialog.version,
    receives: dialog.receives ?? [],
    needs: dialog.needs ?? [],
    everySaying: dialog.everySaying,
    ...(dialog.timetable && { timetable: dialog.timetable }),
    ...(dialog.retell && { retell: dialog.retell }),
    ...(dialog.openFor !== undefined && { openFor: dialog.openFor }),
    title: (kept, network) => {
      const state = readState(kept);
      return state === undefined ? undefined : dialog.title?.(state, network);
    },
    claims: (text, { state, ...rest }) => dialog.claims(text, { ...rest, state: readState(state) }),
    step: ({ event, state, ...world }) => {
      const { happening } = event;
      const situation = { ...world, state: readState(state) };
      if (happening.kind !== "press") {
        return dialog.step({ ...situation, event: { ...event, happening } });
      }
      const action = dialog.action.safeParse(happening.action);
      if (!action.success) return "unreadable";
      const press = { ...happening, action: action.data };
      return dialog.step({ ...situation, event: { ...event, happening: press } });
    },
  };
}
