import { describe, expect, test } from "vitest";
import type { Answer } from "../../../dialogs/whom-to-call/answer.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { typing } from "../situation.ts";
import { turn, withContacts } from "./take-turn.ts";

const typed = (text: string, more: object = {}) => turn({ happening: typing(text), ...more });
const saturdayNight = "2026-11-28T22:00:00.000Z" as Instant;
const answerOf = ({ state }: ReturnType<typeof turn>) =>
  (state as unknown as { readonly state: { readonly answer: Answer } }).state.answer;

describe("when it cannot wait", () => {
  const network: Network = withContacts(2);

  test("a line says that who is there now stands first, and the card remembers it", () => {
    const answered = typed("opa overleden, vandaag nog hulp nodig", { network });
    expect(answered.text).toContain("Omdat het haast heeft, staat bovenaan wie nu bereikbaar is.");
    expect(answerOf(answered).urgent).toBe(true);
    expect(typed("opa overleden", { network }).text).not.toContain("haast");
  });

  test("a line says so when nobody is there", () => {
    const at = saturdayNight;
    expect(typed("opa overleden, met spoed", { network, at }).text).toContain(
      "Nu is hier niemand bereikbaar. Bovenaan staat wie er het eerst weer is.",
    );
    const alone = typed("honger, met spoed", { at });
    expect(alone.text).toContain("Nu is hier niemand bereikbaar.\n");
  });

  test("words that look acute do the same", () => {
    expect(typed("opa overleden, mes", { network }).text).toContain("Omdat het haast heeft");
  });

  test("it is remembered while a question is back", () => {
    const asked = typed("misschien kamp of stroom, met spoed");
    expect(asked.state).toMatchObject({ state: { kind: "asked", urgent: true } });
    const state = (asked.state as unknown as { readonly state: object }).state;
    expect(answerOf(typed("schoolkosten", { state })).urgent).toBe(true);
  });
});

describe("who is on the list themselves", () => {
  test("sees the others, and why they are not there", () => {
    const { text } = typed("kamp te duur", { person: "fatima" });
    expect(text).toContain("Je staat zelf ook op de lijst voor dit thema. Hier zie je de anderen.");
    expect(text).not.toContain("Fatima El Amrani, ");
    expect(text).not.toContain("nog geen webber");
    expect(text).toContain("Jan van der Berg, ");
  });

  test("hears that there is nobody else, and gets the coordinator", () => {
    const { text } = typed("gezin heeft honger", { person: "mies" });
    expect(text).toContain("Voor Eten en voedselhulp sta alleen jij op de lijst van dit netwerk.");
    expect(text).toContain("Sanne de Vries");
    expect(text).toContain("[Schrijf de coördinator]");
  });

  test("is named as the webber of another theme beside it", () => {
    const { text } = typed("overleden overleden begrafenis kamp", { person: "fatima" });
    expect(text).toContain(
      "Ook: Schoolkosten, omdat je schrijft over kamp · daar ben jij zelf webber voor",
    );
  });

  test("in a group gets what everybody gets", () => {
    const group = { kind: "group" };
    expect(typed("gezin heeft honger", { ...group, person: "mies" }).text).toBe(
      typed("gezin heeft honger", group).text,
    );
  });

  test("asked by name is shown all the same", () => {
    expect(typed("wie is Mies Jansen", { person: "mies" }).text).toContain("Mies Jansen, ");
  });
});
