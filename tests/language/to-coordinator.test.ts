import { describe, expect, test } from "vitest";
import { asksWhatWasAsked } from "../../src/language/asked-before.ts";
import { asksToWriteCoordinator, readDraftReply } from "../../src/language/to-coordinator.ts";

describe("who wants to write to the coordinator says so", () => {
  test.each([
    "vraag aan de coördinator",
    "Een vraag aan de coordinator",
    "Ik wil de coördinator schrijven.",
    "ik wil graag de coördinator een bericht sturen",
    "kan ik de coördinator iets vragen?",
    "bericht voor de coördinator",
    "Ik heb een vraag voor de coördinator",
    "stuur een bericht aan de coördinator",
    "schrijf de coördinator",
    "coördinator schrijven",
    "ik wil schrijven aan het projectteam",
  ])("%s", (text) => {
    expect(asksToWriteCoordinator(text)).toBe(true);
  });

  test.each([
    "wie is de coördinator",
    "coördinator",
    "vraag aan de coördinator of er nog geld is",
    "ik wil schrijven",
    "mail van de coördinator",
    "de coördinator van de voedselbank schrijven",
    "vraag",
    "",
    "🙂",
    `vraag aan de coördinator${" x".repeat(2_000)}`,
  ])("and not with: %s", (text) => {
    expect(asksToWriteCoordinator(text)).toBe(false);
  });
});

describe("what to do with a message that was shown", () => {
  test.each([
    ["Verstuur", "send"],
    ["ja", "send"],
    ["Ja, verstuur maar.", "send"],
    ["Wijzigen", "change"],
    ["pas aan", "change"],
    ["Niet sturen", "discard"],
    ["nee", "discard"],
    ["laat maar", "discard"],
  ])("%s: %s", (text, reply) => {
    expect(readDraftReply(text)).toBe(reply);
  });

  test.each([
    "ja?",
    "verstuurd?",
    "jawel",
    "ok",
    "klopt",
    "stuur naar mijn collega",
    "👍",
    "",
    "ja nee",
  ])("is not clear from: %s", (text) => {
    expect(readDraftReply(text)).toBeUndefined();
  });
});

describe("who wants to know what was asked says so", () => {
  test.each([
    "Wat is er gevraagd?",
    "gaten",
    "Wat kon je niet beantwoorden?",
    "vragen zonder antwoord",
  ])("%s", (text) => {
    expect(asksWhatWasAsked(text)).toBe(true);
  });

  test.each(["er is gevraagd om hulp", "gaten in het gebit", "vragen", "", "wat is er"])(
    "and not with: %s",
    (text) => {
      expect(asksWhatWasAsked(text)).toBe(false);
    },
  );
});
