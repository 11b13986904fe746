import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { AddressFile, Clock, Log, Sender, Store } from "../contract/ports.ts";
import type { ChannelName } from "../domain/account.ts";
import type { NetworkId } from "../domain/ids.ts";
import { personOfBox } from "../domain/mail-account.ts";
import { addressFiles } from "./address-files.ts";
import { cleanError } from "./clean-error.ts";
import { claimRow, type Sending, settleRow } from "./delivery.ts";
import { dueRows } from "./due-rows.ts";
import { limits } from "./limits.ts";
import { recoverRows } from "./recovering.ts";
import { type Timer, within } from "./timer.ts";
import type { Sent } from "./trying.ts";

/** What sending needs. */
export type DispatchParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly timer: Timer;
  /** Who says whether a message that waited is still so. */
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly addressFile?: AddressFile;
  /** Something became true by what came of a message. */
  readonly changed?: (network: NetworkId) => void;
};

/** A sending of which the end could not be written down yet. */
type Unrecorded = { readonly sending: Sending; readonly sent: Sent };

/** One network's line of messages to send. */
class Line {
  readonly waiting = new Set<string>();
  readonly unrecorded: Unrecorded[] = [];
  recovered: Promise<void> | undefined;
  running: Promise<void> | undefined;
}

/**
 * Sends what is in the outboxes: claims a row, sends it, records what came of it. Networks do not
 * wait for each other; within one a few are sent at once. Every error ends at its own row.
 */
export class Dispatch {
  readonly #parts: DispatchParts;
  readonly #senders = new Map<ChannelName, Sender>();
  readonly #lines = new Map<NetworkId, Line>();
  #state: "new" | "going" | "stopped" = "new";

  constructor(parts: DispatchParts) {
    this.#parts = parts;
  }

  attach(sender: Sender): void {
    this.#senders.set(sender.channel, sender);
  }

  /** From now on messages go out; before, a channel might not be attached yet. */
  start(): void {
    if (this.#state === "new") this.#state = "going";
  }

  /** Sends these rows as soon as may be. */
  add(network: NetworkId, rows: readonly string[]): void {
    if (this.#state !== "going") return;
    const line = this.#lineOf(network);
    for (const row of rows) line.waiting.add(row);
    void this.#run(network, line);
  }

  /**
   * Sends all that is due, in all networks; resolves when that is done. They are looked at one after
   * the other: after a start each must first be loaded, and turns go in between.
   */
  async sendDue(): Promise<void> {
    const networks = await this.#parts.store.networks();
    for (const network of networks) {
      if (this.#state === "stopped") return;
      await this.#begin(network);
    }
    await Promise.all([...this.#lines.values()].map(({ running }) => running));
  }

  /** Claims nothing any more; resolves when what is being sent is recorded. */
  async stop(): Promise<void> {
    this.#state = "stopped";
    const lines = [...this.#lines.values()];
    for (const line of lines) line.waiting.clear();
    await Promise.all(lines.map(({ running }) => running));
  }

  #lineOf(network: NetworkId): Line {
    const line = this.#lines.get(network) ?? new Line();
    this.#lines.set(network, line);
    return line;
  }

  /** Begins to send what is due in one network. */
  async #begin(network: NetworkId): Promise<void> {
    const line = this.#lineOf(network);
    try {
      await this.#recover(network, line);
      const stored = await this.#parts.store.read(network);
      const due = dueRows(stored, this.#parts.clock());
      if (due.length > 0 || line.unrecorded.length > 0) this.add(network, due);
    } catch (thrown) {
      this.#failed(network, thrown);
    }
  }

  #givenUp(network: NetworkId): void {
    this.#parts.changed?.(network);
    this.#parts.log({ level: "warn", what: "message-given-up", fields: { network } });
  }

  #failed(network: NetworkId, thrown: unknown): void {
    const cause = cleanError(thrown);
    this.#parts.log({ level: "error", what: "dispatch-failed", fields: { network }, cause });
  }

  /** One run at a time in a network; what is added meanwhile it takes along. */
  #run(network: NetworkId, line: Line): Promise<void> {
    line.running ??= this.#work(network, line).finally(() => {
      line.running = undefined;
      if (line.waiting.size > 0 && this.#state === "going") void this.#run(network, line);
    });
    return line.running;
  }

  async #work(network: NetworkId, line: Line): Promise<void> {
    try {
      await this.#recover(network, line);
      await this.#recordLeftOvers(network, line);
      const hands = Array.from({ length: limits.sendsAtOnce }, () => this.#hand(network, line));
      await Promise.all(hands);
    } catch (thrown) {
      this.#giveUpRun(network, line, thrown);
    }
  }

  /** The store does not take it now; what waits stays in the store for the next time. */
  #giveUpRun(network: NetworkId, line: Line, thrown: unknown): void {
    line.waiting.clear();
    this.#failed(network, thrown);
  }

  /** Once for each network, before this process sends anything in it. */
  #recover(network: NetworkId, line: Line): Promise<void> {
    line.recovered ??= this.#recoverNow(network).catch((thrown: unknown) => {
      line.recovered = undefined;
      throw thrown;
    });
    return line.recovered;
  }

  async #recoverNow(network: NetworkId): Promise<void> {
    const { store, clock, log } = this.#parts;
    const left = await store.transact(network, (stored) => recoverRows(stored, clock()));
    if (left.again + left.given === 0) return;
    this.#parts.changed?.(network);
    const fields = { network, again: left.again, "given-up": left.given };
    log({ level: "warn", what: "sendings-recovered", fields });
  }

  async #hand(network: NetworkId, line: Line): Promise<void> {
    for (const row of line.waiting) {
      if (this.#state !== "going") return;
      line.waiting.delete(row);
      try {
        await this.#deliver(network, line, row);
      } catch (thrown) {
        this.#giveUpRun(network, line, thrown);
      }
    }
  }

  async #deliver(network: NetworkId, line: Line, row: string): Promise<void> {
    const { store, clock, knowledge, dialogs } = this.#parts;
    const { calendar } = knowledge;
    const retelling = { dialogs, knowledge };
    const channels = new Set(this.#senders.keys());
    const sending = await store.transact(network, (stored) =>
      claimRow(stored, row, { now: clock(), channels, calendar, retelling }),
    );
    if (sending === "given-up") this.#givenUp(network);
    if (typeof sending === "string") return;
    const sent = await this.#send(network, sending);
    line.unrecorded.push({ sending, sent });
    await this.#recordLeftOvers(network, line);
    if (sent.kind === "unreachable") line.waiting.add(row);
  }

  async #send(network: NetworkId, sending: Sending): Promise<Sent> {
    const { id: key, person, channel, address, again } = sending;
    const { timer, log, addressFile } = this.#parts;
    const reader = personOfBox(person);
    // A file is for somebody who is known.
    const message =
      reader === undefined
        ? sending.message
        : addressFiles(sending.message, addressFile, { network, person: reader });
    const sender = this.#senders.get(channel);
    if (!sender) return { kind: "later" };
    try {
      const sent = sender.send({ address, message, key, again, network, person });
      return await within(sent, { timer, milliseconds: limits.sendWithin, what: "sending" });
    } catch (thrown) {
      const cause = cleanError(thrown);
      log({ level: "error", what: "send-failed", fields: { network, channel }, cause });
      return { kind: "unknown" };
    }
  }

  /** What could not be written stays for the next run: nobody gets a message again for a full disk. */
  async #recordLeftOvers(network: NetworkId, line: Line): Promise<void> {
    const { store, clock, dialogs, knowledge } = this.#parts;
    const retelling = { dialogs, knowledge };
    const left = line.unrecorded.splice(0);
    const tried = await Promise.allSettled(
      left.map(({ sending, sent }) =>
        store.transact(network, (stored) =>
          settleRow(stored, sending, { sent, now: clock(), retelling }),
        ),
      ),
    );
    for (const one of tried) {
      if (one.status === "fulfilled" && one.value === "dead") this.#givenUp(network);
    }
    line.unrecorded.push(...left.filter((_, index) => tried[index]?.status === "rejected"));
    // What stands in somebody's calendar now may not be how it is any more.
    if (left.some(({ sending }) => sending.message.invitation)) this.#parts.changed?.(network);
    const failed = tried.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  }
}
