import { describe, expect, test } from "vitest";
import { callsMessage } from "../../../dialogs/report/calls-message.ts";
import { seatsMessage } from "../../../dialogs/report/seats-message.ts";
import { silentMessage } from "../../../dialogs/report/silent-message.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { SeatStatus } from "../../../src/domain/report/seat-statuses.ts";
import type { Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { askedAbout, became, byPerson, noon, seatId } from "../../domain/report/given.ts";
import { keywordKnowledge as knowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning as at, person, seat, smallNetwork } from "../../fixtures/small-network.ts";

const text = (message: Message) => messageToText(message).replace(/\n\nSpoed:[\s\S]*/, "");
const calls = (network: Network, from = 0) =>
  text(callsMessage({ network, knowledge, at }, { from }));
const doubt = (id: string): Fact => ({ kind: "seat-doubted", seat: seatId(id) });

/** So many webbers, each in one seat, of whom somebody says that it is not right. */
function doubted(count: number, seats = 1): Network {
  const town = smallNetwork();
  const numbers = Array.from({ length: count }, (_, number) => number + 10);
  const theme = ids.theme.parse("rouw");
  const own = numbers.flatMap((one) =>
    Array.from({ length: seats }, (_, at) =>
      seat(`s-${one}-${at}`, { kind: "webber", theme }, `p-${one}`),
    ),
  );
  const network: Network = {
    ...town,
    people: Collection.of([
      ...town.people,
      ...numbers.map((one) => person(`p-${one}`, `Naam ${one}`)),
    ]),
    seats: Collection.of(own),
  };
  const by = byPerson("kees");
  return became(network, { at: noon("2026-11-20"), by }, ...own.map(({ id }) => doubt(id)));
}

describe("the list of whom to call", () => {
  test("is empty when nobody need be called", () => {
    expect(calls(doubted(0))).toBe("Je hoeft nu niemand te bellen.");
  });

  test("says whom, why and what to say, with what may come of it", () => {
    const network = became(
      smallNetwork(),
      { at: noon("2026-11-20"), by: byPerson("kees") },
      doubt("webber-school"),
    );
    expect(calls(network)).toMatchInlineSnapshot(`
      "Bellijst: 1 gesprek

      Fatima El Amrani
      Webber schoolkosten. Iemand meldde dat dit niet meer klopt, op 20 november.
      tel. 06 10001000 · mail fatima@voorbeeld.example

      Zeg bijvoorbeeld: “Hallo, ik bel namens Netwerk Dorp. Iemand meldde dat je gegevens als webber schoolkosten niet meer kloppen: wat is er anders?”

      [Klopt] [Is weg] [Opvolger]"
    `);
  });

  test("names two seats of one person, and gives buttons to those", () => {
    const asked = (count: number) => {
      const seats = Array.from({ length: count }, (_, at) => `s-10-${at}`);
      const town = doubted(1, count);
      const sure = [...town.seats].map(({ confirmation: _, ...one }) => ({ ...one, doubts: [] }));
      const network: Network = { ...town, seats: Collection.of(sure) };
      return askedAbout(network, { person: "p-10", seats, rungs: 6, at: noon("2026-10-05") });
    };
    expect(calls(asked(2))).toMatchInlineSnapshot(`
      "Bellijst: 1 gesprek

      Naam 10
      Webber rouw en verlies en webber rouw en verlies. Gevraagd op 5 oktober. Er kwam geen antwoord.
      mail p-10@voorbeeld.example

      Zeg bijvoorbeeld: “Hallo, ik bel namens Netwerk Dorp. Je staat op de lijst als webber rouw en verlies en webber rouw en verlies: klopt dat nog, en is dit nog je nummer?”

      [Klopt: webber rouw en verlies] [Is weg: webber rouw en verlies] [Opvolger: webber rouw en verlies]

      [Klopt: webber rouw en verlies] [Is weg: webber rouw en verlies] [Opvolger: webber rouw en verlies]"
    `);
    const three = calls(asked(3));
    expect(three).toContain("Webber rouw en verlies, webber rouw en verlies en nog 1. ");
    expect(three.match(/\[Klopt: webber rouw en verlies\]/g)).toHaveLength(2);
  });

  test.each([
    [4, 0, 4, "[Klopt] [Is weg] [Opvolger]"],
    [5, 0, 4, "[En nog 1]"],
    [5, 4, 1, "[Terug]"],
    [9, 4, 4, "[Terug] [En nog 1]"],
    [9, 8, 1, "[Terug]"],
  ])("of %i from %i on shows %i, with %s under it", (count, from, shown, last) => {
    const said = calls(doubted(count), from);
    expect(said.startsWith(`Bellijst: ${count} gesprekken`)).toBe(true);
    expect(said.match(/\[Klopt\]/g)).toHaveLength(shown);
    expect(said.split("\n").at(-1)).toBe(last);
  });

  test("turns back a page at a time", () => {
    const back = (from: number) =>
      callsMessage({ network: doubted(12), knowledge, at }, { from })
        .blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
        .find(({ label }) => label === "Terug")?.does.action;
    expect(back(8)).toStrictEqual({ kind: "calls", from: 4 });
    expect(back(4)).toStrictEqual({ kind: "calls", from: 0 });
    expect(back(2)).toStrictEqual({ kind: "calls", from: 0 });
    expect(back(0)).toBeUndefined();
  });
});

describe("the list of seats that stand in one way", () => {
  const seats = (network: Network, status: SeatStatus, from = 0) =>
    text(seatsMessage({ network, knowledge, at }, { status, from }));

  test.each<[SeatStatus, string]>([
    ["confirmed", "Er is nog geen plek bevestigd."],
    ["waiting", "Er wacht nu niets op antwoord."],
    ["overdue", "Niemand is te laat."],
    ["unconfirmed", "Elke plek is bevestigd of gevraagd."],
    ["doubted", "Er is geen plek waar iemand aan twijfelt."],
    ["unreachable", "Ik kan iedereen bereiken."],
    ["handing-over", "Er is nu geen plek in overdracht."],
    ["empty", "Er is geen plek leeg."],
  ])("%s: %s", (status, none) => {
    expect(seats({ ...smallNetwork(), seats: Collection.of([]) }, status)).toBe(none);
  });

  test("begins with who has waited longest", () => {
    expect(seats(smallNetwork(), "confirmed")).toMatchInlineSnapshot(`
      "5 plekken zijn bevestigd

      - Sanne de Vries, coördinator van het netwerk: bevestigd 12 dagen geleden
      - Kees Bakker, plaatsvervangend coördinator van het netwerk: bevestigd 12 dagen geleden
      - Jan van der Berg, contactpersoon Leergeld Dorp in Noord: bevestigd 12 dagen geleden
      - IJsbrand 't Hart, plaatsvervangend contactpersoon Leergeld Dorp in Noord: bevestigd 12 dagen geleden
      - Fatima El Amrani, webber schoolkosten: bevestigd 12 dagen geleden"
    `);
  });

  test.each([
    [12, 0, 12, undefined],
    [13, 0, 12, "[En nog 1]"],
    [13, 12, 1, "[Terug]"],
    [25, 12, 12, "[Terug] [En nog 1]"],
  ])("of %i from %i on shows %i", (count, from, shown, last) => {
    const said = seats(doubted(count), "doubted", from);
    expect(said.startsWith(`Aan ${count} plekken twijfelt iemand`)).toBe(true);
    expect(said.match(/één keer gemeld dat het niet klopt/g)).toHaveLength(shown);
    if (last !== undefined) expect(said.split("\n").at(-1)).toBe(last);
    else expect(said).not.toContain("[");
  });
});

describe("who did not answer", () => {
  test("is listed with since when, and goes on with its own pages", () => {
    const numbers = Array.from({ length: 13 }, (_, number) => number + 10);
    const network = numbers.reduce(
      (all, one) =>
        askedAbout(all, {
          ...{ person: `p-${one}`, seats: [`s-${one}-0`], rungs: 1 },
          at: noon("2026-11-20"),
        }),
      doubted(13),
    );
    const message = silentMessage({ network, knowledge, at }, { from: 0 });
    expect(text(message).split("\n").slice(0, 3)).toMatchInlineSnapshot(`
      [
        "13 mensen hebben nog niet gereageerd",
        "",
        "- Naam 10: 1 plek, gevraagd op 20 november, één keer gevraagd",
      ]
    `);
    const buttons = message.blocks.flatMap((one) => (one.kind === "buttons" ? one.buttons : []));
    expect(buttons.map(({ label, does }) => [label, does.action])).toStrictEqual([
      ["En nog 1", { kind: "silent", from: 12 }],
    ]);
  });
});
