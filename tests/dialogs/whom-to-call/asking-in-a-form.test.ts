import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { situation, typing } from "../situation.ts";

type Form = Readonly<Record<string, string | readonly string[]>>;

function step(happening: Parameters<typeof situation>[0]["happening"], more: object = {}) {
  const outcome = whomToCall.step(situation({ happening, ...more }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: outcome.say.map(({ message }) => messageToText(message)).join("\n") };
}

const asking = (form: Form, more: object = {}) =>
  step({ kind: "press", subject: "-", action: { kind: "ask" }, form }, more);

describe("a question in a form", () => {
  test("is answered as if it was typed, in place of the form", () => {
    const typed = step(typing("gezin heeft honger"));
    const asked = asking({ question: " gezin heeft honger " });
    expect(asked.text).toBe(typed.text);
    expect({ state: asked.state, counts: asked.counts }).toStrictEqual({
      state: typed.state,
      counts: typed.counts,
    });
    expect(asked.say).toMatchObject([{ as: "replacement", to: "here" }]);
  });

  test.each<Form>([
    { question: "" },
    { question: " \n " },
    {},
    { question: ["honger"] },
    { other: "honger" },
  ])("that holds nothing to read (%j) gets a kind line and the form again", (form) => {
    const { text, say, counts } = asking(form);
    expect(text).toMatch(
      /^Schrijf eerst in een zin wat er speelt, zonder namen\.\n\nWaar loop je op vast\?:\n\[Wie bel ik\?\]\n\nSpoed:/,
    );
    expect(say).toMatchObject([{ as: "replacement", to: "here" }]);
    expect(say[0]?.message.summary).toBe("Schrijf eerst in een zin wat er speelt, zonder namen.");
    expect(counts).toStrictEqual([]);
  });

  test("about people in a group says so there, and answers that person alone", () => {
    const { say } = asking({ question: "wie is Mies Jansen" }, { kind: "group" });
    expect(say).toMatchObject([
      { as: "replacement", to: "here" },
      { as: "new", to: "private" },
    ]);
  });

  test("answers what was asked back before, and is otherwise a question of its own", () => {
    const answered = { kind: "answered", answer: firstAnswer({ about: { kind: "coordinator" } }) };
    expect(asking({ question: "gezin heeft honger" }, { state: answered }).text).toMatch(/^Eten/);
    const asked = { kind: "asked", themes: ["school", "energie"], acute: false };
    expect(asking({ question: "2" }, { state: asked }).text).toMatch(/^Energie en water\n/);
    expect(asking({ question: "2" }).text).toMatch(/^Kies een thema/);
  });

  test("by a guest who may not ask is not answered", () => {
    expect(asking({ question: "honger" }, { guest: true }).text).toMatch(/^Je bent hier te gast/);
  });
});

test("a theme from a list is answered in its place, in no area and without haste", () => {
  const action = { kind: "theme", theme: ids.theme.parse("school") };
  const { say, text, state } = step({ kind: "press", subject: "-", action, form: {} });
  expect(text).toMatch(/^Schoolkosten\n\nFatima El Amrani, webber/);
  expect(say).toMatchObject([{ as: "replacement", to: "here" }]);
  expect(state).toMatchObject({
    state: { answer: { about: { theme: "school", because: [], also: [] }, acute: false, from: 0 } },
  });
});
