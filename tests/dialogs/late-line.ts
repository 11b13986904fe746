import type { RegisteredDialog } from "../../src/contract/dialog.ts";
import type { OutboxRow } from "../../src/contract/stored.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { type Sent, Stage } from "../engine/stage.ts";

const MINUTE = 60_000;

/** What becomes of a message: it arrives, may have arrived, or is to be tried later. */
export type Line = "up" | "unsure" | "busy";

/** The whole engine with some conversations, on a line that is down now and then. */
export class LateLine {
  readonly stage: Stage;
  /** `jan: text`, of what arrived or may have. */
  readonly arrived: string[] = [];
  line: Line = "up";
  #network: Network;

  constructor(dialogs: readonly RegisteredDialog[], network: Network, now: Instant) {
    this.#network = network;
    this.stage = new Stage([network], { dialogs });
    this.stage.now = now;
    this.stage.reply = (sent) => this.#receive(sent);
  }

  /** Something becomes true, said by who looks after the network. */
  async say(...facts: readonly Fact[]): Promise<void> {
    const { store, engine, now } = this.stage;
    const by = { kind: "person", person: ids.person.parse("sanne") } as const;
    const changes = facts.map((fact) => ({ ...fact, by, at: now, via: "teams" }) as const);
    const commit = { at: now, changes, opened: [], closed: [], outbox: [] };
    await store.transact(this.#network.id, () => ({ result: undefined, commit }));
    engine.changed(this.#network.id);
    await this.#look();
  }

  async tick(minutes = 1): Promise<void> {
    this.stage.pass(minutes * MINUTE);
    await this.stage.engine.tick();
    await this.#look();
  }

  async ticks(hours: number): Promise<void> {
    for (let hour = 0; hour < hours; hour++) await this.tick(60);
  }

  get network(): Network {
    return this.#network;
  }

  async rows(): Promise<readonly OutboxRow[]> {
    return [...(await this.stage.store.read(this.#network.id)).outbox];
  }

  /** The ids of all that was ever promised. */
  promised(): readonly string[] {
    const commits = this.stage.store.commits(this.#network.id);
    return [...new Set(commits.flatMap(({ outbox }) => outbox.map(({ id }) => id)))].sort();
  }

  /** How the rows ended, or that they wait, each so often. */
  async ends(): Promise<string> {
    const all = (await this.rows()).map(({ status }) =>
      status.kind === "dead" ? status.reason : status.kind,
    );
    return all.sort().join(" ");
  }

  /** Another process on the same data. */
  restart(): void {
    this.stage.restart();
  }

  protected judge(_sent: Sent): void {}

  protected arrive({ person, message }: Sent): void {
    this.arrived.push(`${person}: ${messageToText(message)}`);
  }

  #receive(sent: Sent) {
    this.judge(sent);
    if (this.line === "busy") return { kind: "later" } as const;
    this.arrive(sent);
    if (this.line === "unsure") throw new Error("the line broke");
    return { kind: "delivered" } as const;
  }

  async #look(): Promise<void> {
    this.#network = (await this.stage.store.read(this.#network.id)).network;
  }
}
