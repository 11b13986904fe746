import { readFileSync } from "node:fs";
import { Collection } from "../../src/domain/collection.ts";
import { ids, type OrganisationId, type PersonId } from "../../src/domain/ids.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import { emptyNetwork, type Network } from "../../src/domain/network.ts";
import { domainsOfWork, type Organisation } from "../../src/domain/organisation.ts";
import type { Person } from "../../src/domain/person.ts";
import { readPhone } from "../../src/domain/phone.ts";
import type { Seat, SeatRole } from "../../src/domain/seat.ts";
import type { Table } from "../../src/domain/table.ts";
import type { Theme } from "../../src/domain/theme.ts";
import type { Day } from "../../src/domain/time.ts";
import { type Chance, pick } from "./chances.ts";
import { phoneBy } from "./human.ts";
import { freshName, mailFor } from "./names.ts";
import { zone } from "./world-days.ts";

/** How large the made-up network is. */
export type Size = { readonly organisations: number; readonly tables: number };

const usualSize: Size = { organisations: 100, tables: 5 };

/** Of the four people of an organisation, what each is for at first. */
const PEOPLE_AN_ORGANISATION = 4;

const DEPUTIES = 0.8;

const themesFile = new URL("../../data/themes.json", import.meta.url);

/** A network as just imported: everything in it is true, and nobody ever said so. */
export function defaultNetwork(start: Day, chance: Chance, size = usualSize): Network {
  const making = new Making(start, chance, size);
  const description = { name: "Simulatie", zone, region: "midden", startedOn: start } as const;
  return {
    ...emptyNetwork(ids.network.parse("simulatie"), description),
    themes: Collection.of(making.themes),
    organisations: Collection.of(making.organisations),
    people: Collection.of(making.people),
    seats: Collection.of(making.seats),
    tables: Collection.of(making.tables),
  };
}

class Making {
  readonly themes: readonly Theme[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly tables: readonly Table[];
  readonly seats: Seat[] = [];
  readonly #start: Day;
  readonly #chance: Chance;

  constructor(start: Day, chance: Chance, size: Size) {
    this.#start = start;
    this.#chance = chance;
    this.themes = readThemes();
    this.organisations = range(size.organisations).map((nth) => organisationBy(nth));
    this.people = this.organisations.flatMap(({ id }, nth) =>
      range(PEOPLE_AN_ORGANISATION).map((place) => this.#person(id, nth, place)),
    );
    this.tables = range(size.tables).map((nth) => ({
      ...{ id: ids.table.parse(`tafel-${nth}`), name: `Tafel ${nth + 1}`, areas: [] },
    }));
    this.organisations.forEach((organisation, nth) => {
      this.#seatsOf(organisation, nth);
    });
    this.#webbers();
    this.#tableMembers();
    this.#leftOver();
  }

  #person(organisation: OrganisationId, nth: number, place: number): Person {
    const number = nth * PEOPLE_AN_ORGANISATION + place;
    const id = `p${number}`;
    const phone = readPhone(phoneBy(this.#chance("number", id)));
    const mail = readMailAddress(mailFor(id));
    return {
      ...{ id: ids.person.parse(id), name: freshName(this.#chance("name", id), number) },
      ...{ organisation, expertByExperience: false },
      availability: { hours: [], absences: [] },
      ...(phone && { phone }),
      ...(mail && { mail }),
    };
  }

  #add(id: string, role: SeatRole, person: Person | undefined): Seat {
    const holdings = person ? [{ person: person.id, from: this.#start }] : [];
    const seat = { id: ids.seat.parse(id), role, holdings, doubts: [] };
    this.seats.push(seat);
    return seat;
  }

  #contact(organisation: Organisation, person: Person | undefined, name: string): Seat {
    const drawn = (purpose: string, nth = 0) => this.#chance(purpose, name, nth);
    const many = 1 + Math.floor(drawn("themes of a contact") * 3);
    const themes = range(many).flatMap(
      (nth) => pick(this.themes, drawn("theme of a contact", nth))?.id ?? [],
    );
    const role = { kind: "contact", organisation: organisation.id, areas: [] } as const;
    return this.#add(name, { ...role, themes: [...new Set(themes)] }, person);
  }

  #seatsOf(organisation: Organisation, nth: number): void {
    const [contact, deputy, manager] = this.people.slice(nth * PEOPLE_AN_ORGANISATION);
    const seat = this.#contact(organisation, contact, `contact-${nth}`);
    if (this.#chance("has deputy", nth) < DEPUTIES) {
      this.#add(`deputy-${nth}`, { kind: "deputy", of: seat.id }, deputy);
    }
    this.#add(`manager-${nth}`, { kind: "manager", organisation: organisation.id }, manager);
    if (nth < 2) this.#add(`coordinator-${nth}`, { kind: "coordinator" }, this.#fourth(nth));
  }

  #fourth(nth: number): Person | undefined {
    return this.people[nth * PEOPLE_AN_ORGANISATION + PEOPLE_AN_ORGANISATION - 1];
  }

  /** One to three for each theme; most have no other seat, some are contact person as well. */
  #webbers(): void {
    for (const theme of this.themes) {
      const many = 1 + Math.floor(this.#chance("webbers", theme.id) * 3);
      for (const nth of range(many)) {
        const at = Math.floor(this.#chance("webber", theme.id, nth) * this.organisations.length);
        const isContact = this.#chance("webber is contact", theme.id, nth) < 0.3;
        const person = isContact ? this.people[at * PEOPLE_AN_ORGANISATION] : this.#fourth(at);
        this.#add(`webber-${theme.id}-${nth}`, { kind: "webber", theme: theme.id }, person);
      }
    }
  }

  #tableMembers(): void {
    for (const { id: table } of this.tables) {
      for (const nth of range(8)) {
        const at = Math.floor(this.#chance("member", table, nth) * this.organisations.length);
        const organisation = this.organisations[at]?.id;
        const role = {
          kind: "table-member",
          table,
          ...(organisation && { organisation }),
        } as const;
        this.#add(`${table}-${nth}`, role, this.#fourth(at));
      }
    }
  }

  /** Whoever has no seat yet is one more contact person of their organisation. */
  #leftOver(): void {
    const seated = new Set<PersonId>();
    for (const { holdings } of this.seats) for (const { person } of holdings) seated.add(person);
    for (const person of this.people.filter(({ id }) => !seated.has(id))) {
      const own = this.organisations.find(({ id }) => id === person.organisation);
      if (own) this.#contactWithDeputy(own, person);
    }
  }

  #contactWithDeputy(organisation: Organisation, person: Person): void {
    const seat = this.#contact(organisation, person, `contact-${person.id}`);
    if (this.#chance("has deputy", person.id) >= DEPUTIES) return;
    const first = this.people.find((one) => one.organisation === organisation.id);
    this.#add(`deputy-${person.id}`, { kind: "deputy", of: seat.id }, first);
  }
}

function range(count: number): readonly number[] {
  return [...Array(count).keys()];
}

function organisationBy(nth: number): Organisation {
  const id = ids.organisation.parse(`org-${nth}`);
  const phone = readPhone(`085 ${String(1_000_000 + nth * 7)}`);
  return {
    ...{ id, name: `Organisatie ${nth}`, aliases: [], areas: [], kind: "formal" },
    domain: domainsOfWork[nth % domainsOfWork.length] ?? "relief",
    ...(phone && { phone }),
  };
}

function readThemes(): readonly Theme[] {
  const listed: readonly Theme[] = JSON.parse(readFileSync(themesFile, "utf8"));
  return listed.map(({ id, short, label, description }) => ({ id, short, label, description }));
}
