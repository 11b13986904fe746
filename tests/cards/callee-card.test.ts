import { describe, expect, test } from "vitest";
import { calleeCard } from "../../src/cards/callee-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { calleeOf } from "../../src/domain/callee.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids } from "../../src/domain/ids.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Seat, SeatRole } from "../../src/domain/seat.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { blockToLines } from "../../src/messages/plain-text.ts";
import { seat, smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

const jan = ids.person.parse("jan");
const contact = ids.seat.parse("leergeld-contact");

function shown(network: Network, seatId = contact, at = tuesdayMorning): string {
  const found = network.seats.get(seatId);
  if (!found) throw new Error("no seat");
  return blockToLines(calleeCard({ network, callee: calleeOf(network, found, at), at })).join("\n");
}

function withJan(more: Partial<Person>): Network {
  const network = smallNetwork();
  const person = network.people.get(jan);
  if (!person) throw new Error("no person");
  return { ...network, people: network.people.with(jan, { ...person, ...more }) };
}

function withContact(change: (seat: Seat) => Seat, network = smallNetwork()): Network {
  const found = network.seats.get(contact);
  if (!found) throw new Error("no seat");
  return { ...network, seats: network.seats.with(contact, change(found)) };
}

function withoutDeputy(network: Network): Network {
  return { ...network, seats: network.seats.without(ids.seat.parse("leergeld-deputy")) };
}

describe("when somebody can be reached", () => {
  const hours = smallNetwork().people.get(jan)?.availability.hours ?? [];

  test.each([
    ["2026-11-24T09:00:00.000Z", "Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)"],
    ["2026-11-24T05:00:00.000Z", "Bereikbaar vanaf vandaag 9.00 uur (ma–do 9.00–17.00)"],
    ["2026-11-24T16:00:00.000Z", "Bereikbaar vanaf morgen 9.00 uur (ma–do 9.00–17.00)"],
    ["2026-11-27T09:00:00.000Z", "Bereikbaar vanaf maandag 9.00 uur (ma–do 9.00–17.00)"],
  ])("at %s: %s", (at, line) => {
    const network = withJan({ availability: { hours, absences: [] } });
    expect(shown(network, contact, at as Instant)).toContain(line);
  });

  test("nothing known is said to be not known", () => {
    expect(shown(withJan({ availability: { hours: [], absences: [] } }))).toContain(
      "Werktijden niet bekend",
    );
  });

  test("who is away gives way to the deputy", () => {
    expect(shown(smallNetwork())).toMatch(
      /Afwezig tot en met 6 december\nNu neemt waar: IJsbrand 't Hart, tel\. 06/,
    );
  });

  test("who is away without a deputy gives way to the general number", () => {
    expect(shown(withoutDeputy(smallNetwork()))).toContain(
      "Er is nu geen waarnemer. Algemeen nummer van Leergeld Dorp: 085 000 0101.",
    );
  });

  test("a deputy who is away as well takes over nothing", () => {
    const base = smallNetwork();
    const id = ids.person.parse("ijsbrand");
    const ijsbrand = base.people.get(id);
    if (!ijsbrand) throw new Error("no person");
    const absences = [{ from: "2026-11-01" as Day }];
    const people = base.people.with(id, { ...ijsbrand, availability: { hours, absences } });
    const card = shown({ ...base, people });
    expect(card).toContain("Er is nu geen waarnemer. Algemeen nummer van Leergeld Dorp");
    expect(card).toContain("Plaatsvervanger, nu afwezig: IJsbrand");
  });

  test("away without an end is away", () => {
    const absences = [{ from: "2026-11-01" as Day }];
    expect(shown(withJan({ availability: { hours, absences } }))).toMatch(/^Afwezig$/m);
  });
});

describe("an empty seat", () => {
  const empty = (one: Seat): Seat => ({ ...one, holdings: [] });

  test("is taken by the deputy, and says so", () => {
    expect(shown(withContact(empty))).toContain(
      "IJsbrand 't Hart, neemt waar, contactpersoon Leergeld Dorp in Noord (deze plek is leeg)",
    );
  });

  test("without a deputy leads to the number of the organisation", () => {
    expect(shown(withContact(empty, withoutDeputy(smallNetwork())))).toBe(
      "Leergeld Dorp\nDe plek van contactpersoon Leergeld Dorp in Noord is leeg. Dit is het algemene nummer.\ntel. 085 000 0101",
    );
  });
});

test("an empty seat of an organisation with only a mail address promises no number", () => {
  const base = withContact((one) => ({ ...one, holdings: [] }), withoutDeputy(smallNetwork()));
  const id = ids.organisation.parse("leergeld");
  const found = base.organisations.get(id);
  const mail = readMailAddress("info@leergeld.example");
  if (!(found && mail)) throw new Error("no organisation");
  const { phone: _none, ...rest } = found;
  const card = shown({ ...base, organisations: base.organisations.with(id, { ...rest, mail }) });
  expect(card).toContain("is leeg. Dit is het algemene mailadres.");
});

describe("the proof of an empty seat in which the deputy stands in", () => {
  test("is about the deputy, not what the predecessor confirmed", () => {
    const until = "2026-10-31" as Day;
    const left = (one: Seat): Seat => ({
      ...one,
      holdings: one.holdings.map((holding) => ({ ...holding, until })),
    });
    expect(shown(withContact(left))).toContain(
      "Bevestigd 12 dagen geleden door IJsbrand 't Hart zelf.",
    );
  });
});

describe("the proof", () => {
  const confirmed =
    (at: string) =>
    (one: Seat): Seat => ({
      ...one,
      confirmation: { at: at as Instant, by: { kind: "person", person: jan } },
    });

  test.each([
    ["2026-11-24T08:00:00.000Z", "Bevestigd vandaag door Jan van der Berg zelf."],
    [
      "2026-07-24T08:00:00.000Z",
      "Bevestigd 4 maanden geleden door Jan van der Berg zelf. Kan verouderd zijn.",
    ],
    [
      "2026-01-24T08:00:00.000Z",
      "Bevestigd 10 maanden geleden door Jan van der Berg zelf. Waarschijnlijk verouderd.",
    ],
  ])("confirmed at %s", (at, line) => {
    expect(shown(withContact(confirmed(at)))).toContain(line);
  });

  test("by somebody else says by whom", () => {
    const by = { kind: "person", person: ids.person.parse("sanne") } as const;
    const network = withContact((one) => ({
      ...one,
      confirmation: { at: "2026-11-23T08:00:00.000Z" as Instant, by },
    }));
    expect(shown(network)).toContain("Bevestigd gisteren door Sanne de Vries.");
  });

  test.each([
    ["jan", "Piet Jansen", "Bevestigd gisteren namens Jan van der Berg door Piet Jansen."],
    ["sanne", "Piet Jansen", "Bevestigd gisteren namens Sanne de Vries door Piet Jansen."],
    ["jan", "bel 06 12345678", "Bevestigd gisteren namens Jan van der Berg door bel."],
    ["jan", "?", "Bevestigd gisteren namens Jan van der Berg door iemand anders."],
    ["gone", "Piet", "Bevestigd gisteren door Piet."],
  ])(
    "through a link that %s passed on says for whom, and who said so: %s",
    (who, standIn, line) => {
      const by = { kind: "person", person: ids.person.parse(who) } as const;
      const network = withContact((one) => ({
        ...one,
        confirmation: { at: "2026-11-23T08:00:00.000Z" as Instant, by, standIn },
      }));
      expect(shown(network)).toContain(line);
      expect(shown(network)).not.toContain("zelf");
    },
  );

  test("never confirmed is said plainly", () => {
    const network = withContact(({ confirmation: _gone, ...rest }) => rest);
    expect(shown(network)).toContain("Nog nooit bevestigd. Kan verouderd zijn.");
  });

  test("a doubt stands beside it", () => {
    const by = { kind: "account", account: ids.account.parse("teams:t:u") } as const;
    const network = withContact((one) => ({
      ...one,
      doubts: [{ at: "2026-11-23T08:00:00.000Z" as Instant, by }],
    }));
    expect(shown(network)).toContain("Iemand meldde dat dit niet meer klopt (gisteren).");
  });
});

describe("a seat in words", () => {
  const network: Network = {
    ...smallNetwork(),
    tables: Collection.of([{ id: ids.table.parse("zorg"), name: "Zorgtafel", areas: [] }]),
  };
  const organisation = ids.organisation.parse("leergeld");
  const noord = ids.area.parse("noord");
  const zuid = ids.area.parse("zuid");

  test.each<[string, SeatRole]>([
    ["contactpersoon Leergeld Dorp", { kind: "contact", organisation, themes: [], areas: [] }],
    [
      "contactpersoon Leergeld Dorp in Noord",
      { kind: "contact", organisation, themes: [], areas: [noord] },
    ],
    [
      "contactpersoon Leergeld Dorp",
      { kind: "contact", organisation, themes: [], areas: [noord, zuid] },
    ],
    ["webber schulden", { kind: "webber", theme: ids.theme.parse("schulden") }],
    ["coördinator van het netwerk", { kind: "coordinator" }],
    ["leidinggevende Leergeld Dorp", { kind: "manager", organisation }],
    ["lid van Zorgtafel", { kind: "table-member", table: ids.table.parse("zorg") }],
    ["plaatsvervangend contactpersoon Leergeld Dorp in Noord", { kind: "deputy", of: contact }],
    ["plaatsvervanger", { kind: "deputy", of: ids.seat.parse("gone") }],
  ])("%s", (words, role) => {
    expect(seatInWords(network, seat("x", role))).toBe(words);
  });

  test.each([
    ["Gezondheid (JGZ)", "webber gezondheid (JGZ)"],
    ["GGZ en verslaving", "webber GGZ en verslaving"],
  ])("abbreviations in %s stay as they are", (short, words) => {
    const theme = ids.theme.parse("zorg");
    const themes = network.themes.with(theme, { id: theme, short, label: short, description: "" });
    expect(seatInWords({ ...network, themes }, seat("x", { kind: "webber", theme }))).toBe(words);
  });
});
