import type { Retold, Waiting } from "../contract/about.ts";
import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { OutboxRow, Stored } from "../contract/stored.ts";
import type { Change } from "../domain/change.ts";
import type { BoxOwner } from "../domain/ids.ts";
import { personOfBox } from "../domain/mail-account.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../messages/message.ts";
import { waitingRows } from "./due-rows.ts";
import { DialogError, inDialog } from "./in-dialog.ts";
import { stampButtons } from "./stamp-buttons.ts";
import { dayIn, recipientOn } from "./tells.ts";

/** Whom to ask whether a message is still so, and what they know besides the network. */
export type Retelling = {
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
};

/** When and to whom a message is about to go out. */
type Telling = Pick<Waiting, "network" | "at" | "to" | "isLost">;

/** The moment of it; the box of an organisation is nobody's. */
export function telling(
  { network }: Pick<Stored, "network">,
  owner: BoxOwner,
  at: Instant,
): Telling {
  const to = personOfBox(owner);
  return { network, at, ...(to !== undefined && { to }) };
}

/** What a waiting message comes to as things stand; as it was when nobody says otherwise. */
export function retold(
  retelling: Retelling | undefined,
  { about, madeAt, message }: OutboxRow & { readonly message: Message },
  moment: Telling,
): Retold {
  const asItWas = { kind: "so", message } as const;
  if (about === undefined || retelling === undefined) return asItWas;
  const { dialogs, knowledge } = retelling;
  const waiting = { ...moment, message, madeAt, knowledge };
  for (const { name, retell } of dialogs) {
    const found = retell && inDialog(name, () => retell(about, waiting));
    if (found?.kind === "gone") return found;
    if (found) return { ...found, message: stampButtons(found.message, moment.network.id) };
  }
  return asItWas;
}

/** What becomes true as it was never told; nothing when an earlier try may have arrived. */
export function takenBack({ status }: OutboxRow, told: Retold, at: Instant): readonly Change[] {
  const isOpen = status.kind === "waiting" || status.kind === "sending";
  const mayHaveArrived = !isOpen || status.again === true;
  if (told.kind === "so" || mayHaveArrived) return [];
  return told.instead.map((fact) => ({ ...fact, by: { kind: "clock" }, at, via: "clock" }));
}

/** What becomes true when a message is given up that nobody got: it is told anew, as far as it still matters. */
export function lost(
  retelling: Retelling | undefined,
  row: OutboxRow,
  moment: Telling,
): readonly Change[] {
  const { message } = row;
  if (message === undefined) return [];
  try {
    const told = retold(retelling, { ...row, message }, { ...moment, isLost: true });
    return takenBack(row, told, moment.at);
  } catch (thrown) {
    // It ends all the same: the others have their turn.
    if (!(thrown instanceof DialogError)) throw thrown;
    return [];
  }
}

/** The rows as they end, and what becomes true by it. */
type Recalled = {
  readonly outbox: readonly OutboxRow[];
  readonly changes: readonly Change[];
  readonly failed: readonly DialogError[];
};

/**
 * Takes back, before anything new is told, what still waits and is not so any more: whoever never
 * heard that a meeting was planned need not hear that it is cancelled. What may have arrived stays
 * told.
 */
export function recall(
  retelling: Retelling,
  { network, outbox }: Pick<Stored, "network" | "outbox">,
  at: Instant,
): Recalled {
  const rows: OutboxRow[] = [];
  const changes: Change[] = [];
  const failed: DialogError[] = [];
  const day = dayIn(network, at);
  for (const row of waitingRows(outbox)) {
    const { message, status, id, to, madeAt } = row;
    if (!row.about || !message || (status.kind === "waiting" && status.again)) continue;
    const person = recipientOn(network, to, day);
    const moment = { network, at, ...(person !== undefined && { to: person }) };
    try {
      const told = retold(retelling, { ...row, message }, moment);
      if (told.kind === "so") continue;
      rows.push({ id, to, madeAt, status: { kind: "dead", reason: "expired", at } });
      changes.push(...takenBack(row, told, at));
    } catch (thrown) {
      // It is given up as it goes out; the others have their turn.
      if (!(thrown instanceof DialogError)) throw thrown;
      failed.push(thrown);
    }
  }
  return { outbox: rows, changes, failed };
}
