import { describe, expect, test } from "vitest";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { dueErrands, nextErrands } from "../../../src/domain/cycle/due-errands.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { at } from "../sample.ts";
import { Days, evening, morning } from "./asking.ts";

const set = (who: string, evenings = true): Fact => ({
  ...{ kind: "evenings-set", person: ids.person.parse(who), evenings },
});
const seat = ids.seat.parse("leergeld-contact");
const from = (start: string, ...who: readonly string[]) =>
  who.reduce((days, one) => days.says(one, set(one)), new Days(start));

describe("who wants to be written to in the evening", () => {
  test("is asked and reminded at seven, on the same days as others in the morning", () => {
    const days = from("2026-10-27", "jan").until("2026-11-09");
    expect(days.news()).toStrictEqual([
      "2026-10-28 (evening) jan: confirm ask (time) leergeld-contact",
      "2026-11-02 (evening) jan: confirm first-reminder (time) leergeld-contact",
      "2026-11-09 (evening) jan: confirm second-reminder (time) leergeld-contact",
    ]);
  });

  test("is asked about a colleague in the evening too, and that colleague in the morning", () => {
    const days = from("2026-10-27", "ijsbrand").until("2026-11-16");
    expect(days.news().map((line) => line.replace(/ \(time\).*/, ""))).toStrictEqual([
      "2026-10-28 jan: confirm ask",
      "2026-11-02 jan: confirm first-reminder",
      "2026-11-09 jan: confirm second-reminder",
      "2026-11-16 (evening) ijsbrand: vouch deputy leergeld-contact",
    ]);
  });

  test("is asked for a successor in the evening", () => {
    const days = from("2026-10-26", "jan");
    const opened = { kind: "hand-over-opened", seat, why: "leaving" } as const;
    days.says("jan", { ...opened, leaver: ids.person.parse("jan") });
    expect(days.until("2026-10-27").news()).toStrictEqual([
      "2026-10-27 (evening) jan: find-successor leaver leergeld-contact",
    ]);
  });

  test("is asked in the morning again when they say so", () => {
    const days = from("2026-10-27", "jan").says("jan", set("jan", false)).until("2026-10-28");
    expect(days.news()).toStrictEqual(["2026-10-28 jan: confirm ask (time) leergeld-contact"]);
    expect(days.network.askings.get(ids.person.parse("jan"))).not.toHaveProperty("evenings");
  });

  test("is written to once a day, and not in a weekend", () => {
    const days = from("2026-10-27", "jan", "ijsbrand").until("2027-01-31");
    const lines = days.news();
    expect(lines.length).toBeGreaterThan(6);
    expect(new Set(lines.map((line) => line.split(":")[0])).size).toBe(lines.length);
    const onWeekends = lines.filter((line) =>
      [0, 6].includes(new Date(line.slice(0, 10)).getUTCDay()),
    );
    expect(onWeekends).toStrictEqual([]);
  });

  test("keeps nobody else waiting: what nobody is asked for is done in the morning", () => {
    const days = new Days("2026-10-27").says("jan", set("jan"));
    days.says("sanne", { kind: "network-left", person: ids.person.parse("sanne") });
    const before = days.until("2026-11-03").network.handOvers.get(ids.seat.parse("coordinator"));
    expect(before?.openedAt).toBe(morning("2026-11-03"));
  });
});

describe("in the evening", () => {
  const town = askingTown();
  const asked = (network: Network, when: string) =>
    dueErrands({ network, at: at(when), calendar: noSchoolCalendar });
  const wished: Network = {
    ...town,
    askings: town.askings.with(ids.person.parse("jan"), {
      id: ids.person.parse("jan"),
      evenings: true,
    }),
  };

  test("everything is quiet where nobody asked for it", () => {
    expect(asked(town, "2026-10-28T18:30Z")).toStrictEqual({
      facts: [],
      errands: [],
      letters: [],
      vacancies: [],
      network: town,
    });
  });

  test.each([
    ["2026-10-28T17:59Z", 0],
    ["2026-10-28T18:00Z", 1],
    ["2026-10-28T19:59Z", 1],
    ["2026-10-28T20:00Z", 0],
    ["2026-10-31T18:30Z", 0],
  ])("at %s it asks %i", (when, count) => {
    expect(asked(wished, when).errands).toHaveLength(count);
  });

  test("nobody's seat is opened, and no round goes to the coordinator", () => {
    const empty = wished.seats.get(ids.seat.parse("webber-school"));
    if (!empty) throw new Error("no seat");
    const seats = wished.seats.with(empty.id, { ...empty, holdings: [] });
    const facts = (when: string) => asked({ ...wished, seats }, when).facts.map(({ kind }) => kind);
    expect(facts("2026-10-28T18:00Z")).toStrictEqual(["round-stepped", "written-to"]);
    expect(facts("2026-10-28T08:00Z")).toContain("hand-over-opened");
  });

  test("is looked again only where somebody asked for it", () => {
    const next = (network: Network, when: string) =>
      nextErrands({ network, at: at(when), calendar: noSchoolCalendar });
    expect(next(town, "2026-10-28T09:00Z")).toBe(morning("2026-10-29"));
    expect(next(wished, "2026-10-28T09:00Z")).toBe(evening("2026-10-28"));
    expect(next(wished, "2026-10-28T18:00Z")).toBe(morning("2026-10-29"));
    expect(next(wished, "2026-10-30T19:00Z")).toBe(morning("2026-11-02"));
  });
});
