import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { Days } from "./asking.ts";

const seat = ids.seat.parse("leergeld-contact");
const [jan, ijsbrand] = [ids.person.parse("jan"), ids.person.parse("ijsbrand")];
const opened = { kind: "hand-over-opened", seat, why: "leaving", leaver: jan } as const;
const named = { kind: "successor-named", seat, person: ijsbrand, needsYes: false } as const;
const later = (who: string, until: string): Fact => ({
  ...{ kind: "asking-paused", person: ids.person.parse(who), until: until as Day },
});

/** Who heard of the hand-over: `2026-11-03 jan: find-successor leaver`. */
const ofHandOver = (days: Days) =>
  days
    .news()
    .filter((line) => /find-successor|take-over/.test(line))
    .map((line) => line.replace(" leergeld-contact", ""));

describe("who asked to be left alone until later", () => {
  test("is passed over on the ladder of a hand-over, and the next one is asked", () => {
    const days = new Days("2026-11-02");
    days.says("ijsbrand", later("ijsbrand", "2027-03-01"));
    days.says("jan", opened).until("2026-12-20");
    const lines = ofHandOver(days);
    expect(lines.filter((line) => line.includes("ijsbrand:"))).toStrictEqual([]);
    expect(lines.map((line) => line.slice(11))).toStrictEqual([
      "jan: find-successor leaver",
      "noor: find-successor manager",
    ]);
  });

  test("is not asked as the one who leaves either", () => {
    const days = new Days("2026-11-02");
    days.says("jan", opened, later("jan", "2027-03-01")).until("2026-11-10");
    expect(ofHandOver(days)).toStrictEqual([
      "2026-11-03 ijsbrand: find-successor deputy",
      "2026-11-09 noor: find-successor manager",
    ]);
  });

  test("is not reminded that they were named, and not taken for a no, before that day", () => {
    const days = new Days("2026-11-02");
    days.says("jan", opened, named);
    days.says("ijsbrand", later("ijsbrand", "2027-03-01")).until("2027-02-28");
    expect(ofHandOver(days)).toStrictEqual([]);
    expect(days.network.handOvers.get(seat)?.candidate).toMatchObject({ person: ijsbrand });
    days.until("2027-03-01");
    expect(ofHandOver(days)).toStrictEqual([
      expect.stringMatching(/^2027-03-01 ijsbrand: take-over/),
    ]);
  });

  test("is not taken for a no when they were reminded before they asked for time", () => {
    const days = new Days("2026-11-02");
    days.says("jan", opened, named).until("2026-11-10");
    expect(ofHandOver(days)).toStrictEqual(["2026-11-06 ijsbrand: take-over"]);
    days.says("ijsbrand", later("ijsbrand", "2027-03-01")).until("2027-02-28");
    expect(days.network.handOvers.get(seat)?.candidate).toMatchObject({ person: ijsbrand });
    days.until("2027-03-02");
    expect(days.network.handOvers.get(seat)?.candidate).toBeUndefined();
  });
});
