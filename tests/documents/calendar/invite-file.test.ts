import ical from "node-ical";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inviteFile } from "../../../src/documents/calendar/invite-file.ts";
import { instant, type Zone } from "../../../src/domain/time.ts";
import { hasKhal, hasLibical, libicalSays, openKhal } from "./judges.ts";
import { hostile, invite, linesOf, meeting } from "./sample.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const file = (over: Partial<typeof meeting> = {}, method: "request" | "cancel" = "request") =>
  inviteFile({ ...invite, method, entry: { ...meeting, ...over } });

/** The one event that another program finds in it. */
function readBy(text: string) {
  const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
  const [event, ...others] = events;
  if (event?.type !== "VEVENT" || others.length > 0) throw new Error("not one event");
  return event;
}

const moved = {
  sequence: 1,
  start: instant(Date.UTC(2026, 10, 6, 9)),
  end: instant(Date.UTC(2026, 10, 6, 10)),
};

describe("an invitation", () => {
  it("says for whom, by whom, when and where, and nobody else's address", () => {
    const lines = linesOf(file());
    expect(lines).toEqual(
      expect.arrayContaining([
        "METHOD:REQUEST",
        "UID:kern-1.noord@dan-bel-ik",
        "SEQUENCE:0",
        "DTSTAMP:20261001T080000Z",
        "DTSTART;TZID=Europe/Amsterdam:20261105T100000",
        "DTEND;TZID=Europe/Amsterdam:20261105T113000",
        "SUMMARY:Kerngroep",
        "LOCATION:De Brug\\, zaal 2",
        "STATUS:CONFIRMED",
        'ORGANIZER;CN="Dan bel ik, Noord":mailto:bounce+ab12@dbi.gemeente.example',
        "ATTENDEE;CN=Ann de Vries;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ann@budget.example",
      ]),
    );
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
    expect(lines.some((line) => /^(?:DESCRIPTION|URL)/.test(line))).toBe(false);
  });

  it("is closed, line by line, and none is too long", () => {
    const text = file({ title: "Overleg met é en 😀 ".repeat(30).trim() });
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(readBy(text).summary).toBe("Overleg met é en 😀 ".repeat(30).trim());
  });

  it("a meeting from afar has its address where a calendar looks for it", () => {
    const { place: _none, ...elsewhere } = meeting;
    const link = "https://meet.example/kern?a=1;b=2,3";
    const lines = linesOf(
      inviteFile({ ...invite, entry: { ...elsewhere, link, about: "Agenda:\r\n1. Opening" } }),
    );
    expect(lines).toContain(`URL:${link}`);
    expect(lines).toContain("LOCATION:https://meet.example/kern?a=1\\;b=2\\,3");
    expect(lines).toContain(
      "DESCRIPTION:Agenda:\\n1. Opening\\n\\nhttps://meet.example/kern?a=1\\;b=2\\,3",
    );
  });

  it("an address that leads somewhere else than it seems is left out", () => {
    for (const link of ["javascript:alert(1)", "https://x.example/\r\nATTENDEE:y", "geen adres"]) {
      expect(file({ link }).includes("URL")).toBe(false);
    }
  });

  it.each(["UTC", "America/New_York"])("on a machine in %s the time is the same", (machine) => {
    vi.stubEnv("TZ", machine);
    const { start, end } = readBy(file());
    expect([start.toISOString(), end?.toISOString()]).toEqual([meeting.start, meeting.end]);
  });

  it.each([
    ["in summer", "2026-07-02T08:00:00.000Z", "DTSTART;TZID=Europe/Amsterdam:20260702T100000"],
    [
      "just before summer",
      "2026-03-29T00:59:00.000Z",
      "DTSTART;TZID=Europe/Amsterdam:20260329T015900",
    ],
    [
      "just after it began",
      "2026-03-29T01:00:00.000Z",
      "DTSTART;TZID=Europe/Amsterdam:20260329T030000",
    ],
    ["in the hour that comes twice", "2026-10-25T00:30:00.000Z", "DTSTART:20261025T003000Z"],
    [
      "just before that hour",
      "2026-10-24T23:59:00.000Z",
      "DTSTART;TZID=Europe/Amsterdam:20261025T015900",
    ],
    ["just after it", "2026-10-25T02:00:00.000Z", "DTSTART;TZID=Europe/Amsterdam:20261025T030000"],
    ["the second time", "2026-10-25T01:30:00.000Z", "DTSTART:20261025T013000Z"],
  ])("%s it begins when it begins", (_, start, line) => {
    const text = file({
      start: instant(new Date(start)),
      end: instant(Date.parse(start) + 60_000),
    });
    expect(linesOf(text)).toContain(line);
    expect(readBy(text).start.toISOString()).toBe(start);
  });

  it("of a network elsewhere is in the time of the world, without a zone", () => {
    const text = file({ zone: "America/Kralendijk" as Zone });
    expect(linesOf(text)).toContain("DTSTART:20261105T090000Z");
    expect(text).not.toContain("VTIMEZONE");
  });

  it("that is cancelled says so, and asks nothing", () => {
    const lines = linesOf(file({ sequence: 2 }, "cancel"));
    expect(lines).toEqual(
      expect.arrayContaining(["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"]),
    );
    expect(lines).toContain("ATTENDEE;CN=Ann de Vries:mailto:ann@budget.example");
  });

  it.each(hostile)("what others wrote stays what they wrote: %s (I29)", (_, text) => {
    const made = inviteFile({
      ...invite,
      entry: { ...meeting, title: text, place: text, about: text, link: text },
      attendee: { ...invite.attendee, name: text },
      organiser: { ...invite.organiser, name: text },
    });
    const names = linesOf(made).map((line) => line.split(/[;:]/)[0]);
    const plain = linesOf(file({ about: "x" })).map((line) => line.split(/[;:]/)[0]);
    expect(names).toEqual(plain);
    expect(made.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(made.isWellFormed()).toBe(true);
    expect(readBy(made).start.toISOString()).toBe(meeting.start);
  });
});

describe.skipIf(!hasLibical())("libical, by the rules for each method", () => {
  it.each([
    ["an invitation", file()],
    ["a change", file(moved)],
    ["an end", file({ ...moved, sequence: 2 }, "cancel")],
    ["one with all there is to it", file({ link: "https://x.example/a;b", about: "1\n2" })],
    ["one elsewhere", file({ zone: "America/Kralendijk" as Zone })],
    ["one with hostile texts", file({ title: hostile.map(([, text]) => text).join(" ") })],
  ])("%s fits", (_, text) => {
    expect(libicalSays(text)).toBe("fits");
  });
});

describe.skipIf(!hasKhal())("in somebody's calendar", () => {
  it("an invitation, its change and its end are one meeting", () => {
    const khal = openKhal();
    const november = () => khal.list("2026-11-01", "2026-11-30");
    khal.take(file());
    expect(november()).toEqual(["2026-11-05 10:00-11:30 Kerngroep CONFIRMED"]);
    khal.take(file(moved));
    expect(november()).toEqual(["2026-11-06 10:00-11:00 Kerngroep CONFIRMED"]);
    khal.take(file({ ...moved, sequence: 2 }, "cancel"));
    expect(november()).toEqual(["2026-11-06 10:00-11:00 Kerngroep CANCELLED"]);
    khal.close();
  }, 60_000);
});
