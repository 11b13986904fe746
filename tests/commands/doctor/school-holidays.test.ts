import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataDir } from "../../../src/commands/data-dir.ts";
import { checkSchoolHolidays } from "../../../src/commands/doctor/check-school-holidays.ts";
import { instant } from "../../../src/domain/time.ts";
import { makeDirectory } from "../child.ts";

async function findingAt(moment: string, directory = dataDir): Promise<string> {
  const found = await checkSchoolHolidays(directory, instant(new Date(moment)));
  return found.map(({ mark, line }) => `${mark}: ${line}`).join("\n");
}

const known = "De schoolvakanties zijn bekend tot en met 18 augustus 2030";
const tooShort = "De schoolvakanties zijn bekend tot en met 18 augustus";

describe("the school holidays", () => {
  it.each([
    ["2026-11-22T12:00:00Z", `fine: ${known}.`],
    ["2029-12-31T12:00:00Z", `fine: ${known}.`],
    // 19 February 2030 is 180 days before; it begins in Amsterdam an hour before midnight in UTC.
    ["2030-02-19T22:59:00Z", `fine: ${tooShort}.`],
    ["2030-02-19T23:00:00Z", `look: ${tooShort}; vul data/school-holidays.json aan.`],
    ["2030-08-18T12:00:00Z", `look: ${tooShort}; vul data/school-holidays.json aan.`],
    ["2031-01-01T12:00:00Z", `look: ${known}; vul data/school-holidays.json aan.`],
  ])("on %s: %s", async (moment, finding) => {
    expect(await findingAt(moment)).toBe(finding);
  });

  it("that are not there or not right", async () => {
    const home = await makeDirectory();
    const file = /^wrong: data\/school-holidays\.json is niet te lezen/;
    expect(await findingAt("2026-11-22T12:00:00Z", home.path)).toMatch(file);
    await writeFile(join(home.path, "school-holidays.json"), "{}");
    expect(await findingAt("2026-11-22T12:00:00Z", home.path)).toMatch(file);
    await home.clear();
  });
});
