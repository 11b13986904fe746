import { describe, expect, it } from "vitest";
import {
  asksForMinutes,
  namesSaid,
  readHeldReply,
  readMinutesLine,
  readMinutesReply,
} from "../../../src/language/meeting/minutes-line.ts";

describe("a line for the minutes", () => {
  it.each([
    ["besluit: we starten in mei", "decision", "we starten in mei"],
    ["Besloten : om 9:30 beginnen", "decision", "om 9:30 beginnen"],
    ["notitie: te klein", "note", "te klein"],
    ["punt: te klein", "note", "te klein"],
    ["actie: folder maken", "action", "folder maken"],
    ["Aanwezig: Jan", "present", "Jan"],
    ["afwezig:Jan", "absent", "Jan"],
    ["besluit:", "decision", ""],
  ])("%s", (text, kind, rest) => {
    expect(readMinutesLine(text)).toStrictEqual({ kind, text: rest });
  });

  it.each([
    "wie kan ik bellen over schulden",
    "moeder heeft een besluit van de gemeente gekregen",
    "besluit van de gemeente: geen bijstand",
    "wie is er aanwezig",
    "agendapunt: energie",
  ])("%s is none", (text) => {
    expect(readMinutesLine(text)).toBeUndefined();
    expect(asksForMinutes(text)).toBe(false);
  });

  it("is opened and closed in a few words", () => {
    expect(["Notulen", "verslag maken", "verslag van de school"].map(asksForMinutes)).toStrictEqual(
      [...[true, true, false]],
    );
    expect(["klaar", "stop", "verstuur", "nog iets", "klaar?"].map(readMinutesReply)).toStrictEqual(
      [...["ready", "ready", "send", "more", undefined]],
    );
  });

  it("is given a place in a few words when nobody knew of which meeting it was", () => {
    const said = ["Ja", "in het verslag", "op de agenda", "los van een overleg", "laat maar"];
    expect(said.map(readHeldReply)).toStrictEqual(["yes", "minutes", "agenda", "apart", "let-go"]);
    for (const text of ["ja?", "agenda van het overleg", "ja, en bel de school", ""]) {
      expect(readHeldReply(text)).toBeUndefined();
    }
  });

  it("names people behind commas and the last word between them", () => {
    expect(namesSaid("Jan, Mies en Piet de gast")).toStrictEqual(["Jan", "Mies", "Piet de gast"]);
    expect(namesSaid("Enno en Jan & Piet, Jan")).toStrictEqual(["Enno", "Jan", "Piet"]);
  });
});
