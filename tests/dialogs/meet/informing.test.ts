import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { MinutesLine } from "../../../src/domain/meeting/minutes.ts";
import {
  local,
  meetingId,
  meetingTown,
  person,
  plannedMeeting,
  seatId,
  slot,
  Town,
} from "./town.ts";

const line = (id: string, text: string, kind: MinutesLine["kind"] = "decision"): MinutesLine => ({
  ...{ id: ids.minutesLine.parse(id), kind, text },
  ...{ by: person("sanne"), at: local("2026-12-08T11:00") },
});

/** Fatima and Jan met on 8 December; Mies was not asked. Minutes are sent on the moment itself. */
function met(sentAt: string, lines = [line("een", "We bellen elke maand.")]): Town {
  const seats = ["webber-school", "leergeld-contact"].map((id) => seatId(id));
  const town = new Town("2026-12-01T10:00")
    .plan({ slot: slot("2026-12-08"), audience: { kind: "seats", seats } })
    .tick()
    .until("2026-12-08T12:00");
  for (const one of lines) town.say({ kind: "minutes-written", meeting: meetingId, line: one });
  town.until(sentAt).say({ kind: "minutes-sent", meeting: meetingId });
  return town.tick();
}

const informed = (town: Town) =>
  town.sent.filter(({ key }) => key.startsWith("meet/informed/")).map((one) => one.person);

describe("who was not there", () => {
  it("hears once what was agreed, and when it goes on", () => {
    const town = met("2026-12-09T10:00");
    expect(informed(town)).toStrictEqual(["mies"]);
    expect(town.textFor("mies")).toBe(
      [
        "Je was er niet bij. Dit is in Netwerk Dorp afgesproken. Je hoeft niets te doen.",
        "Webberoverleg · dinsdag 8 december 2026, 9.30–11.00 uur · Buurthuis De Kern",
        "- We bellen elke maand.",
        "Dit krijg je hooguit één keer per maand.",
      ].join("\n\n"),
    );
    expect(informed(town.until("2027-03-01T10:00"))).toStrictEqual(["mies"]);
    const next = met("2026-12-08T18:00");
    const again = { id: ids.meeting.parse("volgende"), slot: slot("2027-01-12") };
    next.say({ kind: "meeting-planned", meeting: plannedMeeting(again) });
    next.until("2026-12-09T09:00");
    expect(next.sent.findLast(({ key }) => key.includes("informed"))?.text).toContain(
      "De volgende keer: dinsdag 12 januari 2027, 9.30–11.00 uur.",
    );
  });

  it("hears it in office hours", () => {
    const town = met("2026-12-11T18:00");
    expect(informed(town)).toStrictEqual([]);
    expect(informed(town.until("2026-12-14T08:59"))).toStrictEqual([]);
    expect(informed(town.until("2026-12-14T09:00"))).toStrictEqual(["mies"]);
  });

  it("hears at most once a month, and then of all there was", () => {
    const town = met("2026-12-09T10:00");
    const other = ids.meeting.parse("tweede");
    const minutes = { present: [], guests: [], lines: [line("twee", "Er komt een folder.")] };
    const meeting = plannedMeeting({ id: other, slot: slot("2026-12-10"), title: "Wijktafel" });
    const audience = { kind: "seats", seats: [seatId("webber-school")] } as const;
    town
      .until("2026-12-11T10:00")
      .say(
        { kind: "meeting-planned", meeting: { ...meeting, audience, minutes } },
        { kind: "minutes-sent", meeting: other },
      );
    town.tick().until("2026-12-31T17:00");
    expect(informed(town)).toStrictEqual(["mies"]);
    town.until("2027-01-04T09:00");
    expect(informed(town)).toStrictEqual(["mies", "mies", "jan"]);
    expect(town.textFor("mies")).toContain("Er komt een folder.");
    expect(town.textFor("mies")).not.toContain("We bellen elke maand.");
  });

  it("hears it as often as the network chose, and is told how often", () => {
    const rhythms = [
      ["month", ["2026-12-09", "2027-01-04", "2027-02-01"], "één keer per maand."],
      ["quarter", ["2026-12-09", "2027-01-04"], "één keer per kwartaal."],
      ["meeting", ["2026-12-09", "2026-12-14", "2027-01-15", "2027-01-19"], "één keer per week."],
    ] as const;
    for (const [informing, days, often] of rhythms) {
      const town = met("2026-12-08T18:00");
      const description = { ...town.network.description, meetings: { informing } };
      town.say({ kind: "described", description }).until("2026-12-10T10:00");
      for (const [index, sentAt] of ["2026-12-10", "2027-01-15", "2027-01-15"].entries()) {
        const id = ids.meeting.parse(`volgend-${index}`);
        const lines = [line(`later-${index}`, "Er komt een folder.")];
        const audience = { kind: "seats", seats: [seatId("webber-school")] } as const;
        const minutes = { present: [], guests: [], lines };
        const more = { id, slot: slot(sentAt), title: `Tafel ${index}`, audience, minutes };
        town.until(index < 2 ? `${sentAt}T12:00` : "2027-01-18T18:00");
        town.say({ kind: "meeting-planned", meeting: plannedMeeting(more) });
        town.say({ kind: "minutes-sent", meeting: id }).tick();
      }
      town.until("2027-03-31T12:00");
      const sent = town.sent.filter(
        ({ key, person: who }) => key.startsWith("meet/informed/") && who === "mies",
      );
      expect(sent.map(({ at }) => at.slice(0, 10))).toStrictEqual(days);
      expect(sent[0]?.text).toContain(often);
    }
  });

  it("hears nothing of notes, nor of what is two months old, nor when they want no messages", () => {
    expect(informed(met("2026-12-09T10:00", [line("een", "Koffie", "note")]))).toStrictEqual([]);
    const old = met("2026-12-08T18:00").downUntil("2027-03-01T10:00");
    expect(informed(old)).toStrictEqual([]);
    const quiet = met("2026-12-08T18:00");
    quiet.say({ kind: "asking-paused", person: person("mies"), until: "2027-03-01" as never });
    expect(informed(quiet.until("2026-12-10T10:00"))).toStrictEqual([]);
  });

  it("is written to on that day by this, and waits when something came before it", () => {
    const town = met("2026-12-09T10:00");
    expect(town.network.askings.get(person("mies"))?.wroteOn).toBe("2026-12-09");
    const busy = met("2026-12-08T18:00").say({ kind: "written-to", person: person("mies") });
    busy.now = local("2026-12-09T09:30");
    busy.say({ kind: "written-to", person: person("mies") }).tick();
    expect(busy.sent.at(-1)?.tell.notBefore).toBe(local("2026-12-10T09:00"));
  });

  it("does not count who has no seat", () => {
    expect([...meetingTown().people].map(({ id }) => id)).toContain("lot");
    expect(informed(met("2026-12-09T10:00"))).not.toContain("lot");
  });
});
