import type { ChannelName } from "../domain/account.ts";
import type { BoxOwner, NetworkId, PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { FileRef } from "../messages/file-ref.ts";
import type { Message } from "../messages/message.ts";
import type { Incoming } from "./event.ts";
import type { NamelessLine, Say } from "./outcome.ts";
import type { Redaction } from "./redaction.ts";
import type { Commit, Stored } from "./stored.ts";

/** What a decision on the stored state comes to. Without a commit nothing is written. */
export type Decision<Result> = { readonly result: Result; readonly commit?: Commit };

/** One commit as the journal has it. */
export type JournalEntry = { readonly version: number; readonly commit: Commit };

/** Where networks are kept. Two stores, one contract suite. */
export type Store = {
  readonly networks: () => Promise<readonly NetworkId[]>;
  /** A new network, whole or not at all. Fault `network-exists` when it is there. */
  readonly create: (network: Network) => Promise<void>;
  /** As it is on disk. Fault `network-unknown`. */
  readonly read: (id: NetworkId) => Promise<Stored>;
  /**
   * Decides on the newest state and makes it true. `decide` is pure and may be taken again on newer
   * state. Resolves when what it decided on, and what it decided, is durable; rejects with fault
   * `store-write` when it could not be written, and then memory is as it was before.
   */
  readonly transact: <Result>(
    id: NetworkId,
    decide: (stored: Stored) => Decision<Result>,
  ) => Promise<Result>;
  /** Adds counts; may be lost in the last minute before a crash. */
  readonly count: (id: NetworkId, lines: readonly NamelessLine[]) => Promise<void>;
  /** All counts, those of the same theme, area, outcome and week added up. Fault `network-unknown`. */
  readonly counted: (id: NetworkId) => Promise<readonly NamelessLine[]>;
  /**
   * Takes a person out of all that is kept, present and past; resolves when it can be found nowhere.
   * What was broken off is finished before the network is used again.
   */
  readonly erase: (id: NetworkId, redaction: Redaction) => Promise<void>;
  /** All commits that are kept, oldest first. */
  readonly history: (id: NetworkId) => AsyncIterable<JournalEntry>;
  /** Writes what waits, lets go of the lock. */
  readonly close: () => Promise<void>;
};

/** What the engine answers a channel. */
export type Answer = {
  /** `repeated`: this event was answered before; say it again only where the answer is the acknowledgement. */
  readonly kind: "answered" | "repeated";
  readonly say: readonly Say[];
  /** The account is not linked to a person: a channel that can say who it is may do so. */
  readonly isStranger: boolean;
  /** The channel tells whether the answer reached the platform; if not, the event may come again. */
  readonly finished: (delivered: boolean) => void;
};

/** The engine as a channel sees it. Rejects with fault `busy` when it could not be made durable in time. */
export type Ask = (incoming: Incoming) => Promise<Answer>;

/** Where a file can be opened: by this person alone, and for a while. */
export type AddressFile = (
  file: FileRef,
  reader: { readonly network: NetworkId; readonly person: PersonId },
) => string;

export type SendResult =
  | { readonly kind: "delivered" }
  /** Gone, blocked, not installed: another channel should try. */
  | { readonly kind: "unreachable" }
  /** Try again, not before a moment when the platform named one. */
  | { readonly kind: "later"; readonly notBefore?: Instant };

/** A channel as the engine sees it: somewhere to send to. */
export type Sender = {
  readonly channel: ChannelName;
  /**
   * `again`: an earlier try may have arrived; the text should bear that. Rejects only when nobody
   * can tell whether it arrived: after one such try it is sent once more, and never a third time.
   */
  readonly send: (delivery: {
    readonly address: string;
    readonly message: Message;
    readonly key: string;
    readonly again: boolean;
    /** Who it is for, where the channel must make something that only they can use. */
    readonly network?: NetworkId;
    readonly person?: BoxOwner;
  }) => Promise<SendResult>;
};

/** The time, injected. */
export type Clock = () => Instant;

/** Structured log lines. Never names, phones, mail addresses or anything somebody typed. */
export type Log = (line: {
  readonly level: "info" | "warn" | "error";
  /** A stable name: `turn-failed`, `store-ready`. */
  readonly what: string;
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
  /** Its name, code and stack are logged; not its message when that may hold what was typed. */
  readonly cause?: unknown;
}) => void;
