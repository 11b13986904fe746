import { describe, expect, test } from "vitest";
import { plan } from "../../../dialogs/plan/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { daysLater } from "../../../src/domain/days.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { calendar } from "../../domain/calendar/school-calendar.ts";
import { day } from "../../domain/sample.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { meetingTown, planned, pressed, standing } from "./stage.ts";

const knowledge = { ...keywordKnowledge, calendar };
const { timetable } = plan;

/** The network after the clock was looked at, and what came of it. */
function struck(network: Network, at: Instant) {
  const result = timetable?.strike({ network, knowledge, at });
  const changes = result?.changes ?? [];
  const after = changes.reduce(
    (before, fact) => apply(before, { ...fact, by: { kind: "clock" }, at, via: "clock" }),
    network,
  );
  return { changes, tell: result?.tell, network: after };
}

const noon = (on: string) => `${on}T11:00:00.000Z` as Instant;
const days = (network: Network) => standing(network).map(({ slot }) => slot.day);

describe("as time goes by", () => {
  const { network } = planned("plan een webberoverleg, eerste dinsdag van de maand, 10 tot 11 uur");

  test("the meetings of a series are there a hundred days ahead, each once", () => {
    expect(days(network)).toStrictEqual(["2026-12-01", "2027-01-05", "2027-02-02", "2027-03-02"]);
    expect(struck(network, noon("2026-11-25")).changes).toStrictEqual([]);
    const later = struck(network, noon("2027-01-06"));
    expect(days(later.network).slice(4)).toStrictEqual(["2027-04-06"]);
    expect(later.tell).toStrictEqual([]);
    expect(struck(later.network, noon("2027-01-06")).changes).toStrictEqual([]);
  });

  test("after a long silence nothing is made that is over", () => {
    const later = struck(network, noon("2027-08-10"));
    expect(days(later.network).slice(4)).toStrictEqual(["2027-09-07", "2027-10-05", "2027-11-02"]);
  });

  test("what was called off or moved does not come back", () => {
    const [first, second] = standing(network);
    if (!first || !second) throw new Error("no meetings");
    const off = { ...first, cancelledAt: noon("2026-11-25") };
    const moved = { ...second, slot: { ...second.slot, day: day("2027-01-19") } };
    const changed = {
      ...network,
      meetings: network.meetings.with(off.id, off).with(moved.id, moved),
    };
    expect(struck(changed, noon("2026-11-26")).changes).toStrictEqual([]);
  });

  test("no second one is made on a day to which one was moved", () => {
    const last = standing(network).at(-1);
    if (!last) throw new Error("no meetings");
    const moved = { ...last, slot: { ...last.slot, day: day("2027-04-06") } };
    const changed = { ...network, meetings: network.meetings.with(moved.id, moved) };
    expect(struck(changed, noon("2027-01-06")).changes).toStrictEqual([]);
  });

  test("of what comes twice a year the next one is there", () => {
    const rare = planned(
      "plan een webberoverleg elk half jaar op de eerste dinsdag, 10 tot 11 uur",
    );
    const [first] = days(rare.network);
    expect(first).toBeDefined();
    const after = struck(rare.network, noon(daysLater(day(first ?? ""), 1)));
    expect(days(after.network)).toHaveLength(2);
    expect(struck(after.network, noon(daysLater(day(first ?? ""), 2))).changes).toStrictEqual([]);
  });

  test("a series that was stopped makes no more, and is not looked at", () => {
    const ask = pressed(
      pressed(planned("plan een webberoverleg elke donderdag, 10 tot 11 uur"), "Bekijken"),
      "Reeks stoppen",
    );
    const stopped = pressed(ask, "Ja, stop de reeks");
    expect(days(stopped.network)).toStrictEqual([]);
    expect(struck(stopped.network, noon("2027-01-06")).changes).toStrictEqual([]);
    const at = noon("2027-01-06");
    expect(timetable?.nextAt({ network: stopped.network, knowledge, at })).toBeUndefined();
  });

  test("it is looked at each morning, while there is a series", () => {
    const next = (at: Instant) => timetable?.nextAt({ network, knowledge, at });
    expect(next(noon("2026-11-25"))).toBe("2026-11-26T04:00:00.000Z");
    expect(next("2026-11-25T01:00:00.000Z" as Instant)).toBe("2026-11-25T04:00:00.000Z");
    expect(timetable?.nextAt({ network: meetingTown(), knowledge, at: noon("2026-11-25") })).toBe(
      undefined,
    );
  });

  test("looked at every day for two years, no meeting is ever doubled, late or on a holiday", () => {
    let town = planned("plan een webberoverleg elke week op dinsdag, 10 tot 11 uur").network;
    for (let ahead = 1; ahead < 730; ahead += 3) {
      const at = instant(Date.parse("2026-11-24T11:00:00.000Z") + ahead * 86_400_000);
      const before = town.meetings.size;
      const { network: after, changes } = struck(town, at);
      expect(after.meetings.size).toBe(before + changes.length);
      town = after;
    }
    const all = days(town);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((one) => one >= "2026-12-19" && one <= "2027-01-03")).toStrictEqual([]);
  });
});
