import { expect, test } from "vitest";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { lasting } from "../../src/domain/past.ts";
import { said } from "./sample.ts";

test("what happens with every message is nothing to look back at", () => {
  const account = ids.account.parse("teams:t:an");
  const seat = ids.seat.parse("contact");
  const facts: readonly Fact[] = [
    { kind: "account-seen", account: { id: account, channel: "teams" } },
    { kind: "network-chosen", account, channel: "teams" },
    { kind: "seat-confirmed", seat },
    { kind: "delivery-recorded", account, result: "delivered" },
    { kind: "welcomed", conversation: "een" },
    { kind: "written-to", person: ids.person.parse("an") },
    { kind: "wrote-coordinator", account, channel: "teams" },
    { kind: "seat-doubted", seat },
  ];
  const kept = lasting(facts.map((fact) => said(fact, "clock", "2026-11-24T09:00:00Z")));
  expect(kept.map(({ kind }) => kind)).toStrictEqual(["seat-confirmed", "seat-doubted"]);
  expect(lasting([])).toStrictEqual([]);
});
