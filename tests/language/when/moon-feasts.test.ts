import { describe, expect, test } from "vitest";
import { moonFeasts } from "../../../src/language/when/moon-feasts.ts";

const years = Array.from({ length: 40 }, (_, later) => 2026 + later);

describe("a feast by the moon", () => {
  test.each([
    [2026, "2026-03-20", "2026-05-27"],
    [2027, "2027-03-09", "2027-05-16"],
    [2028, "2028-02-26", "2028-05-05"],
  ] as const)("in %i is on the day of the calendar", (year, fitr, adha) => {
    expect(moonFeasts["eid-al-fitr"](year)[0]).toBe(fitr);
    expect(moonFeasts["eid-al-adha"](year)[0]).toBe(adha);
  });

  test("takes three days, or four", () => {
    expect(moonFeasts["eid-al-fitr"](2027)).toStrictEqual([
      "2027-03-09",
      "2027-03-10",
      "2027-03-11",
    ]);
    expect(moonFeasts["eid-al-adha"](2027)).toHaveLength(4);
  });

  test("is known of each of the coming forty years, on whatever machine this runs", () => {
    const [fitr, adha] = [moonFeasts["eid-al-fitr"], moonFeasts["eid-al-adha"]];
    expect(years.filter((year) => fitr(year).length === 0)).toStrictEqual([]);
    expect(years.filter((year) => adha(year).length === 0)).toStrictEqual([]);
  });

  test("of a year beyond the calendar is not known", () => {
    expect(moonFeasts["eid-al-fitr"](2077)).toStrictEqual([]);
    expect(moonFeasts["eid-al-fitr"](1937)).toStrictEqual([]);
  });
});
