import { describe, expect, test } from "vitest";
import { accountLinked } from "../../src/cards/account-linked.ts";
import { becomeKnown, unknownMessage } from "../../src/cards/become-known.ts";
import { themeButtons } from "../../src/cards/entrances.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import { ownSeatCard } from "../../src/cards/own-seat-card.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Holding, SeatRole } from "../../src/domain/seat.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { blockToLines, messageToText } from "../../src/messages/plain-text.ts";
import { seat, smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

const kees = ids.person.parse("kees");
const from = "2026-01-01" as Day;

type Held = {
  readonly role: SeatRole;
  readonly holding?: Partial<Holding>;
  readonly person?: object;
};

/** How Kees sees a seat of this role. */
function shown({ role, holding = {}, person = {} }: Held, base: Network = smallNetwork()) {
  const found = base.people.get(kees);
  if (!found) throw new Error("nobody");
  const one = seat("own", role, "kees", { holdings: [{ person: kees, from, ...holding }] });
  const self: Person = { ...found, ...person };
  const network: Network = {
    ...base,
    seats: base.seats.without(ids.seat.parse("coordinator-deputy")).with(one.id, one),
    people: base.people.with(kees, self),
  };
  const held = seatsFrom(network, kees, "2026-11-24" as Day).find(({ seat }) => seat.id === one.id);
  if (!held) throw new Error("no seat");
  const blocks = ownSeatCard({ network, person: self, held, at: tuesdayMorning });
  return blocks.map((block) => blockToLines(block).join("\n"));
}

const organisation = ids.organisation.parse("budgethulp");
const theme = ids.theme.parse("schulden");
const contact = { kind: "contact", organisation, themes: [theme], areas: [] } as const;
const ways = "Telefoon: 06 10001050\nMail: kees@voorbeeld.example\nWerktijden: ma–do 9.00–17.00";
const proof = "Bevestigd 12 dagen geleden door Kees Bakker zelf.";

describe("one's own seat", () => {
  test.each<[string, SeatRole, string, string]>([
    [
      "a contact",
      contact,
      "Contactpersoon Budgethulp Dorp",
      `Organisatie: Budgethulp Dorp\nThema's: Schulden\nGebieden: overal in het netwerk\n${ways}\nPlaatsvervanger: nog niemand`,
    ],
    [
      "a contact without themes",
      { ...contact, themes: [], areas: [ids.area.parse("zuid"), ids.area.parse("noord")] },
      "Contactpersoon Budgethulp Dorp",
      `Organisatie: Budgethulp Dorp\nThema's: nog niet gekozen\nGebieden: Zuid en Noord\n${ways}\nPlaatsvervanger: nog niemand`,
    ],
    [
      "a webber",
      { kind: "webber", theme },
      "Webber schulden",
      `${ways}\nPlaatsvervanger: nog niemand`,
    ],
    [
      "a coordinator",
      { kind: "coordinator" },
      "Coördinator van het netwerk",
      `${ways}\nPlaatsvervanger: nog niemand`,
    ],
    [
      "a manager",
      { kind: "manager", organisation },
      "Leidinggevende Budgethulp Dorp",
      `Organisatie: Budgethulp Dorp\n${ways}`,
    ],
    [
      "a deputy",
      { kind: "deputy", of: ids.seat.parse("coordinator") },
      "Plaatsvervangend coördinator van het netwerk",
      ways,
    ],
    [
      "a member of a table",
      { kind: "table-member", table: ids.table.parse("zorg"), organisation },
      "Lid van ",
      `Organisatie: Budgethulp Dorp\n${ways}`,
    ],
  ])("of %s", (_, role, title, rows) => {
    expect(shown({ role })).toEqual([title, rows, proof]);
  });

  test("says what is not known", () => {
    const person = { phone: undefined, mail: undefined, availability: { hours: [], absences: [] } };
    expect(shown({ role: { kind: "webber", theme }, person })[1]).toBe(
      "Telefoon: niet bekend\nMail: niet bekend\nWerktijden: niet bekend\nPlaatsvervanger: nog niemand",
    );
  });

  test("has its last day", () => {
    const holding = { until: "2027-03-31" as Day };
    expect(shown({ role: { kind: "coordinator" }, holding })[1]).toMatch(
      /^Tot en met: 31 maart 2027\n/,
    );
  });

  test("that is yet to come has its first day, and nothing of who sits there now", () => {
    const holding = { from: "2026-12-01" as Day };
    const blocks = shown({ role: { kind: "coordinator" }, holding });
    expect(blocks).toHaveLength(2);
    expect(blocks[1]).toMatch(/^Vanaf: 1 december\n/);
    expect(shown({ role: contact, holding: { from: "2026-11-24" as Day } })).toHaveLength(3);
  });

  test("has its deputy, who is never oneself", () => {
    const of = ids.seat.parse("own");
    const withDeputy = (holder: string, holding: Partial<Holding> = {}) => {
      const base = smallNetwork();
      const deputy = seat("own-deputy", { kind: "deputy", of }, holder);
      return shown(
        { role: contact, holding },
        { ...base, seats: base.seats.with(deputy.id, deputy) },
      )[1];
    };
    expect(withDeputy("mies")).toMatch(/Plaatsvervanger: Mies Jansen$/);
    expect(withDeputy("kees", { from: "2027-01-01" as Day })).toMatch(
      /Plaatsvervanger: nog niemand$/,
    );
  });

  test("with many themes names eight", () => {
    const base = smallNetwork();
    const names = Array.from({ length: 10 }, (_, index) => `T${index}`);
    const themes = names.map((short) => ids.theme.parse(short.toLowerCase()));
    const all = names.reduce((known, short) => {
      const id = ids.theme.parse(short.toLowerCase());
      return known.with(id, { id, short, label: short, description: short });
    }, base.themes);
    const gone = ids.theme.parse("gone");
    const [, rows] = shown(
      { role: { ...contact, themes: [...themes, gone] } },
      { ...base, themes: all },
    );
    expect(rows).toContain("Thema's: T0, T1, T2, T3, T4, T5, T6, T7 en nog 2\n");
  });

  test("has its proof in small print", () => {
    const network = smallNetwork();
    const jan = network.people.get(ids.person.parse("jan"));
    const [held] = seatsFrom(network, ids.person.parse("jan"), "2026-11-24" as Day);
    if (!(jan && held)) throw new Error("nobody");
    const blocks = ownSeatCard({ network, person: jan, held, at: tuesdayMorning });
    expect(blocks[0]).toMatchObject({ spans: [{ style: "bold" }] });
    expect(blocks[2]).toMatchObject({ tone: "subtle" });
  });
});

describe("who is linked to nobody", () => {
  const network = smallNetwork();
  const asks = (person: string) => ({
    asks: { person: ids.person.parse(person), code: "K7F3XR", at: tuesdayMorning as Instant },
  });
  const lines = (account: Parameters<typeof becomeKnown>[0]["account"], guest = false) =>
    becomeKnown({ network, account, guest }).flatMap(blockToLines);

  test("reads how to be known, or what they said", () => {
    expect(lines(undefined)).toEqual([
      "Ik weet nog niet wie je bent. Opzoeken kan gewoon. Als ik je ken, zie je ook je eigen plekken, en telt het mee als jij zegt dat iets niet meer klopt.",
      "Typ: ik ben, en daarna je voor- en achternaam.",
    ]);
    expect(lines(asks("mies"))).toEqual([
      "Je zei dat je Mies Jansen bent. Dat gaat nog iemand na. Je code is K7F3XR.",
    ]);
    expect(lines(asks("weg"))).toHaveLength(2);
    expect(lines(asks("mies"), true)[0]).toMatch(/^Je bent hier te gast\./);
  });

  test("as a message has the first line as its gist, and the emergency lines", () => {
    const emergency = [{ name: "112", number: "112", about: "acuut gevaar" }];
    const message = unknownMessage({ network, account: undefined, guest: true }, emergency);
    expect(message.summary).toMatch(/^Je bent hier te gast\./);
    expect(messageToText(message)).toMatch(/coördinator\.\n\nSpoed: acuut gevaar: 112$/);
  });
});

test("a line has what belongs to it between it and the emergency lines", () => {
  const more = [{ kind: "heading", text: "Meer" }] as const;
  const emergencyLines = [{ name: "112", number: "112", about: "nood" }];
  expect(messageToText(lineMessage({ text: "Regel.", more, emergencyLines }))).toBe(
    "Regel.\n\nMeer\n\nSpoed: nood: 112",
  );
  expect(lineMessage({ text: "Regel.", emergencyLines })).toMatchObject({
    summary: "Regel.",
    blocks: [{ kind: "text" }, { kind: "emergency", intro: "Spoed:" }],
  });
});

test("who is linked hears by whom, where, and how to undo it", () => {
  const account = { id: ids.account.parse("slack:t:mies"), channel: "slack" } as const;
  const message = accountLinked({ account, person: { name: "Mies" }, by: "Sanne" });
  expect(message.summary).toBe("Sanne heeft je gekoppeld. In Slack ken ik je nu als Mies.");
  expect(messageToText(message)).toBe(`${message.summary}\n\n[Dat ben ik niet]`);
  expect(accountLinked({ account, person: { name: "Mies" } }).summary).toMatch(
    /^De beheerder heeft/,
  );
  expect(message.blocks[1]).toMatchObject({
    buttons: [{ does: { dialog: "who-am-i", action: { kind: "not-me", account: account.id } } }],
  });
});

test("there is a button for each theme, by name", () => {
  expect(themeButtons(smallNetwork()).map(({ label }) => label)).toEqual([
    ...["Energie en water", "Eten en voedselhulp", "Rouw en verlies", "Schoolkosten", "Schulden"],
  ]);
  expect(themeButtons(smallNetwork())[0]?.does).toEqual({
    ...{ dialog: "whom-to-call", version: 1, subject: "-" },
    action: { kind: "theme", theme: "energie" },
  });
});
