import { describe, expect, it } from "vitest";
import {
  dateMark,
  meetingBlocks,
  meetingLine,
  meetingRows,
  meetingTime,
  organiserName,
  rsvpRow,
} from "../../src/cards/meeting-card.ts";
import { ids } from "../../src/domain/ids.ts";
import { hour, meeting, slot } from "../domain/meeting/town.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

const network = smallNetwork();
const rsvpButtons = (...args: Parameters<typeof rsvpRow>) => {
  const [row] = rsvpRow(...args);
  return row?.kind === "buttons" ? row.buttons : [];
};
const line = (more: Parameters<typeof meeting>[0]) =>
  meetingLine(network, meeting(more), tuesdayMorning)
    .map(({ text }) => text)
    .join("");

describe("a meeting on a card", () => {
  it("is one line with what, when and where, and that it is off", () => {
    expect(line({})).toBe("Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur");
    expect(line({ place: "De Kern", cancelledAt: hour(1) })).toBe(
      "Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · De Kern · gaat niet door",
    );
    expect(meetingLine(network, meeting(), tuesdayMorning)[0]?.style).toBe("bold");
  });

  it("says the year, and an early hour so that nobody takes it for the afternoon", () => {
    expect(meetingTime(slot("2026-12-01", "06:30", "08:00"))).toBe(
      "dinsdag 1 december 2026, 06.30–8.00 uur",
    );
  });

  it("has who looks after it now, if anybody", () => {
    expect(meetingRows(network, meeting({ place: "De Kern" }), tuesdayMorning)).toEqual([
      { label: "Wanneer", value: "dinsdag 5 januari 2027, 9.30–11.00 uur" },
      { label: "Waar", value: "De Kern" },
      { label: "Geregeld door", value: "Sanne de Vries" },
    ]);
    const nobody = meeting({ organiser: ids.seat.parse("budget-contact") });
    expect(organiserName(network, nobody, tuesdayMorning)).toBeUndefined();
    expect(meetingRows(network, nobody, tuesdayMorning)).toHaveLength(1);
  });

  it("has the way in for who is not there, when that is an address of the web", () => {
    const [, online] = meetingBlocks(
      network,
      meeting({ link: "https://video.example/a" }),
      tuesdayMorning,
    );
    expect(online).toEqual({
      ...{ kind: "contact", name: "Online meedoen", website: "https://video.example/a" },
    });
    expect(meetingBlocks(network, meeting({ link: "javascript:x" }), tuesdayMorning)).toHaveLength(
      1,
    );
  });

  it("says beside what can be said which day, what time and where, for where that stands alone", () => {
    const about = (more: Parameters<typeof meeting>[0]) => {
      const [row] = rsvpRow(meeting(more));
      return row?.kind === "buttons" ? row.about : undefined;
    };
    const when = "Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur";
    expect(about({})).toBe(when);
    expect(about({ place: "De Kern" })).toBe(`${when} · De Kern`);
    const long = about({ title: "x".repeat(80), place: "y".repeat(120) }) ?? "";
    expect(long).toContain(`${"x".repeat(59)}… · dinsdag 5 januari 2027, 9.30–11.00 uur · y`);
    expect(long.length).toBeLessThan(200);
  });

  it("has what can be said to it, but for what was said, and for which date that is", () => {
    const one = meeting();
    const labels = rsvpButtons(one, "maybe").map(({ label }) => label);
    expect(labels).toEqual(["Ik kom", "Ik kom niet", "Ik stuur iemand"]);
    const [first, ...others] = rsvpButtons(one);
    expect(first).toEqual({
      ...{ label: "Ik kom", weight: "primary" },
      does: {
        ...{ dialog: "meet", version: 1, subject: "-" },
        action: { kind: "rsvp", meeting: "overleg", as: "yes", when: "2027-01-05 09:30" },
      },
    });
    expect(others.every(({ weight }) => weight === undefined)).toBe(true);
    expect(rsvpButtons(one, "no")[0]?.weight).toBeUndefined();
    expect(dateMark(one)).toBe("2027-01-05 09:30");
  });
});
