import type { OutboxRow, Stored } from "../contract/stored.ts";
import type { Instant } from "../domain/time.ts";
import { IndexBy } from "./index-by.ts";

const byStatus = new IndexBy<OutboxRow>(({ status }) => status.kind);

/** The messages that have not gone out. */
export function waitingRows(outbox: Stored["outbox"]): readonly OutboxRow[] {
  return byStatus.find(outbox, "waiting");
}

/** The ids of the messages that can be sent now. */
export function dueRows({ outbox }: Stored, now: Instant): readonly string[] {
  return waitingRows(outbox)
    .filter(({ status }) => status.kind === "waiting" && status.notBefore <= now)
    .map(({ id }) => id);
}
