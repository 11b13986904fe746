import type { ChannelName } from "../domain/account.ts";
import { apply } from "../domain/apply.ts";
import type { Hours } from "../domain/calendar/working-days.ts";
import type { Change } from "../domain/change.ts";
import { Collection } from "../domain/collection.ts";
import type { AccountKey } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import type { About } from "./about.ts";
import type { Tell } from "./outcome.ts";

/** What one dialog keeps about one subject with one actor. */
export type OpenDialog = {
  /** `actor|dialog|subject`. */
  readonly id: string;
  readonly dialog: string;
  readonly version: number;
  readonly conversation: string;
  /** When it last asked something. */
  readonly at: Instant;
  /** Plain JSON; parsed by the dialog when it is used. */
  readonly state: unknown;
  /** Brief, and over as soon as anything else is said in the conversation. */
  readonly isOnce?: true;
};

/** A message to somebody, from the promise to the end of it. */
export type OutboxRow = {
  /** The tell's key and the recipient: the same message to the same recipient is one row. */
  readonly id: string;
  readonly to: Tell["to"];
  readonly madeAt: Instant;
  /** Sent in these hours of a working day and no others. */
  readonly hours?: Hours;
  /** Given up after this moment. */
  readonly until?: Instant;
  /** What it says to be so. */
  readonly about?: About;
  /** Sent by this channel and no other. */
  readonly only?: ChannelName;
  /** Gone as soon as the row is finished. */
  readonly message?: Message;
  readonly status:
    | {
        readonly kind: "waiting";
        readonly tries: number;
        readonly notBefore: Instant;
        /** An earlier try may have arrived. */
        readonly again?: true;
      }
    /** The intent to send, written before the sending. */
    | {
        readonly kind: "sending";
        readonly account: AccountKey;
        readonly tries: number;
        readonly again?: true;
      }
    | { readonly kind: "delivered"; readonly account: AccountKey; readonly at: Instant }
    /** Given up; a coordinator sees it. */
    | {
        readonly kind: "dead";
        readonly reason: "unreachable" | "failed" | "expired";
        readonly at: Instant;
      };
};

/** All that is kept of one network. */
export type Stored = {
  /** Rises by one with each commit. */
  readonly version: number;
  readonly network: Network;
  readonly dialogs: Collection<string, OpenDialog>;
  readonly outbox: Collection<string, OutboxRow>;
  /** Ids of platform events that changed something, with when. */
  readonly seen: Collection<string, Instant>;
};

/** What one turn makes true, as one durable write. Plain JSON. */
export type Commit = {
  readonly at: Instant;
  /** The platform's event id, when a platform's event made it. */
  readonly seen?: string;
  readonly changes: readonly Change[];
  readonly opened: readonly OpenDialog[];
  /** Ids of dialogs that are done. */
  readonly closed: readonly string[];
  /** New rows, and rows as they are from now on. */
  readonly outbox: readonly OutboxRow[];
};

/** A network of which nothing happened yet. */
export function firstStored(network: Network): Stored {
  return {
    version: 0,
    network,
    dialogs: Collection.empty(),
    outbox: Collection.empty(),
    seen: Collection.empty(),
  };
}

/** What is kept after a commit. Pure: the store, the journal and a test go the same way. */
export function advance(stored: Stored, commit: Commit): Stored {
  let dialogs = stored.dialogs;
  for (const open of commit.opened) dialogs = dialogs.with(open.id, open);
  for (const id of commit.closed) dialogs = dialogs.without(id);
  let outbox = stored.outbox;
  for (const row of commit.outbox) outbox = outbox.with(row.id, row);
  return {
    version: stored.version + 1,
    network: commit.changes.reduce(apply, stored.network),
    dialogs,
    outbox,
    seen: commit.seen === undefined ? stored.seen : stored.seen.with(commit.seen, commit.at),
  };
}
