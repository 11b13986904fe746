import { describe, expect, test } from "vitest";
import { departureOf, openingOf } from "../../../src/domain/cycle/opening.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import { seat as seatOf } from "../../fixtures/small-network.ts";
import { day } from "../sample.ts";

const id = ids.seat.parse("leergeld-contact");
const [jan, lot, kees] = [
  ids.person.parse("jan"),
  ids.person.parse("lot"),
  ids.person.parse("kees"),
];
const today = day("2026-11-24");

function seatWith(...holdings: readonly Holding[]) {
  return seatOf(id, { kind: "coordinator" }, undefined, { holdings });
}

const janNow = { person: jan, from: day("2026-01-01") };
const janUntil = { ...janNow, until: day("2026-12-31") };
const lotLater = { person: lot, from: day("2027-01-01") };
const opened = { kind: "hand-over-opened", seat: id };

describe("a hand-over that begins", () => {
  test("when who sits there leaves has their reason, and their last day when they named one", () => {
    const leaving = { leaver: jan, why: "leaving", today } as const;
    expect(openingOf(seatWith(janNow), leaving)).toStrictEqual({
      ...{ ...opened, why: "leaving", leaver: jan },
    });
    const lastDay = day("2027-02-28");
    expect(openingOf(seatWith(janNow), { ...leaving, lastDay })).toStrictEqual({
      ...{ ...opened, why: "leaving", leaver: jan, lastDay },
    });
  });

  test("when who sits there leaves is theirs, also when somebody is to come after them", () => {
    expect(
      openingOf(seatWith(janUntil, lotLater), { leaver: jan, why: "gone", today }),
    ).toStrictEqual({
      ...{ ...opened, why: "gone", leaver: jan },
    });
  });

  test("when who began today leaves at once is theirs", () => {
    const begun = { person: lot, from: today };
    expect(openingOf(seatWith(begun), { leaver: lot, why: "not-theirs", today })).toStrictEqual({
      ...{ ...opened, why: "not-theirs", leaver: lot },
    });
  });

  test("when who was to begin tomorrow does not come is that of the one before", () => {
    const until = today;
    const from = day("2026-11-25");
    const seat = seatWith({ ...janNow, until }, { person: lot, from });
    expect(openingOf(seat, { leaver: lot, why: "not-theirs", today })).toStrictEqual({
      ...{ ...opened, why: "leaving", leaver: jan, lastDay: today },
    });
  });

  test("when who was to come does not, looks for somebody for an empty seat after a gap", () => {
    const seat = seatWith({ ...janNow, until: day("2026-12-30") }, lotLater);
    expect(openingOf(seat, { leaver: lot, why: "gone", today })).toStrictEqual({
      ...{ ...opened, why: "empty", lastDay: day("2026-12-31") },
    });
  });

  test("is of the last time that somebody who comes back sits there", () => {
    const back = { person: jan, from: day("2027-06-01") };
    const between = { ...lotLater, until: day("2027-05-31") };
    const seat = seatWith(janUntil, between, back);
    expect(openingOf(seat, { leaver: jan, why: "leaving", today })).toStrictEqual({
      ...{ ...opened, why: "leaving", leaver: lot, lastDay: day("2027-05-31") },
    });
  });

  test("of a seat in which the leaver never sat is theirs all the same", () => {
    expect(openingOf(seatWith(janNow), { leaver: kees, why: "gone", today })).toStrictEqual({
      ...{ ...opened, why: "gone", leaver: kees },
    });
  });
});

describe("somebody who turns out to be gone", () => {
  const yesterday = day("2026-11-23");

  test("is out since yesterday, and a successor is looked for when nobody comes after them", () => {
    expect(departureOf(seatWith(janUntil), { leaver: jan, today })).toStrictEqual({
      ...{ ...opened, why: "gone", leaver: jan, lastDay: yesterday },
    });
  });

  test("is out since yesterday, and who comes after them comes as was agreed", () => {
    const seat = seatWith(janUntil, lotLater);
    const holdings = [{ ...janNow, until: yesterday }, lotLater];
    expect(departureOf(seat, { leaver: jan, today })).toStrictEqual({
      ...{ kind: "recorded", part: "seats", value: { ...seat, holdings } },
    });
  });

  test("is taken out whole when they began today, with who comes after them kept", () => {
    const begun = { person: jan, from: today, until: day("2026-12-31") };
    const seat = seatWith(
      { person: kees, from: day("2026-01-01"), until: yesterday },
      begun,
      lotLater,
    );
    expect(departureOf(seat, { leaver: jan, today })).toStrictEqual({
      ...{ kind: "recorded", part: "seats" },
      value: { ...seat, holdings: [seat.holdings[0], lotLater] },
    });
  });

  test("keeps the one day that they were there when they began yesterday", () => {
    const begun = { person: jan, from: yesterday, until: day("2026-12-31") };
    const seat = seatWith(begun, lotLater);
    expect(departureOf(seat, { leaver: jan, today })).toStrictEqual({
      ...{ kind: "recorded", part: "seats" },
      value: { ...seat, holdings: [{ ...begun, until: yesterday }, lotLater] },
    });
  });

  test("was the last there whose last day is today, and is replaced as was agreed", () => {
    const begins = { person: lot, from: day("2026-11-25") };
    const seat = seatWith({ ...janNow, until: today }, begins);
    expect(departureOf(seat, { leaver: jan, today })).toStrictEqual({
      ...{ kind: "recorded", part: "seats" },
      value: { ...seat, holdings: [{ ...janNow, until: yesterday }, begins] },
    });
  });

  test("who left yesterday already is only no longer waited for", () => {
    const seat = seatWith({ ...janNow, until: yesterday }, { person: lot, from: today });
    expect(departureOf(seat, { leaver: jan, today })).toStrictEqual({
      ...{ ...opened, why: "gone", leaver: jan, lastDay: yesterday },
    });
  });
});
