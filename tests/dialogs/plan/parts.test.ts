import { describe, expect, test } from "vitest";
import { type Parts, partsSchema, planOf, untilOf } from "../../../dialogs/plan/parts.ts";

const read = (parts: object): Parts => partsSchema.parse(parts);
const least = {
  ...{ title: "Overleg", audience: { kind: "webbers" } },
  ...{ day: "2027-01-12", from: "10:00", until: "11:00" },
};
const more = {
  ...{ place: "De Linde", link: "https://overleg.example/r", capacity: 12 },
  rule: { kind: "weekly", every: 1, weekday: 2 },
};

describe("what is to be planned", () => {
  test("is whole with a title, for whom, a day and the hours; holidays move it", () => {
    expect(planOf(read(least))).toStrictEqual({ ...least, holidays: "move" });
  });

  test("keeps what else was said, but not which meeting it was about", () => {
    const parts = read({ ...least, ...more, holidays: "skip", series: "reeks", moves: "m" });
    expect(planOf(parts)).toStrictEqual({ ...least, ...more, holidays: "skip", series: "reeks" });
  });

  test.each(["title", "audience", "day", "from", "until"])("is not whole without %s", (part) => {
    const rest = Object.entries(least).filter(([name]) => name !== part);
    expect(planOf(read(Object.fromEntries(rest)))).toBeUndefined();
  });

  test.each([
    [{ from: "10:00", minutes: 90 }, "11:30"],
    [{ from: "10:00", until: "11:00", minutes: 90 }, "11:00"],
    [{ from: "23:00", minutes: 59 }, "23:59"],
    [{ from: "23:00", minutes: 61 }, undefined],
    [{ minutes: 90 }, undefined],
    [{ from: "10:00" }, undefined],
    [{ until: "11:00" }, "11:00"],
  ])("of %j ends at %s", (parts, until) => {
    expect(untilOf(read(parts))).toBe(until);
  });

  test.each([
    [{ title: "x".repeat(80) }, { title: "x".repeat(81) }],
    [{ title: "x" }, { title: "" }],
    [{ place: "x".repeat(120) }, { place: "x".repeat(121) }],
    [{ place: "x" }, { place: "" }],
    [{ link: "x".repeat(500) }, { link: "x".repeat(501) }],
    [{ link: "x" }, { link: "" }],
    [{ minutes: 1 }, { minutes: 0 }],
    [{ minutes: 1440 }, { minutes: 1441 }],
    [{ capacity: 1 }, { capacity: 0 }],
    [{ capacity: 1000 }, { capacity: 1001 }],
    [{ holidays: "keep" }, { holidays: "vrij" }],
    [{}, { other: 1 }],
  ])("takes %j and not %j", (fine, wrong) => {
    expect(partsSchema.safeParse(fine).success).toBe(true);
    expect(partsSchema.safeParse(wrong).success).toBe(false);
  });
});
