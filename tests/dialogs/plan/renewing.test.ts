import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { replyOf } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import {
  daysOf,
  filled,
  labelsIn,
  planned,
  pressed,
  says,
  standing,
  type Taken,
  taken,
} from "./stage.ts";

const fatima = ids.person.parse("fatima");
const monthly = () =>
  planned("plan een webberoverleg, eerste dinsdag van de maand, 10 tot 11 uur, De Linde");
const february = "dinsdag 2 februari 2027 · Webberoverleg";
const idOf = (text: string) => ids.meeting.parse(`webberoverleg-${text}`);

/** The form in which the series is changed, from the card of one of its meetings. */
function form(before: Pick<Taken, "network" | "state">, label = february): Taken {
  return pressed(pressed(says("overleggen", before), label), "Reeks wijzigen");
}

/** Fatima says yes to the meeting of a day. */
function withYes(network: Network, day: string): Network {
  const meeting = network.meetings.get(idOf(day));
  if (!meeting) throw new Error(`nothing on ${day}`);
  const at = "2026-11-24T10:00:00.000Z" as Instant;
  const replies = [{ person: fatima, as: "yes" as const, at, sequence: 0 }];
  return { ...network, meetings: network.meetings.with(meeting.id, { ...meeting, replies }) };
}

describe("a series that changes", () => {
  test("to another weekday: what moves is said by day, and each meeting stays the same one", () => {
    const town = withYes(monthly().network, "2027-02-02");
    const open = form({ network: town, state: undefined });
    expect(open.text).toContain("Vanaf welke dag komt Webberoverleg anders terug?");
    const back = filled(open, { day: "2027-02-04", often: "monthly/1", from: "13", until: "14" });
    expect(back.text).toContain(
      "elke eerste donderdag van de maand, 13.00–14.00 uur, vanaf donderdag 4 februari 2027",
    );
    expect(back.text).toContain(
      "Verschuift: dinsdag 2 februari 2027 wordt donderdag 4 februari 2027 en dinsdag 2 maart 2027 wordt donderdag 4 maart 2027.",
    );
    expect(back.text).toContain(
      "Wie daarvoor is uitgenodigd, krijgt bericht en hoort of het nog past.",
    );
    expect(labelsIn(back)).toStrictEqual(["Ja, wijzig de reeks", "Wijzigen"]);
    expect(back.outcome.changes).toStrictEqual([]);
    const done = pressed(back, "Ja, wijzig de reeks");
    expect(done.text).toContain(
      "Goed. De reeks is gewijzigd: Webberoverleg, elke eerste donderdag van de maand, 13.00–14.00 uur. De eerste is op donderdag 4 februari 2027. Iedereen hoort wat er verandert.",
    );
    expect(daysOf(done)).toStrictEqual(["2026-12-01", "2027-01-05", "2027-02-04", "2027-03-04"]);
    expect([...done.network.series].map(({ id }) => id)).toStrictEqual(["webberoverleg"]);
    const moved = done.network.meetings.get(idOf("2027-02-02"));
    expect(moved).toMatchObject({ slot: { day: "2027-02-04", from: "13:00" }, sequence: 1 });
    expect(moved && replyOf(moved, fatima)).toBeUndefined();
  });

  test("to another place keeps what was answered", () => {
    const town = withYes(monthly().network, "2027-02-02");
    const back = filled(form({ network: town, state: undefined }), { place: "Gemeentehuis" });
    expect(back.text).toContain(
      "2 overleggen houden dag en tijd. Wat mensen al antwoordden, blijft staan.",
    );
    const done = says("ja", { network: back.network, state: back.state });
    const there = done.network.meetings.get(idOf("2027-02-02"));
    expect(there).toMatchObject({ place: "Gemeentehuis", sequence: 1 });
    expect(there && replyOf(there, fatima)?.as).toBe("yes");
    expect(done.network.meetings.get(idOf("2027-01-05"))?.place).toBe("De Linde");
  });

  test("a second yes finds that it is so already", () => {
    const back = filled(form(monthly()), { place: "Gemeentehuis" });
    const { network, state } = pressed(back, "Ja, wijzig de reeks");
    const again = pressed(back, "Ja, wijzig de reeks", { network, state });
    expect(again.text).toContain("Zo staat de reeks er al: Webberoverleg, elke eerste dinsdag");
    expect(again.outcome.changes).toStrictEqual([]);
  });

  test("with nothing filled in, that nothing changes", () => {
    expect(filled(form(monthly()), {}).text).toContain(
      "Aan wat al gepland staat, verandert niets.",
    );
  });

  test("what was moved alone stays so, and that is said", () => {
    const { network } = monthly();
    const apart = pressed(
      says("verzet het webberoverleg van 2 maart naar 9 maart", { network }),
      "Ja, verzet",
    );
    const back = filled(form(apart), { day: "2027-02-04", often: "monthly/1" });
    expect(back.text).toContain(
      "Apart gewijzigd of afgezegd, en dat blijft zo: dinsdag 9 maart 2027.",
    );
    expect(daysOf(pressed(back, "Ja, wijzig de reeks")).slice(2)).toStrictEqual([
      ...["2027-02-04", "2027-03-09"],
    ]);
  });

  test("that comes every other week keeps its weeks, whatever day is filled in", () => {
    const town = planned("plan een webberoverleg om de week op dinsdag van 10 tot 11 uur");
    const open = form(town, "dinsdag 12 januari 2027 · Webberoverleg");
    const back = filled(open, { day: "2027-01-18", place: "Boven" });
    expect(back.text).toContain("vanaf dinsdag 26 januari 2027");
    const days = daysOf(pressed(back, "Ja, wijzig de reeks"));
    expect(days).toStrictEqual(daysOf(town));
  });

  test("of six times stays one of six: the last day is filled in", () => {
    const town = planned("plan een webberoverleg elke dinsdag, 6 keer, van 10 tot 11 uur");
    const open = form(town, "dinsdag 8 december · Webberoverleg");
    const back = filled(open, { day: "2026-12-10", often: "weekly/1" });
    expect(back.text).toContain("elke donderdag, tot en met");
    const { network } = pressed(back, "Ja, wijzig de reeks");
    expect(standing(network).at(-1)?.slot.day).toBe("2027-01-07");
  });

  test("with a weekday that is none of it: perhaps another rule was meant", () => {
    const back = filled(form(monthly()), { day: "2027-02-04" });
    expect(back.text).toContain(
      "Let op: donderdag 4 februari 2027 hoort niet bij elke eerste dinsdag van de maand.",
    );
  });

  test("one that a holiday moved changes along, from its own card", () => {
    const text = "plan een webberoverleg, vierde dinsdag van de maand, 10 tot 11 uur";
    const town = planned(text, { at: "2026-11-25T09:00:00.000Z" as Instant });
    const open = form(town, "dinsdag 5 januari 2027 · Webberoverleg");
    const done = pressed(filled(open, { place: "Boven" }), "Ja, wijzig de reeks");
    expect(standing(done.network).map(({ slot, place }) => [slot.day, place])[0]).toStrictEqual([
      ...["2027-01-05", "Boven"],
    ]);
  });

  test("is changed by nobody who does not look after it any more", () => {
    const back = filled(form(monthly()), { place: "Gemeentehuis" });
    const { network, state } = back;
    const plan = back.blocks.flatMap((one) => ("buttons" in one ? one.buttons : []))[0];
    const other = taken({
      ...{ network, state, person: "noor" },
      happening: pressing(plan?.does.action ?? {}),
    });
    expect(other.text).toContain("Dat kunnen alleen wie het overleg verzorgt");
    expect(other.outcome.changes).toStrictEqual([]);
  });

  test("that stopped meanwhile is not brought back", () => {
    const back = filled(form(monthly()), { place: "Gemeentehuis" });
    const series = back.network.series.get(ids.series.parse("webberoverleg"));
    if (!series) throw new Error("no series");
    const ended = { ...series, endsOn: "2026-12-31" as Day };
    const network = { ...back.network, series: back.network.series.with(ended.id, ended) };
    const late = pressed(back, "Ja, wijzig de reeks", { network });
    expect(late.text).toContain("De reeks Webberoverleg was al gestopt.");
    expect(late.outcome.changes).toStrictEqual([]);
  });
});
