import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import {
  approvesAfter,
  hasBegun,
  meetingsAtHand,
  tookPart,
  unapprovedBefore,
} from "../../../src/domain/meeting/meeting-at-hand.ts";
import { noMinutes } from "../../../src/domain/meeting/minutes.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const sanne = person("sanne");
const named = (id: string, on: string, more: Partial<Meeting> = {}): Meeting =>
  meeting({ id: ids.meeting.parse(id), slot: slot(on), ...more });
const town = (...meetings: readonly Meeting[]): Network => {
  return { ...webberTown(), meetings: Collection.of(meetings) };
};
const sent = { minutes: { ...noMinutes, sentAt: local("2027-01-20T10:00") } };
const off = { cancelledAt: local("2026-12-01T10:00") };

describe("somebody took part in a meeting", () => {
  test("when it was for them, when they were there, or when they said yes", () => {
    expect(tookPart(webberTown(), meeting(), person("jan"))).toBe(true);
    expect(tookPart(webberTown(), meeting(), sanne)).toBe(false);
    const minutes = { ...noMinutes, present: [sanne] };
    expect(tookPart(webberTown(), meeting({ minutes }), sanne)).toBe(true);
    expect(tookPart(webberTown(), meeting({ minutes: noMinutes }), sanne)).toBe(false);
    const reply = { person: sanne, at: local("2026-12-01T10:00"), sequence: 0 };
    const said = (as: "yes" | "maybe") => meeting({ replies: [{ ...reply, as }] });
    expect(tookPart(webberTown(), said("yes"), sanne)).toBe(true);
    expect(tookPart(webberTown(), said("maybe"), sanne)).toBe(false);
    expect(tookPart(webberTown(), said("yes"), person("ijsbrand"))).toBe(false);
  });
});

test("minutes can be taken from half an hour before a meeting begins", () => {
  expect(hasBegun(town(), meeting(), local("2027-01-05T08:59"))).toBe(false);
  expect(hasBegun(town(), meeting(), local("2027-01-05T09:00"))).toBe(true);
  expect(hasBegun(town(), meeting(), local("2027-03-05T09:00"))).toBe(true);
});

describe("the meetings at hand", () => {
  const hand = (now: string, ...meetings: readonly Meeting[]) =>
    meetingsAtHand(town(...meetings), local(now), () => true).map(({ id }) => id);

  test("are that of now first, then the last ones, and none to come or off", () => {
    const all = [
      ...[named("vorige", "2026-12-01"), named("nu", "2027-01-05")],
      ...[named("net", "2027-01-04"), named("later", "2027-01-06")],
      named("afgelast", "2027-01-05", off),
    ];
    expect(hand("2027-01-05T10:00", ...all)).toStrictEqual(["nu", "net", "vorige"]);
  });

  test("are those that are on before what ended at noon, until they end", () => {
    const long = named("lang", "2027-01-05", { slot: slot("2027-01-05", "09:00", "17:00") });
    const short = named("kort", "2027-01-05", { slot: slot("2027-01-05", "11:00", "12:00") });
    expect(hand("2027-01-05T11:59", long, short)).toStrictEqual(["kort", "lang"]);
    expect(hand("2027-01-05T12:00", long, short)).toStrictEqual(["lang", "kort"]);
    expect(hand("2027-01-05T12:00", short, long)).toStrictEqual(["lang", "kort"]);
    expect(hand("2027-01-05T17:00", long, short)).toStrictEqual(["kort", "lang"]);
  });

  test("are only those that are theirs", () => {
    const network = town(named("een", "2027-01-04"), named("twee", "2027-01-05"));
    const found = meetingsAtHand(network, local("2027-01-05T10:00"), ({ id }) => id === "een");
    expect(found.map(({ id }) => id)).toStrictEqual(["een"]);
  });
});

describe("minutes that wait to be approved", () => {
  const now = named("nu", "2027-01-05");
  const waiting = (...meetings: readonly Meeting[]) =>
    unapprovedBefore(town(now, ...meetings), now)?.id;

  test("are those of the last meeting before it", () => {
    const [last, first] = [
      named("laatste", "2026-12-01", sent),
      named("eerste", "2026-11-03", sent),
    ];
    expect(waiting(last, first)).toBe("laatste");
    expect(waiting(first, last)).toBe("laatste");
  });

  test("are none that were not sent, or were approved already, or of a later day", () => {
    expect(waiting(named("niet", "2026-12-01"))).toBeUndefined();
    expect(waiting(named("niet", "2026-12-01", { minutes: noMinutes }))).toBeUndefined();
    const minutes = { ...sent.minutes, approvedIn: now.id };
    expect(waiting(named("al", "2026-12-01", { minutes }))).toBeUndefined();
    expect(waiting(named("later", "2027-01-06", sent))).toBeUndefined();
    expect(waiting(named("tegelijk", "2027-01-05", sent))).toBeUndefined();
  });

  test("are of the same people, or of the same series", () => {
    const others = { ...sent, audience: { kind: "contacts" } as const };
    expect(waiting(named("anderen", "2026-12-01", others))).toBeUndefined();
    const of = (series: string) => ({
      of: { series: ids.series.parse(series), day: day("2026-12-01") },
    });
    expect(waiting(named("reeks", "2026-12-01", { ...sent, ...of("een") }))).toBeUndefined();
    const mine = { ...now, ...of("een") };
    const within = (more: Partial<Meeting>) =>
      unapprovedBefore(town(mine, named("vorige", "2026-12-01", { ...sent, ...more })), mine)?.id;
    expect(within(of("een"))).toBe("vorige");
    expect(within({ ...of("een"), audience: { kind: "contacts" } })).toBe("vorige");
    expect(within(of("twee"))).toBeUndefined();
    expect(within({})).toBeUndefined();
  });
});

describe("where minutes can be approved", () => {
  const one = named("een", "2027-01-05");
  const [next, last] = [named("volgende", "2027-02-02"), named("laatste", "2027-03-02")];
  const approvedIn = (now: string, ...meetings: readonly Meeting[]) =>
    approvesAfter(town(one, ...meetings), one, local(now))?.id;

  test("is the first meeting after it, from when that begins", () => {
    expect(approvedIn("2027-03-10T10:00", last, next)).toBe("volgende");
    expect(approvedIn("2027-03-10T10:00", next, last)).toBe("volgende");
    expect(approvedIn("2027-02-02T09:29", next, last)).toBeUndefined();
    expect(approvedIn("2027-02-02T09:30", next, last)).toBe("volgende");
  });

  test("is none that is off, for others or before it, nor itself", () => {
    expect(approvedIn("2027-03-10T10:00", { ...next, ...off }, last)).toBe("laatste");
    expect(
      approvedIn("2027-03-10T10:00", { ...next, audience: { kind: "contacts" } }),
    ).toBeUndefined();
    expect(approvedIn("2027-03-10T10:00", named("vorige", "2026-12-01"))).toBeUndefined();
    expect(approvedIn("2027-03-10T10:00")).toBeUndefined();
  });
});
