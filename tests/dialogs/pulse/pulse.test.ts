import { describe, expect, it } from "vitest";
import { pulse } from "../../../dialogs/pulse/dialog.ts";
import type { Outcome, PulseLine } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Reply } from "../../../src/domain/meeting/meeting.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { meeting, meetingId, slot, townAfter } from "../../domain/meeting/town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const [jan, mies, fatima] = ["jan", "mies", "fatima"].map((id) => ids.person.parse(id)) as [
  never,
  never,
  never,
];
const at = (text: string) => text as Instant;
const says = (person: never, as: Reply["as"]): Reply => ({
  ...{ person, as, at: at("2026-11-24T09:00:00.000Z"), sequence: 0 },
});
const held = meeting({
  slot: slot("2026-11-24", "09:00", "09:30"),
  replies: [says(jan, "yes"), says(mies, "no")],
});
const town = townAfter([{ kind: "meeting-planned", meeting: held }]);
const minuted = townAfter(
  [
    { kind: "attendance-set", meeting: meetingId, present: [mies, fatima], guests: [] },
    { kind: "minutes-sent", meeting: meetingId },
  ],
  town,
);

type More = Partial<Given> & { readonly lines?: readonly PulseLine[] };
function outcomeOf(given: Given & More): Outcome<unknown> {
  const { lines, ...rest } = given;
  const outcome = pulse.step({
    ...situation({ person: "jan", network: town, ...rest }),
    ...(lines && { pulse: lines }),
  });
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}
const textOf = (outcome: Outcome<unknown>) =>
  outcome.say.map(({ message }) => messageToText(message)).join("\n");
const answer = (form: Readonly<Record<string, string>>, more: More = {}) =>
  outcomeOf({ happening: pressing({ kind: "answer", meeting: meetingId }, form), ...more });

describe("who was at a meeting", () => {
  const strike = (moment: string, network = town) =>
    pulse.timetable?.strike({ network, knowledge: keywordKnowledge, at: at(moment) });
  const nextAt = (moment: string, network = town) =>
    pulse.timetable?.nextAt({ network, knowledge: keywordKnowledge, at: at(moment) });

  it("is asked two days after it, once, when there are no minutes", () => {
    expect(strike("2026-11-25T09:00:00.000Z")?.tell).toStrictEqual([]);
    expect(nextAt("2026-11-25T09:00:00.000Z")).toBe("2026-11-26T08:00:00.000Z");
    const struck = strike("2026-11-26T08:00:00.000Z");
    expect(struck?.changes).toStrictEqual([
      { kind: "occurred", occurrence: "pulse/overleg" },
      { kind: "written-to", person: jan },
    ]);
    expect(struck?.tell).toMatchObject([
      {
        ...{ to: { kind: "person", person: jan }, key: "pulse/overleg" },
        until: "2026-12-03T08:00:00.000Z",
      },
    ]);
    const after = townAfter(struck?.changes ?? [], town);
    expect(strike("2026-11-26T09:00:00.000Z", after)?.tell).toStrictEqual([]);
    expect(nextAt("2026-11-26T09:00:00.000Z", after)).toBeUndefined();
  });

  it("is asked the day after it when the minutes went out, by who was there", () => {
    expect(strike("2026-11-25T07:59:00.000Z", minuted)?.tell).toStrictEqual([]);
    expect(strike("2026-11-25T08:00:00.000Z", minuted)?.tell.map(({ to }) => to)).toStrictEqual([
      { kind: "person", person: mies },
      { kind: "person", person: fatima },
    ]);
  });

  it("is not asked in the evening after eight, nor after a week", () => {
    expect(strike("2026-11-26T19:00:00.000Z")?.changes).toStrictEqual([]);
    expect(nextAt("2026-11-26T19:00:00.000Z")).toBe("2026-11-27T08:00:00.000Z");
    expect(strike("2026-12-01T18:59:00.000Z")?.tell).toHaveLength(1);
    expect(strike("2026-12-02T08:00:00.000Z")?.changes).toStrictEqual([]);
    expect(nextAt("2026-12-02T08:00:00.000Z")).toBeUndefined();
  });

  it("is not asked when they want no messages, and of a cancelled meeting nobody is", () => {
    const out = townAfter([{ kind: "network-left", person: jan }], town);
    expect(strike("2026-11-26T08:00:00.000Z", out)?.tell).toStrictEqual([]);
    const off = townAfter([{ kind: "meeting-cancelled", meeting: meetingId }], town);
    expect(strike("2026-11-26T08:00:00.000Z", off)?.changes).toStrictEqual([]);
  });
});

describe("an answer", () => {
  it("is counted without who, when, where or which meeting, each question by itself", () => {
    const outcome = answer({ q1: "4", q2: "Elkaar kennen", q4: " Meer  uren " });
    expect(outcome.counts).toStrictEqual([
      { outcome: "pulse", question: 1, score: 4 },
      { outcome: "pulse", question: 2, words: "Elkaar kennen" },
      { outcome: "pulse", question: 4, words: "Meer uren" },
      ...[1, 2, 4].map((question) => ({ outcome: "pulse", question, isPerson: true })),
    ]);
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.tell).toStrictEqual([]);
    expect(outcome.state).toStrictEqual({
      kind: "open",
      state: { answered: [meetingId], week: "2026-W48" },
    });
    expect(textOf(outcome)).toContain("Je antwoorden staan nu los van je naam.");
    expect(textOf(outcome)).not.toContain("Elkaar");
  });

  it("is given once about a meeting", () => {
    const again = answer({ q1: "1" }, { state: { answered: [meetingId] } });
    expect(again.counts).toStrictEqual([]);
    expect(again.state).toStrictEqual({ kind: "keep" });
    expect(textOf(again)).toContain("Je antwoordde al over dit overleg.");
  });

  it("with something of a family in it is asked for again, without that", () => {
    const outcome = answer({ q1: "2", q5: "Bel 06 12345678 eens" });
    expect(outcome.counts).toStrictEqual([]);
    expect(outcome.state).toStrictEqual({ kind: "keep" });
    const text = textOf(outcome);
    expect(text).toContain("Hier staat een telefoonnummer in.");
    expect(JSON.stringify(outcome)).not.toContain("12345678");
    expect(JSON.stringify(outcome)).toContain("[telefoonnummer weggelaten]");
  });

  it("must say something, and not too much", () => {
    expect(textOf(answer({ q1: "9", q2: "  " }))).toContain("Je vulde nog niets in.");
    expect(answer({ q2: "a".repeat(300) }).counts).toHaveLength(2);
    expect(textOf(answer({ q2: "a".repeat(301) }))).toContain("Een antwoord is te lang.");
  });

  it("is only of who was there", () => {
    const outcome = answer({ q1: "4" }, { person: "mies" });
    expect(outcome.counts).toStrictEqual([]);
    expect(textOf(outcome)).toContain("Deze vragen zijn voor wie bij het overleg was.");
    expect(answer({ q1: "4" }, { person: "mies", network: minuted }).counts).toHaveLength(2);
    expect(textOf(answer({ q1: "4" }, { network: minuted }))).toContain("wie bij het overleg was");
  });

  it("is of no use when the meeting is gone, or nobody knows who gives it", () => {
    expect(textOf(answer({ q1: "4" }, { network: townAfter([]) }))).toContain(
      "vraag ik niets meer",
    );
    const stranger = pulse.step(
      situation({ happening: pressing({ kind: "answer", meeting: meetingId }, { q1: "4" }) }),
    );
    expect(stranger).toMatchObject({ counts: [], changes: [] });
  });
});

describe("what people said", () => {
  const ask = typing("Wat vonden de deelnemers?");
  const line = (more: Partial<PulseLine>): PulseLine => ({
    ...{ outcome: "pulse", question: 2, week: "2026-W47", times: 1 },
    ...more,
  });
  const shown = (lines: readonly PulseLine[], more: More = {}) =>
    textOf(outcomeOf({ happening: ask, person: "sanne", lines, ...more }));
  /** As many people as are counted for a question in a week. */
  const people = (times: number, more: Partial<PulseLine> = {}) =>
    line({ times, isPerson: true, ...more });
  const four = ["Dorst", "Brood", "Ananas", "Citroen"].map((words) => line({ words }));

  it("is what is asked for, and a question about a family is not", () => {
    const claims = (text: string) => pulse.claims(text, { network: town, state: undefined });
    expect(claims("wat vonden de deelnemers?")).toBe(true);
    expect(claims("Pulse")).toBe(true);
    expect(claims("wat vinden ouders van de voedselbank")).toBe(false);
  });

  it("is shown from five people on, in the order of the text", () => {
    const five = [...four, line({ words: "Elkaar" })];
    expect(shown([...five, people(4)])).toContain("Nog te weinig mensen antwoordden");
    expect(shown([...five, people(4)])).not.toContain("Dorst");
    const text = shown([...five, people(5)]);
    expect(text).toMatch(/Ananas.*Brood.*Citroen.*Dorst.*Elkaar/s);
    expect(text).toContain("Wat demotiveert je in de samenwerking? nog te weinig mensen");
  });

  it("is not shown for five answers of one person, nor when nobody counted people yet", () => {
    const weeks = ["2026-W43", "2026-W44", "2026-W45", "2026-W46", "2026-W47"];
    const five = weeks.map((week) => line({ words: `In ${week}`, week }));
    expect(shown([...five, people(1, { week: "2026-W43" })])).toContain("Nog te weinig");
    expect(shown(five)).toContain("Nog te weinig");
  });

  it("of the same words says how often", () => {
    const lines = [line({ words: "Elkaar", times: 4 }), line({ words: "elkaar zien" })];
    expect(shown([...lines, people(5)])).toContain("Elkaar (4 keer)");
  });

  it("is of the last thirteen weeks", () => {
    const old = [...four, line({ words: "Oud" }), people(5)];
    const at = (week: string) => old.map((one) => ({ ...one, week }));
    expect(shown(at("2026-W34"))).toContain("Nog te weinig");
    expect(shown(at("2026-W35"))).toContain("Oud");
  });

  it("is of weeks that are over, so that nobody sees who answers now", () => {
    const now = [...four, people(5)].map((one) => ({ ...one, week: "2026-W48" }));
    expect(shown(now)).toContain("Nog te weinig");
    expect(shown([...four, people(5, { week: "2026-W46" }), ...now])).not.toMatch(/keer/);
  });

  it("comes of five people or more at a time: one more waits for others", () => {
    const first = [...four, people(5)].map((one) => ({ ...one, week: "2026-W45" }));
    const later = [line({ words: "Zout", week: "2026-W46" }), people(1, { week: "2026-W46" })];
    expect(shown([...first, ...later])).not.toContain("Zout");
    const more = [...four, people(3)];
    expect(shown([...first, ...later, ...more])).not.toContain("Zout");
    expect(shown([...first, ...later, ...more, people(1)])).toContain("Zout");
  });

  it("does not add up people of two quarters, who may be the same, but loses no answer", () => {
    const before = [line({ words: "Zout", week: "2026-W39" }), people(4, { week: "2026-W39" })];
    expect(shown([...before, ...four, people(4)])).toContain("Nog te weinig");
    expect(shown([...before, ...four, people(5)])).toContain("Zout");
  });

  it("gives the mean of the scores", () => {
    const scores = [5, 4, 4, 4, 4].map((score) => line({ question: 1, score: score as 4 }));
    expect(shown([...scores, people(5, { question: 1 })])).toContain(
      "gemiddeld 4,2 van 5, 5 antwoorden",
    );
  });

  it("is cut when there is much of it", () => {
    const many = Array.from({ length: 12 }, (_, index) => line({ words: `Antwoord ${index}` }));
    expect(shown([...many, people(12)])).toContain("en nog 2");
  });

  it("is for who looks after the network, where nobody reads along", () => {
    const five = [...four, line({ words: "Elkaar" }), people(5)];
    expect(shown(five, { person: "jan" })).toContain("Dit is voor de coördinator");
    expect(shown(five, { kind: "group" })).toContain("waar anderen meelezen");
    expect(shown(five, { kind: "group" })).not.toContain("Elkaar");
    const unread = outcomeOf({ happening: ask, person: "sanne" });
    expect(textOf(unread)).toContain("Ik kan de antwoorden nu niet lezen.");
  });
});
