import { describe, expect, it } from "vitest";
import { readUpdateRequest } from "../../src/language/update-request.ts";

describe("what a manager asks about their organisation", () => {
  it.each([
    ["Hoe staat het met mijn organisatie?", { kind: "organisation" }],
    ["hoe gaat het met mijn organisatie", { kind: "organisation" }],
    ["updates", { kind: "updates" }],
    ["Stuur me elke maand een update.", { kind: "every", every: "month" }],
    ["stuur mij elk kwartaal een update", { kind: "every", every: "quarter" }],
    ["elke drie maanden een update", { kind: "every", every: "quarter" }],
    ["Stuur me geen updates meer", { kind: "every", every: "never" }],
  ])("%s", (text, request) => {
    expect(readUpdateRequest(text)).toStrictEqual(request);
  });

  it.each([
    "",
    "elke maand",
    "het gezin krijgt elke maand een update van de deurwaarder",
    "hoe staat het met mijn organisatie van het kinderfeest",
  ])("not when it is about something else: %s", (text) => {
    expect(readUpdateRequest(text)).toBeUndefined();
  });
});
