import { expect, it } from "vitest";
import { firstStored } from "../../../src/contract/stored.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { instant } from "../../../src/domain/time.ts";
import { prune } from "../../../src/store/lowdb/prune.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const now = Date.parse("2026-11-24T09:00:00Z");

it("lets go of what was half written when nobody came back to it for sixty days", () => {
  const open = (days: number) => ({
    ...{ id: `person:jan|minutes|${days}`, dialog: "minutes", version: 1, conversation: "c" },
    ...{ at: instant(now - days * 86_400_000), state: {} },
  });
  const dialogs = Collection.of([1, 31, 60, 61].map(open));
  const kept = prune({ ...firstStored(smallNetwork()), dialogs }, instant(now)).dialogs;
  expect([...kept].map(({ id }) => id).sort()).toEqual(
    [1, 31, 60].map((days) => open(days).id).sort(),
  );
});
