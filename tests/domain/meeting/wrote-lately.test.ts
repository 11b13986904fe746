import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import { type Minutes, noMinutes } from "../../../src/domain/meeting/minutes.ts";
import { wroteLately } from "../../../src/domain/meeting/wrote-lately.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { at } from "../sample.ts";
import { action, meeting } from "./town.ts";

const [jan, mies] = [ids.person.parse("jan"), ids.person.parse("mies")];
const morning = at("2027-01-05T10:00:00Z");
const line = {
  ...{ id: ids.minutesLine.parse("een"), kind: "note" as const, text: "Ja.", by: jan, at: morning },
};
const town = (minutes: Partial<Minutes>, ...actions: readonly Action[]): Network => ({
  ...smallNetwork(),
  meetings: Collection.of([meeting({ minutes: { ...noMinutes, ...minutes } })]),
  actions: Collection.of(actions),
});
const approved = { approvedIn: meeting().id };

describe("somebody wrote in minutes lately", () => {
  const wrote = (when: string, network = town({ lines: [line] }), who = jan) =>
    wroteLately(network, who, at(when));

  test("for twelve hours from when they did", () => {
    expect(wrote("2027-01-05T09:59:59Z")).toBe(false);
    expect(wrote("2027-01-05T10:00:00Z")).toBe(true);
    expect(wrote("2027-01-05T21:59:59Z")).toBe(true);
    expect(wrote("2027-01-05T22:00:00Z")).toBe(false);
  });

  test("not when another did, nor when the minutes are approved", () => {
    expect(wrote("2027-01-05T11:00:00Z", town({ lines: [line] }), mies)).toBe(false);
    expect(wrote("2027-01-05T11:00:00Z", town({ lines: [line], ...approved }))).toBe(false);
    const both = town({ lines: [{ ...line, by: mies }, line] });
    expect(wrote("2027-01-05T11:00:00Z", both)).toBe(true);
  });

  test("also when it was an action, agreed in a meeting that is not approved", () => {
    const agreed = action({ meeting: meeting().id, agreedBy: jan, agreedAt: morning });
    expect(wrote("2027-01-05T11:00:00Z", town({}, agreed))).toBe(true);
    expect(wrote("2027-01-05T11:00:00Z", town({}, agreed), mies)).toBe(false);
    expect(wrote("2027-01-05T23:00:00Z", town({}, agreed))).toBe(false);
    expect(wrote("2027-01-05T11:00:00Z", town(approved, agreed))).toBe(false);
  });

  test("not when it was an action of no meeting, or of one that is gone", () => {
    const loose = action({ agreedBy: jan, agreedAt: morning });
    expect(wrote("2027-01-05T11:00:00Z", town({}, loose))).toBe(false);
    const gone = { ...loose, meeting: ids.meeting.parse("weg") };
    expect(wrote("2027-01-05T11:00:00Z", town({}, gone))).toBe(false);
    expect(wrote("2027-01-05T11:00:00Z", smallNetwork())).toBe(false);
  });
});
