import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSchoolHolidays } from "../../src/commands/read-school-holidays.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "school-holidays-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const holiday = (region: string, from: string, until: string) => ({
  ...{ region, name: "kerstvakantie", from, until },
});
const north = holiday("noord", "2026-12-19", "2027-01-03");
const middle = holiday("midden", "2026-12-19", "2027-01-03");
const south = holiday("zuid", "2026-12-19", "2027-01-03");
const good = {
  ...{ source: "een bron", asOf: "2026-11-22", knownUntil: "2027-01-03" },
  holidays: [north, middle, south],
};
const withFirst = (first: unknown) => ({ ...good, holidays: [first, middle, south] });
const withMore = (...more: readonly unknown[]) => ({
  ...good,
  holidays: [...good.holidays, ...more],
});

async function read(content: unknown) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await writeFile(join(directory, "school-holidays.json"), text);
  return readSchoolHolidays(directory);
}

const refused = { code: "store-read", message: "data/school-holidays.json" };

describe("the school holidays", () => {
  it("that come with the program are read", async () => {
    const { holidays, knownUntil } = await readSchoolHolidays("data");
    expect(holidays.length).toBe(75);
    expect(knownUntil).toBe("2030-08-18");
  });

  it("are given without where they come from, which may have a note", async () => {
    const { holidays, knownUntil } = good;
    expect(await read(good)).toEqual({ holidays, knownUntil });
    expect(await read({ ...good, note: "een noot" })).toEqual({ holidays, knownUntil });
  });

  it("of one region may follow each other at once, in any order, and last a day", async () => {
    const more = [
      holiday("noord", "2027-01-04", "2027-01-04"),
      holiday("noord", "2026-12-18", "2026-12-18"),
    ];
    expect((await read(withMore(...more))).holidays.length).toBe(5);
  });

  it.each([
    ["no JSON", "{"],
    ["no object", []],
    ["without a source", { ...good, source: undefined }],
    ["with an empty source", { ...good, source: " " }],
    ["without a day on which it was looked at", { ...good, asOf: undefined }],
    ["that does not say until when", { ...good, knownUntil: undefined }],
    ["known until a day that is none", { ...good, knownUntil: "2027-02-30" }],
    ["known further than its holidays", { ...good, knownUntil: "2027-01-04" }],
    ["without holidays", { ...good, holidays: [] }],
    ["without one of the regions", { ...good, holidays: [north, middle] }],
    ["with something unknown", { ...good, extra: 1 }],
    ["with an unknown region", withMore(holiday("oost", "2026-12-19", "2027-01-03"))],
    ["with a nameless holiday", withFirst({ ...north, name: "" })],
    ["with a holiday without an end", withFirst({ ...north, until: undefined })],
    ["with a moment for a day", withFirst({ ...north, from: "2026-12-19T00:00:00Z" })],
    ["with a day that is none", withFirst({ ...north, from: "2026-12-32" })],
    ["with an end before the start", withFirst(holiday("noord", "2027-01-04", "2027-01-03"))],
    ["with two that touch", withMore(holiday("noord", "2027-01-03", "2027-01-10"))],
    ["with one inside another", withMore(holiday("zuid", "2026-12-24", "2026-12-26"))],
    ["with one twice", withMore(middle)],
  ])("of a file %s are refused", async (_, content) => {
    await expect(read(content)).rejects.toMatchObject(refused);
  });

  it("of a file that is not there are refused too, with the reason", async () => {
    await expect(readSchoolHolidays(join(directory, "nowhere"))).rejects.toMatchObject({
      ...refused,
      cause: expect.objectContaining({ code: "ENOENT" }),
    });
  });
});
