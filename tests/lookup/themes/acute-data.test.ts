import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gatherAcute, looksAcute } from "../../../src/lookup/themes/emergency.ts";
import { readText } from "../../../src/lookup/themes/reading.ts";
import { smallLessons } from "./small-lessons.ts";

const file = readFileSync(`${import.meta.dirname}/../../../data/acute.txt`, "utf8");
const [, ours = ""] = file.split(/^# acuut$/m);
const phrases = (ours.split(/^# /m)[0] ?? "").split("\n").filter((line) => line.trim() !== "");

describe("a child who is beaten", () => {
  const acute = gatherAcute({ ...smallLessons, acute: { phrases, denials: [] } });

  it.each([
    "Kevin uit groep 4 wordt thuis geslagen",
    "meisje van 12 wordt geslagen thuis",
    "hij wordt geslagen door zijn vader",
  ])("%s: the emergency lines come first", (text) => {
    expect(looksAcute(acute, readText(text).stems)).toBe(true);
  });

  it("is not every blow", () => {
    expect(looksAcute(acute, readText("er wordt een brug geslagen").stems)).toBe(false);
  });
});
