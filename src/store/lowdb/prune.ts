import type { OutboxRow, Stored } from "../../contract/stored.ts";
import { Collection } from "../../domain/collection.ts";
import { type Instant, instant } from "../../domain/time.ts";

const HOUR = 3_600_000;
/** Platforms deliver an event again within hours, not days. */
const SEEN_FOR = 24 * HOUR;
/** A link in a mail can be used for 30 days, and once. */
const LINK_SEEN_FOR = 31 * 24 * HOUR;
/** How long a finished message is kept as the answer to "did it go out?". */
const FINISHED_FOR = 90 * 24 * HOUR;
/** What somebody half wrote: well past a link in a mail and all that waits for a text. */
const OPEN_FOR = 60 * 24 * HOUR;

/** What is kept without what is too old at a moment: event ids, finished messages, open dialogs. Pure. */
export function prune(stored: Stored, at: Instant): Stored {
  const now = new Date(at).getTime();
  const seen = keep(stored.seen, (when, id) => when >= instant(now - seenFor(id)));
  const outbox = keep(stored.outbox, (row) => finishedAt(row, at) >= instant(now - FINISHED_FOR));
  const dialogs = keep(stored.dialogs, (open) => open.at >= instant(now - OPEN_FOR));
  return { ...stored, seen, outbox, dialogs };
}

function seenFor(id: string): number {
  return id.startsWith("link:") ? LINK_SEEN_FOR : SEEN_FOR;
}

function finishedAt({ status }: OutboxRow, at: Instant): Instant {
  switch (status.kind) {
    case "waiting":
    case "sending":
      return at;
    case "delivered":
    case "dead":
      return status.at;
    default:
      return status satisfies never;
  }
}

function keep<Key extends string, Value>(
  all: Collection<Key, Value>,
  holds: (value: Value, key: Key) => boolean,
): Collection<Key, Value> {
  const kept = [...all.entries()].filter(([key, value]) => holds(value, key));
  return kept.length === all.size ? all : Collection.from(kept);
}
