import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import {
  comingFor,
  comingMeetings,
  meetingBefore,
} from "../../../src/domain/meeting/next-meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [jan, sanne] = [ids.person.parse("jan"), ids.person.parse("sanne")];
const named = (id: string, on: string, more: Partial<Meeting> = {}): Meeting =>
  meeting({ id: ids.meeting.parse(id), slot: slot(on), ...more });
const town = (...meetings: readonly Meeting[]): Network => {
  return { ...webberTown(), meetings: Collection.of(meetings) };
};
const off = { cancelledAt: local("2026-12-01T10:00") };
const idsOf = (meetings: readonly Meeting[] | undefined) => meetings?.map(({ id }) => id);

describe("the meetings that come", () => {
  const all = town(
    ...[named("later", "2027-02-02"), named("nu", "2027-01-05"), named("was", "2027-01-04")],
    named("af", "2027-01-12", off),
  );
  const coming = (now: string) => idsOf(comingMeetings(all, local(now)));

  test("stand in the order of time, without what is over or off", () => {
    expect(coming("2027-01-05T08:00")).toStrictEqual(["nu", "later"]);
    expect(coming("2027-01-04T08:00")).toStrictEqual(["was", "nu", "later"]);
  });

  test("are there until they end", () => {
    expect(coming("2027-01-05T10:59")).toStrictEqual(["nu", "later"]);
    expect(coming("2027-01-05T11:00")).toStrictEqual(["later"]);
    expect(coming("2027-02-02T11:00")).toStrictEqual([]);
  });

  test("are for who is invited", () => {
    const contacts = { kind: "contacts" } as const;
    const network = town(
      named("een", "2027-01-05"),
      named("twee", "2027-01-06", { audience: contacts }),
    );
    expect(idsOf(comingFor(network, jan, local("2027-01-04T08:00")))).toStrictEqual(["een"]);
    expect(comingFor(network, sanne, local("2027-01-04T08:00"))).toStrictEqual([]);
  });
});

describe("the meeting before it", () => {
  const of = (series: string) => ({
    of: { series: ids.series.parse(series), day: day("2027-01-05") },
  });
  const one = named("een", "2027-01-05");
  const beforeIt = (meetings: readonly Meeting[], it = one) =>
    meetingBefore(town(it, ...meetings), it)?.id;

  test("is the last one of the same name, whatever the order in which they were planned", () => {
    const [last, first] = [named("laatste", "2026-12-01"), named("eerste", "2026-11-03")];
    expect(beforeIt([last, first])).toBe("laatste");
    expect(beforeIt([first, last])).toBe("laatste");
  });

  test("is none that was off, comes after it, is at the same time, or is called otherwise", () => {
    expect(beforeIt([named("af", "2026-12-01", off)])).toBeUndefined();
    expect(beforeIt([named("na", "2027-02-02")])).toBeUndefined();
    expect(beforeIt([named("tegelijk", "2027-01-05")])).toBeUndefined();
    expect(beforeIt([named("anders", "2026-12-01", { title: "Borrel" })])).toBeUndefined();
    expect(beforeIt([])).toBeUndefined();
  });

  test("is of the same series or of the same name when it is one of a series", () => {
    const it = { ...one, ...of("reeks") };
    const borrel = { title: "Borrel" };
    expect(beforeIt([named("reeks", "2026-12-01", { ...of("reeks"), ...borrel })], it)).toBe(
      "reeks",
    );
    expect(beforeIt([named("los", "2026-12-01")], it)).toBe("los");
    const other = named("ander", "2026-12-01", { ...of("andere"), ...borrel });
    expect(beforeIt([other], it)).toBeUndefined();
  });

  test("is no other nameless one when it is of no series", () => {
    expect(beforeIt([named("los", "2026-12-01", { title: "Borrel" })])).toBeUndefined();
  });
});
