import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayKeys, readHours, writeHours } from "../../../src/domain/network-file/hours.ts";

describe("hours in friendly writing", () => {
  test.each([
    ["9-17", "09:00", "17:00"],
    ["9.30-12", "09:30", "12:00"],
    ["09:00 - 17:30", "09:00", "17:30"],
    ["9 tot 17", "09:00", "17:00"],
    ["9–17", "09:00", "17:00"],
  ])("%s", (written, from, until) => {
    expect(readHours({ ma: written })).toStrictEqual([{ weekday: 1, from, until }]);
  });
  test("a range of days and several stretches", () => {
    expect(readHours({ "za-zo": "9-10, 11-12" })).toHaveLength(4);
    expect(readHours({ MA: "9-10" })).toHaveLength(1);
  });
});

describe("hours that cannot be", () => {
  test.each([
    [{ mon: "9-17" }, "weekday"],
    [{ "vr-ma": "9-17" }, "weekday"],
    [{ "ma-di-wo": "9-17" }, "weekday"],
    [{ "": "9-17" }, "weekday"],
    [{ ma: "" }, "stretch"],
    [{ ma: "17-9" }, "stretch"],
    [{ ma: "9-9" }, "stretch"],
    [{ ma: "9-25" }, "stretch"],
    [{ ma: "22:00-24:00" }, "stretch"],
    [{ ma: "9:60-17" }, "stretch"],
    [{ ma: "overdag" }, "stretch"],
    [{ ma: Array.from({ length: 7 }, (_, hour) => `${hour}-${hour + 1}`) }, "stretch"],
    [{ ma: ["9-12", "11-13"] }, "overlapping-hours"],
    [{ "ma-vr": "9-17", vr: "10-12" }, "overlapping-hours"],
  ])("%j", (written, kind) => {
    expect(readHours(written)).toMatchObject({ kind });
  });
});

test("hours that are written read back the same", () => {
  const stretch = fc.tuple(fc.constantFrom(...dayKeys), fc.integer({ min: 0, max: 11 }));
  fc.assert(
    fc.property(fc.uniqueArray(stretch, { maxLength: 12, selector: String }), (stretches) => {
      const written: Record<string, string[]> = {};
      for (const [key, start] of stretches.slice(0, 5)) {
        written[key] = [...(written[key] ?? []), `${start * 2}-${start * 2 + 1}`];
      }
      const hours = readHours(written);
      if ("kind" in hours) throw new Error(hours.kind);
      expect(readHours(writeHours(hours))).toStrictEqual(hours);
    }),
  );
});
