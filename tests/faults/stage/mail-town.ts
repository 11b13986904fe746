import { Collection } from "../../../src/domain/collection.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import { phoneSchema } from "../../../src/domain/phone.ts";
import { type Day, instant } from "../../../src/domain/time.ts";
import { weekOf } from "../../../src/domain/week.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import type { Platform } from "./platform.ts";
import { personOf, townOf } from "./town.ts";

export const coraMail = "cora@town.example";

/** Where the contact with this number reads mail. */
export function mailOf(number: number): string {
  return `${personOf(number)}@town.example`;
}

/** The office of the contact with this number. */
export function phoneOf(number: number): string {
  return `+3120555${String(number).padStart(4, "0")}`;
}

function reachable(person: Person): Person {
  if (person.name === "Cora") return { ...person, mail: mailAddress(coraMail) };
  const number = /^contact-(\d+)$/.exec(person.id)?.[1];
  if (number === undefined) return person;
  return {
    ...person,
    mail: mailAddress(mailOf(Number(number))),
    phone: phoneSchema.parse(phoneOf(Number(number))),
  };
}

/**
 * So many contacts, none of whom ever confirmed, so that all wait to be asked, and their coordinator,
 * who need not be: all can be reached by mail, and the coordinator on these platforms too.
 */
export function mailTownOf(
  contacts: number,
  platforms: readonly Pick<Platform, "cora" | "accountOf">[] = [],
): Network {
  const town = townOf(contacts, platforms);
  const at = instant(Date.UTC(2026, 9, 1, 10));
  const by = { kind: "operator", command: "import" } as const;
  return {
    ...town,
    description: { ...town.description, startedOn: "2026-09-01" as Day },
    people: Collection.of([...town.people].map(reachable)),
    seats: Collection.of(
      [...town.seats].map((seat) =>
        seat.role.kind === "coordinator"
          ? { ...seat, confirmation: { at, by, dueOn: "2029-01-01" as Day } }
          : seat,
      ),
    ),
  };
}

/** How many people of a network began a round in the ISO week of a moment. */
export function roundsBegun({ askings, description }: Network, at: string): number {
  const week = weekOf(instant(new Date(at)), description.zone);
  return [...askings].filter(
    ({ round }) => round && weekOf(round.startedAt, description.zone) === week,
  ).length;
}

/** As many as may be asked anew in a week: a tenth of who sits somewhere, and at least two. */
export function mostRounds(contacts: number): number {
  return Math.max(2, Math.floor((contacts + 1) / 10));
}
