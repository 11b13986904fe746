import type { OrganisationId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { wordsOf } from "../../src/domain/words.ts";
import type { Clue } from "./closeness.ts";

/** The themes for which one may call an organisation: those of its contact seats, by name. */
export function themesOfOrganisation(network: Network, id: OrganisationId): readonly ThemeId[] {
  const themes = seatIndex(network)
    .contactsOf(id)
    .flatMap(({ role }) => (role.kind === "contact" ? role.themes : []));
  return [...new Set(themes)]
    .filter((theme) => network.themes.has(theme))
    .sort((one, other) => nameOf(network, one).localeCompare(nameOf(network, other), "nl"));
}

/** How a theme is called on a button. */
export function nameOf({ themes }: Network, id: ThemeId): string {
  return themes.get(id)?.short ?? "";
}

/** That something is found by the name of one of these themes. */
export function themeClue(network: Network, ids: readonly ThemeId[], weight: number): Clue {
  return { words: ids.flatMap((id) => wordsOf(nameOf(network, id))), weight };
}
