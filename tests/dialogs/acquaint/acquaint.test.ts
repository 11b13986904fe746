import { describe, expect, it } from "vitest";
import { acquaint } from "../../../dialogs/acquaint/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const wish = (person: typeof jan) =>
  ({ kind: "acquaintance-wished", person, wants: true }) as const;
const firstOfMonth = "2026-12-01T09:00:00.000Z" as Instant;

function outcomeOf(given: Given): Outcome<unknown> {
  const outcome = acquaint.step(situation({ person: "jan", ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}
const textOf = (given: Given) =>
  outcomeOf(given)
    .say.map(({ message }) => messageToText(message))
    .join("\n");

describe("getting to know people", () => {
  it.each(["ik wil kennismaken", "Stop met kennismaken.", "wie ken ik nog niet?"])(
    "is what is meant by: %s",
    (text) => {
      const { network } = situation({ happening: typing(text) });
      expect(acquaint.claims(text, { network, state: undefined })).toBe(true);
    },
  );

  it.each(["gezin wil kennismaken met de wijk", "wie ken jij bij de voedselbank"])(
    "is not what is meant by: %s",
    (text) => {
      const { network } = situation({ happening: typing(text) });
      expect(acquaint.claims(text, { network, state: undefined })).toBe(false);
    },
  );

  it("is wished once, and no longer once", () => {
    const start = outcomeOf({ happening: typing("ik wil kennismaken") });
    expect(start.changes).toStrictEqual([wish(jan)]);
    const network = townAfter([wish(jan)]);
    expect(outcomeOf({ happening: pressing({ kind: "start" }), network }).changes).toStrictEqual(
      [],
    );
    const stop = outcomeOf({ happening: pressing({ kind: "stop" }), network });
    expect(stop.changes).toStrictEqual([{ ...wish(jan), wants: false }]);
    expect(outcomeOf({ happening: pressing({ kind: "stop" }) }).changes).toStrictEqual([]);
  });

  it("says whether one takes part", () => {
    expect(textOf({ happening: typing("kennismaken") })).toContain("Je doet nu niet mee.");
    const network = townAfter([wish(jan)]);
    expect(textOf({ happening: typing("kennismaken"), network })).toContain("Je doet mee.");
  });

  it("is for who has a seat, and known to the network", () => {
    const outcome = outcomeOf({ happening: typing("ik wil kennismaken"), person: "niemand" });
    expect(outcome.changes).toStrictEqual([]);
    const without = townAfter([
      {
        ...{ kind: "seat-left", seat: ids.seat.parse("leergeld-contact") },
        until: "2026-11-01" as never,
      },
    ]);
    const refused = outcomeOf({ happening: pressing({ kind: "start" }), network: without });
    expect(refused.changes).toStrictEqual([]);
    expect(textOf({ happening: pressing({ kind: "start" }), network: without })).toContain(
      "Kennismaken is voor wie een plek heeft",
    );
  });

  it("remembers that two spoke, on the day it was said first", () => {
    const press = pressing({ kind: "met", person: "mies" });
    expect(outcomeOf({ happening: press }).changes).toStrictEqual([
      { kind: "acquainted", people: [jan, mies], on: "2026-11-24" },
    ]);
    const network = townAfter([
      { kind: "acquainted", people: [mies, jan], on: "2026-11-01" as never },
    ]);
    expect(outcomeOf({ happening: press, network }).changes).toStrictEqual([]);
    expect(textOf({ happening: press, network })).toContain("Dat wist ik al");
  });

  it.each([
    ["jan", "Dat ben je zelf."],
    ["niemand", "Deze persoon staat niet meer in het netwerk."],
  ])("knows that %s cannot be met", (person, line) => {
    const press = pressing({ kind: "met", person });
    expect(textOf({ happening: press })).toContain(line);
    expect(outcomeOf({ happening: press }).changes).toStrictEqual([]);
  });

  it("names who was not met yet, without oneself", () => {
    const network = townAfter([
      { kind: "acquainted", people: [mies, jan], on: "2026-11-01" as never },
    ]);
    const shown = textOf({ happening: pressing({ kind: "unmet" }), network });
    expect(shown).toContain("Je sprak 4 mensen nog niet");
    expect(shown).toContain("Fatima El Amrani, IJsbrand 't Hart, Kees Bakker en Sanne de Vries");
  });
});

describe("at the beginning of a month", () => {
  const hour = (at: Instant, network = townAfter([wish(jan), wish(mies)])) => ({
    ...{ network, at, knowledge: keywordKnowledge },
  });

  it("two people hear of each other, with how to reach each other and what to begin with", () => {
    const struck = acquaint.timetable?.strike(hour(firstOfMonth));
    expect(struck?.changes).toStrictEqual([
      { kind: "introduced", people: [jan, mies] },
      { kind: "written-to", person: jan },
      { kind: "written-to", person: mies },
    ]);
    const [first, second] = struck?.tell ?? [];
    expect(first).toMatchObject({
      to: { kind: "person", person: jan },
      key: "acquaint/2026-12/mies",
      until: "2026-12-15T09:00:00.000Z",
    });
    expect(second).toMatchObject({ to: { kind: "person", person: mies } });
    const text = first ? messageToText(first.message) : "";
    expect(text).toContain("Mies Jansen");
    expect(text).toContain("contactpersoon Voedselbank Dorp");
    expect(text.match(/\?/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("it is looked at again as offices open, and in the next month after the first days", () => {
    const nextAt = (at: string) => acquaint.timetable?.nextAt(hour(at as Instant));
    expect(nextAt("2026-12-01T12:00:00.000Z")).toBe("2026-12-02T08:00:00.000Z");
    expect(nextAt("2026-11-24T12:00:00.000Z")).toBe("2026-12-01T08:00:00.000Z");
    expect(nextAt("2026-12-10T12:00:00.000Z")).toBe("2027-01-04T08:00:00.000Z");
  });

  it("nobody is waited for when nobody wants to", () => {
    expect(acquaint.timetable?.nextAt(hour(firstOfMonth, townAfter([])))).toBeUndefined();
  });
});
