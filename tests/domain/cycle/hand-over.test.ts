import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { dueErrands } from "../../../src/domain/cycle/due-errands.ts";
import { offeredSuccessors } from "../../../src/domain/cycle/offered-successors.ts";
import { daysLater } from "../../../src/domain/days.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { leergeldNetwork } from "../../dialogs/hand-over/stage.ts";
import { person as personOf } from "../../fixtures/small-network.ts";

const seat = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;
const [jan, lot, ijsbrand] = [person("jan"), person("lot"), person("ijsbrand")];

/** Tuesday morning, so many days on. */
function morning(days = 0): Instant {
  return `${daysLater("2026-11-24" as Day, days)}T09:00:00.000Z` as Instant;
}

function become(network: Network, facts: readonly Fact[], at = morning()): Network {
  const by = { kind: "person", person: jan } as const;
  const made = (fact: Fact): Change => ({ ...fact, by, at, via: "teams" });
  return facts.reduce((before, fact) => apply(before, made(fact)), network);
}

const opened = { kind: "hand-over-opened", seat, why: "leaving", leaver: jan } as const;
const stepped = { kind: "hand-over-stepped", seat, step: "leaver" } as const;
const named = { kind: "successor-named", seat, person: lot, needsYes: false } as const;
const lastDay = "2027-04-30" as Day;

const handOverOf = (network: Network) => network.handOvers.get(seat);
const holdingsOf = (network: Network): readonly Holding[] =>
  network.seats.get(seat)?.holdings ?? [];

/** What time does on a day of the hand-over of the one seat. */
function strike(network: Network, days: number) {
  const due = dueErrands({ network, at: morning(days), calendar: noSchoolCalendar });
  const facts = due.facts.filter((fact) => "seat" in fact && fact.seat === seat);
  const items = due.errands.flatMap(({ to, items }) =>
    items
      .filter(({ kind }) => kind === "find-successor" || kind === "take-over")
      .map((item) => ({ to, ...item })),
  );
  return { ...due, facts, items };
}

describe("a hand-over that is opened again", () => {
  test("of the same leaver keeps who was asked, and takes the new day", () => {
    const before = become(leergeldNetwork(), [{ ...opened, lastDay }, stepped, named]);
    const moved = become(before, [{ ...opened, lastDay: "2027-05-31" as Day }], morning(3));
    expect(handOverOf(moved)).toStrictEqual({
      ...handOverOf(before),
      lastDay: "2027-05-31",
    });
    expect(holdingsOf(moved)).toStrictEqual([
      { person: jan, from: "2026-01-01", until: "2027-05-31" },
    ]);
  });

  test("without a day lets the leaver stay", () => {
    const before = become(leergeldNetwork(), [{ ...opened, lastDay }, named]);
    const open = become(before, [opened]);
    expect(handOverOf(open)?.lastDay).toBeUndefined();
    expect(holdingsOf(open)).toStrictEqual([{ person: jan, from: "2026-01-01" }]);
  });

  test("of another leaver begins anew", () => {
    const before = become(leergeldNetwork(), [opened, stepped, named]);
    const other = become(before, [{ ...opened, leaver: lot }], morning(1));
    expect(handOverOf(other)).toStrictEqual({
      ...{ id: seat, why: "leaving", leaver: lot, openedAt: morning(1), declined: [], steps: [] },
    });
  });
});

describe("a hand-over that is taken back", () => {
  test("takes the last day away again", () => {
    const back = become(leergeldNetwork(), [
      ...[{ ...opened, lastDay }, { kind: "hand-over-withdrawn", seat } as const],
    ]);
    expect(handOverOf(back)).toBeUndefined();
    expect(holdingsOf(back)).toStrictEqual([{ person: jan, from: "2026-01-01" }]);
  });

  test("never puts two people in the seat", () => {
    const before = become(leergeldNetwork(), [{ ...opened, lastDay }]);
    const found = before.seats.get(seat);
    if (!found) throw new Error(seat);
    const holdings = [...found.holdings, { person: lot, from: "2027-05-01" as Day }];
    const filled: Fact = { kind: "recorded", part: "seats", value: { ...found, holdings } };
    const back = become(before, [filled, { kind: "hand-over-withdrawn", seat }]);
    expect(holdingsOf(back)).toStrictEqual(holdings);
  });

  test("is over when it is accepted, so that pressing again changes nothing", () => {
    const accepted = { kind: "successor-accepted", seat, person: lot } as const;
    const from = "2027-05-01" as Day;
    const after = become(leergeldNetwork(), [{ ...opened, lastDay }, named, { ...accepted, from }]);
    const again = become(after, [
      { kind: "successor-declined", seat },
      { kind: "successor-approved", seat },
      { kind: "hand-over-withdrawn", seat },
      { kind: "hand-over-stepped", seat, step: "manager" },
    ]);
    expect(handOverOf(again)).toBeUndefined();
    expect(holdingsOf(again)).toStrictEqual([
      { person: jan, from: "2026-01-01", until: "2027-04-30" },
      { person: lot, from: "2027-05-01", confirmed: { at: morning() } },
    ]);
  });
});

describe("time, when nobody names a successor", () => {
  test("asks the leaver, then deputy, manager and coordinator, five days apart", () => {
    let network = become(leergeldNetwork(), [opened]);
    const steps: string[] = [];
    for (let days = 0; days < 40; days++) {
      const struck = strike(network, days);
      network = struck.network;
      for (const fact of struck.facts) {
        if (fact.kind === "hand-over-stepped" && fact.seat === seat) {
          steps.push(`${days} ${fact.step}`);
        }
      }
    }
    // Day 5 is a Sunday, day 11 a Saturday.
    expect(steps).toStrictEqual(["0 leaver", "6 deputy", "13 manager", "20 coordinator"]);
  });

  test("does not ask the leaver again as their own deputy or manager", () => {
    const base = leergeldNetwork();
    const manager = base.seats.get(ids.seat.parse("leergeld-manager"));
    if (!manager) throw new Error("manager");
    const network = {
      ...base,
      seats: base.seats
        .with(manager.id, { ...manager, holdings: [{ person: jan, from: "2026-01-01" as Day }] })
        .without(ids.seat.parse("leergeld-deputy")),
    };
    const { items, facts } = strike(become(network, [opened, stepped]), 7);
    expect(items).toStrictEqual([]);
    expect(facts).toContainEqual({ kind: "hand-over-stepped", seat, step: "coordinator" });
  });

  test("skips who left the network", () => {
    const left: Fact = { kind: "network-left", person: ijsbrand };
    const network = become(leergeldNetwork(), [opened, stepped, left], morning(2));
    expect(strike(network, 7).items).toStrictEqual([
      { to: "mo", kind: "find-successor", seat, as: "manager" },
    ]);
  });
});

describe("time, when a candidate does not answer", () => {
  const asked = become(leergeldNetwork(), [opened, stepped, named]);

  test("reminds them once, on the first working day after four days", () => {
    expect(strike(asked, 3).items).toStrictEqual([]);
    const struck = strike(asked, 6);
    expect(struck.items).toStrictEqual([{ to: "lot", kind: "take-over", seat }]);
    expect(strike(struck.network, 8).items).toStrictEqual([]);
  });

  test("looks further after nine days, on the next rung", () => {
    const reminded = strike(asked, 6).network;
    expect(strike(reminded, 8).facts).toStrictEqual([]);
    const struck = strike(reminded, 9);
    expect(struck.facts.slice(0, 2)).toStrictEqual([
      { kind: "successor-declined", seat },
      { kind: "hand-over-stepped", seat, step: "deputy" },
    ]);
    expect(handOverOf(struck.network)?.declined).toStrictEqual(["lot"]);
    expect(struck.items).toStrictEqual([
      // Who named them hears of it, and may name another.
      { to: "jan", kind: "find-successor", seat, as: "leaver" },
      { to: "ijsbrand", kind: "find-successor", seat, as: "deputy" },
    ]);
  });

  test("tells who named them once, and not when they were written to today", () => {
    const reminded = strike(asked, 6).network;
    const written = become(reminded, [{ kind: "written-to", person: jan }], morning(9));
    expect(strike(written, 9).items.map(({ to }) => to)).toStrictEqual(["ijsbrand"]);
    const byDeputy = become(leergeldNetwork(), [opened]);
    const by = { kind: "person", person: ijsbrand } as const;
    const change: Change = { ...named, by, at: morning(), via: "teams" };
    const late = strike(apply(byDeputy, change), 6).network;
    const ladder = become(late, [stepped], morning(4));
    expect(strike(ladder, 9).items).toStrictEqual([
      { to: "ijsbrand", kind: "find-successor", seat, as: "deputy" },
    ]);
  });

  test("still leaves some days to answer when a holiday put the reminder off", () => {
    const late = strike(asked, 48);
    expect(late.items).toStrictEqual([{ to: "lot", kind: "take-over", seat }]);
    expect(strike(late.network, 50).items).toStrictEqual([]);
    expect(strike(late.network, 51).facts).toContainEqual({ kind: "successor-declined", seat });
  });

  test("looks further at once when they left the network or are no longer known", () => {
    const left = become(asked, [{ kind: "network-left", person: lot }]);
    expect(strike(left, 1).facts).toContainEqual({ kind: "successor-declined", seat });
    const gone = become(asked, [{ kind: "removed", part: "people", id: lot }]);
    expect(strike(gone, 1).facts).toContainEqual({ kind: "successor-declined", seat });
  });

  test("forgets a newcomer who was written down for this alone", () => {
    const value = personOf("noor", "Noor Nieuwenhuis");
    const noor: Fact = { kind: "recorded", part: "people", value };
    const network = become(leergeldNetwork(), [
      opened,
      stepped,
      noor,
      { ...named, person: value.id },
    ]);
    const silent = strike(strike(network, 6).network, 9).network;
    expect(silent.people.has(value.id)).toBe(false);
    expect(handOverOf(silent)?.candidate).toBeUndefined();
  });

  test("keeps somebody who was known before", () => {
    expect(strike(strike(asked, 6).network, 9).network.people.has(lot)).toBe(true);
  });
});

describe("time, when a coordinator does not say yes", () => {
  const waiting = become(leergeldNetwork(), [opened, stepped, { ...named, needsYes: true }]);

  test("asks nobody, and tells the coordinator after nine days, once", () => {
    expect(strike(waiting, 8).facts).toStrictEqual([]);
    const struck = strike(waiting, 9);
    expect(struck.facts).toStrictEqual([{ kind: "hand-over-stepped", seat, step: "coordinator" }]);
    expect(strike(struck.network, 10).facts).toStrictEqual([]);
    expect(handOverOf(struck.network)?.candidate?.person).toBe("lot");
  });
});

test("after 45 days the coordinator knows, whatever is still being asked", () => {
  const early = become(leergeldNetwork(), [opened, stepped]);
  const again = become(early, [named], morning(44));
  const told = { kind: "hand-over-stepped", seat, step: "coordinator" };
  expect(strike(again, 44).facts).toStrictEqual([]);
  expect(strike(again, 45).facts).toStrictEqual([told]);
});

describe("time, when somebody is gone", () => {
  const left: Fact = { kind: "network-left", person: jan };

  test("gives them a week to come back, and then looks for a successor", () => {
    const network = become(leergeldNetwork(), [left]);
    expect(strike(network, 6).facts).toStrictEqual([]);
    const struck = strike(network, 7);
    expect(struck.facts[0]).toStrictEqual({
      ...{ kind: "hand-over-opened", seat, why: "gone", leaver: "jan", lastDay: "2026-11-30" },
    });
    expect(struck.items[0]).toMatchObject({ to: "ijsbrand", as: "deputy" });
    const back = become(network, [{ kind: "network-returned", person: jan }], morning(3));
    expect(strike(back, 7).facts).toStrictEqual([]);
  });

  test("ends the seat at once when they had said that they would leave later", () => {
    const network = become(leergeldNetwork(), [{ ...opened, lastDay }, stepped, named, left]);
    const struck = strike(network, 7).network;
    expect(handOverOf(struck)).toMatchObject({ why: "gone", lastDay: "2026-11-30" });
    expect(handOverOf(struck)?.candidate?.person).toBe("lot");
    expect(holdingsOf(struck)[0]?.until).toBe("2026-11-30");
  });

  test("lets the successor come who said yes already", () => {
    const accepted = { kind: "successor-accepted", seat, person: lot } as const;
    const from = "2027-05-01" as Day;
    const network = become(leergeldNetwork(), [
      { ...opened, lastDay },
      { ...accepted, from },
      left,
    ]);
    const struck = strike(network, 7);
    expect(holdingsOf(struck.network)).toStrictEqual([
      { person: jan, from: "2026-01-01", until: "2026-11-30" },
      { person: lot, from: "2027-05-01", confirmed: { at: morning() } },
    ]);
    expect(handOverOf(struck.network)).toBeUndefined();
    expect(strike(struck.network, 8).facts).toStrictEqual([]);
  });

  test("who was to come: who leaves before them is asked for another", () => {
    const accepted = { kind: "successor-accepted", seat, person: lot } as const;
    const network = become(leergeldNetwork(), [
      { ...opened, lastDay },
      { ...accepted, from: "2027-05-01" as Day },
      { kind: "network-left", person: lot },
    ]);
    const struck = strike(network, 7);
    expect(handOverOf(struck.network)).toMatchObject({ why: "leaving", leaver: "jan", lastDay });
    expect(holdingsOf(struck.network)).toStrictEqual([
      { person: jan, from: "2026-01-01", until: lastDay },
    ]);
    expect(struck.items).toStrictEqual([{ to: "jan", kind: "find-successor", seat, as: "leaver" }]);
  });

  test("from the network altogether, without a word", () => {
    const network = become(leergeldNetwork(), [{ kind: "removed", part: "people", id: jan }]);
    expect(strike(network, 0).facts[0]).toMatchObject({ why: "gone", lastDay: "2026-11-23" });
  });
});

describe("time, when a seat is known to end", () => {
  test("begins sixty days ahead, and not before", () => {
    const until = daysLater("2026-11-24" as Day, 61);
    const network = become(leergeldNetwork(), [{ kind: "seat-left", seat, until }]);
    expect(strike(network, 0).facts).toStrictEqual([]);
    expect(strike(network, 1).facts[0]).toStrictEqual({
      ...{ kind: "hand-over-opened", seat, why: "leaving", leaver: "jan", lastDay: until },
    });
  });

  test("looks for somebody for an empty seat that others call", () => {
    const budget = ids.seat.parse("budget-contact");
    const network = leergeldNetwork();
    const { facts } = dueErrands({ network, at: morning(), calendar: noSchoolCalendar });
    expect(facts).toContainEqual({ kind: "hand-over-opened", seat: budget, why: "empty" });
  });
});

test("a hand-over is over when somebody was put in the seat in another way", () => {
  const network = become(leergeldNetwork(), [
    { ...opened, lastDay },
    { kind: "seat-taken", seat, person: lot, from: "2027-05-01" as Day },
  ]);
  const struck = strike(network, 0);
  expect(struck.facts).toContainEqual({ kind: "hand-over-withdrawn", seat });
  expect(holdingsOf(struck.network)).toHaveLength(2);
});

test("a hand-over of a seat that is no more asks for nothing", () => {
  const network = become(leergeldNetwork(), [opened, { kind: "removed", part: "seats", id: seat }]);
  expect(
    strike(network, 7).facts.filter((fact) => "seat" in fact && fact.seat === seat),
  ).toStrictEqual([]);
});

describe("who is offered as a successor", () => {
  const offered = (network: Network) => {
    const found = network.seats.get(seat);
    return found ? offeredSuccessors(network, found, "2026-11-24" as Day) : [];
  };

  test("is the deputy, and then colleagues by name", () => {
    expect(offered(leergeldNetwork())).toStrictEqual(["ijsbrand", "lot", "mo"]);
  });

  test("is not who said no, who is out, who leaves or who cannot be reached", () => {
    const network = become(leergeldNetwork(), [
      ...[opened, named, { kind: "successor-declined", seat } as const],
      { kind: "network-left", person: person("mo") },
    ]);
    expect(offered(network)).toStrictEqual(["ijsbrand"]);
    const leaving = become(network, [
      { ...opened, seat: ids.seat.parse("leergeld-deputy"), leaver: ijsbrand },
    ]);
    expect(offered(leaving)).toStrictEqual([]);
  });

  test("is no more than three colleagues", () => {
    const base = leergeldNetwork();
    const organisation = ids.organisation.parse("leergeld");
    const more = ["Aart", "Bea", "Cor"].map((name) =>
      personOf(name.toLowerCase(), name, { organisation }),
    );
    const people = more.reduce((all, one) => all.with(one.id, one), base.people);
    expect(offered({ ...base, people })).toStrictEqual(["ijsbrand", "aart", "bea", "cor"]);
  });
});
