import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Reply } from "../../../src/domain/meeting/meeting.ts";
import { person } from "../../fixtures/small-network.ts";
import { Room } from "./room.ts";

/** A room in which Fatima takes minutes. */
function writing(): Room {
  const room = new Room();
  room.types("fatima", "notulen");
  return room;
}

const all = { kind: "all-came", meeting: "november" };

describe("who was there", () => {
  it("is said back: those who are known, and guests by their name", () => {
    const room = writing();
    const said = room.types("fatima", "aanwezig: ik, Mies en Piet de gast");
    expect(said.text).toMatchInlineSnapshot(`
      "Aanwezig: Fatima El Amrani en Mies Jansen.

      Als gast: Piet de gast."
    `);
    expect(said.changes).toStrictEqual([
      {
        ...{ kind: "attendance-set", meeting: "november" },
        ...{ present: ["fatima", "mies"], guests: ["Piet de gast"] },
      },
    ]);
    expect(room.types("fatima", "afwezig: Mies, Piet de gast").text).toBe(
      "Aanwezig: Fatima El Amrani.",
    );
    expect(room.types("fatima", "afwezig: ik").text).toBe("Er staat nu niemand als aanwezig.");
    expect(room.minutes).toMatchObject({ present: [], guests: [] });
  });

  it("is each of them once, however often and however they are written", () => {
    const room = writing();
    room.types("fatima", "aanwezig: Mies, Mies en Piet de gast");
    room.types("fatima", "aanwezig: Mies en piet de Gast");
    expect(room.minutes).toMatchObject({ present: ["mies"], guests: ["Piet de gast"] });
    room.types("fatima", "afwezig: PIET de gast");
    expect(room.minutes).toMatchObject({ present: ["mies"], guests: [] });
  });

  it("of two with one name is the one who takes part", () => {
    const room = writing();
    const other = person("mies-2", "Mies Jansen");
    room.network = { ...room.network, people: room.network.people.with(other.id, other) };
    room.types("fatima", "aanwezig: Mies Jansen");
    expect(room.minutes?.present).toStrictEqual(["mies"]);
  });

  it("of two who take no part is asked, and the others are noted", () => {
    const room = writing();
    const more = ["a-1", "a-2"].map((id) => person(id, "Ans Smit"));
    const people = more.reduce((known, one) => known.with(one.id, one), room.network.people);
    room.network = { ...room.network, people };
    expect(room.types("fatima", "aanwezig: Mies en Ans Smit").text).toMatchInlineSnapshot(`
      "Aanwezig: Mies Jansen.

      Er is meer dan één Ans Smit. Schrijf de hele naam; die heb ik nog niet genoteerd."
    `);
    expect(room.minutes).toMatchObject({ present: ["mies"], guests: [] });
  });

  it.each([
    ["aanwezig:", "Er staat geen naam. Wie was er?"],
    ["aanwezig: 12", "Er staat geen naam. Wie was er?"],
    ["afwezig: ?", "Er staat geen naam. Wie was er?"],
    [
      "aanwezig: Mies, bel 06 12345678",
      "Hier horen alleen namen. Laat dit weg: een telefoonnummer.",
    ],
    ["afwezig: 06 12345678", "Hier horen alleen namen. Laat dit weg: een telefoonnummer."],
  ])("is not read from “%s”", (text, said) => {
    const outcome = writing().types("fatima", text);
    expect(outcome.text).toBe(said);
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.state).toStrictEqual({
      kind: "open",
      state: { kind: "writing", meeting: "november" },
    });
  });

  it("is forty names in a line, and no more", () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `Gast${"x".repeat(at + 1)}`).join(", ");
    expect(writing().types("fatima", `aanwezig: ${names(40)}`).changes).toHaveLength(1);
    const many = writing().types("fatima", `aanwezig: ${names(41)}`);
    expect(many.text).toBe("Meer dan 40 gasten kan ik niet noteren.");
    expect(many.changes).toStrictEqual([]);
  });

  it("of guests with a long name keeps eighty signs, and no half sign", () => {
    const room = writing();
    room.types("fatima", `aanwezig: ${"x".repeat(79)}😀`);
    const [guest = ""] = room.minutes?.guests ?? [];
    expect(guest).toHaveLength(80);
    expect(guest.isWellFormed()).toBe(true);
  });

  it("is everybody who said yes, on top of who stood there", () => {
    const room = writing();
    const { meeting } = room;
    if (!meeting) throw new Error("no meeting");
    const reply = (who: string, as: Reply["as"]): Reply => ({
      ...{ person: ids.person.parse(who), as, at: room.at, sequence: 0 },
    });
    const replies = [reply("kees", "yes"), reply("jan", "maybe"), reply("mies", "no")];
    const meetings = room.network.meetings.with(meeting.id, { ...meeting, replies });
    room.network = { ...room.network, meetings };
    room.types("fatima", "notulen");
    expect(room.buttons("fatima")).toStrictEqual(["Wie ja zei, was er", "Bekijken"]);
    room.types("fatima", "aanwezig: ik en Piet de gast");
    expect(room.does("fatima", all).text).toBe(
      "Aanwezig: Fatima El Amrani en Kees Bakker.\n\nAls gast: Piet de gast.",
    );
    room.types("fatima", "notulen");
    expect(room.buttons("fatima")).toStrictEqual(["Bekijken"]);
  });

  it("is not noted by who was not there, nor once it is approved", () => {
    expect(new Room().does("ijsbrand", all).changes).toStrictEqual([]);
    const room = writing();
    room.approve();
    expect(room.does("fatima", all).changes).toStrictEqual([]);
  });

  it("that changes after it was sent is to be sent again", () => {
    const room = writing();
    room.types("fatima", "besluit: in mei");
    room.does("fatima", { kind: "send", meeting: "november" });
    room.at = room.later(10);
    room.types("fatima", "notulen");
    room.types("fatima", "aanwezig: Mies");
    expect(room.buttons("fatima")).toStrictEqual(["Verstuur gewijzigd verslag"]);
  });
});
