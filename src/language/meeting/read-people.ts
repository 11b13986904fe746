import type { SeatId } from "../../domain/ids.ts";
import { standsAt, type Token, tokensOf } from "./audience-tokens.ts";

/** Somebody who has a seat, by the ways in which one calls them, in words. */
export type PersonName = { readonly seat: SeatId; readonly names: readonly (readonly string[])[] };

/** Those who are named, and the first word behind them. */
export type PeopleAt = { readonly seats: readonly SeatId[]; readonly next: number };

const joints = new Set(["en", "met"]);
const pronouns = new Set(["mij", "me", "mezelf", "mijzelf", "ik", "ons"]);

/** More people than these are a group that has a name. */
const MOST_PEOPLE = 12;

/**
 * The people that are named at a place, `Esra en Ibrahim`; nothing when one of them is unknown, or
 * when several are called so. Who plans is one of them anyhow, so that `mij` adds nobody.
 */
export function peopleAt(
  tokens: readonly Token[],
  at: number,
  people: readonly PersonName[],
): PeopleAt | undefined {
  const seats: SeatId[] = [];
  let next = at;
  for (let place = at; seats.length < MOST_PEOPLE && place < tokens.length; ) {
    const found = personAt(tokens, place, people);
    if (found === undefined) return undefined;
    if (found.seat !== undefined) seats.push(found.seat);
    next = found.next;
    if (!joints.has(tokens[next]?.low ?? "")) break;
    place = next + 1;
  }
  return seats.length > 0 ? { seats: [...new Set(seats)], next } : undefined;
}

/** Whether a text is the name of one of them and no more. */
export function isPerson(text: string, people: readonly PersonName[]): boolean {
  const tokens = tokensOf(text);
  return tokens.length > 0 && personAt(tokens, 0, people)?.next === tokens.length;
}

type PersonAt = { readonly seat?: SeatId; readonly next: number };

/** The longest name that stands there, when it is that of one person. */
function personAt(
  tokens: readonly Token[],
  at: number,
  people: readonly PersonName[],
): PersonAt | undefined {
  if (pronouns.has(tokens[at]?.low ?? "")) return { next: at + 1 };
  const found = people.flatMap(({ seat, names }) => {
    const lengths = names.filter((name) => standsAt(tokens, at, name)).map(({ length }) => length);
    return lengths.length === 0 ? [] : [{ seat, length: Math.max(...lengths) }];
  });
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const [only, ...others] = found.filter(({ length }) => length === longest);
  return only && others.length === 0 ? { seat: only.seat, next: at + only.length } : undefined;
}
