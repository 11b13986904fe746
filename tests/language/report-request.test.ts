import { describe, expect, test } from "vitest";
import { readReportRequest } from "../../src/language/report-request.ts";

describe("what a coordinator asks of how the network stands", () => {
  test.each([
    ["Rapport", "report"],
    ["hoe staat het ervoor?", "report"],
    ["Bellijst!", "calls"],
    ["wie is te laat", "late"],
    ["Wie heeft niet gereageerd?", "silent"],
    ["welke plekken zijn leeg", "empty"],
    ["toon rapport", "report"],
    ["Wie heeft er nog niet gereageerd?", "silent"],
    ["welke thema's hebben maar één webber?", "fragile"],
    ["welke thema's hebben geen webber", "fragile"],
    ["wat is er kwetsbaar?", "fragile"],
  ])("%s", (text, request) => {
    expect(readReportRequest(text)).toBe(request);
  });

  test.each([
    "",
    "wie moet ik bellen",
    "moeder heeft een rapport gekregen",
    "hij is te laat met de huur",
    "kwetsbaar gezin",
    "hoe staat het ervoor met de voedselbank",
    `rapport ${"x".repeat(200)}`,
  ])("is not read into %j", (text) => {
    expect(readReportRequest(text)).toBeUndefined();
  });
});
