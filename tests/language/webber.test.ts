import { describe, expect, it } from "vitest";
import { readWebberRequest } from "../../src/language/webber.ts";

describe("what is said about webbers", () => {
  it.each([
    [
      "Als ik niet meer weet wat ik moet doen rond schulden, dan bel ik Jan de Vries.",
      { name: "Jan de Vries", theme: "schulden" },
    ],
    [
      "als ik het echt niet meer weet over eten en voedselhulp, dan bel ik IJsbrand 't Hart",
      { name: "IJsbrand 't Hart", theme: "eten en voedselhulp" },
    ],
    ["Als ik niet meer weet wat ik moet doen, bel ik Jan", { name: "Jan" }],
    ["ik draag Jan de Vries voor als webber schulden", { name: "Jan de Vries", theme: "schulden" }],
    ["Ik draag Jan voor als webber voor taal", { name: "Jan", theme: "taal" }],
    ["ik nomineer Jan als webber", { name: "Jan" }],
    ["ik wil Jan voordragen als webber van schulden", { name: "Jan", theme: "schulden" }],
    ["Ik wil iemand voordragen", {}],
  ])("names who should be one: %s", (text, named) => {
    expect(readWebberRequest(text)).toStrictEqual({ kind: "nominate", ...named });
  });

  it.each([
    ["Webbers", {}],
    ["wie zijn onze webbers?", {}],
    ["welke webbers hebben we", {}],
    ["wie zijn de webbers?", {}],
    ["wie zijn onze webbers en waarvoor", {}],
    ["laat de webbers zien", {}],
    ["welke webbers hebben we voor schulden?", { theme: "schulden" }],
    ["webbers schulden", { theme: "schulden" }],
    ["wie zijn de webbers voor eten en voedselhulp", { theme: "eten en voedselhulp" }],
  ])("asks for the list: %s", (text, about) => {
    expect(readWebberRequest(text)).toStrictEqual({ kind: "list", ...about });
  });

  it.each([
    ["wat mag je van mij verwachten: ik bel: altijd", "mayExpect", "ik bel: altijd"],
    ["Wat mogen jullie van mij verwachten: rust", "mayExpect", "rust"],
    ["wat heb ik nodig: tijd", "needs", "tijd"],
    ["wat heb ik nodig:", "needs", ""],
  ])("says what to expect: %s", (text, what, words) => {
    expect(readWebberRequest(text)).toStrictEqual({ kind: "expect", what, text: words });
  });

  it.each([
    ["verwachtingen", "expect"],
    ["wat mag je van mij verwachten", "expect"],
    ["voordrachten", "nominations"],
    ["Ik wil stoppen als webber.", "stop"],
  ])("is heard in a few words: %s", (text, kind) => {
    expect(readWebberRequest(text)).toStrictEqual({ kind });
  });

  it.each([
    "wat heb ik nodig",
    "dan bel ik jan",
    "bel ik Jan als webber?",
    "Als ik niet meer weet wat ik moet doen, bel ik dan Jan?",
    "ik draag mijn plek over",
    "wie is webber voor schulden",
    `ik draag ${"lang ".repeat(50)} voor als webber schulden`,
  ])("is not read into: %s", (text) => expect(readWebberRequest(text)).toBeUndefined());
});

describe("somebody who should be webber, named in a hurry", () => {
  it.each([
    ["Als ik het niet meer weet bel ik Fatima", { name: "Fatima" }],
    ["ik wil fatima voordragen", { name: "fatima" }],
    ["ik wil Fatima voordragen voor schulden", { name: "Fatima", theme: "schulden" }],
    ["ik draag Fatima voor", { name: "Fatima" }],
    ["fatima moet webber worden", { name: "fatima" }],
    ["Fatima zou een goede webber zijn voor schulden", { name: "Fatima", theme: "schulden" }],
    ["kunnen we Mies webber maken", { name: "Mies" }],
    ["ik wil webber worden", {}],
  ])("%s", (text, named) => {
    expect(readWebberRequest(text)).toStrictEqual({ kind: "nominate", ...named });
  });

  it("is asked for as a list", () => {
    expect(readWebberRequest("wie is er voorgedragen?")).toStrictEqual({ kind: "nominations" });
  });

  it.each([
    ...["wie kan webber worden", "ik draag zorg voor een kind", "kunnen we iemand webber maken"],
    ...["ik draag het voor", "als ik het niet weet bel ik"],
  ])("is not: %s", (text) => {
    expect(readWebberRequest(text)).toBeUndefined();
  });
});
