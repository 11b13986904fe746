import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { replyOf, toldTo } from "../../../src/domain/meeting/meeting.ts";
import type { MeetingFact, MeetingNews } from "../../../src/domain/meeting/meeting-fact.ts";
import { coordinator, hour, meeting, meetingId, slot, townAfter } from "./town.ts";

const person = ids.person.parse;
const planned: MeetingFact = { kind: "meeting-planned", meeting: meeting({ place: "Buurthuis" }) };
const of = (...facts: readonly MeetingFact[]) =>
  townAfter([planned, ...facts]).meetings.get(meetingId);

describe("a meeting", () => {
  it("stands as it was planned", () => {
    expect(of()).toStrictEqual(meeting({ place: "Buurthuis" }));
  });

  it("on another day has another number, and keeps its place", () => {
    const moved = of({
      kind: "meeting-changed",
      meeting: meetingId,
      news: { slot: slot("2027-01-12") },
    });
    expect(moved).toMatchObject({ slot: slot("2027-01-12"), sequence: 1, place: "Buurthuis" });
  });

  it("without its place any more has none", () => {
    const news = { place: null, link: "https://overleg.example" };
    const changed = of({ kind: "meeting-changed", meeting: meetingId, news });
    expect(changed).not.toHaveProperty("place");
    expect(changed).toMatchObject({ link: "https://overleg.example", sequence: 1 });
  });

  it("is cancelled once", () => {
    const cancel: MeetingFact = { kind: "meeting-cancelled", meeting: meetingId };
    expect(of(cancel, cancel)).toMatchObject({ cancelledAt: hour(1), sequence: 1 });
  });

  it("of which nothing is known is changed by nothing", () => {
    const other = ids.meeting.parse("ander");
    expect(townAfter([{ kind: "meeting-cancelled", meeting: other }]).meetings.size).toBe(0);
  });

  it("knows in whose calendar a mail put it, whatever they hear in between", () => {
    const told = { person: person("jan"), sequence: 0, slot: slot("2027-01-05"), at: hour(0) };
    const tell = (as: "on" | "off"): MeetingFact => ({
      ...{ kind: "meeting-told", meeting: meetingId, told: [{ ...told, as }] },
    });
    const mail = (as: "on" | "off" | "behind", who = "jan"): MeetingFact => ({
      ...{ kind: "meeting-mailed", meeting: meetingId, person: person(who), as },
    });
    expect(of(tell("on"), mail("on"))?.told).toStrictEqual([{ ...told, as: "on", mailed: true }]);
    expect(of(tell("on"), mail("on"), tell("off"))?.told[0]).toMatchObject({ mailed: true });
    expect(of(tell("on"), mail("on"), tell("off"), mail("off"))?.told).toStrictEqual([
      { ...told, as: "off" },
    ]);
    expect(of(tell("on"), mail("on", "mies"))?.told).toStrictEqual([{ ...told, as: "on" }]);
    const behind = { mailed: true, calendar: "behind" };
    expect(of(tell("on"), mail("behind"))?.told).toStrictEqual([{ ...told, as: "on" }]);
    expect(of(tell("on"), mail("on"), mail("behind"))?.told).toStrictEqual([
      { ...told, as: "on", ...behind },
    ]);
    expect(of(tell("on"), mail("on"), mail("behind"), tell("off"))?.told).toStrictEqual([
      { ...told, as: "off", mailed: true },
    ]);
    expect(of(tell("on"), tell("off"), mail("on"))?.told).toStrictEqual([
      { ...told, as: "off", ...behind },
    ]);
  });

  it("knows the last word of each, until it moves", () => {
    const says = (as: "yes" | "no"): MeetingFact => ({
      ...{ kind: "meeting-answered", meeting: meetingId, person: person("jan"), as },
    });
    const answered = of(says("yes"), says("no"));
    expect(answered?.replies).toHaveLength(1);
    expect(answered && replyOf(answered, person("jan"))).toMatchObject({ as: "no", at: hour(2) });
    const change = (news: MeetingNews): MeetingFact => ({
      ...{ kind: "meeting-changed", meeting: meetingId, news },
    });
    const moved = of(says("yes"), change({ slot: slot("2027-01-12") }));
    expect(moved && replyOf(moved, person("jan"))).toBeUndefined();
    const elsewhere = of(says("yes"), change({ place: "Gemeentehuis" }));
    expect(elsewhere && replyOf(elsewhere, person("jan"))).toMatchObject({
      as: "yes",
      sequence: 1,
    });
    const back = of(says("yes"), change({ slot: slot("2027-01-12") }), change({ place: "Boven" }));
    expect(back && replyOf(back, person("jan"))).toBeUndefined();
  });

  it("keeps the name of who comes instead", () => {
    const sends = of({
      ...{ kind: "meeting-answered", meeting: meetingId, person: person("jan") },
      ...{ as: "sends", colleague: "Piet Smit" },
    });
    expect(sends?.replies[0]).toMatchObject({ as: "sends", colleague: "Piet Smit", sequence: 0 });
  });

  it("knows the newest that each was told", () => {
    const known = { slot: slot("2027-01-05"), at: hour(0) };
    const on = { person: person("jan"), sequence: 0, as: "on", ...known } as const;
    const off = { ...on, sequence: 1, as: "off" } as const;
    const told = of(
      { kind: "meeting-told", meeting: meetingId, told: [on, { ...on, person: person("mies") }] },
      { kind: "meeting-told", meeting: meetingId, told: [off] },
    );
    expect(told && toldTo(told, person("jan"))).toStrictEqual(off);
    expect(told && toldTo(told, person("mies"))).toMatchObject({ as: "on", sequence: 0 });
    expect(told && toldTo(told, person("kees"))).toBeUndefined();
  });

  it("has what people want to talk about, each once", () => {
    const item = {
      ...{ id: ids.agendaItem.parse("item"), text: "Vakantiepas", by: person("jan"), at: hour(0) },
    };
    const add: MeetingFact = { kind: "item-added", meeting: meetingId, item };
    expect(of(add, add)?.items).toStrictEqual([item]);
    expect(
      of(add, { kind: "item-dropped", meeting: meetingId, item: item.id })?.items,
    ).toStrictEqual([]);
  });
});

describe("minutes", () => {
  const line = {
    ...({ id: ids.minutesLine.parse("een"), kind: "decision", text: "Elke maand" } as const),
    ...{ by: person("jan"), at: hour(0) },
  };
  const write: MeetingFact = { kind: "minutes-written", meeting: meetingId, line };

  it("grow line by line; the same line again takes the place of the first", () => {
    const better = { ...line, text: "Elke twee maanden" };
    const other = { ...line, id: ids.minutesLine.parse("twee") };
    const lines = of(write, { ...write, line: other }, { ...write, line: better })?.minutes?.lines;
    expect(lines).toStrictEqual([better, other]);
  });

  it("lose a line that is struck, and know who was there", () => {
    const written = of(
      write,
      { kind: "minutes-struck", meeting: meetingId, line: line.id },
      {
        ...{ kind: "attendance-set", meeting: meetingId },
        ...{ present: [person("jan")], guests: ["Piet Smit"] },
      },
    );
    expect(written?.minutes).toStrictEqual({
      ...{ present: [person("jan")], guests: ["Piet Smit"], lines: [] },
    });
  });

  it("are sent, and approved in another meeting", () => {
    const next = ids.meeting.parse("volgende");
    const sent = of(
      { kind: "minutes-sent", meeting: meetingId },
      { kind: "minutes-approved", meeting: meetingId, in: next },
    );
    expect(sent?.minutes).toMatchObject({ sentAt: hour(1), approvedIn: next });
  });
});

describe("the calendar of a seat", () => {
  it("gets another number with each new address, and whose it is", () => {
    const renew: MeetingFact = {
      ...{ kind: "feed-renewed", seat: coordinator, person: person("sanne") },
    };
    const { feeds } = townAfter([renew, { ...renew, person: person("kees") }]);
    expect(feeds.get(coordinator)).toStrictEqual({ id: coordinator, person: "kees", serial: 2 });
  });
});
