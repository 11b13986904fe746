import ical from "node-ical";
import { describe, expect, it } from "vitest";
import { feedFile } from "../../../src/documents/calendar/feed-file.ts";
import { instant, type Zone } from "../../../src/domain/time.ts";
import { hasKhal, hasLibical, libicalSays, openKhal } from "./judges.ts";
import { hostile, linesOf, meeting } from "./sample.ts";

const later = {
  ...meeting,
  uid: "kern-2.noord@dan-bel-ik",
  start: instant(Date.UTC(2026, 10, 12, 9)),
  end: instant(Date.UTC(2026, 10, 12, 10)),
};
const feed = feedFile("Agenda Noord", [meeting, { ...later, isOff: true }]);

describe("the meetings that a calendar follows", () => {
  it("have a name, and are looked at again every four hours", () => {
    const lines = linesOf(feed);
    expect(lines).toEqual(
      expect.arrayContaining([
        "METHOD:PUBLISH",
        "NAME:Agenda Noord",
        "X-WR-CALNAME:Agenda Noord",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
        "X-PUBLISHED-TTL:PT4H",
      ]),
    );
  });

  it("ask nobody to answer", () => {
    expect(feed).not.toContain("ATTENDEE");
    expect(linesOf(feed).filter((line) => line.startsWith("ORGANIZER"))).toEqual([
      "ORGANIZER;CN=Agenda Noord:invalid:nomail",
      "ORGANIZER;CN=Agenda Noord:invalid:nomail",
    ]);
  });

  it("are as they are, also one that is off", () => {
    const found = Object.values(ical.sync.parseICS(feed)).flatMap((one) =>
      one?.type === "VEVENT" ? [[one.uid, one.start.toISOString(), one.status]] : [],
    );
    expect(found).toEqual([
      ["kern-1.noord@dan-bel-ik", meeting.start, "CONFIRMED"],
      ["kern-2.noord@dan-bel-ik", later.start, "CANCELLED"],
    ]);
  });

  it("are the same text each time", () => {
    expect(feedFile("Agenda Noord", [meeting, { ...later, isOff: true }])).toBe(feed);
  });

  it("may be none yet, and that is a calendar too", () => {
    const none = feedFile("Agenda Noord", []);
    expect([none.includes("VEVENT"), none.includes("BEGIN:VTIMEZONE")]).toEqual([false, true]);
  });

  it.each(hostile)("a name that others wrote stays a name: %s", (_, name) => {
    const names = (text: string) => linesOf(text).map((line) => line.split(/[;:]/)[0]);
    expect(names(feedFile(name, [meeting]))).toEqual(names(feedFile("Noord", [meeting])));
  });
});

describe.skipIf(!hasLibical())("libical, by the rules for what is published", () => {
  it.each([
    ["several meetings", feed],
    ["no meeting", feedFile("Agenda Noord", [])],
    [
      "a network elsewhere",
      feedFile("Bonaire", [{ ...meeting, zone: "America/Kralendijk" as Zone }]),
    ],
  ])("%s fits", (_, text) => {
    expect(libicalSays(text)).toBe("fits");
  });
});

describe.skipIf(!hasKhal())("in somebody's calendar", () => {
  it("each meeting stands on its day", () => {
    const khal = openKhal();
    khal.take(feed);
    expect(khal.list("2026-11-01", "2026-11-30")).toEqual([
      "2026-11-05 10:00-11:30 Kerngroep CONFIRMED",
      "2026-11-12 10:00-11:00 Kerngroep CANCELLED",
    ]);
    khal.close();
  }, 60_000);
});
