import { describe, expect, it } from "vitest";
import { daysLater } from "../../src/domain/days.ts";
import { readPhone } from "../../src/domain/phone.ts";
import { times } from "../../src/domain/time.ts";
import { chancesFrom, usual } from "./chances.ts";
import { born, isGone, phoneBy, valueOn } from "./human.ts";

const on = times.day.parse("2027-01-11");
const yearLater = daysLater(on, 365);
const crowd = [...Array(3000).keys()].map((nth) =>
  born(
    { id: `p${nth}`, name: `P${nth}`, on, phone: "06 12345678", mail: `p${nth}@voorbeeld.example` },
    usual,
    chancesFrom(1),
  ),
);
const shareOf = (holds: (one: (typeof crowd)[number]) => boolean) =>
  crowd.filter(holds).length / crowd.length;

describe("people in the simulation", () => {
  it("leave at the rate that is assumed", () => {
    expect(shareOf((one) => isGone(one, yearLater))).toBeCloseTo(usual.turnover, 1);
  });

  it("give notice before their last day, two of three", () => {
    expect(shareOf(({ noticeOn }) => noticeOn !== undefined)).toBeCloseTo(2 / 3, 1);
    const late = crowd.filter(
      ({ noticeOn, lastDay }) => noticeOn !== undefined && noticeOn > lastDay,
    );
    expect(late).toEqual([]);
  });

  it("have mail that comes back only after their last day, within two weeks", () => {
    expect(shareOf(({ bouncesFrom }) => bouncesFrom !== undefined)).toBeCloseTo(0.6, 1);
    for (const { bouncesFrom, lastDay } of crowd) {
      if (bouncesFrom === undefined) continue;
      expect(bouncesFrom > lastDay).toBe(true);
      expect(bouncesFrom <= daysLater(lastDay, 14)).toBe(true);
    }
  });

  it("get another number or mail now and then", () => {
    const changed = shareOf(
      ({ phones, mails }) =>
        valueOn(phones, yearLater) !== phones[0]?.value ||
        valueOn(mails, yearLater) !== mails[0]?.value,
    );
    expect(changed).toBeCloseTo(usual.dataChange, 1);
  });

  it("have numbers that can be dialled", () => {
    for (const drawn of [0, 0.2, 0.5, 0.999]) expect(readPhone(phoneBy(drawn))).toBeDefined();
  });
});
