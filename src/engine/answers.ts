import type { Incoming } from "../contract/event.ts";
import type { Say } from "../contract/outcome.ts";
import type { Answer, Clock } from "../contract/ports.ts";
import { limits } from "./limits.ts";
import { Memory } from "./memory.ts";

/** What is said to one event; `repeated` when it was acted on before this process remembers. */
export type Said = Pick<Answer, "isStranger"> & {
  readonly say: readonly Say[];
  readonly repeated: boolean;
};

/** An event that was or is being answered. */
type Remembered = { readonly said: Promise<Said>; isHandedOut: boolean };

/**
 * One answer to one event, however often it is delivered: whoever comes first gets it as the answer,
 * all others as a repetition, until the channel says that it did not arrive.
 */
export class Answers {
  readonly #memory: Memory<Remembered>;

  constructor(clock: Clock) {
    const bounds = { most: limits.mostAnswers, milliseconds: limits.rememberAnswers };
    this.#memory = new Memory(bounds, clock);
  }

  /** The answer under way or remembered for this event, or else the one that `take` begins. */
  async answer(
    incoming: Incoming,
    take: () => Promise<Said>,
    patiently: (said: Promise<Said>) => Promise<Said>,
  ): Promise<Answer> {
    const key = JSON.stringify([incoming.actor.account, incoming.id]);
    const remembered = this.#memory.get(key) ?? this.#begin(key, take);
    return handOut(remembered, await patiently(remembered.said));
  }

  /** A turn that failed is forgotten, so that the next delivery takes it again. */
  #begin(key: string, take: () => Promise<Said>): Remembered {
    const remembered: Remembered = { said: take(), isHandedOut: false };
    this.#memory.set(key, remembered);
    remembered.said.catch(() => {
      if (this.#memory.get(key) === remembered) this.#memory.delete(key);
    });
    return remembered;
  }
}

function handOut(remembered: Remembered, { say, repeated, isStranger }: Said): Answer {
  if (repeated || remembered.isHandedOut) {
    return { kind: "repeated", say, isStranger: false, finished: () => {} };
  }
  remembered.isHandedOut = true;
  const finished = (delivered: boolean) => {
    if (!delivered) remembered.isHandedOut = false;
  };
  return { kind: "answered", say, isStranger, finished };
}
