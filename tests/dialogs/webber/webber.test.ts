import { describe, expect, it } from "vitest";
import { webber } from "../../../dialogs/webber/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { person, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const p = ids.person.parse;
const [jan, mies, fatima, _sanne] = [p("jan"), p("mies"), p("fatima"), p("sanne")];
const schulden = ids.theme.parse("schulden");
const id = ids.nomination.parse("voordracht");
const nomination: Nomination = {
  ...{ id, theme: schulden, person: jan, nominatedBy: fatima, at: tuesdayMorning },
  ...{ seconds: [], state: "open" },
};
const nominated: Fact = { kind: "webber-nominated", nomination };
const settled = (as: "asked" | "declined" | "refused"): Fact => ({
  ...{ kind: "nomination-settled", nomination: id, as },
});
const open = townAfter([nominated]);
const asked = townAfter([nominated, settled("asked")]);

function outcomeOf(given: Given): Outcome<unknown> {
  const outcome = webber.step(situation({ person: "fatima", ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}
const textOf = ({ say }: Outcome<unknown>) =>
  say.map(({ message }) => messageToText(message)).join("\n");
const told = ({ tell }: Outcome<unknown>) => tell.map(({ message }) => messageToText(message));
const says = (text: string, more: Partial<Given> = {}) =>
  outcomeOf({ happening: typing(text), ...more });
const presses = (action: unknown, more: Partial<Given> = {}) =>
  outcomeOf({ happening: pressing(action), ...more });

describe("what is said about webbers", () => {
  const claims = (text: string) =>
    webber.claims(text, { network: smallNetwork(), state: undefined });

  it.each([
    "Als ik niet meer weet wat ik moet doen rond schulden, dan bel ik Jan van der Berg",
    "als ik niet meer weet wat ik moet doen, bel ik jan.",
    "Ik draag Jan van der Berg voor als webber schulden",
    "voordragen",
    "webbers",
    "Wie zijn de webbers?",
    "webbers schulden",
    "wie zijn de webbers voor energie en water",
    "voordrachten",
    "wat mag je van mij verwachten: een luisterend oor",
    "wat heb ik nodig: iemand die terugbelt",
    "verwachtingen",
    "ik stop als webber",
  ])("is heard: %s", (text) => expect(claims(text)).toBe(true));

  it.each([
    "wie is de webber voor schulden",
    "webbers bellen",
    "wat heb ik nodig",
    "wat heb ik nodig voor een uitkering: papieren",
    "als ik niet meer weet wat ik moet doen",
    "een gezin met schulden, wie bel ik",
    "ik stop",
  ])("is not meant by: %s", (text) => expect(claims(text)).toBe(false));
});

describe("naming who one would call", () => {
  const line = "Als ik niet meer weet wat ik moet doen rond schulden, dan bel ik Jan van der Berg";

  it("is a nomination, of which the coordinators hear with what they can do", () => {
    const outcome = says(line);
    expect(outcome.changes).toStrictEqual([
      {
        kind: "webber-nominated",
        nomination: { ...nomination, id: expect.stringMatching(/^n-/) },
      },
    ]);
    expect(textOf(outcome)).toContain("Genoteerd: Jan van der Berg als webber voor schulden.");
    expect(outcome.tell).toHaveLength(1);
    expect(outcome.tell[0]?.to).toStrictEqual({ kind: "seat", seat: "coordinator" });
    expect(outcome.tell[0]?.notBefore).toBeUndefined();
    expect(told(outcome)[0]).toContain(
      "Fatima El Amrani draagt Jan van der Berg voor als webber voor schulden.",
    );
    expect(told(outcome)[0]).toContain("[Vraag Jan van der Berg] [Niet doen]");
  });

  it("at night is told when offices open", () => {
    const outcome = says(line, { at: "2026-11-24T22:00:00.000Z" as Instant });
    expect(outcome.tell[0]?.notBefore).toBe("2026-11-25T08:00:00.000Z");
  });

  it("a second time is one voice more, of which nobody is told", () => {
    const outcome = says(line, { network: open, person: "mies" });
    expect(outcome.changes).toStrictEqual([
      { kind: "nomination-seconded", nomination: id, person: mies },
    ]);
    expect(outcome.tell).toStrictEqual([]);
    expect(textOf(outcome)).toContain("2 mensen zeggen dit nu.");
    const again = says(line, { network: open });
    expect(again.changes).toStrictEqual([]);
    expect(textOf(again)).toContain("Je droeg Jan van der Berg al voor.");
  });

  it("after a no is a nomination again", () => {
    const network = townAfter([nominated, settled("declined")]);
    expect(says(line, { network }).changes).toMatchObject([{ kind: "webber-nominated" }]);
  });

  it("who is webber already is said to be", () => {
    const outcome = says("ik draag Fatima voor als webber schoolkosten", { person: "jan" });
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Fatima El Amrani is al webber voor schoolkosten.");
  });

  it("may be oneself, and the coordinator sees that", () => {
    const outcome = says("Ik draag mezelf voor als webber schulden", { person: "mies" });
    expect(outcome.changes).toMatchObject([{ nomination: { person: mies, nominatedBy: mies } }]);
    expect(told(outcome)[0]).toContain("Mies Jansen wil zelf webber voor schulden worden.");
  });

  it("somebody unknown leads to the coordinator", () => {
    const outcome = says("ik draag Henk Onbekend voor als webber schulden");
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Ik vind “Henk Onbekend” niet in dit netwerk.");
    expect(textOf(outcome)).toContain("[Bericht aan de coördinator]");
  });

  it("of two with one name is chosen", () => {
    const people = smallNetwork().people.with(p("jan-2"), person("jan-2", "Jan van der Berg"));
    const network = { ...smallNetwork(), people };
    const outcome = says(line, { network });
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Er is meer dan één “Jan van der Berg”.");
    const chosen = presses({ kind: "nominate", person: "jan-2", theme: "schulden" }, { network });
    expect(chosen.changes).toMatchObject([{ nomination: { person: "jan-2" } }]);
  });

  it("without a theme asks for it, and what is filled in counts", () => {
    const outcome = says("als ik niet meer weet wat ik moet doen, dan bel ik Jan van der Berg");
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Voor welk thema?");
    const filled = (form: Readonly<Record<string, string>>) =>
      outcomeOf({ happening: pressing({ kind: "nominate-filled" }, form) });
    expect(filled({ theme: "schulden", who: "Jan van der Berg" }).changes).toHaveLength(1);
    expect(textOf(filled({ theme: "weg", who: "Jan" }))).toContain("Voor welk thema?");
    expect(textOf(filled({ theme: "schulden", who: " " }))).toContain("Ik zie nog geen naam.");
  });

  it("is for who has a seat and is known", () => {
    const network = townAfter([
      {
        ...{ kind: "seat-left", seat: ids.seat.parse("leergeld-contact") },
        until: "2026-11-01" as Day,
      },
    ]);
    const outcome = says(line, { person: "jan", network });
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Voordragen is voor wie een plek heeft");
    expect(says(line, { person: "niemand" }).changes).toStrictEqual([]);
  });

  it("does not reach who said not to belong here", () => {
    const network = townAfter([{ kind: "network-left", person: jan }]);
    expect(says(line, { network }).changes).toStrictEqual([]);
    expect(textOf(says(line, { network }))).toContain("wil geen berichten van dit netwerk");
  });
});

describe("a coordinator", () => {
  const coordinator = { person: "sanne" };

  it("sees who was nominated, by whom, and how many say so too", () => {
    const network = townAfter([
      nominated,
      { kind: "nomination-seconded", nomination: id, person: mies },
    ]);
    const text = textOf(says("voordrachten", { network, ...coordinator }));
    expect(text).toContain(
      "Jan van der Berg voor schulden, voorgedragen door Fatima El Amrani · 1 ander zegt het ook.",
    );
    expect(text).toContain("[Vraag Jan van der Berg] [Niet doen]");
    expect(textOf(says("voordrachten", coordinator))).toContain("Er zijn geen voordrachten.");
  });

  it("alone sees it, and where nobody reads along", () => {
    expect(textOf(says("voordrachten", { network: open }))).toContain("Dit is voor de coördinator");
    const inGroup = says("voordrachten", { network: open, kind: "group", ...coordinator });
    expect(textOf(inGroup)).not.toContain("Jan");
  });

  it("who nominates decides at once", () => {
    const outcome = says("ik draag Jan van der Berg voor als webber schulden", coordinator);
    expect(textOf(outcome)).toContain("[Vraag Jan van der Berg] [Niet doen]");
    expect(outcome.tell).toStrictEqual([]);
  });

  it("has somebody asked, once, with what it means and who says so", () => {
    const outcome = presses({ kind: "ask", nomination: id }, { network: open, ...coordinator });
    expect(outcome.changes).toStrictEqual([settled("asked"), { kind: "written-to", person: jan }]);
    expect(outcome.tell).toMatchObject([
      { to: { kind: "person", person: jan }, key: "webber/asked/voordracht" },
    ]);
    const [text = ""] = told(outcome);
    expect(text).toContain("Wil je webber voor schulden worden?");
    expect(text).toContain("Fatima El Amrani draagt je voor.");
    expect(text).toContain("[Ja, dat wil ik] [Nee]");
    const again = presses({ kind: "ask", nomination: id }, { network: asked, ...coordinator });
    expect(again.changes).toStrictEqual([]);
    expect(again.tell).toStrictEqual([]);
    expect(textOf(again)).toContain("is al gevraagd");
  });

  it("may decide against it, and nobody else decides", () => {
    const refused = presses({ kind: "refuse", nomination: id }, { network: open, ...coordinator });
    expect(refused.changes).toStrictEqual([settled("refused")]);
    expect(refused.tell).toStrictEqual([]);
    expect(presses({ kind: "ask", nomination: id }, { network: open }).changes).toStrictEqual([]);
  });

  it("calls who wants no messages", () => {
    const network = townAfter(
      [{ kind: "asking-paused", person: jan, until: "2026-12-20" as Day }],
      open,
    );
    const outcome = presses({ kind: "ask", nomination: id }, { network, ...coordinator });
    expect(outcome.changes).toStrictEqual([]);
    expect(textOf(outcome)).toContain("wil nu geen berichten. Bel zelf");
  });
});

describe("who was nominated", () => {
  const yes = { kind: "yes", nomination: id };
  const seat = {
    ...{ id: "webber-schulden", role: { kind: "webber", theme: schulden } },
    ...{ holdings: [], doubts: [] },
  };

  it("is webber from today after one tap, and the coordinators hear of it", () => {
    const outcome = presses(yes, { network: asked, person: "jan" });
    expect(outcome.changes).toStrictEqual([
      { kind: "nomination-settled", nomination: id, as: "accepted" },
      { kind: "recorded", part: "seats", value: seat },
      { kind: "seat-taken", seat: "webber-schulden", person: jan, from: "2026-11-24" },
      { kind: "seat-confirmed", seat: "webber-schulden", dueOn: expect.stringMatching(/^2027-/) },
    ]);
    expect(told(outcome)[0]).toContain("Jan van der Berg is nu webber voor schulden.");
    const after = townAfter(outcome.changes, asked);
    expect(presses(yes, { network: after, person: "jan" }).changes).toStrictEqual([]);
    expect(textOf(presses(yes, { network: after, person: "jan" }))).toContain("Je bent webber");
  });

  it("takes a seat of the theme that is empty", () => {
    const empty: Fact = { kind: "recorded", part: "seats", value: seat as never };
    const outcome = presses(yes, { network: townAfter([empty], asked), person: "jan" });
    expect(outcome.changes.map(({ kind }) => kind)).toStrictEqual([
      ...["nomination-settled", "seat-taken", "seat-confirmed"],
    ]);
  });

  it("says so themselves: nobody else, and nobody in their name", () => {
    const other = presses(yes, { network: asked, person: "mies" });
    expect(other.changes).toStrictEqual([]);
    expect(textOf(other)).toContain("Alleen Jan van der Berg kan hier antwoord op geven.");
    const standIn = presses(yes, { network: asked, person: "jan", standIn: "Kees" });
    expect(standIn.changes).toStrictEqual([]);
    expect(textOf(standIn)).toContain("met een eigen account");
  });

  it("may say no, and the coordinators hear of it", () => {
    const outcome = presses({ kind: "no", nomination: id }, { network: asked, person: "jan" });
    expect(outcome.changes).toStrictEqual([settled("declined")]);
    expect(told(outcome)[0]).toContain("Jan van der Berg wordt geen webber voor schulden.");
  });

  it("cannot say yes before a coordinator asked, nor after it was closed", () => {
    expect(textOf(presses(yes, { network: open, person: "jan" }))).toContain("nog niet over");
    const closed = presses(yes, {
      network: townAfter([settled("declined")], asked),
      person: "jan",
    });
    expect(closed.changes).toStrictEqual([]);
    expect(textOf(closed)).toContain("Deze vraag is gesloten.");
  });
});

describe("who was asked and says nothing", () => {
  const at = (text: string) => text as Instant;
  const hour = (moment: string, network: Network = asked) => ({
    ...{ network, at: at(moment), knowledge: keywordKnowledge },
  });
  const strike = (moment: string, network?: Network) =>
    webber.timetable?.strike(hour(moment, network));
  const nextAt = (moment: string, network?: Network) =>
    webber.timetable?.nextAt(hour(moment, network));

  it("is reminded once, after two weeks, in office hours", () => {
    expect(strike("2026-12-07T09:00:00.000Z")?.tell).toStrictEqual([]);
    expect(nextAt("2026-12-07T09:00:00.000Z")).toBe("2026-12-08T08:00:00.000Z");
    expect(strike("2026-12-08T18:30:00.000Z")?.tell).toStrictEqual([]);
    const struck = strike("2026-12-08T09:00:00.000Z");
    expect(struck?.changes).toStrictEqual([
      { kind: "occurred", occurrence: "webber/reminded/voordracht" },
      { kind: "written-to", person: jan },
    ]);
    expect(struck?.tell[0]?.message.summary).toBe("Nog even: wil je webber voor schulden worden?");
    const after = townAfter(struck?.changes ?? [], asked);
    expect(strike("2026-12-09T09:00:00.000Z", after)?.tell).toStrictEqual([]);
    expect(nextAt("2026-12-09T09:00:00.000Z", after)).toBe("2026-12-22T08:00:00.000Z");
  });

  it("is not reminded while they want no messages", () => {
    const paused: Fact = { kind: "asking-paused", person: jan, until: "2026-12-20" as Day };
    expect(strike("2026-12-08T09:00:00.000Z", townAfter([paused], asked))?.changes).toStrictEqual(
      [],
    );
  });

  it("does not become webber after four weeks, and the coordinators hear it", () => {
    const network = asked;
    expect(strike("2026-12-21T16:59:00.000Z", network)?.changes).not.toContainEqual(
      settled("declined"),
    );
    const struck = strike("2027-01-04T09:00:00.000Z", network);
    expect(struck?.changes).toStrictEqual([settled("declined")]);
    expect(struck?.tell).toMatchObject([
      { to: { kind: "seat", seat: "coordinator" }, key: "webber/silent/voordracht" },
    ]);
    expect(struck?.tell[0]?.message.summary).toContain("gaf in vier weken geen antwoord");
  });

  it("is waited for only when there is somebody", () => {
    expect(nextAt("2026-12-08T09:00:00.000Z", smallNetwork())).toBeUndefined();
    expect(nextAt("2026-12-08T09:00:00.000Z", open)).toBeUndefined();
  });
});
