import { describe, expect, test } from "vitest";
import { audienceFrom, valuesOf, whomOptions } from "../../../dialogs/plan/whom.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Audience } from "../../../src/domain/meeting/audience-kinds.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Table } from "../../../src/domain/table.ts";
import { times } from "../../../src/domain/time.ts";
import { seat } from "../../fixtures/small-network.ts";
import { meetingTown } from "./stage.ts";

const town = meetingTown();
const today = times.day.parse("2026-11-24");
const seats = (...of: readonly string[]): Audience => ({
  kind: "seats",
  seats: of.map((id) => ids.seat.parse(id)),
});
const themes = (...of: readonly string[]): Audience => ({
  kind: "webbers-of",
  themes: of.map((id) => ids.theme.parse(id)),
});
const table: Audience = { kind: "table", table: ids.table.parse("wijktafel-noord") };

describe("for whom a meeting may be", () => {
  test("is all webbers, all contacts, a table, or the webbers of a theme that has them", () => {
    expect(whomOptions(town, today)).toMatchInlineSnapshot(`
      [
        {
          "label": "alle webbers (3)",
          "value": "webbers",
        },
        {
          "label": "alle contactpersonen (2)",
          "value": "contacts",
        },
        {
          "label": "iedereen van Wijktafel Noord (1)",
          "value": "table:wijktafel-noord",
        },
        {
          "label": "de webbers energie en water (1)",
          "value": "theme:energie",
        },
        {
          "label": "de webbers schoolkosten (1)",
          "value": "theme:school",
        },
        {
          "label": "de webbers schulden (1)",
          "value": "theme:schulden",
        },
      ]
    `);
  });

  test("is also who was named, by name and seat, as long as the seat is there", () => {
    const said = seats("leergeld-contact", "budget-contact", "weg");
    expect(whomOptions(town, today, said).slice(6)).toMatchInlineSnapshot(`
      [
        {
          "label": "Jan van der Berg, contactpersoon Leergeld Dorp in Noord",
          "value": "seat:leergeld-contact",
        },
        {
          "label": "contactpersoon Budgethulp Dorp",
          "value": "seat:budget-contact",
        },
      ]
    `);
    expect(whomOptions(town, today, themes("schulden"))).toHaveLength(6);
  });

  test("names a theme with two webbers once, and none that the network does not have", () => {
    const more = [
      seat("webber-energie-2", { kind: "webber", theme: ids.theme.parse("energie") }, "mies"),
      seat("webber-weg", { kind: "webber", theme: ids.theme.parse("weg") }, "mies"),
    ];
    const network = {
      ...town,
      seats: more.reduce((all, one) => all.with(one.id, one), town.seats),
    };
    expect(whomOptions(network, today).map(({ value }) => value)).toStrictEqual([
      ...["webbers", "contacts", "table:wijktafel-noord"],
      ...["theme:energie", "theme:school", "theme:schulden"],
    ]);
  });

  test("is no longer than a chat shows, with twelve of those who were named", () => {
    const tables = Array.from(
      { length: 100 },
      (_, at): Table => ({
        ...{ id: ids.table.parse(`t-${at}`), name: `Tafel ${at + 100}`, areas: [] },
      }),
    );
    const many = Array.from({ length: 14 }, (_, at) => seat(`s-${at}`, { kind: "coordinator" }));
    const network: Network = {
      ...town,
      tables: Collection.of(tables),
      seats: many.reduce((all, one) => all.with(one.id, one), town.seats),
    };
    const values = whomOptions(network, today, seats(...many.map(({ id }) => id))).map(
      ({ value }) => value,
    );
    expect(values).toHaveLength(100);
    expect(values.slice(86)).toStrictEqual([
      ...["table:t-84", "table:t-85"],
      ...many.slice(0, 12).map(({ id }) => `seat:${id}`),
    ]);
  });
});

describe("what was chosen", () => {
  test.each<[Audience, readonly string[]]>([
    [{ kind: "webbers" }, ["webbers"]],
    [{ kind: "contacts" }, ["contacts"]],
    [table, ["table:wijktafel-noord"]],
    [themes("school"), ["theme:school"]],
    [themes("school", "schulden"), ["theme:school", "theme:schulden"]],
    [seats("coordinator"), ["seat:coordinator"]],
    [seats("coordinator", "webber-school"), ["seat:coordinator", "seat:webber-school"]],
  ])("%j is said and read in the same words", (audience, values) => {
    expect(valuesOf(audience)).toStrictEqual(values);
    expect(audienceFrom(town, values)).toStrictEqual(audience);
  });

  test.each([
    [[]],
    [[""]],
    [["iedereen"]],
    [["webbers", "contacts"]],
    [["webbers", "theme:school"]],
    [["theme:school", "webbers"]],
    [["theme:weg"]],
    [["theme:school", "theme:weg"]],
    [["theme:school", "seat:coordinator"]],
    [["seat:weg"]],
    [["seat:coordinator", "seat:weg"]],
    [["seat:coordinator", "contacts"]],
    [["table:weg"]],
    [["table:wijktafel-noord", "webbers"]],
    [["wijktafel-noord"]],
    [["school"]],
  ])("%j is no group that there is, or does not go together", (values) => {
    expect(audienceFrom(town, values)).toBeUndefined();
  });
});
