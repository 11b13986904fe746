import { describe, expect, test } from "vitest";
import { firstAnswer, type State } from "../../../dialogs/whom-to-call/answer.ts";
import { readFollowUp } from "../../../dialogs/whom-to-call/follow-up.ts";
import { ids } from "../../../src/domain/ids.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const noord = ids.area.parse("noord");
const theme = (id: string) => ({
  kind: "theme" as const,
  theme: ids.theme.parse(id),
  because: [],
  also: [],
});

const asked: State = {
  kind: "asked",
  themes: ["voedsel", "school", "gone"].map((id) => ids.theme.parse(id)),
  acute: true,
  area: noord,
};
const school = firstAnswer({ about: theme("school") });
const answered: State = {
  kind: "answered",
  answer: { ...school, from: 3, marks: [{ seat: ids.seat.parse("coordinator"), mark: "spoken" }] },
};
const read = (state: State, text: string) => readFollowUp(network, state, text);
const chosen = (id: string) => ({
  kind: "answer",
  answer: { about: theme(id), area: "noord", acute: true, from: 0, marks: [] },
});

describe("after an answer, who else or who now", () => {
  test.each(["wie is nu bereikbaar?", "en wie nu", "nu"])(
    "%s: who can be reached first",
    (text) => {
      expect(read(answered, text)).toStrictEqual({
        kind: "answer",
        answer: { ...school, urgent: true },
      });
    },
  );

  test.each(["iemand anders?", "nog iemand", "wie nog meer"])("%s: the next people", (text) => {
    expect(read(answered, text)).toStrictEqual({ kind: "more" });
  });
});

describe("after an answer, another moment", () => {
  test.each([
    ["en vanavond?", { on: { ahead: 0 }, part: "evening" }],
    ["is er iemand in het weekend", { on: "weekend", part: "day" }],
    ["wie is er morgen bereikbaar", { on: { ahead: 1 }, part: "day" }],
    ["en vrijdagmiddag", { on: { weekday: 5 }, part: "afternoon" }],
    ["zaterdag 's avonds?", { on: { weekday: 6 }, part: "evening" }],
  ])("%s: the same people then", (text, said) => {
    expect(read(answered, text)).toMatchObject({ kind: "then", said });
  });

  test("more than a moment is a question of its own, and a question back is answered first", () => {
    expect(read(answered, "kind heeft vanavond honger")).toBeUndefined();
    expect(read(answered, "vanavond of morgen")).toBeUndefined();
    expect(read(asked, "vanavond")).toBeUndefined();
  });
});

describe("after the question what it is about", () => {
  test("a theme is chosen by its number", () => {
    expect(read(asked, "2")).toStrictEqual(chosen("school"));
    expect(read(asked, "5")).toBeUndefined();
    expect(read(asked, "12")).toBeUndefined();
    expect(read(asked, "21")).toBeUndefined();
    expect(read(asked, "0")).toBeUndefined();
  });

  test.each(["Eten en voedselhulp", "voedsel", "eten EN voedselhulp!"])(
    "a theme is chosen by its name: %s",
    (text) => {
      expect(read(asked, text)).toStrictEqual(chosen("voedsel"));
    },
  );

  test("a theme that was not offered, or is gone, is not chosen", () => {
    expect(read(asked, "rouw")).toBeUndefined();
    expect(read(asked, "gone")).toBeUndefined();
    expect(read(asked, "voedselhulp")).toBeUndefined();
  });

  test("an area that was not asked for does not stand in the answer", () => {
    const { area: _none, ...nowhere } = asked;
    const found = read({ ...nowhere, acute: false }, "1");
    expect(found).toStrictEqual({
      kind: "answer",
      answer: firstAnswer({ about: theme("voedsel") }),
    });
    expect(found).not.toHaveProperty("answer.area");
  });

  test("something else leads to all themes", () => {
    expect(read(asked, "iets anders")).toStrictEqual({ kind: "themes" });
  });
});

describe("after an answer", () => {
  test.each([
    ["nog meer", { kind: "more" }],
    ["iets anders", { kind: "themes" }],
    ["gesproken", { kind: "mark", mark: "spoken" }],
    ["geen gehoor", { kind: "mark", mark: "no-reply" }],
    ["klopt niet", { kind: "mark", mark: "wrong" }],
  ])("%s does what a button does", (text, does) => {
    expect(read(answered, text)).toStrictEqual(does);
  });

  test("an area gives the same theme there, from the start", () => {
    const there = { kind: "answer", answer: { ...school, area: "noord" } };
    expect(read(answered, "en in Noord?")).toStrictEqual(there);
    expect(read(answered, "Noord")).toStrictEqual(there);
  });

  test("an area beside other words is a question of its own", () => {
    expect(read(answered, "honger in Noord")).toBeUndefined();
    expect(read(answered, "en in het dorp")).toBeUndefined();
  });

  test("an area says nothing after an answer about a person", () => {
    const about = { kind: "person", person: ids.person.parse("jan") } as const;
    expect(read({ kind: "answered", answer: firstAnswer({ about }) }, "in Noord")).toBeUndefined();
  });
});

test("a longer text, or none, is no follow-up", () => {
  expect(read(answered, "en wie is er in Noord")).toBeUndefined();
  expect(read(answered, "wie is er in Noord")).toMatchObject({ kind: "answer" });
  expect(read(answered, "?")).toBeUndefined();
});
