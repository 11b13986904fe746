import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { nextTry } from "../../src/engine/backoff.ts";
import { Briefs } from "../../src/engine/briefs.ts";
import { cleanError } from "../../src/engine/clean-error.ts";
import { everyLine } from "../../src/engine/line.ts";
import { Memory } from "../../src/engine/memory.ts";
import { Pace } from "../../src/engine/pace.ts";
import { type Candidate, whichNetwork } from "../../src/engine/which-network.ts";
import { isBareAnswer } from "../../src/engine/wording.ts";
import { accountOf, monday, town } from "./town.ts";

const at = (milliseconds: number) => instant(Date.parse(monday) + milliseconds);

describe("a memory", () => {
  it("forgets the oldest when it is full", () => {
    const memory = new Memory<number>({ most: 2, milliseconds: 1000 }, () => monday);
    for (const value of [1, 2, 3]) memory.set(`${value}`, value);
    expect([memory.get("1"), memory.get("2"), memory.get("3"), memory.size]).toEqual([
      undefined,
      2,
      3,
      2,
    ]);
  });

  it("keeps longest what was said again last, and what comes back as if it were new", () => {
    const memory = new Memory<string>({ most: 2, milliseconds: 1000 }, () => monday);
    for (const key of ["one", "two", "one", "three"]) memory.set(key, key);
    expect([memory.get("one"), memory.get("two"), memory.get("three")]).toEqual([
      "one",
      undefined,
      "three",
    ]);
    for (const key of ["one", "three"]) memory.delete(key);
    for (const key of ["two", "four", "one"]) memory.set(key, key);
    expect([memory.get("two"), memory.get("four"), memory.get("one"), memory.size]).toEqual([
      undefined,
      "four",
      "one",
      2,
    ]);
  });

  it.each([
    ["after its time", 1000],
    ["when the clock is put back two hours", -7_200_000],
  ])("forgets %s", (_name, passed) => {
    let now = monday;
    const memory = new Memory<number>({ most: 9, milliseconds: 1000 }, () => now);
    memory.set("one", 1);
    now = at(passed);
    expect(memory.get("one")).toBeUndefined();
    memory.set("two", 2);
    expect(memory.size).toBe(1);
  });
});

describe("what is kept in memory of an actor", () => {
  const open = (id: string, when = monday) => ({
    ...{ id, dialog: "notes", version: 1, conversation: "chat", at: when, state: {} },
  });
  const here = ids.network.parse("town");

  it("goes when it is ten minutes old, also when something newer is kept", () => {
    let now = monday;
    const briefs = new Briefs(() => now);
    briefs.apply(here, { actor: "jan", put: open("old"), drop: [] });
    now = at(9 * 60_000);
    briefs.apply(here, { actor: "jan", put: open("new", now), drop: [] });
    expect(briefs.of(here, "jan").map(({ id }) => id)).toEqual(["new", "old"]);
    now = at(10 * 60_000);
    briefs.apply(here, { actor: "jan", put: open("newest", now), drop: [] });
    expect(briefs.of(here, "jan").map(({ id }) => id)).toEqual(["newest", "new"]);
  });
});

describe("waiting before the next try", () => {
  const wait = (id: string, tries: number) =>
    Date.parse(nextTry({ id, tries, now: monday })) - Date.parse(monday);

  it("grows, and survives a platform that is away for ten minutes", () => {
    const waits = [1, 2, 3, 4].map((tries) => wait("row", tries));
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits.reduce((sum, one) => sum + one)).toBeGreaterThan(10 * 60_000);
  });

  it("is the same for the same row and spread over rows", () => {
    expect(wait("row", 1)).toBe(wait("row", 1));
    const waits = Array.from({ length: 100 }, (_, row) => wait(`row ${row}`, 1));
    expect(new Set(waits).size).toBeGreaterThan(90);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(30_000);
    expect(Math.max(...waits)).toBeLessThan(37_500);
  });

  it("is never shorter than the platform asked for", () => {
    const hour = at(3_600_000);
    expect(nextTry({ id: "row", tries: 1, now: monday, notBefore: hour })).toBe(hour);
    expect(nextTry({ id: "row", tries: 1, now: monday, notBefore: at(1) })).toBe(
      at(wait("row", 1)),
    );
  });
});

describe("the pace of one account", () => {
  it("is told once that it is too high, and may go on when it slows down", () => {
    let now = monday;
    const pace = new Pace({ burst: 4, perSecond: 1 }, () => now);
    const take = (times: number) =>
      Array.from({ length: times }, () => pace.take(accountOf("jan"))).join(" ");
    expect(take(6)).toBe("go go go go tell silent");
    expect(pace.take(accountOf("mies"))).toBe("go");
    now = at(1000);
    expect(take(2)).toBe("go silent");
    now = at(9000);
    expect(take(5)).toBe("go go go go tell");
  });
});

describe("an error that is logged (I40)", () => {
  it("has its name, code and places, and nothing of what was typed", () => {
    const typed = "Jan\n    at home 0612345678";
    const thrown = Object.assign(new TypeError(typed), { code: "E1" });
    const clean = cleanError(thrown);
    expect(clean).toMatchObject({ name: "TypeError", code: "E1" });
    expect(clean.stack).toMatch(/small-parts\.test/);
    expect(`${clean.stack}${clean.message}`).not.toMatch(/Jan|home|0612345678/);
  });

  it.each(["0612345678", undefined, { message: "0612345678" }])("can be anything", (thrown) => {
    const clean = cleanError(thrown);
    expect(`${clean.stack}${clean.message}${clean.name}`).not.toMatch(/0612345678/);
  });
});

describe("which network an event is about", () => {
  const one = { id: town({ id: "one" }).id, name: "One" };
  const two = { id: town({ id: "two" }).id, name: "Two" };
  const text = { kind: "text", text: "food" } as const;
  const pressed = (ref: object) => ({
    kind: "press" as const,
    form: {},
    ref: { dialog: "notes", version: 1, subject: "-", action: { kind: "x" }, ...ref },
  });
  const choose = (network: unknown) =>
    pressed({ dialog: "choose-network", action: { kind: "choose", network } });
  const chose = (candidate: Candidate, choseAt: Instant) => ({ ...candidate, choseAt });

  it.each<[string, Parameters<typeof whichNetwork>, unknown]>([
    ["the only one", [text, [one]], { kind: "this", network: "one" }],
    ["none of two", [text, [one, two]], { kind: "unchosen", network: "one" }],
    ["the chosen one", [text, [one, chose(two, monday)]], { kind: "this", network: "two" }],
    [
      "the one chosen last",
      [text, [chose(one, at(1)), chose(two, monday)]],
      { kind: "this", network: "one" },
    ],
    ["the one that is being chosen", [choose("two"), [one, two]], { kind: "this", network: "two" }],
    [
      "the one that is being chosen after another",
      [choose("two"), [chose(one, monday), two]],
      { kind: "this", network: "two" },
    ],
    ["no network that is not served here", [choose("three"), [one, two]], { kind: "elsewhere" }],
    ["no network without a name", [choose({}), [one, two]], { kind: "elsewhere" }],
    [
      "the button's own, whatever was chosen",
      [pressed({ network: two.id }), [chose(one, monday), two]],
      { kind: "this", network: "two" },
    ],
    [
      "not a button's that is not served",
      [pressed({ network: two.id }), [one]],
      { kind: "elsewhere" },
    ],
    ["nothing", [text, []], { kind: "elsewhere" }],
  ])("is %s", (_name, given, expected) => {
    expect(whichNetwork(...given)).toEqual(expected);
  });
});

describe("the engine's own words (I43)", () => {
  it.each(["ja", "Ja.", " nee ", "nee hoor", "jawel", "OK"])(
    "read %s as a bare answer",
    (words) => {
      expect(isBareAnswer(words)).toBe(true);
    },
  );

  it.each(["ja maar", "nee, morgen", "", "kamp", `ja${" ".repeat(100_000)}`])(
    "do not read other texts as one",
    (words) => {
      expect(isBareAnswer(words)).toBe(false);
    },
  );

  it("bear the emergency lines, without an exclamation mark", () => {
    const lines = [...everyLine([{ name: "112", number: "112", about: "danger" }])];
    expect(lines.length).toBeGreaterThan(2);
    for (const { summary, blocks } of lines) {
      expect(summary).not.toMatch(/!|helaas/);
      expect(blocks.at(-1)?.kind).toBe("emergency");
    }
  });
});
