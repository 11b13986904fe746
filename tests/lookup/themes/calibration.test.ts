import { describe, expect, it } from "vitest";
import { calibrated, fitCalibration } from "../../../src/lookup/themes/calibration.ts";

/** Stated so often with this probability, of which so many came true. */
const stated = (probability: number, often: number, right: number) =>
  Array.from({ length: often }, (_, at) => ({ probability, isRight: at < right }));

describe("a stated probability", () => {
  it("becomes the share that came true", () => {
    const calibration = fitCalibration([...stated(0.3, 100, 60), ...stated(0.6, 100, 90)]);
    expect(calibrated(calibration, 0.3)).toBeCloseTo(0.6, 1);
    expect(calibrated(calibration, 0.6)).toBeCloseTo(0.9, 1);
  });

  it("stays what it was when it came true as often as it said", () => {
    const honest = [0.1, 0.4, 0.8].flatMap((one) => stated(one, 100, 100 * one));
    const calibration = fitCalibration(honest);
    for (const one of [0.1, 0.25, 0.5, 0.9]) {
      expect(calibrated(calibration, one)).toBeCloseTo(one, 1);
    }
  });

  it("keeps the order, and stays between 0 and 1 for what was quite sure", () => {
    const calibration = fitCalibration([...stated(0.2, 50, 5), ...stated(0.9, 50, 45)]);
    const all = [0, 0.001, 0.2, 0.5, 0.9, 1].map((one) => calibrated(calibration, one));
    expect(all).toStrictEqual(all.toSorted((one, other) => one - other));
    expect(all.every((one) => one > 0 && one < 1)).toBe(true);
  });

  it("is as it was stated when nothing is known, or all of it came true or none", () => {
    expect(fitCalibration([])).toStrictEqual({ slope: 1, shift: 0 });
    for (const right of [0, 20]) {
      const { slope, shift } = fitCalibration(stated(0.5, 20, right));
      expect(Number.isFinite(slope) && Number.isFinite(shift)).toBe(true);
    }
  });
});
