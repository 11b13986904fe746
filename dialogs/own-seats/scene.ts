import type { Situation } from "../../src/contract/dialog.ts";
import type { Action } from "./action.ts";

/** What this conversation decides from; it remembers nothing. */
export type Scene = Situation<never, Action>;
