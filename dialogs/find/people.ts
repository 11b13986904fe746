import { seatInWords } from "../../src/cards/seat-role.ts";
import { type Callee, calleeOf } from "../../src/domain/callee.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { SeatRole } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Instant } from "../../src/domain/time.ts";
import { wordsOf } from "../../src/domain/words.ts";
import type { Clue } from "./closeness.ts";
import { themeClue } from "./themes.ts";

/** A person in a seat in which one may call them. */
export type PersonFound = {
  readonly person: Person;
  readonly callee: Callee;
  readonly clues: readonly Clue[];
  /** How telling the seat is; less is more. */
  readonly rank: number;
};

/** The seats in which others call somebody, the most telling first. */
const callable = ["coordinator", "webber", "contact", "deputy"] as const;

const WEIGHTS = { name: 1, organisation: 0.6, role: 0.5, theme: 0.4 } as const;

/** Everybody whom one may call, once for each of their seats. */
export function peopleToFind(network: Network, at: Instant): readonly PersonFound[] {
  return callable.flatMap((kind, rank) =>
    seatIndex(network)
      .ofKind(kind)
      .flatMap((seat) => {
        const callee = calleeOf(network, seat, at);
        const { holder: person } = callee;
        if (!person) return [];
        return [{ person, callee, rank, clues: cluesFor(network, person, callee) }];
      }),
  );
}

function cluesFor(network: Network, person: Person, callee: Callee): readonly Clue[] {
  const { organisation, seat } = callee;
  const employer = organisation ? [organisation.name, ...organisation.aliases] : [];
  return [
    { words: wordsOf(person.name), weight: WEIGHTS.name },
    { words: employer.flatMap((name) => wordsOf(name)), weight: WEIGHTS.organisation },
    { words: wordsOf(seatInWords(network, seat)), weight: WEIGHTS.role },
    themeClue(network, themesOf(seat.role), WEIGHTS.theme),
  ];
}

function themesOf(role: SeatRole) {
  if (role.kind === "webber") return [role.theme];
  return role.kind === "contact" ? role.themes : [];
}
