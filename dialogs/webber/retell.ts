import { type Retell, stillSo } from "../../src/contract/about.ts";

/** Whether somebody will be webber is asked as long as that is not settled. */
export const retell: Retell = (about, waiting) => {
  if (about.kind !== "nomination") return undefined;
  const state = waiting.network.nominations.get(about.nomination)?.state;
  return stillSo(state === "asked", waiting);
};
