import { describe, expect, test } from "vitest";
import type { Network } from "../../../src/domain/network.ts";
import { filled, meetingTown, planned, pressed, says } from "./stage.ts";

/** What stands between what was understood and the question whether that is right. */
function warnings(text: string, more: Parameters<typeof says>[1] = {}): readonly string[] {
  const lines = says(text, more).text.split("\n\n");
  const [from, until] = [
    lines.findIndex((one) => one.startsWith("Ik begrijp")),
    lines.indexOf("Klopt dat?"),
  ];
  if (from < 0 || until < 0) throw new Error(`not read back: ${lines.join("\n")}`);
  return lines.slice(from + 1, until);
}

function withoutRegion(): Network {
  const town = meetingTown();
  const { region: _, ...description } = town.description;
  return { ...town, description };
}

const webbers = "plan een webberoverleg";

describe("what to know before saying yes", () => {
  test("is nothing on an ordinary day", () => {
    expect(warnings(`${webbers} op 12 januari van 10 tot 11 uur`)).toStrictEqual([]);
  });

  test.each([
    ["vrijdag 4 december", []],
    ["zaterdag 5 december", ["Let op: zaterdag 5 december 2026 is in het weekend."]],
    ["zondag 6 december", ["Let op: zondag 6 december 2026 is in het weekend."]],
    ["maandag 7 december", []],
    ["25 december", ["Let op: 25 december is een feestdag."]],
    ["22 december", ["Let op: 22 december valt in een schoolvakantie van jullie regio."]],
  ])("on %s is %j", (day, said) => {
    expect(warnings(`${webbers} op ${day} van 10 tot 11 uur`)).toStrictEqual(said);
  });

  test("names no region that is not known", () => {
    const network = withoutRegion();
    expect(
      warnings(`${webbers} op 28 december van 10 tot 11 uur`, { network }),
    ).toMatchInlineSnapshot(`
      [
        "Let op: 28 december valt in een schoolvakantie.",
      ]
    `);
  });

  test("of a series is what becomes of three holidays, and how many there are more", () => {
    expect(
      warnings(`${webbers} elke woensdag van 10 tot 11 uur, vanaf 2 december`),
    ).toMatchInlineSnapshot(`
      [
        "23 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "30 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "5 mei 2027 is een feestdag: die vervalt.",
      ]
    `);
    expect(warnings(`${webbers} elke maandag van 10 tot 11 uur`)).toMatchInlineSnapshot(`
      [
        "21 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "28 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "29 maart 2027 is een feestdag: die vervalt.",
        "In het eerste jaar valt er nog 1 keer een vakantie of feestdag. Dat gaat net zo.",
      ]
    `);
  });

  test("of a series in the weekend is that it is, once", () => {
    expect(
      warnings(`${webbers} elke tweede zaterdag van de maand van 10 tot 11 uur`),
    ).toMatchInlineSnapshot(`
      [
        "Let op: zaterdag 12 december 2026 is in het weekend.",
      ]
    `);
  });

  test("of a series that goes on through holidays is that as well", () => {
    const form = pressed(
      says(`${webbers} elke eerste vrijdag van de maand van 10 tot 11 uur`),
      "Wijzigen",
    );
    expect(filled(form, { holidays: "keep" }).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Ik begrijp: elke eerste vrijdag van de maand, 10.00–11.00 uur, vanaf vrijdag 4 december, voor alle webbers (3).

      1 januari 2027 is een feestdag: die gaat door.

      Klopt dat?

      [Ja, plan in] [Datumprikker eerst] [Wijzigen]"
    `);
    expect(filled(form, { holidays: "skip" }).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Ik begrijp: elke eerste vrijdag van de maand, 10.00–11.00 uur, vanaf vrijdag 4 december, voor alle webbers (3).

      1 januari 2027 is een feestdag: die vervalt.

      Klopt dat?

      [Ja, plan in] [Datumprikker eerst] [Wijzigen]"
    `);
  });

  test("is that there is no room for all who are invited", () => {
    const room = `${webbers} op 12 januari van 10 tot 11 uur, plek voor`;
    expect(warnings(`${room} 3`)).toStrictEqual([]);
    expect(warnings(`${room} 2`)).toStrictEqual([
      "Let op: er is plek voor 2 en je nodigt 3 mensen uit.",
    ]);
  });

  test("is what else there is then for the same people, on three days", () => {
    const { network } = planned(`${webbers} elke donderdag van 10 tot 11 uur`);
    const again = "plan een overleg met de webbers schulden elke donderdag van 10.30 tot 12 uur";
    expect(warnings(again, { network })).toMatchInlineSnapshot(`
      [
        "24 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "31 december valt in een schoolvakantie van jullie regio: die vervalt.",
        "6 mei 2027 is een feestdag: die vervalt.",
        "Let op: op donderdag 26 november is dan ook Webberoverleg (10.00–11.00 uur).",
        "Let op: op donderdag 3 december is dan ook Webberoverleg (10.00–11.00 uur).",
        "Let op: op donderdag 10 december is dan ook Webberoverleg (10.00–11.00 uur).",
      ]
    `);
    const evening = "plan een overleg met de webbers schulden elke donderdag van 11 tot 12 uur";
    expect(warnings(evening, { network }).filter((line) => line.includes("dan ook"))).toStrictEqual(
      [],
    );
  });
});

describe("what to know before it moves", () => {
  test("is the weekend, the room and what else there is then, and not itself", () => {
    const first = planned(`${webbers} op 12 januari van 10 tot 11 uur, plek voor 2`);
    const other = planned(`${webbers} op 16 januari van 9 tot 11 uur`, {
      network: first.network,
    });
    const to = "verzet het webberoverleg van 12 januari naar";
    expect(says(`${to} 16 januari`, { network: other.network }).text).toMatchInlineSnapshot(`
      "Webberoverleg gaat van dinsdag 12 januari 2027, 10.00–11.00 uur naar zaterdag 16 januari 2027, 10.00–11.00 uur.

      Let op: zaterdag 16 januari 2027 is in het weekend.

      Let op: er is plek voor 2 en je nodigt 3 mensen uit.

      Let op: op zaterdag 16 januari 2027 is dan ook Webberoverleg (9.00–11.00 uur).

      Iedereen krijgt bericht en hoort of het nog past.

      Klopt dat?

      [Ja, verzet] [Wijzigen]"
    `);
    expect(
      says(`${to} 12 januari 10.30 uur`, { network: other.network }).text,
    ).toMatchInlineSnapshot(`
      "Webberoverleg gaat van dinsdag 12 januari 2027, 10.00–11.00 uur naar dinsdag 12 januari 2027, 10.30–11.30 uur.

      Let op: er is plek voor 2 en je nodigt 3 mensen uit.

      Iedereen krijgt bericht en hoort of het nog past.

      Klopt dat?

      [Ja, verzet] [Wijzigen]"
    `);
  });
});
