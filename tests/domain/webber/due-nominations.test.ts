import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import type { Asking } from "../../../src/domain/cycle/asking.ts";
import { workingOf } from "../../../src/domain/cycle/interval.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import {
  dueNominations,
  nextNominations,
  reminderKey,
} from "../../../src/domain/webber/due-nominations.ts";
import type { Nomination } from "../../../src/domain/webber/nomination.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];

/** Mies was asked on Monday 9 November 2026 to be webber. */
const nomination = (id = "een", more: Partial<Nomination> = {}): Nomination => ({
  ...{ id: ids.nomination.parse(id), theme: ids.theme.parse("energie"), person: mies },
  ...{ nominatedBy: jan, seconds: [], at: local("2026-11-06T10:00"), state: "asked" },
  ...{ askedAt: local("2026-11-09T10:00"), ...more },
});

function town(nominations = [nomination()], kept?: Omit<Asking, "id">, done?: string): Network {
  const network = webberTown();
  return {
    ...network,
    nominations: Collection.of(nominations),
    askings: kept ? network.askings.with(mies, { id: mies, ...kept }) : network.askings,
    occurred: done ? network.occurred.with(done, local("2026-11-23T09:00")) : network.occurred,
  };
}

function looking(now: string, network: Network) {
  return { network, at: local(now), working: workingOf(network.description, calendar) };
}

function due(now: string, network = town()) {
  const { remind, close } = dueNominations(looking(now, network));
  return { remind: remind.map(({ id }) => id), close: close.map(({ id }) => id) };
}

const nothing = { remind: [], close: [] };
const reminded = { remind: ["een"], close: [] };

describe("who was asked to be webber and says nothing", () => {
  test("is reminded after fourteen days, and it is a no after twenty-eight", () => {
    expect(due("2026-11-20T10:00")).toStrictEqual(nothing);
    expect(due("2026-11-23T09:00")).toStrictEqual(reminded);
    expect(due("2026-12-04T10:00")).toStrictEqual(reminded);
    expect(due("2026-12-07T09:00")).toStrictEqual({ remind: [], close: ["een"] });
  });

  test("is reminded once", () => {
    expect(reminderKey(nomination())).toBe("webber/reminded/een");
    expect(
      due("2026-11-24T10:00", town([nomination()], undefined, "webber/reminded/een")),
    ).toStrictEqual(nothing);
    expect(
      due("2026-11-24T10:00", town([nomination()], undefined, "webber/reminded/twee")),
    ).toStrictEqual(reminded);
  });

  test("is reminded in office hours, or in the evening who wants that", () => {
    expect(due("2026-11-24T08:59")).toStrictEqual(nothing);
    expect(due("2026-11-24T19:00")).toStrictEqual(nothing);
    const evenings = town([nomination()], { evenings: true });
    expect(due("2026-11-24T10:00", evenings)).toStrictEqual(nothing);
    expect(due("2026-11-24T19:00", evenings)).toStrictEqual(reminded);
  });

  test("is counted as a no by day alone", () => {
    expect(due("2026-12-08T10:00")).toStrictEqual({ remind: [], close: ["een"] });
    expect(due("2026-12-08T19:00")).toStrictEqual(nothing);
    expect(due("2026-12-08T19:00", town([nomination()], { evenings: true }))).toStrictEqual(
      nothing,
    );
  });

  test("is not reminded who asked for quiet, left, or was written to today", () => {
    const kept = (more: Omit<Asking, "id">) => due("2026-11-24T10:00", town([nomination()], more));
    expect(kept({ pausedUntil: day("2026-11-25") })).toStrictEqual(nothing);
    expect(kept({ pausedUntil: day("2026-11-24") })).toStrictEqual(reminded);
    expect(kept({ outSince: local("2026-11-10T10:00") })).toStrictEqual(nothing);
    expect(kept({ wroteOn: day("2026-11-24") })).toStrictEqual(nothing);
    expect(kept({ wroteOn: day("2026-11-23") })).toStrictEqual(reminded);
  });

  test("is reminded of one theme on a day", () => {
    const two = [nomination("een"), nomination("twee", { at: local("2026-11-07T10:00") })];
    expect(due("2026-11-24T10:00", town(two))).toStrictEqual(reminded);
    const others = [nomination("een"), nomination("twee", { ...two[1], person: jan })];
    expect(due("2026-11-24T10:00", town(others)).remind.toSorted()).toStrictEqual(["een", "twee"]);
  });

  test("is nobody who was not asked yet", () => {
    expect(due("2026-12-08T10:00", town([nomination("een", { state: "open" })]))).toStrictEqual(
      nothing,
    );
    const { askedAt: _never, ...rest } = nomination();
    expect(due("2026-12-08T10:00", town([rest]))).toStrictEqual(nothing);
    expect(due("2026-12-08T10:00", town([]))).toStrictEqual(nothing);
  });
});

describe("when to look again", () => {
  const next = (now: string, network = town()) => nextNominations(looking(now, network));

  test("is the morning on which somebody is to be reminded, then that on which it is a no", () => {
    expect(next("2026-11-10T10:00")).toBe(local("2026-11-23T09:00"));
    const done = town([nomination()], undefined, "webber/reminded/een");
    expect(next("2026-11-24T10:00", done)).toBe(local("2026-12-07T09:00"));
  });

  test("is the next evening or morning when it is due and could not be done", () => {
    expect(next("2026-11-23T09:00")).toBe(local("2026-11-23T19:00"));
    expect(next("2026-11-23T19:00")).toBe(local("2026-11-24T09:00"));
  });

  test("is never when nobody was asked", () => {
    expect(next("2026-11-23T10:00", town([]))).toBeUndefined();
  });
});
