import { describe, expect, it } from "vitest";
import { meet } from "../../../dialogs/meet/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";
import { local, meetingId, plannedMeeting, slot, Town } from "./town.ts";

const planned = () => new Town("2026-12-01T10:00").plan().tick();
const now = local("2026-12-02T10:00");

function take(town: Town, given: Omit<Given, "network">): Outcome<unknown> {
  const outcome = meet.step(situation({ at: now, ...given, network: town.network }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}

const said = ({ say }: Outcome<unknown>) => say.map(({ message }) => messageToText(message)).join();
const rsvp = (as: string, more: object = {}) =>
  pressing({ kind: "rsvp", meeting: meetingId, as, ...more });
const presses = (town: Town, who: string, as: string, more: object = {}) =>
  take(town, { person: who, happening: rsvp(as, more) });

function buttons({ say }: Outcome<unknown>): readonly Button[] {
  const blocks = say.flatMap(({ message }) => message.blocks);
  return blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
}

const claimed = (text: string, network: Network, who?: string, state?: unknown, at = now) =>
  meet.claims(text, {
    ...{ network, state, at },
    ...(who !== undefined && { person: ids.person.parse(who) }),
  });

describe("an answer", () => {
  it("is noted and shown on the same card, with how to change it", () => {
    const outcome = presses(planned(), "fatima", "yes");
    expect(outcome.changes).toStrictEqual([
      { kind: "meeting-answered", meeting: meetingId, person: "fatima", as: "yes" },
    ]);
    expect(outcome.say[0]).toMatchObject({ as: "replacement", to: "here" });
    expect(said(outcome)).toMatch(
      /^Genoteerd: je komt\.\n\nWebberoverleg\n\nWanneer: dinsdag 5 januari 2027, 9\.30/,
    );
    expect(buttons(outcome).map(({ label }) => label)).toStrictEqual([
      ...["Misschien", "Ik kom niet", "Ik stuur iemand"],
    ]);
    expect(said(outcome)).toContain("Toch anders?");
    expect(said(outcome)).toContain("Spoed:");
  });

  it("that is given again changes nothing", () => {
    const town = planned().answer("fatima", "yes");
    const outcome = presses(town, "fatima", "yes");
    expect(outcome.changes).toStrictEqual([]);
    expect(said(outcome)).toContain("Genoteerd: je komt.");
    expect(presses(town, "fatima", "no").changes).toHaveLength(1);
  });

  it("no says who is asked instead, where there is somebody", () => {
    expect(said(presses(planned(), "jan", "no"))).toContain(
      "Ik vraag IJsbrand 't Hart of die kan.",
    );
    expect(said(presses(planned(), "mies", "no"))).not.toContain("Ik vraag");
    expect(said(presses(planned(), "jan", "maybe"))).not.toContain("Ik vraag");
  });

  it("beyond what the room holds is noted, and told so", () => {
    const small = planned().say({
      ...{ kind: "meeting-changed", meeting: meetingId, news: { capacity: 1 } },
    });
    expect(said(presses(small, "fatima", "yes"))).not.toContain("Let op");
    const town = small.answer("fatima", "yes");
    const outcome = presses(town, "mies", "yes");
    expect(outcome.changes).toMatchObject([{ person: "mies", as: "yes" }]);
    expect(said(outcome)).toContain(
      "Let op: er is plek voor 1, en met jou erbij komen er 2. Sanne de Vries kijkt of het past.",
    );
    expect(said(presses(town, "mies", "no"))).not.toContain("Let op");
  });

  it("of a deputy who was asked counts as theirs, and asks nobody else", () => {
    const town = planned().answer("jan", "no").tick();
    const outcome = presses(town, "ijsbrand", "yes");
    expect(outcome.changes).toMatchObject([{ person: "ijsbrand", as: "yes" }]);
    expect(said(presses(town, "ijsbrand", "no"))).not.toContain("Ik vraag");
  });

  it("in a group is for nobody else to see", () => {
    const outcome = take(planned(), { person: "fatima", happening: rsvp("yes"), kind: "group" });
    expect(outcome.say[0]).toMatchObject({ as: "new", to: "private" });
  });

  it("of an account that nobody knows is not noted", () => {
    const outcome = take(planned(), { happening: rsvp("yes") });
    expect(outcome.changes).toStrictEqual([]);
    expect(said(outcome)).toContain("Ik weet nog niet wie je bent.");
  });
});

describe("a card that is old", () => {
  it("says that it moved, and asks whether they can come then", () => {
    const town = planned().move(slot("2027-01-12")).tick();
    const outcome = presses(town, "fatima", "yes", { when: "2027-01-05 09:30" });
    expect(outcome.changes).toStrictEqual([]);
    expect(said(outcome)).toContain("Dit overleg is verzet. Zo is het nu. Kun je dan?");
    expect(said(outcome)).toContain("dinsdag 12 januari 2027");
    expect(buttons(outcome)[0]?.does.action).toMatchObject({ when: "2027-01-12 09:30" });
    expect(presses(town, "fatima", "yes", { when: "2027-01-12 09:30" }).changes).toHaveLength(1);
  });

  it("in a calendar is of the version that it answers", () => {
    const town = planned().move(slot("2027-01-12")).tick();
    expect(presses(town, "fatima", "yes", { sequence: 0 }).changes).toStrictEqual([]);
    expect(presses(town, "fatima", "yes", { sequence: 1 }).changes).toHaveLength(1);
  });

  it("of another place alone still counts", () => {
    const news = { place: "Gemeentehuis" };
    const town = planned().say({ kind: "meeting-changed", meeting: meetingId, news });
    expect(presses(town, "fatima", "yes", { when: "2027-01-05 09:30" }).changes).toHaveLength(1);
  });

  it("says that it is off, or over, or that nobody knows it", () => {
    expect(said(presses(planned().cancel(), "jan", "yes"))).toMatch(
      /^Dit overleg gaat niet door\./,
    );
    const over = take(planned(), {
      ...{ person: "jan", happening: rsvp("yes"), at: local("2027-01-05T11:00") },
    });
    expect(said(over)).toMatch(/^Dit overleg is geweest, op dinsdag 5 januari 2027/);
    expect(over.changes).toStrictEqual([]);
    const during = { person: "jan", happening: rsvp("yes"), at: local("2027-01-05T10:59") };
    expect(take(planned(), during).changes).toHaveLength(1);
    const other = pressing({ kind: "rsvp", meeting: "ander", as: "yes" });
    expect(said(take(planned(), { person: "jan", happening: other }))).toMatch(
      /^Dit overleg ken ik/,
    );
  });

  it("of somebody who was not asked says who decides that", () => {
    const outcome = presses(planned(), "lot", "yes");
    expect(outcome.changes).toStrictEqual([]);
    expect(said(outcome)).toContain("Wil je komen? Sanne de Vries gaat erover.");
  });

  it("of a deputy who is no longer needed says so", () => {
    const town = planned().answer("jan", "no").tick().answer("jan", "yes").tick();
    const outcome = presses(town, "ijsbrand", "yes");
    expect(outcome.changes).toStrictEqual([]);
    expect(said(outcome)).toContain("Je hoeft niet meer in te vallen voor Jan van der Berg.");
  });

  it("with what nobody can read is no answer", () => {
    const strange = pressing({ kind: "rsvp", meeting: meetingId, as: "perhaps" });
    expect(meet.step(situation({ happening: strange, network: planned().network }))).toBe(
      "unreadable",
    );
  });
});

describe("who sends a colleague", () => {
  const bring = (form: Record<string, string>) =>
    take(planned(), {
      person: "jan",
      happening: pressing({ kind: "bring", meeting: meetingId }, form),
    });

  it("is asked for the name, in a form or in words", () => {
    const outcome = presses(planned(), "jan", "sends");
    expect(said(outcome)).toMatch(/^Wie stuur je\? De naam is genoeg\./);
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.state).toStrictEqual({
      ...{ kind: "brief" },
      state: { kind: "who", meeting: meetingId, when: "2027-01-05 09:30" },
    });
    const { network } = planned();
    const state = { kind: "who", meeting: meetingId, when: "2027-01-05 09:30" };
    expect(claimed("Piet Smit", network, "jan", state)).toBe(true);
    expect(claimed("Piet Smit", network, "jan")).toBe(false);
    const others = ["Schulden", "Nee", "Hallo", "Help", "Voedselbank", "Leergeld Dorp", "Noord"];
    for (const text of ["wie helpt bij schulden", ...others]) {
      expect(claimed(text, network, "jan", state)).toBe(false);
    }
    const typed = take(planned(), { person: "jan", happening: typing("Piet Smit"), state });
    expect(typed.changes).toMatchObject([{ as: "sends", colleague: "Piet Smit" }]);
  });

  it("is asked back when one word may be a name, and what was something else is that", () => {
    const about = { meeting: meetingId, when: "2027-01-05 09:30" };
    const who = { kind: "who", ...about };
    const town = planned();
    const types = (text: string, state: unknown = who) =>
      take(town, { person: "jan", happening: typing(text), state });
    const asked = types("Kinderopvang");
    expect(asked.changes).toStrictEqual([]);
    expect(said(asked)).toMatch(/^Is “Kinderopvang” de naam van wie er komt\?/);
    expect(buttons(asked).map(({ label, does }) => [label, does.action])).toStrictEqual([
      ["Ja, Kinderopvang komt", { kind: "bring", ...about, names: "Kinderopvang" }],
      ["Iemand anders", { kind: "rsvp", ...about, as: "sends" }],
    ]);
    const state = { ...who, asked: "Kinderopvang" };
    expect(asked.state).toStrictEqual({ kind: "brief", state });
    expect(claimed("Kinderopvang", town.network, "jan", state)).toBe(false);
    expect(claimed("ja", town.network, "jan", state)).toBe(true);
    expect(claimed("ja", town.network, "jan", who)).toBe(false);
    expect(types("ja", state).changes).toMatchObject([{ as: "sends", colleague: "Kinderopvang" }]);
    expect(said(types("nee", state))).toMatch(/^Wie stuur je\?/);
    expect(types("Piet Smit", state).changes).toMatchObject([{ colleague: "Piet Smit" }]);
    const pressed = pressing({ kind: "bring", ...about, names: "Piet" });
    expect(take(town, { person: "jan", happening: pressed }).changes).toMatchObject([
      { as: "sends", colleague: "Piet" },
    ]);
  });

  it("may say one word of somebody whom the network knows", () => {
    const state = { kind: "who", meeting: meetingId };
    const types = (text: string) =>
      take(planned(), { person: "jan", happening: typing(text), state }).changes;
    expect(types("Fatima")).toMatchObject([{ as: "sends", colleague: "Fatima" }]);
    expect(types("Fatima en Piet")).toStrictEqual([]);
  });

  it("is noted with the name, and does not look for a deputy", () => {
    const outcome = bring({ colleague: " Piet  Smit ", self: "instead" });
    expect(outcome.changes).toStrictEqual([
      ...[{ kind: "meeting-answered", meeting: meetingId, person: "jan", as: "sends" }].map(
        (one) => ({
          ...one,
          colleague: "Piet Smit",
        }),
      ),
    ]);
    expect(said(outcome)).toMatch(/^Genoteerd: je stuurt Piet Smit\./);
    expect(said(outcome)).not.toContain("Ik vraag");
  });

  it("may bring several along", () => {
    const outcome = bring({ colleague: "Piet, Anna en Bo", self: "along" });
    expect(outcome.changes).toMatchObject([{ as: "yes", colleague: "Piet, Anna, Bo" }]);
    expect(said(outcome)).toMatch(/^Genoteerd: je komt, met Piet, Anna, Bo\./);
  });

  it("gives a name and nothing else", () => {
    const number = bring({ colleague: "Piet 06 12345678", self: "instead" });
    expect(number.changes).toStrictEqual([]);
    expect(said(number)).toMatch(
      /^Ik bewaar alleen namen van collega's\. Laat dit weg: een telefoonnummer\./,
    );
    expect(said(bring({ colleague: "  ", self: "instead" }))).toMatch(/^Er staat nog geen naam\./);
    expect(said(bring({}))).toMatch(/^Er staat nog geen naam\./);
    expect(said(bring({ colleague: "A, B, C, D, E, F" }))).toMatch(/^Dat is te veel voor mij\./);
    expect(said(bring({ colleague: "x".repeat(61) }))).toMatch(/^Dat is te veel voor mij\./);
    expect(bring({ colleague: "A, B, C, D, E" }).changes).toHaveLength(1);
  });
});

describe("an answer in words", () => {
  const second = () => {
    const town = planned();
    const other = ids.meeting.parse("tweede");
    const meeting = plannedMeeting({ id: other, title: "Wijktafel", slot: slot("2026-12-20") });
    return town.say({ kind: "meeting-planned", meeting }).tick();
  };
  const types = (town: Town, text: string, more: Partial<Given> = {}) =>
    take(town, { person: "jan", happening: typing(text), ...more });

  it("is understood of who was invited, and of nobody else", () => {
    const { network } = planned();
    expect(claimed("Ik kom", network, "jan")).toBe(true);
    expect(claimed("ik kan niet.", network, "jan")).toBe(true);
    expect(claimed("Ik kom", network, "lot")).toBe(false);
    expect(claimed("Ik kom", network)).toBe(false);
    expect(claimed("Ik kom?", network, "jan")).toBe(false);
    expect(claimed("ik kom niet rond deze maand", network, "jan")).toBe(false);
    expect(claimed("Ik kom", new Town("2026-12-01T10:00").plan().network, "jan")).toBe(false);
  });

  it("is an ordinary sentence when there is no meeting ahead for which they were asked", () => {
    const sentences = ["ik kom niet", "ik ben er", "ik kan"];
    const claimedAt = (town: Town, moment: string) =>
      sentences.map((text) => claimed(text, town.network, "jan", undefined, local(moment)));
    expect(claimedAt(planned(), "2027-01-05T10:59")).toStrictEqual([true, true, true]);
    expect(claimedAt(planned(), "2027-01-05T11:00")).toStrictEqual([false, false, false]);
    const { network } = planned();
    const jan = { network, state: undefined, person: ids.person.parse("jan") };
    expect(meet.claims("ik kom niet", jan)).toBe(false);
    const left = planned().say({
      ...{ kind: "seat-taken", seat: ids.seat.parse("leergeld-contact") },
      ...{ person: ids.person.parse("lot"), from: "2026-12-02" as never },
    });
    expect(claimedAt(left, "2026-12-02T10:00")).toStrictEqual([false, false, false]);
  });

  it("to what was cancelled in the last two weeks is told that it is off", () => {
    const off = planned().cancel().tick();
    const claimedAt = (moment: string, who = "jan") =>
      claimed("ik kom", off.network, who, undefined, local(moment));
    expect(["2026-12-15T10:00", "2026-12-15T10:01"].map((at) => claimedAt(at))).toStrictEqual([
      true,
      false,
    ]);
    expect(claimedAt("2026-12-02T10:00", "lot")).toBe(false);
    const late = types(off, "ik kom");
    expect(late.changes).toStrictEqual([]);
    expect(said(late)).toMatch(
      /^Dit overleg gaat niet door\. Je hoeft niets te doen\.\n\nWebberoverleg · dinsdag 5 januari 2027/,
    );
    const both = second().cancel().tick();
    expect(types(both, "ik kom").changes).toMatchObject([{ meeting: "tweede", as: "yes" }]);
  });

  it("to two that are off is told of the one that was cancelled last", () => {
    const both = second().cancel();
    both.now = local("2026-12-01T11:00");
    both.say({ kind: "meeting-cancelled", meeting: ids.meeting.parse("tweede") });
    expect(said(types(both, "ik kom"))).toContain("Wijktafel");
  });

  it("is about the one meeting that it can be about", () => {
    expect(types(planned(), "ik kan niet").changes).toMatchObject([{ person: "jan", as: "no" }]);
    expect(types(planned(), "ik stuur Piet Smit").changes).toMatchObject([
      { as: "sends", colleague: "Piet Smit" },
    ]);
    expect(types(planned(), "Ik kom met Anna").changes).toMatchObject([
      { as: "yes", colleague: "Anna" },
    ]);
    expect(said(types(planned(), "ik stuur iemand"))).toMatch(/^Wie stuur je\?/);
    expect(types(planned().answer("jan", "yes"), "ik kan toch niet").changes).toMatchObject([
      { as: "no" },
    ]);
  });

  it("is about the one that is not answered yet, and otherwise it is asked which", () => {
    const answered = second().answer("jan", "yes");
    expect(types(answered, "ik kom niet").changes).toMatchObject([{ meeting: "tweede", as: "no" }]);
    const asked = types(second(), "ik kom");
    expect(asked.changes).toStrictEqual([]);
    expect(said(asked)).toMatch(/^Welk overleg bedoel je\?/);
    expect(buttons(asked).map(({ label, does }) => [label, does.action])).toStrictEqual([
      [
        "Wijktafel, zondag 20 december 2026, 9.30–11.00 uur",
        { kind: "rsvp", meeting: "tweede", as: "yes", when: "2026-12-20 09:30" },
      ],
      [
        "Webberoverleg, dinsdag 5 januari 2027, 9.30–11.00 uur",
        { kind: "rsvp", meeting: meetingId, as: "yes", when: "2027-01-05 09:30" },
      ],
    ]);
  });

  it("after the meeting is about nothing", () => {
    const late = types(planned(), "ik kom", { at: local("2027-01-06T10:00") });
    expect(late.changes).toStrictEqual([]);
    expect(said(late)).toMatch(/^Er is nu geen overleg waarvoor je bent gevraagd\./);
  });
});
