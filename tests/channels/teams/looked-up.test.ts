import { expect, it } from "vitest";
import { teamsLimits } from "../../../src/channels/teams/limits.ts";
import { createMayLookUp } from "../../../src/channels/teams/looked-up.ts";
import { ids } from "../../../src/domain/ids.ts";

const accountOf = (name: string | number) => ids.account.parse(`teams:tenant:${name}`);

it("remembers a limited number of accounts; who was looked up longest ago is forgotten first", () => {
  const may = createMayLookUp();
  const times = [0, teamsLimits.lookedUpMs - 1, teamsLimits.lookedUpMs];
  expect(times.map((at) => may(accountOf("ann"), at))).toEqual([true, false, true]);
  const later = teamsLimits.lookedUpMs + 1;
  for (let other = 0; other < teamsLimits.lookedUp; other++) may(accountOf(other), later);
  expect(may(accountOf(teamsLimits.lookedUp - 1), later)).toBe(false);
  expect(may(accountOf("ann"), later)).toBe(true);
});
