import { describe, expect, it } from "vitest";
import { webber } from "../../../dialogs/webber/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const p = ids.person.parse;
const [jan, mies, fatima, sanne] = [p("jan"), p("mies"), p("fatima"), p("sanne")];
const schulden = ids.theme.parse("schulden");
const id = ids.nomination.parse("voordracht");
const nomination: Nomination = {
  ...{ id, theme: schulden, person: jan, nominatedBy: fatima, at: tuesdayMorning },
  ...{ seconds: [], state: "open" },
};
const nominated: Fact = { kind: "webber-nominated", nomination };
const open = townAfter([nominated]);

function outcomeOf(given: Given): Outcome<unknown> {
  const outcome = webber.step(situation({ person: "fatima", ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}
const textOf = ({ say }: Outcome<unknown>) =>
  say.map(({ message }) => messageToText(message)).join("\n");
const says = (text: string, more: Partial<Given> = {}) =>
  outcomeOf({ happening: typing(text), ...more });

describe("the list of webbers", () => {
  const words = townAfter([
    {
      kind: "expectation-set",
      expectation: {
        ...{ id: ids.seat.parse("webber-school"), person: fatima },
        mayExpect: "Ik bel terug.",
      },
    },
  ]);

  it("says who is webber of what and what one may expect, and what has none last", () => {
    const text = textOf(says("webbers", { network: words }));
    expect(text).toContain("Schoolkosten: Fatima El Amrani · verwacht van mij: “Ik bel terug.”");
    expect(text).toContain("Nog zonder webber: Energie en water, Eten en voedselhulp, Rouw");
    expect(text).toContain("[Draag iemand voor] [Verwachtingen]");
  });

  it("in a group names organisations, but for who agreed to be named", () => {
    const inGroup = textOf(says("webbers", { network: words, kind: "group" }));
    expect(inGroup).toContain("Schoolkosten: Gemeente Dorp");
    expect(inGroup).not.toMatch(/Fatima|bel terug/);
    const shown = townAfter([{ kind: "shown-in-groups-set", person: fatima, shown: true }], words);
    expect(textOf(says("webbers", { network: shown, kind: "group" }))).toContain("Fatima");
  });

  it("of one theme is that theme", () => {
    expect(textOf(says("webbers schulden"))).toContain("Voor schulden is er nog geen webber.");
    expect(textOf(says("webbers voor schoolkosten"))).toContain("Fatima El Amrani");
  });

  it("is for everybody who may look up", () => {
    const stranger = webber.step(situation({ happening: typing("webbers") }));
    expect(stranger === "unreadable" ? "" : textOf(stranger)).toContain("Fatima El Amrani");
    const guest = webber.step(situation({ happening: typing("webbers"), guest: true }));
    expect(guest === "unreadable" ? "" : textOf(guest)).not.toContain("Fatima");
  });

  it("does not give a successor the words of who was there before", () => {
    const seat = ids.seat.parse("webber-school");
    const network = townAfter(
      [{ kind: "seat-taken", seat, person: mies, from: "2026-11-20" as Day }],
      words,
    );
    const text = textOf(says("webbers", { network }));
    expect(text).toContain("Schoolkosten: Mies Jansen");
    expect(text).not.toContain("Ik bel terug.");
  });

  it("leads a coordinator to the nominations", () => {
    expect(textOf(says("webbers", { network: open, person: "sanne" }))).toContain(
      "[Voordrachten (1)]",
    );
  });
});

describe("what one may expect of a webber", () => {
  const set = (words: object): Fact => ({
    kind: "expectation-set",
    expectation: { id: ids.seat.parse("webber-school"), person: fatima, ...words },
  });

  it("is said in their own words, and what they need stays", () => {
    const outcome = says("Wat mag je van mij verwachten: ik bel terug");
    expect(outcome.changes).toStrictEqual([set({ mayExpect: "ik bel terug" })]);
    const network = townAfter(outcome.changes);
    const more = says("Wat heb ik nodig: tijd", { network });
    expect(more.changes).toStrictEqual([set({ mayExpect: "ik bel terug", needs: "tijd" })]);
    expect(textOf(more)).toContain("Jij hebt nodig: “tijd”");
  });

  it("is filled in or emptied in the form", () => {
    const filled = (form: Readonly<Record<string, string>>) =>
      outcomeOf({ happening: pressing({ kind: "expect" }, form) });
    expect(filled({ mayExpect: "Ik luister", needs: "" }).changes).toStrictEqual([
      set({ mayExpect: "Ik luister" }),
    ]);
    expect(filled({ mayExpect: " ", needs: "" }).changes).toStrictEqual([set({})]);
    expect(textOf(says("verwachtingen"))).toContain("Anderen zien dit op de lijst");
  });

  it("says nothing that must not be kept, and not too much", () => {
    const outcome = says("wat mag je van mij verwachten: bel 06 12345678");
    expect(outcome.changes).toStrictEqual([]);
    expect(JSON.stringify(outcome)).not.toContain("12345678");
    expect(textOf(outcome)).toContain("Hier staat een telefoonnummer in.");
    const long = says(`wat mag je van mij verwachten: ${"a".repeat(301)}`);
    expect(long.changes).toStrictEqual([]);
    expect(says(`wat mag je van mij verwachten: ${"a".repeat(300)}`).changes).toHaveLength(1);
  });

  it("is for webbers", () => {
    const outcome = says("wat mag je van mij verwachten: alles", { person: "jan" });
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Dit is voor webbers.");
  });
});

describe("stopping as webber", () => {
  it("leads to handing the seat over, and changes nothing by itself", () => {
    const outcome = says("Ik stop als webber");
    expect(outcome.changes).toStrictEqual([]);
    const buttons = outcome.say.flatMap(({ message }) =>
      message.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
    );
    expect(buttons.map(({ does }) => does)).toStrictEqual([
      {
        ...{ dialog: "hand-over", version: 1, subject: "-" },
        action: { kind: "start", seat: "webber-school" },
      },
    ]);
    expect(textOf(says("ik stop als webber", { person: sanne }))).toContain("geen webber");
  });
});
