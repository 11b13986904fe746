import type { Clock } from "../contract/ports.ts";
import type { OpenDialog } from "../contract/stored.ts";
import type { NetworkId } from "../domain/ids.ts";
import { limits } from "./limits.ts";
import { Memory } from "./memory.ts";
import type { BriefChange } from "./next-states.ts";

/** What is older is not kept alive by what is asked after it: it may hold what somebody wrote. */
const KEPT = limits.briefAnswers;

/** The last questions that cost no write: in memory, for one process, ten minutes. */
export class Briefs {
  readonly #memory: Memory<readonly OpenDialog[]>;

  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    const bounds = { most: limits.mostActorsWithBriefs, milliseconds: KEPT };
    this.#memory = new Memory(bounds, clock);
  }

  of(network: NetworkId, actor: string): readonly OpenDialog[] {
    return this.#memory.get(`${network} ${actor}`) ?? [];
  }

  apply(network: NetworkId, { actor, put, drop }: BriefChange): void {
    if (!put && drop.length === 0) return;
    const now = Date.parse(this.#clock());
    const others = this.of(network, actor).filter(
      ({ id, at }) => id !== put?.id && !drop.includes(id) && now - Date.parse(at) < KEPT,
    );
    const next = put ? [put, ...others].slice(0, limits.mostBriefsPerActor) : others;
    if (next.length > 0) this.#memory.set(`${network} ${actor}`, next);
    else this.#memory.delete(`${network} ${actor}`);
  }
}
