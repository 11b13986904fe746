import { describe, expect, it } from "vitest";
import { agenda } from "../../../dialogs/agenda/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { meeting, meetingId, slot, townAfter } from "../../domain/meeting/town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const planned = (more: Parameters<typeof meeting>[0] = {}): Fact => ({
  ...{ kind: "meeting-planned", meeting: meeting({ audience: { kind: "contacts" }, ...more }) },
});
const town = (...facts: readonly Fact[]) => townAfter([planned(), ...facts]);
const item = (text: string, by = "jan") => ({
  ...{ id: ids.agendaItem.parse("een"), text, by: ids.person.parse(by) },
  at: "2026-11-24T09:00:00.000Z" as Instant,
});

function outcomeOf(given: Given): Outcome<unknown> {
  const outcome = agenda.step(situation({ person: "jan", network: town(), ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}
const textOf = (given: Given) =>
  outcomeOf(given)
    .say.map(({ message }) => messageToText(message))
    .join("\n");

describe("the agenda", () => {
  it("shows each part with its time", () => {
    const shown = textOf({ happening: typing("agenda") });
    expect(shown).toContain("Agenda: Webberoverleg");
    expect(shown).toContain("dinsdag 5 januari 2027");
    expect(shown).toMatch(/9\.30–9\.\d\d Welkom/);
    expect(shown).toMatch(/–11\.00 Terugblik: hoe was dit\?/);
    expect(shown).toContain(
      "60 minuten, en er zijn 90 minuten. De rest is voor “Casus, zonder namen”.",
    );
    expect(shown).toContain("112");
  });

  it("is of the next meeting one takes part in", () => {
    const sooner = meeting({
      ...{ id: ids.meeting.parse("eerder"), title: "Webbers", slot: slot("2026-12-01") },
    });
    const network = town({ kind: "meeting-planned", meeting: sooner });
    expect(textOf({ happening: typing("agenda"), network })).toContain("Agenda: Webberoverleg");
    const other = textOf({ happening: typing("agenda"), network, person: "fatima" });
    expect(other).toContain("Agenda: Webbers");
  });

  it("is none without a meeting, after it, and when it is off", () => {
    const none = "Er staat geen overleg gepland waar je bij bent.";
    const over = "2027-01-05T10:00:00.000Z" as Instant;
    expect(textOf({ happening: typing("agenda"), person: "ijsbrand" })).toContain(none);
    expect(textOf({ happening: typing("agenda"), at: over })).toContain(none);
    const off = town({ kind: "meeting-cancelled", meeting: meetingId });
    expect(textOf({ happening: typing("agenda"), network: off })).toContain(none);
  });

  it("takes what somebody wants to talk about, with how long", () => {
    const outcome = outcomeOf({
      happening: typing("zet op de agenda: de vakantiepas (10 minuten)"),
    });
    expect(outcome.changes).toStrictEqual([
      {
        ...{ kind: "item-added", meeting: meetingId },
        item: expect.objectContaining({ text: "de vakantiepas", minutes: 10, by: "jan" }),
      },
    ]);
  });

  it("reads how long in words, and says it back", () => {
    const typed = { happening: typing("zet op de agenda: vakantiegeld, een kwartier") };
    expect(outcomeOf(typed).changes).toStrictEqual([
      expect.objectContaining({
        item: expect.objectContaining({ text: "vakantiegeld", minutes: 15 }),
      }),
    ]);
    expect(textOf(typed)).toMatch(/“vakantiegeld” staat op de agenda van .*, voor 15 minuten\./);
    const long = { happening: typing("zet op de agenda: vakantiegeld, 3 kwartier") };
    expect(textOf(long)).toMatch(/, voor 45 minuten\./);
    const tooLong = { happening: typing("zet op de agenda: vakantiegeld, 180 minuten") };
    expect(outcomeOf(tooLong).changes).toStrictEqual([]);
    expect(textOf(tooLong)).toContain("Een onderdeel duurt 1 tot 120 minuten.");
  });

  it.each([
    ["half uurtje", 30],
    ["anderhalf uur", 90],
    ["20", 20],
  ])("takes %s in the form", (minutes, read) => {
    const press = pressing({ kind: "add", meeting: meetingId }, { item: "vakantiepas", minutes });
    expect(outcomeOf({ happening: press }).changes).toStrictEqual([
      expect.objectContaining({ item: expect.objectContaining({ minutes: read }) }),
    ]);
  });

  it("does not put the same thing on it twice", () => {
    const network = town({ kind: "item-added", meeting: meetingId, item: item("vakantiepas") });
    const again = { happening: typing("zet op de agenda: vakantiepas"), network };
    expect(outcomeOf(again).changes).toStrictEqual([]);
    expect(textOf(again)).toContain("stond er al op");
  });

  it.each([
    ["", "Wat wil je bespreken? Schrijf het in één zin."],
    ["?!", "Wat wil je bespreken? Schrijf het in één zin."],
    ["x".repeat(161), "Dat is te lang."],
    ["bel moeder op 06 12345678", "Ik zie een telefoonnummer."],
  ])("refuses %j and says why, in the form", (text, why) => {
    const press = pressing({ kind: "add", meeting: meetingId }, { item: text, minutes: "" });
    expect(outcomeOf({ happening: press }).changes).toStrictEqual([]);
    const shown = textOf({ happening: press });
    expect(shown).toContain(why);
    expect(shown).not.toContain("12345678");
  });

  it.each(["0", "121", "1,5", "veel"])("refuses %s minutes", (minutes) => {
    const press = pressing({ kind: "add", meeting: meetingId }, { item: "vakantiepas", minutes });
    expect(textOf({ happening: press })).toContain("Een onderdeel duurt 1 tot 120 minuten.");
  });

  it("is full at twenty", () => {
    const items = Array.from({ length: 20 }, (_, index) => ({
      ...item(`punt ${index}`),
      id: ids.agendaItem.parse(`item-${index}`),
    }));
    const network = townAfter([planned({ items })]);
    const given = { happening: typing("zet op de agenda: nog iets"), network };
    expect(outcomeOf(given).changes).toStrictEqual([]);
    expect(textOf(given)).toContain("Er staan al 20 onderwerpen op.");
  });

  it("loses something by who brought it, or who organises, and nobody else", () => {
    const network = town({ kind: "item-added", meeting: meetingId, item: item("vakantiepas") });
    const drop = pressing({ kind: "drop", meeting: meetingId, item: "een" });
    const dropped = [{ kind: "item-dropped", meeting: meetingId, item: "een" }];
    expect(outcomeOf({ happening: drop, network }).changes).toStrictEqual(dropped);
    expect(outcomeOf({ happening: drop, network, person: "sanne" }).changes).toStrictEqual(dropped);
    expect(outcomeOf({ happening: drop, network, person: "mies" }).changes).toStrictEqual([]);
    expect(outcomeOf({ happening: drop }).changes).toStrictEqual([]);
  });

  it("is for who takes part; an account of nobody hears how to become known", () => {
    const show = pressing({ kind: "show", meeting: meetingId });
    expect(textOf({ happening: show, person: "ijsbrand" })).toContain(
      "Dat is voor wie aan dit overleg meedoet.",
    );
    const network = town();
    const unknown = agenda.step(situation({ happening: show, network }));
    expect(unknown !== "unreadable" && unknown.say.length).toBe(1);
    expect(unknown !== "unreadable" && unknown.changes).toStrictEqual([]);
  });

  it("follows a session when the organiser says so, and is cut to fit", () => {
    const follow = { happening: typing("agenda bijeenkomst 4"), person: "sanne" };
    expect(outcomeOf(follow).changes).toStrictEqual([
      { kind: "template-set", meeting: meetingId, template: "session-4" },
    ]);
    const shown = textOf(follow);
    expect(shown).toContain("Bijeenkomst 4");
    expect(shown).toContain("Alles samen duurt 120 minuten, en er zijn 90 minuten.");
    expect(shown).toContain("Klaarzetten:");
    const long = townAfter([planned({ slot: slot("2027-01-05", "09:00", "12:00") })]);
    const stretched = textOf({ ...follow, network: long });
    expect(stretched).toContain("De rest is voor “Een casus zonder namen: wie is er nodig?”.");
    expect(stretched).toContain("–12.00 Terugblik en afspraken");
    expect(outcomeOf({ ...follow, person: "jan" }).changes).toStrictEqual([]);
    const back = pressing({ kind: "follow", meeting: meetingId, session: null });
    expect(outcomeOf({ happening: back, person: "sanne" }).changes).toStrictEqual([
      { kind: "template-set", meeting: meetingId, template: null },
    ]);
  });

  it("has groups for the organiser", () => {
    const given = { happening: typing("maak groepen van 3"), person: "sanne" };
    expect(textOf(given)).toContain("Met zo weinig mensen is één groep genoeg.");
    expect(textOf({ ...given, person: "jan" })).toContain(
      "Dat kan alleen wie dit overleg organiseert",
    );
  });
});

describe("three days before", () => {
  const hour = (at: string, network = town()) => ({
    ...{ network, at: at as Instant, knowledge: keywordKnowledge },
  });
  const strike = (at: string, network = town()) => agenda.timetable?.strike(hour(at, network));

  it("everybody who may come gets it once", () => {
    const struck = strike("2027-01-02T08:00:00.000Z");
    expect(struck?.changes).toStrictEqual([
      { kind: "occurred", occurrence: "agenda/overleg/2027-01-05" },
    ]);
    const people = struck?.tell.map(({ to }) => to.kind === "person" && to.person);
    expect(people?.sort()).toStrictEqual(["jan", "mies"]);
    expect(struck?.tell[0]).toMatchObject({ until: "2027-01-05T08:30:00.000Z" });
    const sent = town({ kind: "occurred", occurrence: "agenda/overleg/2027-01-05" });
    expect(strike("2027-01-02T08:00:00.000Z", sent)?.tell).toStrictEqual([]);
  });

  it("who said no gets none", () => {
    const no = town({
      ...{
        kind: "meeting-answered",
        meeting: meetingId,
        person: ids.person.parse("jan"),
        as: "no",
      },
    });
    const people = strike("2027-01-02T08:00:00.000Z", no)?.tell.map(({ to }) => to);
    expect(people).not.toContainEqual({ kind: "person", person: "jan" });
    expect(people).toContainEqual({ kind: "person", person: "mies" });
  });

  it("who wants no messages for a while gets it only when they said that they come", () => {
    const paused = (until: string): Fact => ({
      ...{ kind: "asking-paused", person: ids.person.parse("jan"), until: until as never },
    });
    const said = (as: "yes" | "maybe" | "sends"): Fact => ({
      ...{ kind: "meeting-answered", meeting: meetingId, person: ids.person.parse("jan"), as },
    });
    const getsIt = (...facts: readonly Fact[]) =>
      strike("2027-01-02T08:00:00.000Z", town(...facts))?.tell.some(
        ({ to }) => to.kind === "person" && to.person === "jan",
      );
    expect(getsIt(paused("2027-02-01"))).toBe(false);
    expect(getsIt(paused("2027-02-01"), said("maybe"))).toBe(false);
    expect(getsIt(paused("2027-02-01"), said("yes"))).toBe(true);
    expect(getsIt(paused("2027-02-01"), said("sends"))).toBe(true);
    expect(getsIt(paused("2027-01-02"))).toBe(true);
    expect(getsIt(said("maybe"))).toBe(true);
  });

  it.each([
    ["earlier", "2027-01-02T07:59:00.000Z"],
    ["at night", "2027-01-02T21:00:00.000Z"],
    ["just before it begins", "2027-01-05T07:00:00.000Z"],
    ["afterwards", "2027-01-06T09:00:00.000Z"],
  ])("nothing goes out %s", (_when, at) => {
    expect(strike(at)).toStrictEqual({ changes: [], tell: [] });
  });

  it("is looked at when it is due, and again in the morning when it was missed", () => {
    const nextAt = (at: string, network = town()) => agenda.timetable?.nextAt(hour(at, network));
    expect(nextAt("2026-12-01T12:00:00.000Z")).toBe("2027-01-02T08:00:00.000Z");
    expect(nextAt("2027-01-02T22:00:00.000Z")).toBe("2027-01-03T07:00:00.000Z");
    const sent = town({ kind: "occurred", occurrence: "agenda/overleg/2027-01-05" });
    expect(nextAt("2026-12-01T12:00:00.000Z", sent)).toBeUndefined();
  });
});
