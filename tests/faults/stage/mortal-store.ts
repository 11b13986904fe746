import type { Store } from "../../../src/contract/ports.ts";
import type { Commit, OutboxRow, Stored } from "../../../src/contract/stored.ts";
import type { Death } from "./bot-settings.ts";

type Status = OutboxRow["status"];

function isAgain(status: Status | undefined): boolean {
  return status?.kind === "sending" && status.again === true;
}

/** Whether a commit is the intent to send a message, for the first time or again. */
function isIntent({ outbox }: Commit, again: boolean): boolean {
  return outbox.some(({ status }) => status.kind === "sending" && isAgain(status) === again);
}

/** Whether a commit records that a message was delivered, at the first try or the one after it. */
function isRecord({ outbox }: Commit, before: Stored, again: boolean): boolean {
  return outbox.some(
    ({ id, status }) =>
      status.kind === "delivered" && isAgain(before.outbox.get(id)?.status) === again,
  );
}

/** The process ends here and now: no handler runs, nothing is flushed. */
function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** The same store in a process that dies when its moment comes. */
export function mortal(store: Store, { moment, again }: Death): Store {
  return {
    ...store,
    transact: async (id, decide) => {
      let isLast = false;
      const result = await store.transact(id, (stored) => {
        const decision = decide(stored);
        const { commit } = decision;
        if (commit && moment === "record" && isRecord(commit, stored, again)) die();
        isLast = commit !== undefined && moment === "intent" && isIntent(commit, again);
        return decision;
      });
      if (isLast) die();
      return result;
    },
  };
}
