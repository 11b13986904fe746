import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting, Reply } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { times } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import { planned, standing, type Taken, taken } from "./stage.ts";

const at = times.instant.parse("2026-11-24T10:00:00.000Z");
const person = ids.person.parse;

const evening = () =>
  planned("plan een webberoverleg op 5 januari van 19 tot 21 uur in het gemeentehuis");
const weekly = () => planned("plan een webberoverleg elke donderdag van 10 tot 11 uur");

const says = (who: string, as: Reply["as"]): Reply => ({
  person: person(who),
  as,
  at,
  sequence: 0,
});

/** The first meeting, otherwise. */
function changed({ network }: Pick<Taken, "network">, news: Partial<Meeting>): Network {
  const [first] = standing(network);
  if (!first) throw new Error("nothing is planned");
  return { ...network, meetings: network.meetings.with(first.id, { ...first, ...news }) };
}

/** The card of the first meeting that stands, or of the only one there is. */
function card(network: Network, more: Omit<Parameters<typeof taken>[0], "happening"> = {}) {
  const [first] = [...standing(network), ...network.meetings];
  if (!first) throw new Error("nothing is planned");
  return taken({ ...more, network, happening: pressing({ kind: "show", meeting: first.id }) });
}

describe("the card of a meeting", () => {
  test("says all of it to who looks after it", () => {
    const shown = card(evening().network);
    expect(shown.text).toMatchInlineSnapshot(`
      "Webberoverleg

      Wanneer: dinsdag 5 januari 2027, 19.00–21.00 uur
      Waar: gemeentehuis
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)
      Wie komt: 0 komen, 3 nog geen antwoord

      [Verzetten] [Afzeggen] [Alle overleggen]"
    `);
    expect(shown.outcome.say[0]?.message.summary).toMatchInlineSnapshot(
      `"Webberoverleg, dinsdag 5 januari 2027, 19.00–21.00 uur ’s avonds"`,
    );
    expect(shown.outcome).toMatchObject({ changes: [], tell: [], state: { kind: "keep" } });
  });

  test("says when, where and for whom to who is invited, and not who comes", () => {
    const shown = card(evening().network, { person: "noor" });
    expect(shown.text).toMatchInlineSnapshot(`
      "Webberoverleg

      Wanneer: dinsdag 5 januari 2027, 19.00–21.00 uur
      Waar: gemeentehuis
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)

      [Alle overleggen]"
    `);
  });

  test("says day and place to anybody else, or the day alone when there is no place", () => {
    const shown = card(evening().network, { person: "mies" });
    expect(shown.text).toMatchInlineSnapshot(`
      "Webberoverleg

      Dag: dinsdag 5 januari 2027
      Plaats: gemeentehuis

      [Alle overleggen]"
    `);
    expect(shown.outcome.say[0]?.message.summary).toMatchInlineSnapshot(
      `"Webberoverleg, dinsdag 5 januari 2027"`,
    );
    expect(card(weekly().network, { person: "mies" }).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Dag: donderdag 26 november

      [Alle overleggen]"
    `);
  });

  test("in a group says no more than that to who looks after it, and offers nothing", () => {
    expect(card(evening().network, { kind: "group" }).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Dag: dinsdag 5 januari 2027
      Plaats: gemeentehuis"
    `);
  });

  test("of a series says how it comes back, and when that is over only this one is called off", () => {
    const { network } = weekly();
    expect(card(network).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Wanneer: donderdag 26 november 2026, 10.00–11.00 uur
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)
      Reeks: elke donderdag
      Wie komt: 0 komen, 3 nog geen antwoord

      [Verzetten] [Deze overslaan] [Reeks stoppen] [Reeks wijzigen] [Alle overleggen]"
    `);
    const [series] = network.series;
    if (!series) throw new Error("no series");
    const endsOn = times.day.parse("2026-11-23");
    const over = { ...network, series: network.series.with(series.id, { ...series, endsOn }) };
    expect(card(over).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Wanneer: donderdag 26 november 2026, 10.00–11.00 uur
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)
      Reeks: elke donderdag
      Wie komt: 0 komen, 3 nog geen antwoord

      [Verzetten] [Afzeggen] [Alle overleggen]"
    `);
  });

  test("that is off says so, and offers no more than the list", () => {
    const network = changed(evening(), { cancelledAt: at });
    expect(card(network).text).toMatchInlineSnapshot(`
      "Webberoverleg

      Webberoverleg, dinsdag 5 januari 2027, is afgezegd.

      Wanneer: dinsdag 5 januari 2027, 19.00–21.00 uur
      Waar: gemeentehuis
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)
      Wie komt: 0 komen, 3 nog geen antwoord

      [Alle overleggen]"
    `);
  });

  test("that is over offers no more than the list", () => {
    const { network } = evening();
    const late = card(network, { at: times.instant.parse("2027-01-05T20:00:00.000Z") });
    expect(late.text).toMatchInlineSnapshot(`
      "Webberoverleg

      Wanneer: dinsdag 5 januari 2027, 19.00–21.00 uur
      Waar: gemeentehuis
      Geregeld door: Sanne de Vries
      Voor wie: alle webbers (3)
      Wie komt: 0 komen, 3 nog geen antwoord

      [Alle overleggen]"
    `);
  });

  test("counts who comes, who sends somebody, who may come, who does not and who is silent", () => {
    const replies = [says("fatima", "sends"), says("noor", "maybe")];
    expect(card(changed(evening(), { replies })).text).toContain(
      "\nWie komt: 0 komen, 1 stuurt iemand, 1 misschien, 1 nog geen antwoord\n",
    );
    const all = [says("fatima", "yes"), says("noor", "yes"), says("piet", "no")];
    expect(card(changed(evening(), { replies: all })).text).toContain(
      "\nWie komt: 2 komen, 1 niet\n",
    );
    const sent = [says("fatima", "yes"), says("noor", "sends"), says("piet", "sends")];
    expect(card(changed(evening(), { replies: sent })).text).toContain(
      "\nWie komt: 1 komt, 2 sturen iemand\n",
    );
  });

  test.each([
    [3, "3, nog 1 vrij"],
    [2, "2, en dat is vol"],
    [1, "1, en er komen er 2"],
  ])("of a room for %i says how many places are left", (capacity, said) => {
    const replies = [says("fatima", "yes"), says("noor", "yes"), says("piet", "no")];
    expect(card(changed(evening(), { replies, capacity })).text).toContain(`Plek voor: ${said}\n`);
  });

  test.each([
    ["https://overleg.example/ruimte", true],
    ["http://overleg.example/ruimte", false],
    ["https://intranet/ruimte", false],
  ])("shows the link %s: %s", (link, isShown) => {
    const { text } = card(changed(evening(), { link }));
    expect(text.includes("Online meedoen")).toBe(isShown);
    expect(text.includes(`Online meedoen kan via ${link}`)).toBe(isShown);
    const other = card(changed(evening(), { link }), { person: "mies" });
    expect(other.text).not.toContain("Online meedoen");
  });

  test("that is not there leads to the list", () => {
    const gone = taken({ happening: pressing({ kind: "show", meeting: "weg" }) });
    expect(gone.text).toBe("Dit overleg ken ik niet meer.\n\n[Alle overleggen]");
  });
});
