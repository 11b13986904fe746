import { describe, expect, it } from "vitest";
import { dialogs } from "../../dialogs/index.ts";
import type { Day } from "../../src/domain/time.ts";
import { keywordKnowledge } from "../fixtures/keyword-knowledge.ts";
import { chancesFrom, usual } from "./chances.ts";
import { defaultNetwork } from "./default-network.ts";
import { reportOf } from "./report.ts";
import { simulate } from "./simulate.ts";

const start = "2027-01-11" as Day;

async function fewMonths(isAsked: boolean) {
  const network = defaultNetwork(start, chancesFrom(1), { organisations: 10, tables: 1 });
  const assumed = { ...usual, turnover: 0.4, lookupsAWeek: 10 };
  const made = { network, start, days: 183, seed: 1, assumed, dialogs, isAsked };
  return reportOf(await simulate({ ...made, knowledge: keywordKnowledge }), start, 6);
}

describe("a small network that lives for half a year", () => {
  it("goes the same way when it is lived again", async () => {
    expect(await fewMonths(true)).toEqual(await fewMonths(true));
  });

  it("keeps its seats right when people are asked, and loses them when nobody is", async () => {
    const [asked, unasked] = [await fewMonths(true), await fewMonths(false)];
    expect(unasked.end.rounds).toBe(0);
    expect(asked.end.rounds).toBeGreaterThan(10);
    expect(asked.end.doubled).toBe(0);
    expect(asked.end.emptySeatDays).toBeLessThan(unasked.end.emptySeatDays);
    expect(asked.troubles).toEqual({});
  });
});
