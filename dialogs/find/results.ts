import type { Network } from "../../src/domain/network.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import type { Instant } from "../../src/domain/time.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { readContactQuestion } from "../../src/language/contact-question.ts";
import { type Clue, closeness } from "./closeness.ts";
import { type PersonFound, peopleToFind } from "./people.ts";
import { themeClue, themesOfOrganisation } from "./themes.ts";

/** Something that can be put into a message. */
export type Result =
  | { readonly kind: "organisation"; readonly organisation: Organisation }
  | { readonly kind: "person"; readonly found: PersonFound };

type Search = {
  readonly network: Network;
  readonly text: string;
  readonly at: Instant;
  /** Others read along: only people who agreed to that. */
  readonly inGroup: boolean;
};

/** Teams shows no more. */
const RESULTS = 25;
const LONGEST_TEXT = 200;
const WEIGHTS = { name: 1, theme: 0.5 } as const;

/** What fits, best first; organisations by name while nothing is asked. */
export function resultsFor(search: Search): readonly Result[] {
  const asked = askedWords(search.text);
  if (asked.length === 0) return byName(search.network).slice(0, RESULTS);
  const organisations = byName(search.network).map((result) => ({
    result,
    score: closeness(asked, cluesFor(search.network, result.organisation)),
  }));
  return [...organisations, ...scoredPeople(search, asked)]
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, RESULTS)
    .map(({ result }) => result);
}

/** "telefoonnummer van de voedselbank" asks for the voedselbank. */
function askedWords(text: string): readonly string[] {
  const { name } = readContactQuestion(text);
  return name.length > 0 ? name : wordsOf(text, LONGEST_TEXT);
}

function byName({ organisations }: Network) {
  return [...organisations]
    .sort((one, other) => one.name.localeCompare(other.name, "nl"))
    .map((organisation) => ({ kind: "organisation", organisation }) as const);
}

function cluesFor(network: Network, { id, name, aliases }: Organisation): readonly Clue[] {
  const words = [name, ...aliases].flatMap((one) => wordsOf(one));
  return [
    { words, weight: WEIGHTS.name },
    themeClue(network, themesOfOrganisation(network, id), WEIGHTS.theme),
  ];
}

/** Everybody once, in the seat that fits best; of two that fit as well the more telling one. */
function scoredPeople({ network, at, inGroup }: Search, asked: readonly string[]) {
  const best = new Map<string, { readonly found: PersonFound; readonly score: number }>();
  for (const found of peopleToFind(network, at)) {
    const { person, clues } = found;
    if (inGroup && !person.shownInGroups) continue;
    const score = closeness(asked, clues);
    if (score > (best.get(person.id)?.score ?? 0)) best.set(person.id, { found, score });
  }
  return [...best.values()]
    .sort((one, other) => byRank(one.found, other.found))
    .map(({ found, score }) => ({ result: { kind: "person", found } as const, score }));
}

function byRank(one: PersonFound, other: PersonFound): number {
  return one.rank - other.rank || one.person.name.localeCompare(other.person.name, "nl");
}
