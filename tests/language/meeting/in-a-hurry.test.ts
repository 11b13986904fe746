import { expect, test } from "vitest";
import { asksForMeetings } from "../../../src/language/meeting/meeting-list.ts";
import { readPollRequest } from "../../../src/language/meeting/poll-request.ts";

test.each([
  "wanneer was t overleg ook alweer",
  "Wanneer is het overleg?",
  "wie komen er",
  "wie komt er allemaal?",
])("in a hurry asks for the meetings: %s", (text) => {
  expect(asksForMeetings(text)).toBe(true);
});

test.each(["wie komt er bij een gezin thuis", "wanneer was t gesprek ook alweer"])(
  "asks for no meeting: %s",
  (text) => {
    expect(asksForMeetings(text)).toBe(false);
  },
);

test("in a hurry begins a poll, or asks how it stands", () => {
  expect(readPollRequest("maak ff een datumprikker voor volgende maand")?.kind).toBe("new");
  expect(readPollRequest("hoe staat t met de prikker")).toStrictEqual({ kind: "list" });
});
