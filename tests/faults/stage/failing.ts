import type { Knowledge } from "../../../src/contract/knowledge.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";

/** A text at which a handler fails. */
export const failing = "boom";

/** Knows a few words, and falls over one. */
export const fallibleKnowledge: Knowledge = {
  ...keywordKnowledge,
  rank: (text) => {
    if (text.includes(failing)) throw new RangeError(`it fell over ${text}`);
    return keywordKnowledge.rank(text);
  },
};
