import { describe, expect, test } from "vitest";
import { attendanceMessage } from "../../../dialogs/meet/attendance-message.ts";
import { informingMessage } from "../../../dialogs/meet/informing-message.ts";
import { reminderMessage } from "../../../dialogs/meet/reminder-message.ts";
import { youSaid } from "../../../dialogs/meet/said.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting, Reply } from "../../../src/domain/meeting/meeting.ts";
import type { MinutesLine } from "../../../src/domain/meeting/minutes.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { local, meetingTown, person, plannedMeeting, seatId, slot } from "./town.ts";

const at = local("2026-12-20T10:00");
const text = (message: Message) => messageToText(message);

function says(who: string, as: Reply["as"], colleague?: string): Reply {
  const named = colleague !== undefined && { colleague };
  return { person: person(who), as, at, sequence: 0, ...named };
}

/** The town with this meeting in it. */
function held(...meetings: readonly Meeting[]): Network {
  const town = meetingTown();
  return { ...town, meetings: meetings.reduce((all, one) => all.with(one.id, one), town.meetings) };
}

describe("who comes, for whoever looks after the meeting", () => {
  const shown = (more: Partial<Meeting>, town = meetingTown()) => {
    const meeting = plannedMeeting(more);
    const network = { ...town, meetings: town.meetings.with(meeting.id, meeting) };
    return attendanceMessage({ network, at }, meeting);
  };

  test("is nobody before anybody said so", () => {
    expect(text(shown({}))).toMatchInlineSnapshot(`
      "Nog niemand zegt te komen

      Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · Buurthuis De Kern

      Nog niets gezegd: Fatima El Amrani, Jan van der Berg en Mies Jansen

      Er is niemand bij als ervaringsdeskundige."
    `);
    expect(shown({}).summary).toBe("Webberoverleg: nog niemand zegt te komen");
  });

  test("is said by what they answered, with whom they send", () => {
    const replies = [
      says("fatima", "sends", "Piet Smit"),
      says("jan", "maybe"),
      says("mies", "yes", "Anna"),
    ];
    expect(text(shown({ replies }))).toMatchInlineSnapshot(`
      "3 mensen komen

      Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · Buurthuis De Kern

      Komt: Mies Jansen (Anna)
      Stuurt iemand: Fatima El Amrani (Piet Smit)
      Misschien: Jan van der Berg
      Thema's: Schoolkosten en Eten en voedselhulp

      Er is niemand bij als ervaringsdeskundige."
    `);
    expect(
      text(shown({ replies: [says("fatima", "yes"), says("mies", "no")] })),
    ).toMatchInlineSnapshot(`
      "1 mens komt

      Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · Buurthuis De Kern

      Komt: Fatima El Amrani
      Komt niet: Mies Jansen
      Nog niets gezegd: Jan van der Berg
      Thema's: Schoolkosten

      Er is niemand bij als ervaringsdeskundige."
    `);
  });

  test("says whether somebody speaks from experience", () => {
    const town = meetingTown();
    const mies = town.people.get(person("mies"));
    if (!mies) throw new Error("no Mies");
    const expert = { ...mies, expertByExperience: true };
    const network = { ...town, people: town.people.with(mies.id, expert) };
    const none = "Er is niemand bij als ervaringsdeskundige.";
    expect(text(shown({ replies: [says("mies", "yes")] }, network))).not.toContain(none);
    expect(text(shown({ replies: [says("mies", "no")] }, network))).toContain(none);
  });

  test.each([
    [2, false],
    [1, true],
  ])("of a room for %i says that there is too little: %s", (capacity, isSaid) => {
    const replies = [says("fatima", "yes"), says("mies", "yes")];
    const said = text(shown({ replies, capacity }));
    expect(said.includes("Er is plaats voor 1 mens. Er komen er nu 2.")).toBe(isSaid);
    expect(said.includes("Er is plaats voor")).toBe(isSaid);
  });
});

describe("a reminder", () => {
  const invited = { person: person("fatima"), seats: [seatId("webber-school")] };
  const step = { name: "7d", leadHours: 168, opens: at, closes: at, isLastDay: false };
  const remind = (reply: Reply | undefined) =>
    reminderMessage(
      { network: held(plannedMeeting()), at },
      {
        ...{ meeting: plannedMeeting(), person: person("fatima"), invited, step },
        ...(reply && { reply }),
      },
    );

  test("asks who said nothing, with all that can be said", () => {
    expect(text(remind(undefined))).toMatchInlineSnapshot(`
      "Herinnering: Webberoverleg

      Wanneer: dinsdag 5 januari 2027, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Geregeld door: Sanne de Vries

      Je hebt nog niet gezegd of je komt.

      [Ik kom] [Misschien] [Ik kom niet] [Ik stuur iemand]"
    `);
    expect(remind(undefined).summary).toMatchInlineSnapshot(
      `"Herinnering: Webberoverleg, dinsdag 5 januari 2027, 9.30–11.00 uur"`,
    );
  });

  test("says back what was said, which cannot be said again", () => {
    expect(text(remind(says("fatima", "yes")))).toMatchInlineSnapshot(`
      "Herinnering: Webberoverleg

      Wanneer: dinsdag 5 januari 2027, 9.30–11.00 uur
      Waar: Buurthuis De Kern
      Geregeld door: Sanne de Vries

      Je zei dat je komt.

      [Misschien] [Ik kom niet] [Ik stuur iemand]"
    `);
  });

  test.each([
    ["yes", undefined, "Je zei dat je komt."],
    ["yes", "Piet", "Je zei dat je komt, met Piet."],
    ["maybe", undefined, "Je zei: misschien. Weet je het al?"],
    ["no", undefined, "Je zei dat je niet komt."],
    ["sends", undefined, "Je zei dat je iemand stuurt."],
    ["sends", "Piet", "Je zei dat je Piet stuurt. Weet Piet waar en hoe laat het is?"],
  ] as const)("of %s, %s says: %s", (as, colleague, said) => {
    expect(youSaid(says("fatima", as, colleague))).toBe(said);
  });
});

describe("what was agreed where somebody was not there", () => {
  const line = (kind: MinutesLine["kind"], number: number): MinutesLine => ({
    ...{ id: ids.minutesLine.parse(`l-${number}`), kind, text: `Regel ${number}` },
    ...{ by: person("sanne"), at },
  });
  const meeting = (id: string, day: string, decisions: number, more: Partial<Meeting> = {}) =>
    plannedMeeting({
      ...{ id: ids.meeting.parse(id), slot: slot(day) },
      minutes: {
        ...{ present: [], guests: [] },
        lines: [
          line("note", 99),
          ...Array.from({ length: decisions }, (_, number) => line("decision", number + 1)),
        ],
      },
      ...more,
    });
  const inform = (meetings: readonly Meeting[], network = held(...meetings)) =>
    informingMessage({ network, at }, { person: person("fatima"), meetings });

  test("is the decisions, and when the next one is", () => {
    const past = meeting("een", "2026-12-15", 2);
    const message = inform([past], held(past, plannedMeeting()));
    expect(text(message)).toMatchInlineSnapshot(`
      "Je was er niet bij. Dit is in Netwerk Dorp afgesproken. Je hoeft niets te doen.

      Webberoverleg · dinsdag 15 december 2026, 9.30–11.00 uur · Buurthuis De Kern

      - Regel 1
      - Regel 2

      De volgende keer: dinsdag 5 januari 2027, 9.30–11.00 uur.

      Dit krijg je hooguit één keer per maand."
    `);
    expect(message.summary).toBe("Dit is afgesproken in Netwerk Dorp");
  });

  test.each([
    [5, 5, undefined],
    [6, 5, "- en nog 1 afspraak"],
    [7, 5, "- en nog 2 afspraken"],
  ])("of %i decisions names %i: %s", (count, named, more) => {
    const said = text(inform([meeting("een", "2026-12-15", count)]));
    expect(said.match(/- Regel/g)).toHaveLength(named);
    expect(said.match(/- en nog.*/)?.[0]).toBe(more);
  });

  test.each([
    [4, undefined],
    [5, "En nog 1 overleg."],
    [6, "En nog 2 overleggen."],
  ])("of %i meetings tells four: %s", (count, more) => {
    const all = Array.from({ length: count }, (_, at) =>
      meeting(`m-${at}`, `2026-12-0${at + 1}`, 1),
    );
    const said = text(inform(all));
    expect(said.match(/- Regel/g)).toHaveLength(4);
    expect(said.match(/En nog .*/)?.[0]).toBe(more);
  });

  test("names the first one to come of the same name, that is not off", () => {
    const past = meeting("een", "2026-12-15", 1);
    const [later, sooner] = [plannedMeeting(), meeting("twee", "2026-12-22", 0)];
    const next = (...others: readonly Meeting[]) =>
      text(inform([past], held(past, ...others))).match(/De volgende keer: .*/)?.[0];
    expect(next(later, sooner)).toContain("dinsdag 22 december 2026");
    expect(next(later, { ...sooner, cancelledAt: at })).toContain("dinsdag 5 januari 2027");
    expect(next({ ...later, title: "Iets anders" })).toBeUndefined();
    expect(next()).toBeUndefined();
  });
});
