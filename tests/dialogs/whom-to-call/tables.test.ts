import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, typing } from "../situation.ts";
import { actionOf, turn } from "./take-turn.ts";

const table = (id: string, name: string) => ({ id: ids.table.parse(id), name, areas: [] });
const member = (id: string, at: string, holder?: string) =>
  seat(id, { kind: "table-member", table: ids.table.parse(at) }, holder);

const base = smallNetwork();
const network: Network = {
  ...base,
  tables: Collection.of([
    { ...table("armoede", "Armoedetafel Dorp"), about: "Elke maand." },
    table("zorg", "Zorgtafel Noord"),
    table("zorg-zuid", "Zorgtafel Zuid"),
  ]),
  seats: Collection.of([
    ...base.seats,
    member("tafel-1", "armoede", "sanne"),
    member("tafel-2", "armoede", "fatima"),
    member("tafel-3", "armoede"),
  ]),
};
const told = (text: string, more: object = {}) =>
  turn({ network, happening: typing(text), ...more });

describe("who sits in a consultation", () => {
  test("is told by name, with where they work, and counted as nothing", () => {
    const { text, counts } = told("wie zit er aan de armoedetafel?");
    expect(text).toContain("Armoedetafel Dorp\n\nElke maand.");
    expect(text).toMatch(
      /Fatima El Amrani · intern begeleider, Gemeente Dorp[\s\S]*Sanne de Vries/,
    );
    expect(text).not.toContain("Jan van der Berg");
    expect(counts).toStrictEqual([]);
  });

  test("is told in private when others read along", () => {
    const { say, text } = told("wie zit er aan de armoedetafel", { kind: "group" });
    expect(say.map(({ to }) => to)).toStrictEqual(["here", "private"]);
    expect(text.split("Fatima")[0]).toContain("alleen persoonlijk");
  });

  test("is for the coordinator to say when nobody is on the list", () => {
    const { text } = told("wie zitten er in de zorgtafel Zuid");
    expect(text).toContain("staat nog niet op de lijst");
    expect(text).toContain("Sanne de Vries");
  });

  test("is for the coordinator to say when the network has no such consultation", () => {
    const { text, counts } = told("wie zitten er in het kernteam");
    expect(text).toContain("Dat overleg staat niet op de lijst");
    expect(text).toContain("Sanne de Vries");
    expect(counts).toStrictEqual([]);
  });

  test("is asked back when more are called so", () => {
    const { text, messages } = told("wie zit er in de zorgtafel");
    expect(text).toContain("Welk overleg bedoel je?");
    const does = actionOf(messages[0], "Zorgtafel Noord");
    expect(turn({ network, happening: pressing(does) }).text).toContain("Zorgtafel Noord");
  });

  test("is no question when an organisation is meant", () => {
    expect(told("wie zit er bij de voedselbank").text).toContain("Voedselbank Dorp");
  });
});
