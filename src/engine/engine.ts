import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Incoming } from "../contract/event.ts";
import { Fault } from "../contract/fault.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { AddressFile, Answer, Ask, Clock, Log, Sender, Store } from "../contract/ports.ts";
import type { NetworkId } from "../domain/ids.ts";
import { Answers } from "./answers.ts";
import { Asking } from "./asking.ts";
import { Briefs } from "./briefs.ts";
import { cleanError } from "./clean-error.ts";
import { Counting } from "./counting.ts";
import { Dispatch } from "./dispatch.ts";
import { limits } from "./limits.ts";
import { whichOne } from "./names.ts";
import { Pace, type PaceLimit } from "./pace.ts";
import { Striking } from "./striking.ts";
import { machineTimer, type Timer, within } from "./timer.ts";

/** What an engine is made of. */
export type EngineParts = {
  readonly store: Store;
  /** In the order in which they are asked for a text; the last one gets what no other claims. */
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly log: Log;
  /** Where files can be opened; without it a message goes out without them. */
  readonly addressFile?: AddressFile;
  /** The machine's own when left out. */
  readonly timer?: Timer;
  /** 60 events at once and 2 a second when left out. */
  readonly pace?: PaceLimit;
};

/** The engine as `main` sees it. */
export type Engine = {
  /**
   * Answers an event once it is durable. Rejects with fault `busy` (not within 2.5 s: do not
   * acknowledge, it goes on and a next delivery gets the answer), `stopping`, `turn-failed`, or a
   * fault of the store; after each of these the platform may deliver again.
   */
  readonly ask: Ask;
  /** Before `start`: a message for a channel that is not attached waits, then is given up. */
  readonly attach: (sender: Sender) => void;
  /** Ready from here on. Takes up what a former process left, and begins to send. */
  readonly start: () => void;
  /** Does what time asks for, sends what is due and writes the counts; each minute at least, and ticks may overlap. Never rejects. */
  readonly tick: () => Promise<void>;
  /** Something was made true in the store by who is no channel: it is looked at with the next tick. */
  readonly changed: (network: NetworkId) => void;
  /** Refuses what is new, and waits, in milliseconds at most, for what is under way. Never rejects. */
  readonly stop: (milliseconds?: number) => Promise<void>;
  readonly ready: () => boolean;
};

/** Joins dialogs, store and channels. */
export function createEngine(parts: EngineParts): Engine {
  const running = new Running(parts);
  return {
    ask: (incoming) => running.ask(incoming),
    attach: (sender) => running.dispatch.attach(sender),
    start: () => running.start(),
    tick: () => running.tick(),
    changed: (network) => running.changed(network),
    stop: (milliseconds = limits.stopWithin) => running.stop(milliseconds),
    ready: () => running.state === "started",
  };
}

function checkRegister(dialogs: readonly RegisteredDialog[]): void {
  const names = dialogs.map(({ name }) => name);
  if (names.length === 0) throw new Fault("setting", "no dialog is registered");
  const double = names.find((name, at) => names.indexOf(name) !== at || name === whichOne);
  if (double !== undefined) throw new Fault("setting", `dialog name ${double} is taken`);
}

class Running {
  state: "new" | "started" | "stopping" = "new";
  readonly dispatch: Dispatch;
  readonly #answers: Answers;
  readonly #asking: Asking;
  readonly #counting: Counting;
  readonly #striking: Striking;
  readonly #log: Log;
  readonly #timer: Timer;
  readonly #turns = new Set<Promise<unknown>>();

  constructor(parts: EngineParts) {
    checkRegister(parts.dialogs);
    const { clock, log, timer = machineTimer, pace = limits.pace } = parts;
    this.#log = log;
    this.#timer = timer;
    const changed = (network: NetworkId) => this.#striking.changed(network);
    this.dispatch = new Dispatch({ ...parts, timer, changed });
    this.#counting = new Counting(parts);
    this.#striking = new Striking({
      ...parts,
      counting: this.#counting,
      dispatch: this.dispatch,
    });
    this.#answers = new Answers(clock);
    this.#asking = new Asking({
      ...parts,
      briefs: new Briefs(clock),
      counting: this.#counting,
      dispatch: this.dispatch,
      pace: new Pace(pace, clock),
      changed,
    });
  }

  async ask(incoming: Incoming): Promise<Answer> {
    if (this.state === "stopping") throw new Fault("stopping", "the engine is stopping");
    return this.#answers.answer(
      incoming,
      () => this.#underWay(this.#asking.take(incoming)),
      (said) =>
        within(said, { timer: this.#timer, milliseconds: limits.answerWithin, what: "the turn" }),
    );
  }

  #underWay<Result>(turn: Promise<Result>): Promise<Result> {
    const done = turn
      .catch(() => undefined)
      .finally(() => {
        this.#turns.delete(done);
      });
    this.#turns.add(done);
    return turn;
  }

  start(): void {
    if (this.state === "new") void this.tick();
  }

  changed(network: NetworkId): void {
    this.#striking.changed(network);
  }

  async tick(): Promise<void> {
    if (this.state === "stopping") return;
    this.state = "started";
    this.dispatch.start();
    await this.#underWay(this.#look());
  }

  /** What time asks for first, so that it goes out in the same go. */
  async #strikeAndSend(): Promise<void> {
    await this.#striking.strikeDue();
    await this.dispatch.sendDue();
  }

  /** Under way like a turn: who stops waits for it, or the store would close under its hands. */
  async #look(): Promise<void> {
    try {
      await Promise.all([this.#counting.flush(), this.#strikeAndSend()]);
    } catch (thrown) {
      this.#log({ level: "error", what: "tick-failed", cause: cleanError(thrown) });
    }
  }

  async stop(milliseconds: number): Promise<void> {
    this.state = "stopping";
    const limit = { timer: this.#timer, milliseconds, what: "stopping" };
    try {
      await within(this.#finish(), limit);
    } catch (thrown) {
      this.#log({ level: "warn", what: "stopped-unfinished", cause: cleanError(thrown) });
    }
  }

  async #finish(): Promise<void> {
    await Promise.all([...this.#turns, this.dispatch.stop()]);
    await this.#counting.flush();
  }
}
