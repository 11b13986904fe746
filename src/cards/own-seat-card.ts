import { calleeOf } from "../domain/callee.ts";
import type { HeldSeat } from "../domain/held-seats.ts";
import type { Network } from "../domain/network.ts";
import type { Person } from "../domain/person.ts";
import { showPhone } from "../domain/phone.ts";
import type { SeatRole } from "../domain/seat.ts";
import { type Day, type Instant, localMoment } from "../domain/time.ts";
import { dayName } from "../language/day.ts";
import { inShortList } from "../language/list.ts";
import { weekInWords } from "../language/week.ts";
import type { Block } from "../messages/message.ts";
import { proofOf } from "./proof.ts";
import { seatInWords } from "./seat-role.ts";
import { wording } from "./wording.ts";

type OwnSeat = {
  readonly network: Network;
  readonly person: Person;
  readonly held: HeldSeat;
  readonly at: Instant;
};

type Row = { readonly label: string; readonly value: string };

/** A seat may have every theme; so many are read. */
const LISTED = 8;
const words = wording.ownSeat;

/** A seat as who sits there sees it: what others are told, and how sure that is. */
export function ownSeatCard(shown: OwnSeat): readonly Block[] {
  const { network, held, at } = shown;
  const callee = calleeOf(network, held.seat, at);
  const role = seatInWords(network, held.seat);
  const title = role.slice(0, 1).toUpperCase() + role.slice(1);
  const isYetToCome = held.holding.from > today(shown);
  const proof: readonly Block[] = isYetToCome
    ? []
    : [{ kind: "text", spans: [{ text: proofOf(network, callee, at) }], tone: "subtle" }];
  return [
    { kind: "text", spans: [{ text: title, style: "bold" }] },
    { kind: "facts", rows: rowsOf(shown, callee) },
    ...proof,
  ];
}

function today({ network, at }: OwnSeat): Day {
  return localMoment(at, network.description.zone).day;
}

function rowsOf(shown: OwnSeat, callee: ReturnType<typeof calleeOf>): readonly Row[] {
  const { person, held, network } = shown;
  const { organisation, seat } = callee;
  return [
    ...row(words.organisation, organisation?.name),
    ...rowsOfRole(network, seat.role),
    ...rowsOfDays(shown),
    ...row(words.phone, person.phone ? showPhone(person.phone) : words.unknown),
    ...row(words.mail, person.mail ?? words.unknown),
    ...row(words.hours, weekInWords(person.availability.hours) || words.unknown),
    ...(canHaveDeputy(held.seat.role) ? row(words.deputy, deputyOf(shown, callee)) : []),
  ];
}

function row(label: string, value: string | undefined): readonly Row[] {
  return value === undefined ? [] : [{ label, value }];
}

function rowsOfRole(network: Network, role: SeatRole): readonly Row[] {
  if (role.kind !== "contact") return [];
  const themes = role.themes.flatMap((id) => network.themes.get(id)?.short ?? []);
  const areas = role.areas.flatMap((id) => network.areas.get(id)?.name ?? []);
  return [
    ...row(words.themes, inShortList(themes, LISTED) || words.none),
    ...row(words.areas, inShortList(areas, LISTED) || words.everywhere),
  ];
}

function rowsOfDays(shown: OwnSeat): readonly Row[] {
  const { from, until } = shown.held.holding;
  const day = today(shown);
  return [
    ...row(words.from, from > day ? dayName(from, day) : undefined),
    ...row(words.until, until && dayName(until, day)),
  ];
}

/** Who looks a person up in these seats is sent on to the deputy. */
function canHaveDeputy({ kind }: SeatRole): boolean {
  return kind === "contact" || kind === "webber" || kind === "coordinator";
}

/** Nobody is their own deputy, also not in a seat that they have yet to get. */
function deputyOf({ person }: OwnSeat, { deputy }: ReturnType<typeof calleeOf>): string {
  return deputy && deputy.id !== person.id ? deputy.name : words.nobody;
}
