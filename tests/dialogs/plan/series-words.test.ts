import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { times } from "../../../src/domain/time.ts";
import { labelsIn, meetingTown, planned, pressed, says, type Taken } from "./stage.ts";

const weekly = (more: Parameters<typeof planned>[1] = {}) =>
  planned("plan een webberoverleg elke donderdag van 10 tot 11 uur", more);
const table = (more: Parameters<typeof planned>[1] = {}) =>
  planned("plan de wijktafel Noord elke dinsdag van 14 tot 15 uur", more);

const asked = (text: string, { network }: Pick<Taken, "network">, more = {}) =>
  says(text, { network, ...more });

/** So many series, called Reeks 1 and so on, of the first one there is. */
function many(count: number) {
  const { network } = weekly();
  const [one] = network.series;
  if (!one) throw new Error("no series");
  const series = Array.from({ length: count }, (_, at) => ({
    ...{ ...one, id: ids.series.parse(`reeks-${at}`), title: `Reeks ${at + 1}` },
  }));
  const none = meetingTown().series;
  return { network: { ...network, series: series.reduce((all, s) => all.with(s.id, s), none) } };
}

describe("what is said about a series", () => {
  test("is about the only one there is", () => {
    const ask = asked("stop de reeks", weekly());
    expect(ask.text).toMatchInlineSnapshot(`
      "De reeks Webberoverleg stoppen vanaf dinsdag 24 november?

      13 overleggen die al gepland staan, vervallen.

      [Ja, stop de reeks] [Nee, de reeks gaat door]"
    `);
    expect(ask.outcome.changes).toStrictEqual([]);
  });

  test("is about none when there is none, or none that is called so", () => {
    const none = "Deze reeks vind ik niet bij wat er gepland staat.\n\n[Alle overleggen]";
    expect(asked("stop de reeks", { network: meetingTown() }).text).toBe(none);
    expect(asked("stop de reeks van de wijktafel", weekly()).text).toBe(none);
  });

  test("asks which one when there are more, by name", () => {
    const both = table({ network: weekly().network });
    const ask = asked("stop de reeks", both);
    expect(ask.text).toMatchInlineSnapshot(`
      "Er zijn meer reeksen. Welke bedoel je?

      [Webberoverleg · elke donderdag] [Wijktafel Noord · elke dinsdag]"
    `);
    expect(pressed(ask, labelsIn(ask)[1] ?? "").text).toMatchInlineSnapshot(`
      "De reeks Wijktafel Noord stoppen vanaf dinsdag 24 november?

      13 overleggen die al gepland staan, vervallen.

      [Ja, stop de reeks] [Nee, de reeks gaat door]"
    `);
  });

  test("says the name of one of them, or the end of it", () => {
    const both = table({ network: weekly().network });
    expect(asked("stop de reeks van de wijktafel", both).text).toContain(
      "De reeks Wijktafel Noord stoppen",
    );
    expect(asked("stop de reeks webberoverleg", both).text).toContain(
      "De reeks Webberoverleg stoppen",
    );
  });

  test("is not about a series that is over", () => {
    const { network } = weekly();
    const [one] = network.series;
    if (!one) throw new Error("no series");
    const endsOn = times.day.parse("2026-11-23");
    const over = { ...network, series: network.series.with(one.id, { ...one, endsOn }) };
    expect(asked("stop de reeks", { network: over }).text).toContain("Deze reeks vind ik niet");
  });

  test.each([
    [8, 8],
    [9, 8],
  ])("of %i offers %i", (count, offered) => {
    const ask = asked("stop de reeks", many(count));
    expect(ask.text).toContain("Er zijn meer reeksen. Welke bedoel je?");
    expect(labelsIn(ask)).toHaveLength(offered);
    expect(labelsIn(ask)[0]).toBe("Reeks 1 · elke donderdag");
  });

  test("of another rhythm asks which one as well, and changes the one that is chosen", () => {
    const both = table({ network: weekly().network });
    const ask = asked("wijzig de reeks", both);
    expect(ask.text).toContain("Welke bedoel je?");
    expect(pressed(ask, labelsIn(ask)[0] ?? "").text).toMatchInlineSnapshot(`
      "Vanaf welke dag komt Webberoverleg anders terug? Wat ervoor gepland staat, blijft staan.

      Titel: Webberoverleg
      Dag (van een reeks de eerste): 2026-11-26
      Begint om (bijvoorbeeld 9.30): 10.00
      Tot hoe laat, of hoe lang (11.00 of 90 minuten): 11.00
      Plaats:
      Link om online mee te doen (https://…):
      Hoeveel mensen passen erin (leeg: geen grens):
      Voor wie: webbers
      Hoe vaak: kept/weekly/1/4///
      Laatste dag van de reeks (leeg: tot je stopt):
      Op een feestdag of in een schoolvakantie: move
      [Lees terug]"
    `);
  });
});
