import WebSocket from "ws";
import { textIn } from "./card.ts";
import { type Passed, readPassed } from "./passed.ts";

const WITHIN_MS = 20_000;

/** Everything that passed between the Playground and the bot so far, and the waiting for more. */
export class Traffic {
  readonly all: Passed[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => {
      const passed = readPassed(String(data));
      if (!passed) return;
      this.all.push(passed);
      for (const look of this.#waiting) look();
    });
  }

  /** Listens to the log stream of the Playground. */
  static async open(playgroundUrl: string): Promise<Traffic> {
    const socket = new WebSocket(`${playgroundUrl.replace(/^http/, "ws")}/_ws/log/stream`);
    const traffic = new Traffic(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("open", () => resolve());
      socket.once("error", reject);
    });
    return traffic;
  }

  /** The first that fits, from a place in the order on, as soon as it is there. */
  async next(what: string, fits: (passed: Passed) => boolean, from = 0): Promise<Passed> {
    const [only] = await this.several({ what, fits, from, count: 1 });
    if (!only) throw new Error(what);
    return only;
  }

  /** The first so many that fit. Rejects with what did pass when they do not come in time. */
  async several(asked: {
    readonly what: string;
    readonly fits: (passed: Passed) => boolean;
    readonly from?: number;
    readonly count: number;
  }): Promise<readonly Passed[]> {
    const { what, fits, from = 0, count } = asked;
    const found = () => this.all.slice(from).filter(fits).slice(0, count);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(look);
        const passed = this.all.slice(from).map(inShort).join("\n");
        reject(new Error(`no ${what}; what passed:\n${passed}`));
      }, WITHIN_MS);
      const look = () => {
        if (found().length < count) return;
        clearTimeout(late);
        this.#waiting.delete(look);
        resolve(found());
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.#socket.terminate();
  }
}

function inShort({ to, name, conversation, status, text, card }: Passed): string {
  const said = text ?? (card && textIn(card)) ?? "";
  return `to the ${to}: ${name} ${status} in ${conversation}: ${said.slice(0, 80)}`;
}
