import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { stating } from "../../../src/domain/manage/stating.ts";
import { keyOf, statedNow, touchedBy } from "../../../src/domain/manage/touched.ts";
import { at, day, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const now = at("2026-11-24T09:00:00Z");
const contact = seatOf(network, "contact");
const seat = contact.id;
const [an, bo] = [ids.person.parse("an"), ids.person.parse("bo")];
const account = ids.account.parse("teams:tenant:bo");
const other = ids.account.parse("teams:tenant:x");
const theme = ids.theme.parse("voedsel");

const cases: readonly (readonly [Fact, string | undefined])[] = [
  [{ kind: "recorded", part: "seats", value: contact }, "seats/contact"],
  [{ kind: "removed", part: "themes", id: theme }, "themes/voedsel"],
  [{ kind: "described", description: network.description }, "description"],
  [{ kind: "emergency-lines-set", lines: [] }, "emergency-lines"],
  [{ kind: "seat-taken", seat, person: an, from: day("2026-11-24") }, "seats/contact"],
  [{ kind: "seat-left", seat, until: day("2026-11-24") }, "seats/contact"],
  [{ kind: "seat-confirmed", seat }, "seats/contact"],
  [{ kind: "seat-doubted", seat }, "seats/contact"],
  [{ kind: "successor-accepted", seat, person: an, from: day("2026-11-24") }, "seats/contact"],
  [{ kind: "hand-over-opened", seat, why: "empty" }, "seats/contact"],
  [{ kind: "hand-over-withdrawn", seat }, "seats/contact"],
  [{ kind: "hand-over-stepped", seat, step: "leaver" }, undefined],
  [{ kind: "successor-declined", seat }, undefined],
  [{ kind: "shown-in-groups-set", person: an, shown: true }, "people/an"],
  [{ kind: "asking-paused", person: an, until: day("2027-01-01") }, "pause/an"],
  [{ kind: "account-linked", account, channel: "teams", person: an }, "account/teams:tenant:bo"],
  [{ kind: "account-unlinked", account }, "account/teams:tenant:bo"],
  [{ kind: "written-to", person: an }, undefined],
];

test.each(cases)("%o is about %s", (fact, key) => {
  const touched = touchedBy(fact);
  expect(touched && keyOf(touched)).toBe(key);
});

describe("how something is now", () => {
  test("is its record, or that there is none", () => {
    const record = (part: "seats" | "people", id: string) =>
      statedNow(network, { kind: "record", part, id }, now);
    expect(record("seats", "contact")).toStrictEqual({
      ...{ kind: "recorded", part: "seats", value: contact },
    });
    expect(record("people", "weg")).toStrictEqual({ kind: "removed", part: "people", id: "weg" });
  });

  test("is what the network says of itself, and its emergency lines", () => {
    expect(statedNow(network, { kind: "description" }, now)).toStrictEqual({
      ...{ kind: "described", description: network.description },
    });
    const lines = [{ name: "112" }] as never;
    expect(
      statedNow({ ...network, emergencyLines: lines }, { kind: "emergency-lines" }, now),
    ).toStrictEqual({ kind: "emergency-lines-set", lines });
  });

  test("is until when somebody is not asked: today when they have no pause", () => {
    const pause = (id: string, kept = network) => statedNow(kept, { kind: "pause", id }, now);
    expect(pause("an")).toStrictEqual({ kind: "asking-paused", person: an, until: "2026-11-24" });
    const askings = network.askings.with(an, { id: an, pausedUntil: day("2027-03-01") });
    expect(pause("an", { ...network, askings })).toStrictEqual({
      ...{ kind: "asking-paused", person: an, until: "2027-03-01" },
    });
    expect(pause("weg")).toBeUndefined();
  });

  test("is whose account it is, when it is somebody's", () => {
    const owner = (id: string, kept = network) => statedNow(kept, { kind: "account", id }, now);
    expect(owner(account)).toStrictEqual({
      kind: "account-linked",
      account,
      channel: "teams",
      person: bo,
    });
    expect(owner(other)).toBeUndefined();
    const accounts = network.accounts.with(other, { id: other, channel: "teams" });
    expect(owner(other, { ...network, accounts })).toBeUndefined();
  });
});

describe("what is stated before a change", () => {
  const taken: Fact = { kind: "seat-taken", seat, person: bo, from: day("2026-12-01") };
  const was = { kind: "recorded", part: "seats", value: contact };

  test("stands in front, once for each thing, and the facts as they are behind it", () => {
    const doubted: Fact = { kind: "seat-doubted", seat };
    const described: Fact = { kind: "described", description: network.description };
    expect(stating(network, [taken, doubted, described], now)).toStrictEqual([
      { kind: "stated", was },
      { kind: "stated", was: described },
      ...[taken, doubted, described],
    ]);
  });

  test("is nothing for what changes no data, and for what was not there to be stated", () => {
    const written: Fact = { kind: "written-to", person: an };
    const linked: Fact = { kind: "account-linked", account: other, channel: "teams", person: an };
    expect(stating(network, [written, linked], now)).toStrictEqual([written, linked]);
    expect(stating(network, [], now)).toStrictEqual([]);
  });
});
