import { describe, expect, test } from "vitest";
import { type Answer, firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { ids } from "../../../src/domain/ids.ts";
import { pressing, typing } from "../situation.ts";
import { actionOf, answeredWith, buttonsOf, turn, withContacts } from "./take-turn.ts";

const first = firstAnswer({
  about: { kind: "theme", theme: ids.theme.parse("rouw"), because: ["overleden"], also: [] },
});
const marked: Answer = { ...first, marks: [{ seat: ids.seat.parse("c-anna"), mark: "spoken" }] };

const people = ["Anna", "Bob", "Carla", "Dirk", "Emma", "Frits", "Gijs"];
const shown = (text: string) => people.filter((name) => text.includes(`${name}, `));
const labels = (message: Parameters<typeof buttonsOf>[0] | undefined) =>
  (message ? buttonsOf(message) : []).map(({ label }) => label);

const press = (answer: Answer, count = 7) =>
  turn({ network: withContacts(count), happening: pressing({ kind: "answer", answer }) });

describe("more people than fit on a card", () => {
  test("stand three by three, with how many there still are", () => {
    const { text, messages } = press(first);
    expect(shown(text)).toStrictEqual(["Anna", "Bob", "Carla"]);
    expect(labels(messages[0])).toContain("Nog 4");
    expect(labels(messages[0])).not.toContain("Vorige");
    expect(text).not.toContain("Sanne de Vries");
  });

  test("are a tap away, and back again", () => {
    const next = actionOf(press(marked).messages[0], "Nog 4");
    expect(next).toStrictEqual({ kind: "answer", answer: { ...first, from: 3 } });
    const second = press({ ...first, from: 3 });
    expect(shown(second.text)).toStrictEqual(["Dirk", "Emma", "Frits"]);
    expect(actionOf(second.messages[0], "Vorige")).toStrictEqual({ kind: "answer", answer: first });
    expect(actionOf(second.messages[0], "Nog 1")).toMatchObject({ answer: { from: 6 } });
    const odd = press({ ...first, from: 2 });
    expect(actionOf(odd.messages[0], "Vorige")).toMatchObject({ answer: { from: 0 } });
  });

  test("end with the coordinator", () => {
    const last = press({ ...first, from: 6 });
    expect(shown(last.text)).toStrictEqual(["Gijs"]);
    expect(last.text).toContain("Sanne de Vries");
    expect(labels(last.messages[0]).some((label) => label.startsWith("Nog "))).toBe(false);
  });

  test("are all there when they just fit", () => {
    const { text, messages } = press(first, 3);
    expect(shown(text)).toStrictEqual(["Anna", "Bob", "Carla"]);
    expect(labels(messages[0]).some((label) => label.startsWith("Nog "))).toBe(false);
    expect(text).not.toContain("Sanne de Vries");
  });
});

describe("in words", () => {
  const say = (state: object, count = 7, more: object = {}) =>
    turn({ network: withContacts(count), happening: typing("nog meer"), state, ...more });

  test("more gives the next three, and forgets what was tapped", () => {
    const { text, state } = say(answeredWith(marked));
    expect(shown(text)).toStrictEqual(["Dirk", "Emma", "Frits"]);
    expect(state).toStrictEqual({ kind: "brief", state: answeredWith({ ...first, from: 3 }) });
  });

  test("more after the last leads to the themes", () => {
    expect(say(answeredWith({ ...first, from: 6 })).text).toMatch(/^Kies dan zelf een thema:/);
    expect(say(answeredWith(first), 3).text).toMatch(/^Kies dan zelf een thema:/);
    expect(shown(say(answeredWith(first), 4).text)).toStrictEqual(["Dirk"]);
  });

  test("more where others read along leads to the themes", () => {
    const { text } = say(answeredWith(first), 7, { kind: "group" });
    expect(text).toMatch(/^Kies dan zelf een thema:/);
  });

  test("something else leads to the themes, after an answer and after a question", () => {
    const network = withContacts(1);
    const asked = { kind: "asked", themes: ["rouw"], acute: false };
    for (const state of [answeredWith(first), asked]) {
      const { text } = turn({ network, happening: typing("iets anders"), state });
      expect(text).toMatch(/^Kies dan zelf een thema:/);
    }
  });
});

describe("said of one of several on a card", () => {
  const mark = (text: string, answer: Answer, count = 2) =>
    turn({ network: withContacts(count), happening: typing(text), state: answeredWith(answer) });
  const two = (...seats: readonly string[]): Answer => ({
    ...first,
    marks: seats.map((id) => ({ seat: ids.seat.parse(id), mark: "no-reply" as const })),
  });

  test("it is clear who is meant when one is left of whom nothing was said", () => {
    const { state } = mark("gesproken", two("c-anna"));
    const marks = [
      { seat: "c-anna", mark: "no-reply" },
      { seat: "c-bob", mark: "spoken" },
    ];
    expect(state).toMatchObject({ state: { answer: { marks } } });
  });

  test("it is not when something was said of both: the card stands there again", () => {
    const { text, counts, state } = mark("gesproken", two("c-anna", "c-bob"));
    expect(shown(text)).toStrictEqual(["Anna", "Bob"]);
    expect(counts).toStrictEqual([]);
    expect(state).toMatchObject({ state: { answer: two("c-anna", "c-bob") } });
  });

  test("who stands on another page is not meant", () => {
    const { state } = mark("geen gehoor", { ...first, from: 3 }, 4);
    expect(state).toMatchObject({
      state: { answer: { from: 3, marks: [{ seat: "c-dirk", mark: "no-reply" }] } },
    });
    expect(mark("geen gehoor", two("c-anna", "c-bob"), 4).state).toMatchObject({
      state: { answer: { marks: [{}, {}, { seat: "c-carla" }] } },
    });
  });

  test("nobody is meant when nobody stands there", () => {
    const { text, counts } = mark("geen gehoor", first, 0);
    expect(text).toContain("staat nog niemand op de lijst");
    expect(counts).toStrictEqual([{ outcome: "nobody", theme: "rouw" }]);
  });

  test("a second tap on the same person takes the place of the first", () => {
    const happening = pressing({ kind: "mark", answer: marked, seat: "c-anna", mark: "no-reply" });
    const { state, say } = turn({ network: withContacts(2), happening });
    expect(state).toMatchObject({
      state: { answer: { marks: [{ seat: "c-anna", mark: "no-reply" }] } },
    });
    expect(say).toMatchObject([{ as: "replacement", to: "here" }]);
  });

  test("in words a new card is said, and the old one stays", () => {
    expect(mark("gesproken", two("c-anna")).say).toMatchObject([{ as: "new", to: "here" }]);
  });
});
