import { describe, expect, it } from "vitest";
import { markOf } from "../../../src/domain/mark-of.ts";
import { Room } from "./room.ts";

describe("two people who word one line otherwise", () => {
  /** Fatima wrote a line, and both have the form with its words before them. */
  const open = () => {
    const room = new Room();
    room.types("fatima", "notulen");
    room.types("fatima", "besluit: we starten in mei");
    const id = room.minutes?.lines[0]?.id ?? "";
    const reword = { kind: "reword", meeting: "november", line: id };
    for (const person of ["fatima", "mies"]) room.does(person, reword);
    return room;
  };
  const textNow = (room: Room) => room.minutes?.lines.map(({ text, by }) => `${by}: ${text}`);

  it("shows the second what the first made of it, and keeps neither away", () => {
    const room = open();
    room.press("fatima", "Bewaar", { text: "we starten in juni" });
    const late = room.press("mies", "Bewaar", { text: "we starten op 1 mei" });
    expect(late.changes).toStrictEqual([]);
    expect(textNow(room)).toStrictEqual(["fatima: we starten in juni"]);
    expect(late.text).toContain("Iemand anders heeft deze regel intussen gewijzigd.");
    expect(late.text).toContain("we starten in juni");
    expect(late.text).toContain("we starten op 1 mei");
    const settled = room.press("mies", "Bewaar", { text: "we starten op 1 juni" });
    expect(settled.text).toContain("Gewijzigd.");
    expect(textNow(room)).toStrictEqual(["mies: we starten op 1 juni"]);
  });

  it("says nothing of it to who pressed twice, nor when both wrote the same", () => {
    const room = open();
    const [first, again] = [1, 2].map(() => {
      const form = { kind: "rewrite", meeting: "november", line: room.minutes?.lines[0]?.id };
      const was = markOf("we starten in mei");
      return room.does("fatima", { ...form, was }, { text: "we starten in juni" });
    });
    expect(first?.changes).toHaveLength(1);
    expect(again?.changes).toStrictEqual([]);
    expect(again?.text).toContain("Gewijzigd.");
    expect(room.press("mies", "Bewaar", { text: "we starten in juni" }).text).toContain(
      "Gewijzigd.",
    );
    expect(textNow(room)).toStrictEqual(["fatima: we starten in juni"]);
  });

  it("does not take away what somebody else wrote after it was seen", () => {
    const room = open();
    const line = room.minutes?.lines[0]?.id ?? "";
    const strike = { kind: "strike", meeting: "november", line };
    const was = markOf("we starten in mei");
    room.press("mies", "Bewaar", { text: "we starten in juni" });
    const late = room.does("fatima", { ...strike, was });
    expect(late.changes).toStrictEqual([]);
    expect(late.text).toContain("we starten in juni");
    expect(room.press("fatima", "Weg").text).toContain("Weggehaald.");
    expect(room.minutes?.lines).toStrictEqual([]);
    expect(room.does("mies", { ...strike, was }).text).toContain("Dit stond er al niet meer.");
  });

  it("changes nothing in minutes that were approved", () => {
    const room = open();
    room.approve();
    const late = room.press("mies", "Bewaar", { text: "we starten in juni" });
    expect(late.changes).toStrictEqual([]);
    expect(late.text).toContain("Dit verslag is goedgekeurd.");
  });
});
