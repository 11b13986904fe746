import { describe, expect, test } from "vitest";
import { eraseMe } from "../../../dialogs/erase-me/dialog.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function taken(given: Given) {
  const outcome = eraseMe.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: outcome.say.map(({ message }) => messageToText(message)).join("\n") };
}

describe("having one's own data erased", () => {
  test.each(["wis mijn gegevens", "Verwijder al mijn gegevens.", "vergeet mij"])(
    "is asked for by %j",
    (text) => {
      expect(eraseMe.claims(text, { network: smallNetwork(), state: undefined })).toBe(true);
    },
  );

  test.each([
    "kun je mijn gegevens wissen?",
    "wis de gegevens van jan",
    "gezin wil gegevens wissen",
  ])("is not asked for by %j", (text) => {
    expect(eraseMe.claims(text, { network: smallNetwork(), state: undefined })).toBe(false);
  });

  test("first says what goes, and changes nothing", () => {
    const asked = taken({ happening: typing("wis mijn gegevens"), person: "jan" });
    expect(asked.text).toContain("Ik wis alles wat ik van Jan van der Berg heb in Netwerk Dorp.");
    expect(asked.text).toContain("Dat jij contactpersoon Leergeld Dorp in Noord bent.");
    expect(asked.text).toContain("[Wis alles van mij] [Toch niet]");
    expect(asked).toMatchObject({ changes: [], tell: [] });
    expect(asked.erase).toBeUndefined();
  });

  test("erases whoever presses, and tells the coordinator which seat is free, not whose it was", () => {
    const sure = taken({ happening: pressing({ kind: "sure" }), person: "jan" });
    expect(sure.erase).toBe("jan");
    expect(sure.text).toContain("Alles wat ik van je had, is gewist.");
    const told = sure.tell.map(({ message }) => message.summary).join("\n");
    expect(told).not.toContain("Jan");
  });

  test("can be let be", () => {
    const kept = taken({ happening: pressing({ kind: "no" }), person: "jan" });
    expect(kept.erase).toBeUndefined();
    expect(kept.text).toContain("Ik heb niets gewist.");
  });

  test("is nothing for somebody whom nobody knows, also with the button of another", () => {
    const unknown = taken({ happening: pressing({ kind: "sure" }) });
    expect(unknown.erase).toBeUndefined();
    expect(unknown.text).toContain("Ik weet nog niet wie je bent.");
  });
});
