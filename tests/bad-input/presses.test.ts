import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { invoke, submit } from "../channels/teams/activities.ts";
import { knowsWhoPresses, knowsWhoTypes } from "./known.ts";
import { doubtsIn, emergency, type OpenBot, openBot, pressOf, unharmed } from "./stage.ts";
import { typeInTerminal } from "./terminal.ts";

const hungry = "een kind heeft honger";
const wrong = "Klopt niet meer";

let bot: OpenBot;
beforeEach(async () => {
  bot = await openBot({ network: knowsWhoPresses() });
});
afterEach(() => bot.stop());

const buttonSchema = z.looseObject({
  does: z.looseObject({
    action: z.looseObject({ answer: z.looseObject({ about: z.looseObject({}) }) }),
  }),
});
type Button = z.output<typeof buttonSchema>;
type Does = Button["does"];

/** The button under an answer by which somebody says that it is no longer right. */
async function theButton(): Promise<Button> {
  return buttonSchema.parse(pressOf(await bot.type(hungry), wrong));
}

type Change = (does: Does) => unknown;
const inDoes =
  (over: object): Change =>
  (does) => ({ ...does, ...over });
const inAction =
  (over: object): Change =>
  (does) => ({ ...does, action: { ...does.action, ...over } });
const inAnswer =
  (over: object): Change =>
  (does) =>
    inAction({ answer: { ...does.action.answer, ...over } })(does);
const page =
  (over: object): Change =>
  (does) =>
    inAction({
      kind: "answer",
      seat: undefined,
      mark: undefined,
      answer: { ...does.action.answer, ...over },
    })(does);
const about = (over: object): Change => inAnswer({ about: over });

/** It gets the kind line: no button of ours can say this. */
const refused: readonly (readonly [string, Change])[] = [
  ["another network", inDoes({ network: "stad" })],
  ["a network that is a path", inDoes({ network: "../stad" })],
  ["a network that is null", inDoes({ network: null })],
  ["an older version", inDoes({ version: 0 })],
  ["a newer version", inDoes({ version: 2 })],
  ["a version that is text", inDoes({ version: "1" })],
  ["another dialog", inDoes({ dialog: "constructor" })],
  ["a field too many", inDoes({ admin: true })],
  ["no subject", inDoes({ subject: undefined })],
  ["no dialog", inDoes({ dialog: undefined })],
  ["no action", inDoes({ action: undefined })],
  ["an unknown action", inAction({ kind: "erase" })],
  ["a field too many in the action", inAction({ by: "sanne" })],
  ["a key named constructor in the action", inAction({ constructor: { prototype: {} } })],
  ["no seat", inAction({ seat: undefined })],
  ["a seat that is a list", inAction({ seat: ["voedselbank-contact"] })],
  ["a seat named __proto__", inAction({ seat: "__proto__" })],
  ["an unknown mark", inAction({ mark: "erased" })],
  ["no answer", inAction({ answer: undefined })],
  ["a page before the first", inAnswer({ from: -1 })],
  ["a page beyond all", inAnswer({ from: 1e15 })],
  ["half a page", inAnswer({ from: 0.5 })],
  ["a field too many in the answer", inAnswer({ name: "x" })],
  ["an area that is no id", inAnswer({ area: "%" })],
  ["marks without end", inAnswer({ marks: Array(13).fill({ seat: "a", mark: "wrong" }) })],
  ["another kind of answer", about({ kind: "everybody" })],
  ["ten kilobytes", inAction({ seat: "x".repeat(10_000) })],
  ["nothing", () => ({})],
  ["a text", () => "whom-to-call"],
  ["a number", () => 1],
  ["null", () => null],
  ["a list", (does) => [does]],
];

/** It fits, and is about what is not there or not on that card: the card as it is now. */
const shown: readonly (readonly [string, Change])[] = [
  ["a seat of another answer", inAction({ seat: "coordinator" })],
  ["a seat of another network", inAction({ seat: "stad-contact" })],
  ["a seat named constructor", inAction({ seat: "constructor" })],
  ["a theme that is not there", about({ kind: "theme", theme: "weg", because: [], also: [] })],
  [
    "an organisation that is not there",
    about({ kind: "organisation", organisation: "weg", also: [] }),
  ],
  ["a person who is not there", about({ kind: "person", person: "weg" })],
  ["a person of another seat", about({ kind: "person", person: "sanne" })],
  ["a page that is not there", page({ from: 400, area: "noord" })],
  ["an area that is not there", page({ area: "weg", from: 3 })],
];

const ways = [
  { way: "executed", activity: invoke },
  { way: "submitted", activity: submit },
];

describe.each(ways)("a button that was altered, $way (I12, I14)", ({ activity }) => {
  it.each(refused)("%s: one kind line, and nothing changes", async (_, change) => {
    const button = await theButton();
    const data = { ...button, does: change(button.does) };
    const { status, said } = await unharmed(bot, () => bot.postAnew(activity(data)));
    expect([status, said.filter((text) => text.includes("Deze knop hoort bij")).length]).toEqual([
      200, 1,
    ]);
  });

  it.each(shown)("%s: a card that helps, and nobody is doubted", async (_, change) => {
    const button = await theButton();
    const data = { ...button, does: change(button.does) };
    const { status, said } = await unharmed(bot, () => bot.postAnew(activity(data)));
    expect([status, said.length]).toEqual([200, 1]);
    expect(said[0]).toContain(emergency);
  });

  it("a key that reaches for prototypes is no activity at all", async () => {
    const { does } = await theButton();
    const json = JSON.stringify(activity({ does })).replace('"kind"', '"__proto__":{"x":1},"kind"');
    const { status } = await unharmed(bot, () => bot.postRaw(json));
    expect(status).toBe(400);
  });

  it("pressed five times, as one event and as five, it doubts once", async () => {
    const button = await theButton();
    for (const id of ["one", "one", "one", "two", "three", "four", "five"]) {
      const { status, said } = await bot.post({ ...activity(button), id });
      expect(status).toBe(200);
      expect(said.join("\n")).toContain(emergency);
    }
    expect(doubtsIn(await bot.stored())).toBe(1);
  });

  it("pressed five times at once it doubts once", async () => {
    const button = await theButton();
    const presses = Array.from({ length: 5 }, (_, at) => ({ ...activity(button), id: `p-${at}` }));
    const heard = await Promise.all(presses.map(bot.post));
    expect(heard.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(doubtsIn(await bot.stored())).toBe(1);
  });
});

describe("buttons in the terminal (I14)", () => {
  const find = (text: string) => Number(/\[(\d+)\] Klopt niet meer/.exec(text)?.[1]);

  it("pressed five times it doubts once", async () => {
    const first = await typeInTerminal([hungry], { network: knowsWhoTypes() });
    const number = String(find(first.exchanges[0]?.shown ?? ""));
    const { exchanges } = await typeInTerminal([hungry, ...Array<string>(5).fill(number)], {
      network: knowsWhoTypes(),
    });
    const kept = exchanges.at(-1)?.after;
    expect(kept && doubtsIn(kept)).toBe(1);
  });

  it.each(["0", "99", "-1", "1e1", "100", "²"])("there is no button %s", async (number) => {
    const { exchanges } = await typeInTerminal([hungry, number, hungry]);
    expect(exchanges[1]?.after).toBe(exchanges[1]?.before);
    expect(exchanges[1]?.shown).toContain(emergency);
    expect(exchanges[2]?.shown).toContain("Mies Jansen");
  });
});
