import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import { mailKey } from "../../../src/domain/mail-account.ts";
import { inCalendarOf } from "../../../src/domain/meeting/in-calendar.ts";
import type { Told } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { at } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const before = at("2026-11-24T09:00:00Z");

const mailed: Told = {
  ...{ person: jan, sequence: 0, as: "on", slot: slot("2027-01-05"), at: before, mailed: true },
};

function townTold(...told: readonly Told[]): Network {
  const town = smallNetwork();
  return { ...town, meetings: Collection.of([meeting({ told })]) };
}

function shown(network: Network, now = before, person = jan) {
  return inCalendarOf(network, person, now).map(({ id }) => id);
}

describe("what stands in somebody's own calendar", () => {
  test("is a meeting to come that a mail put there", () => {
    expect(shown(townTold(mailed))).toStrictEqual(["overleg"]);
  });

  test("is not what they heard of in the chat alone, nor what was mailed to somebody else", () => {
    const { mailed: _chat, ...told } = mailed;
    expect(shown(townTold(told))).toStrictEqual([]);
    expect(shown(townTold({ ...mailed, person: mies }))).toStrictEqual([]);
    expect(shown(townTold())).toStrictEqual([]);
  });

  test("stays there until the moment at which it begins", () => {
    const begins = at("2027-01-05T08:30:00Z");
    expect(shown(townTold(mailed), at("2027-01-05T08:29:59.999Z"))).toStrictEqual(["overleg"]);
    expect(shown(townTold(mailed), begins)).toStrictEqual([]);
    expect(shown(townTold(mailed), at("2027-01-05T08:30:00.001Z"))).toStrictEqual([]);
  });

  test("is there on the date that they know, not on the one it moved to", () => {
    const known = { ...mailed, slot: slot("2027-01-12") };
    expect(shown(townTold(known), at("2027-01-11T09:00:00Z"))).toStrictEqual(["overleg"]);
    const past = { ...mailed, slot: slot("2026-12-01") };
    expect(shown(townTold(past), at("2026-12-02T09:00:00Z"))).toStrictEqual([]);
  });

  test("is still there when they heard in the chat that it is off", () => {
    expect(shown(townTold({ ...mailed, as: "off", calendar: "behind" }))).toStrictEqual([
      "overleg",
    ]);
  });

  test("is nothing that a mail can take out where no mail arrives", () => {
    const town = townTold(mailed);
    const id = mailKey(jan);
    const address = town.people.get(jan)?.mail ?? "";
    const account = { id, channel: "mail" as const, address, unreachableAt: before };
    expect(shown({ ...town, accounts: town.accounts.with(id, account) })).toStrictEqual([]);
    const people = town.people.without(jan);
    expect(shown({ ...town, people })).toStrictEqual([]);
  });
});
