import { expect, it } from "vitest";
import { killRounds } from "./kill-rounds.ts";

it("a process that is shot while it writes loses nothing that it acknowledged", async () => {
  const { acknowledged, missing } = await killRounds(10);
  expect(missing).toEqual([]);
  expect(acknowledged).toBeGreaterThan(100);
}, 120_000);
