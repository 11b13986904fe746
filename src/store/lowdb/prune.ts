import type { OutboxRow, Stored } from "../../contract/stored.ts";
import { Collection } from "../../domain/collection.ts";
import { type Instant, instant } from "../../domain/time.ts";

const HOUR = 3_600_000;
/** Platforms deliver an event again within hours, not days. */
const SEEN_FOR = 24 * HOUR;
/** How long a finished message is kept as the answer to "did it go out?". */
const FINISHED_FOR = 90 * 24 * HOUR;

/** What is kept without what is too old at a moment: event ids and finished messages. Pure. */
export function prune(stored: Stored, at: Instant): Stored {
  const now = new Date(at).getTime();
  const seen = keep(stored.seen, (when) => when >= instant(now - SEEN_FOR));
  const outbox = keep(stored.outbox, (row) => finishedAt(row, at) >= instant(now - FINISHED_FOR));
  return { ...stored, seen, outbox };
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
  holds: (value: Value) => boolean,
): Collection<Key, Value> {
  const kept = [...all.entries()].filter(([, value]) => holds(value));
  return kept.length === all.size ? all : Collection.from(kept);
}
