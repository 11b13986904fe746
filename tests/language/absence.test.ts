import { describe, expect, test } from "vitest";
import type { Day } from "../../src/domain/time.ts";
import { readAbsence } from "../../src/language/absence.ts";

/** A Tuesday. */
const today = "2026-11-24" as Day;

describe("who is not there for a while", () => {
  test.each([
    ["ik ga met zwangerschapsverlof van februari t/m mei", "2027-02-01", "2027-05-31"],
    ["Ik ben er van 21 december t/m 3 januari niet", "2026-12-21", "2027-01-03"],
    ["ik ben volgende week op vakantie", "2026-11-30", "2026-12-06"],
    ["ik ben op vakantie tot 1 mei", "2026-11-24", "2027-04-30"],
    ["ik wil even pauze tot maart", "2026-11-24", "2027-02-28"],
    ["ik ben ziek", undefined, undefined],
    ["ik ben vanaf morgen afwezig", "2026-11-25", undefined],
    ["pauze", undefined, undefined],
  ])("%s: from %s until %s", (text, from, until) => {
    expect(readAbsence(text, today)).toStrictEqual({
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    });
  });

  test.each([
    ...["moeder gaat met zwangerschapsverlof", "ik ben ziek en kan de huur niet betalen", "ziek"],
    ...["ik heb een gezin dat niet op vakantie kan", "ik ben er niet uit gekomen", ""],
    ...["ik ga met een moeder met verlof praten", "ik ben er niet gerust op", "ik ben er"],
  ])("not %j", (text) => {
    expect(readAbsence(text, today)).toBeUndefined();
  });
});
