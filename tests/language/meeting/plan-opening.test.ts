import { describe, expect, test } from "vitest";
import { readPlanOpening } from "../../../src/language/meeting/plan-opening.ts";

/** What is left when the opening is off, and the verb that stands in it. */
function read(text: string, names: readonly (readonly string[])[] = []) {
  const found = readPlanOpening(text, () => names);
  if (!found) return undefined;
  const { start, verb } = found;
  const rest = text.slice(start);
  return verb ? [rest, text.slice(verb.start, verb.end).trim()] : [rest];
}

describe("that a meeting is to be planned", () => {
  test.each([
    ["plan een webberoverleg op 3 maart", ["een webberoverleg op 3 maart"]],
    ["  plan: overleg", ["overleg"]],
    ["Plan maar een overleg in", ["een overleg in"]],
    ["plan er een overleg in", ["een overleg in"]],
    ["kun je alsjeblieft een overleg plannen", ["alsjeblieft een overleg plannen", "plannen"]],
    ["hoi, kun je even plannen: een overleg", ["een overleg"]],
    ["graag een vergadering inplannen", ["een vergadering inplannen", "inplannen"]],
    ["zou je ff een overleg boeken", undefined],
    ["boek een vergadering", ["een vergadering"]],
    ["regel een bijeenkomst", ["een bijeenkomst"]],
    ["organiseer ons webberoverleg", ["ons webberoverleg"]],
    ["maak nog een overleg", ["nog een overleg"]],
    ["regel overleg", undefined],
    ["zet een overleg in de agenda", ["een overleg in de agenda", "in de agenda"]],
    ["zet het overleg op mijn planning", ["het overleg op mijn planning", "op mijn planning"]],
    ["zet een overleg klaar", undefined],
    ["nieuw webberoverleg op dinsdag", ["webberoverleg op dinsdag"]],
    ["nieuwe bijeenkomst", ["bijeenkomst"]],
    ["nieuwe telefoon", undefined],
    [
      "ik wil graag een overleg beleggen met de webbers",
      ["een overleg beleggen met de webbers", "beleggen"],
    ],
    ["we moeten weer een overleg plannen", ["een overleg plannen", "plannen"]],
    ["er moet een overleg gepland worden", ["een overleg gepland worden", "gepland worden"]],
    ["kan er een overleg worden ingepland", ["een overleg worden ingepland", "worden ingepland"]],
    ["kunnen we een overleg hebben", undefined],
    ["ik wil een overleg", undefined],
    ["overleg plannen met de webbers", ["overleg plannen met de webbers", "plannen"]],
    [
      "een extra webberoverleg 3 februari inplannen",
      ["een extra webberoverleg 3 februari inplannen", "inplannen"],
    ],
    ["overleg met de webbers", undefined],
    ["overlegplannen maken", undefined],
    ["maak een afspraak", undefined],
  ])("%s", (text, expected) => {
    expect(read(text)).toStrictEqual(expected);
  });

  test.each([
    ["webberoverleg di 2 feb 9.30-11", true],
    ["extra webber overleg morgen 10 uur", true],
    ["webberoverleg 3-2 half tien", true],
    ["webberoverleg dinsdag", false],
    ["webberoverleg om 10 uur", false],
    ["webberoverleg di 2 feb 9.30 ging niet door", false],
    ["webberoverleg was dinsdag om 10 uur", false],
    ["webberoverleg dinsdag om 10 uur?", false],
    ["overleg dinsdag om 10 uur", false],
  ])("%s, without a verb: %s", (text, isPlan) => {
    expect(read(text)).toStrictEqual(isPlan ? [text] : undefined);
  });

  test("also when it says first when: fourteen such words at most", () => {
    expect(
      read("plan elke eerste dinsdag van de maand om half tien een webberoverleg"),
    ).toStrictEqual(["elke eerste dinsdag van de maand om half tien een webberoverleg"]);
    const when = "elke week ".repeat(6);
    expect(read(`plan ${when}overleg`)).toStrictEqual([`${when}overleg`]);
    expect(read(`plan ${"elke week ".repeat(9)}overleg`)).toBeUndefined();
  });

  test("not of a family", () => {
    expect(read("plan een overleg met het gezin")).toBeUndefined();
    expect(read("ik wil een overleg plannen met moeder")).toBeUndefined();
  });

  test("of a table that is called by its name", () => {
    expect(read("plan kansrijke start op dinsdag", [["kansrijke", "start"]])).toStrictEqual([
      "kansrijke start op dinsdag",
    ]);
    expect(read("plan kansrijke start op dinsdag")).toBeUndefined();
  });
});
