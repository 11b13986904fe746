import type { Network } from "../../src/domain/network.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { areNames, namesIn } from "../../src/language/rsvp.ts";
import { readYesNo } from "../../src/language/yes-no.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";

/**
 * Whether a text is names and nothing else, as an answer to who comes. Who was asked for a name may
 * ask something else: a theme, an organisation, help, or nothing of the kind.
 */
export function namesSomebody(network: Network, text: string): boolean {
  if (!areNames(text) || readYesNo(text) || readSmallTalk(text)) return false;
  const said = sameWords(text);
  const isTheme = [...network.themes].some(({ short, label }) =>
    [short, label].some((name) => sameWords(name) === said),
  );
  const isArea = [...network.areas].some(({ name }) => sameWords(name) === said);
  return !isTheme && !isArea && !isOrganisation(network, text);
}

/** A word with a capital may be anything: a name is two words, or that of somebody of the network. */
export function isSurelyNamed(network: Network, text: string): boolean {
  return namesIn(text).every(
    (name) => wordsOf(name).length > 1 || kindsNamed(network, name).includes("person"),
  );
}

function isOrganisation(network: Network, text: string): boolean {
  const kinds = kindsNamed(network, text);
  return kinds.includes("organisation") && !kinds.includes("person");
}

function kindsNamed(network: Network, text: string): readonly string[] {
  return findNamed({ network, words: wordsOf(text), asked: false }).map(({ kind }) => kind);
}

function sameWords(text: string): string {
  return wordsOf(text).join(" ");
}
