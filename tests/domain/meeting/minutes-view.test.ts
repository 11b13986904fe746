import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import { type Action, isOpen } from "../../../src/domain/meeting/action.ts";
import type { Minutes, MinutesLine } from "../../../src/domain/meeting/minutes.ts";
import { noMinutes } from "../../../src/domain/meeting/minutes.ts";
import { changedSinceSent, minutesView } from "../../../src/domain/meeting/minutes-view.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at } from "../sample.ts";
import { action, meeting } from "./town.ts";

const jan = ids.person.parse("jan");
const sentAt = at("2027-01-05T12:00:00Z");
const earlier = at("2027-01-05T11:59:59Z");
const later = at("2027-01-05T12:00:01Z");
const line = (id: string, kind: MinutesLine["kind"]): MinutesLine => ({
  ...{ id: ids.minutesLine.parse(id), kind, text: id, by: jan, at: earlier },
});
const town = (...actions: readonly Action[]): Network => {
  return { ...webberTown(), actions: Collection.of(actions) };
};
const ofMeeting = (more: Partial<Action> = {}) => action({ meeting: meeting().id, ...more });

describe("what was written down of a meeting", () => {
  const view = (minutes?: Minutes, ...actions: readonly Action[]) =>
    minutesView(town(...actions), meeting(minutes && { minutes }));

  test("is nothing as long as nobody wrote anything, and then nobody is missed", () => {
    const nothing = { present: [], absent: [], decisions: [], notes: [], actions: [] };
    expect(view()).toStrictEqual({ ...nothing, isEmpty: true });
    expect(view(noMinutes)).toStrictEqual({ ...nothing, isEmpty: true });
  });

  test("names who was there, guests last, and who was missed", () => {
    const found = view({ ...noMinutes, present: [jan, ids.person.parse("weg")], guests: ["Piet"] });
    expect(found.present).toStrictEqual(["Jan van der Berg", "Piet"]);
    expect(found.absent.toSorted()).toStrictEqual([
      "Fatima El Amrani",
      "Kees Bakker",
      "Mies Jansen",
    ]);
    expect(found.isEmpty).toBe(false);
  });

  test("misses all who take part where only guests were noted", () => {
    const found = view({ ...noMinutes, guests: ["Piet"] });
    expect(found).toMatchObject({ present: ["Piet"], isEmpty: false });
    expect(found.absent).toHaveLength(4);
  });

  test("has decisions and notes apart, in their order", () => {
    const lines = [line("een", "note"), line("twee", "decision"), line("drie", "decision")];
    expect(view({ ...noMinutes, lines })).toMatchObject({
      ...{ decisions: [lines[1], lines[2]], notes: [lines[0]], isEmpty: false, absent: [] },
    });
  });

  test("has the actions that were agreed in it, not those of another", () => {
    expect(view(undefined, ofMeeting())).toMatchObject({ actions: [ofMeeting()], isEmpty: false });
    expect(view(undefined, action())).toMatchObject({ actions: [], isEmpty: true });
  });
});

describe("minutes that were sent", () => {
  const changed = (more: Partial<Minutes>, ...actions: readonly Action[]) =>
    changedSinceSent(town(...actions), meeting({ minutes: { ...noMinutes, ...more } }));

  test("are as they were while nothing is written after it", () => {
    expect(changed({ sentAt })).toBe(false);
    expect(changed({ sentAt, changedAt: sentAt })).toBe(false);
    expect(changed({ sentAt, changedAt: later })).toBe(true);
  });

  test("are no others when an action was agreed or dropped before", () => {
    expect(changed({ sentAt }, ofMeeting({ agreedAt: sentAt }))).toBe(false);
    expect(changed({ sentAt }, ofMeeting({ agreedAt: earlier, droppedAt: sentAt }))).toBe(false);
  });

  test("are others when an action was agreed or dropped since, of this meeting", () => {
    expect(changed({ sentAt }, ofMeeting({ agreedAt: later }))).toBe(true);
    expect(changed({ sentAt }, ofMeeting({ agreedAt: earlier, droppedAt: later }))).toBe(true);
    expect(changed({ sentAt }, action({ agreedAt: later }))).toBe(false);
  });

  test("are no others when they were never sent", () => {
    expect(changed({ changedAt: later }, ofMeeting({ agreedAt: later }))).toBe(false);
    expect(changedSinceSent(town(), meeting())).toBe(false);
  });
});

test("an action is open until it is done or need not be done", () => {
  expect(isOpen(action())).toBe(true);
  expect(isOpen(action({ doneAt: later }))).toBe(false);
  expect(isOpen(action({ droppedAt: later }))).toBe(false);
});
