import { describe, expect, test } from "vitest";
import {
  dayPartsIn,
  hoursIn,
  readPollRequest,
  readPollWish,
  readVoteReply,
} from "../../../src/language/meeting/poll-request.ts";

/** What stands behind the opening. */
function about(text: string): string | undefined {
  const asked = readPollRequest(text);
  return asked?.kind === "new" ? text.slice(asked.start) : undefined;
}

describe("asking to find a date together", () => {
  test.each([
    ["datumprikker", ""],
    ["Datumprikker voor een webberoverleg, anderhalf uur", "een webberoverleg, anderhalf uur"],
    ["een datumprikker: webberoverleg", "webberoverleg"],
    ["maak een datumprikker voor de wijktafel", "de wijktafel"],
    ["Ik wil graag een datumprikker starten voor overleg", "overleg"],
    ["kun je een datumprikker versturen voor overleg", "overleg"],
    ["plan een datumprikker voor de webbers, in januari", "de webbers, in januari"],
    ["regel een datumprikker voor het overleg", "het overleg"],
    ["ik wil een datumprikker plannen voor overleg", "overleg"],
    ["nog een datumprikker met de webbers", "de webbers"],
    ["prik een datum voor het webberoverleg", "het webberoverleg"],
    ["datum prikken voor overleg", "overleg"],
    ["  zoek een datum voor het webberoverleg", "het webberoverleg"],
  ])("%s", (text, rest) => {
    expect(about(text)).toBe(rest);
  });

  test.each([
    "wat is een datumprikker?",
    "datumprikker, wat is dat",
    "datumprikker werkt niet",
    "wanneer kan een gezin naar de voedselbank",
    "zoek een datum voor de verhuizing van een gezin",
    "een datumprikkerij",
    "een gezin zoekt een prik",
    "mevrouw moet prikken",
  ])("%s is something else", (text) => {
    expect(readPollRequest(text)).toBeUndefined();
  });

  test.each(["datumprikkers", "Welke datumprikkers lopen er?", "wie heeft er gestemd?"])(
    "%s asks how they stand",
    (text) => {
      expect(readPollRequest(text)).toStrictEqual({ kind: "list" });
    },
  );
});

describe("answering in words", () => {
  test.each([
    ["Alles kan", "yes"],
    ["ik kan altijd!", "yes"],
    ["ik kan op geen enkele dag", "no"],
    ["alles kan?", undefined],
    ["alles kan beter", undefined],
    ["ja", undefined],
  ])("%s", (text, reply) => {
    expect(readVoteReply(text)).toBe(reply);
  });

  test.each([
    ["verstuur", "send"],
    ["Verstuur de datumprikker.", "send"],
    ["niet versturen", "discard"],
    ["verstuurd?", undefined],
    ["ja", undefined],
  ])("%s to a draft", (text, wish) => {
    expect(readPollWish(text)).toBe(wish);
  });
});

test.each([
  ["in januari, 's ochtends", ["morning"]],
  ["op dinsdagochtend", ["morning"]],
  ["ochtenden of middagen", ["morning", "afternoon"]],
  ["liefst 's avonds", ["evening"]],
  ["overdag", ["morning", "afternoon"]],
  ["morgen", []],
  ["in januari", []],
])("%s asks for these parts of the day", (text, parts) => {
  expect(dayPartsIn(text)).toStrictEqual(parts);
});

test.each([
  ["overleg, twee uur, in januari", 120],
  ["overleg van 3 uur", 180],
  ["overleg om twee uur", undefined],
  ["overleg half twee uur", undefined],
  ["overleg anderhalf uur", undefined],
  ["uur", undefined],
  ["overleg van 9 uur", undefined],
])("%s lasts so many whole hours", (text, minutes) => {
  expect(hoursIn(text)).toBe(minutes);
});
