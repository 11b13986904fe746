import { describe, expect, test } from "vitest";
import {
  beginsWithMeeting,
  isPlainMeeting,
  isPlainNoun,
  isSmallWord,
} from "../../../src/language/meeting/meeting-words.ts";

const words = (text: string) => text.split(" ");

describe("what begins with a meeting", () => {
  test.each([
    "overleg",
    "webberoverleg met de webbers",
    "overlegje",
    "overleggen",
    "netwerkbijeenkomst",
    "bijeenkomsten",
    "vergadering",
    "vergaderingen",
    "wijktafel noord",
    "wijktafels",
    "netwerklunch",
    "studiedag over armoede",
    "workshops",
    "webinar",
    "een extra kort overleg",
    "lunch met de webbers",
    "avond voor contactpersonen",
  ])("%s does", (text) => {
    expect(beginsWithMeeting(words(text))).toBe(true);
  });

  test.each([
    "",
    "tafel",
    "overlegde",
    "lunch",
    "avond",
    "een borrel met vrienden",
    "een heel erg lang kort overleg",
    "dinsdag om tien uur",
  ])("%s does not", (text) => {
    expect(beginsWithMeeting(words(text))).toBe(false);
  });

  test.each([
    "overleg met het gezin",
    "overleg met gezinnen",
    "bijeenkomst over mijn dochtertje",
    "overleg met client",
    "overleg met de clienten",
    "vergadering met moeder",
    "webberoverleg over een kind",
  ])("%s is a question for help, as it is about a family", (text) => {
    expect(beginsWithMeeting(words(text))).toBe(false);
  });

  test("a name of the network does, wholly and near the beginning", () => {
    const names = [["kansrijke", "start"], []];
    expect(beginsWithMeeting(words("kansrijke start op dinsdag"), names)).toBe(true);
    expect(beginsWithMeeting(words("voor de nieuwe kansrijke start"), names)).toBe(true);
    expect(beginsWithMeeting(words("dit is voor de kansrijke start"), names)).toBe(false);
    expect(beginsWithMeeting(words("kansrijke toekomst"), names)).toBe(false);
    expect(beginsWithMeeting(words("kansrijke"), names)).toBe(false);
    expect(beginsWithMeeting(words("dinsdag"), [[]])).toBe(false);
  });
});

describe("words that tell little", () => {
  test("before a meeting", () => {
    expect(words("het de een ons onze dit deze mijn van op").every(isSmallWord)).toBe(true);
    expect(words("webber nieuw in overleg").some(isSmallWord)).toBe(false);
  });

  test("for a meeting itself", () => {
    const plain = words("overleg overlegje bijeenkomst vergadering meeting afspraak");
    expect(plain.every(isPlainMeeting)).toBe(true);
    expect(words("webberoverleg overleggen afspraken meetings").some(isPlainMeeting)).toBe(false);
  });

  test("as a whole title", () => {
    expect(isPlainNoun("Overleg")).toBe(true);
    expect(isPlainNoun("het overleg")).toBe(true);
    expect(isPlainNoun("Extra bijeenkomst")).toBe(true);
    expect(isPlainNoun("een lang overleg")).toBe(false);
    expect(isPlainNoun("webberoverleg")).toBe(false);
    expect(isPlainNoun("overleg webbers")).toBe(false);
    expect(isPlainNoun("")).toBe(false);
  });
});
