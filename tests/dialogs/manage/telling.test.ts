import { describe, expect, it } from "vitest";
import { newsMessage, newsTells } from "../../../dialogs/manage/telling.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Holding } from "../../../src/domain/seat.ts";
import { times } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

const before = smallNetwork();
const mies = ids.person.parse("mies");
const contact = ids.seat.parse("voedselbank-contact");
const day = times.day.parse;

/** What the coordinator made of it is told to whom, a line each. */
function told(after: Network, was: Network = before): Readonly<Record<string, readonly string[]>> {
  const me = person("sanne", "Sanne de Vries");
  const tells = newsTells({ network: was, event: { id: "e1", at: tuesdayMorning }, me }, after);
  const lines = tells.map(({ to, message, key }) => {
    expect(key).toBe("manage/e1");
    const said = messageToText(message).split("\n");
    const items = said.flatMap((one) => (one.startsWith("- ") ? [one.slice(2)] : []));
    return [to.kind === "person" ? to.person : "", items] as const;
  });
  return Object.fromEntries(lines);
}

/** With these in the seat of the food bank. */
function held(holdings: readonly (readonly [string, string, string?])[]): Network {
  const one = before.seats.get(contact);
  if (!one) throw new Error("no seat");
  const kept = holdings.map(
    ([who, from, until]): Holding => ({
      ...{ person: ids.person.parse(who), from: day(from) },
      ...(until !== undefined && { until: day(until) }),
    }),
  );
  return { ...before, seats: before.seats.with(contact, { ...one, holdings: kept }) };
}

describe("what somebody hears of what a coordinator changed", () => {
  it("is nothing when nothing is", () => {
    expect(told(before)).toStrictEqual({});
    expect(told({ ...before, themes: Collection.of([]) })).toStrictEqual({});
  });

  it("is that a seat is theirs, from today or from a later day, or theirs no more", () => {
    const start = held([["mies", "2026-01-01"]]);
    expect(told(held([["kees", "2026-11-24"]]), start)).toStrictEqual({
      kees: ["Je bent nu contactpersoon Voedselbank Dorp."],
      mies: ["Je bent geen contactpersoon Voedselbank Dorp meer."],
    });
    const later = held([
      ["mies", "2026-01-01", "2026-12-31"],
      ["kees", "2027-01-01"],
    ]);
    expect(told(later, start)).toStrictEqual({
      kees: ["Je wordt contactpersoon Voedselbank Dorp, vanaf 1 januari 2027."],
      mies: ["Je bent contactpersoon Voedselbank Dorp tot en met 31 december."],
    });
    expect(told(start, later)).toStrictEqual({
      kees: ["Je bent geen contactpersoon Voedselbank Dorp meer."],
      mies: ["Je blijft contactpersoon Voedselbank Dorp."],
    });
  });

  it("is another first day only when that is still to come", () => {
    expect(told(held([["mies", "2027-02-01"]]), held([["mies", "2027-01-01"]]))).toStrictEqual({
      mies: ["Je wordt contactpersoon Voedselbank Dorp, vanaf 1 februari 2027."],
    });
    expect(told(held([["mies", "2026-02-01"]]), held([["mies", "2026-01-01"]]))).toStrictEqual({});
    expect(told(held([["mies", "2026-11-24"]]), held([["mies", "2026-01-01"]]))).toStrictEqual({});
  });

  it("is that what the seat is for became another", () => {
    const one = before.seats.get(contact);
    if (one?.role.kind !== "contact") throw new Error("no seat");
    const role = { ...one.role, areas: [ids.area.parse("zuid")] };
    const after = { ...before, seats: before.seats.with(contact, { ...one, role }) };
    expect(told(after)).toStrictEqual({
      mies: ["De plek contactpersoon Voedselbank Dorp in Zuid is gewijzigd."],
    });
  });

  it("is which of their data changed, beside what became of their seats", () => {
    const value = person("mies", "Mies Jansen", { jobTitle: "coach" });
    const after = held([["kees", "2026-01-01"]]);
    expect(told({ ...after, people: before.people.with(mies, value) })).toStrictEqual({
      kees: ["Je bent nu contactpersoon Voedselbank Dorp."],
      mies: [
        "Je bent geen contactpersoon Voedselbank Dorp meer.",
        "Gewijzigd in je gegevens: functie.",
      ],
    });
    const noor = person("noor", "Noor Kuipers");
    expect(told({ ...before, people: before.people.with(noor.id, noor) })).toStrictEqual({});
  });

  it("is not for the coordinator who did it, nor for who left the network", () => {
    const sanne = person("sanne", "Sanne de Vries", { jobTitle: "regisseur" });
    expect(told({ ...before, people: before.people.with(sanne.id, sanne) })).toStrictEqual({});
    const left = { outSince: tuesdayMorning };
    const asking = { ...before.askings.get(mies), id: mies, ...left };
    const was = { ...before, askings: before.askings.with(mies, asking) };
    expect(told({ ...held([["kees", "2026-01-01"]]), askings: was.askings }, was)).toStrictEqual({
      kees: ["Je bent nu contactpersoon Voedselbank Dorp."],
    });
  });
});

describe("the message itself", () => {
  const message = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => `regel ${at + 1}`);
    return messageToText(newsMessage(before, { by: "Sanne de Vries", lines }));
  };

  it("says by whom, what, and what to do when it is wrong", () => {
    expect(message(1)).toMatchInlineSnapshot(`
      "Sanne de Vries heeft als coördinator van Netwerk Dorp iets gewijzigd dat over jou gaat.

      - regel 1

      Klopt het niet? Geef het door aan de coördinator.

      [Bekijk mijn gegevens]"
    `);
  });

  it("has eight lines, and counts the others", () => {
    expect(
      message(8)
        .match(/^- .*$/gm)
        ?.at(-1),
    ).toBe("- regel 8");
    expect(
      message(9)
        .match(/^- .*$/gm)
        ?.slice(-2),
    ).toStrictEqual(["- regel 8", "- en nog 1"]);
  });
});
