import type { Knowledge } from "../../src/contract/dialog.ts";
import type { AreaId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Ranking } from "../../src/domain/theme.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { areaPrepositions } from "../../src/language/area-words.ts";
import { isBareReply } from "../../src/language/bare-reply.ts";
import {
  type ContactQuestion,
  isCoordinatorQuestion,
  readContactQuestion,
} from "../../src/language/contact-question.ts";
import { findArea } from "../../src/lookup/areas/find-area.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import type { Named } from "../../src/lookup/names/name-index.ts";
import { alsoLikely, CHOICES, likelyThemes } from "./likely.ts";
import { themeNamed, themesWith } from "./theme-named.ts";

/** What a text asks for. */
export type Question =
  | {
      readonly kind: "named";
      readonly named: readonly Named[];
      readonly also: readonly ThemeId[];
      readonly acute: boolean;
    }
  | { readonly kind: "coordinator" }
  /** Yes, no, a number, a picture, "contactpersoon": nothing to look up. */
  | { readonly kind: "bare"; readonly acute: boolean }
  | {
      readonly kind: "theme";
      readonly theme: ThemeId;
      readonly because: readonly string[];
      readonly also: readonly ThemeId[];
      readonly area?: AreaId;
      readonly acute: boolean;
    }
  | {
      readonly kind: "unsure";
      readonly themes: readonly ThemeId[];
      readonly area?: AreaId;
      readonly acute: boolean;
    }
  | { readonly kind: "none"; readonly acute: boolean };

type Asked = { readonly network: Network; readonly knowledge: Knowledge; readonly text: string };

/** Reads a text as a question: a theme or a name of the network first, then a situation. Pure; keeps nothing. */
export function readQuestion(asked: Asked): Question {
  const { network, text } = asked;
  if (isCoordinatorQuestion(text)) return { kind: "coordinator" };
  const contact = readContactQuestion(text);
  const ranking = asked.knowledge.rank(text);
  const acute = ranking.emergency || dialsEmergency(asked);
  if (text.length <= LONGEST_BARE && isBareReply(contact.name)) return { kind: "bare", acute };
  const theme = themeNamed(network, contact.name);
  if (theme) return offer([theme], { acute });
  const named = findNamed({ network, words: contact.name, asked: contact.asks });
  if (named.length > 0) return { kind: "named", named, also: sureTheme(network, ranking), acute };
  const area = findArea(network, text, areaPrepositions);
  const rest = { ...(area && { area: area.id }), acute };
  if (ranking.kind !== "none") return readSituation(network, ranking, rest);
  const themes = themesWith(network, contact.name);
  if (themes.length > 0) return offer(themes, rest);
  return readSituation(network, contact.asks ? rankingOf(asked, contact) : ranking, rest);
}

/** A longer text is more than a reply, whatever its first words are. */
const LONGEST_BARE = 100;

type Rest = { readonly area?: AreaId; readonly acute: boolean };

function readSituation(network: Network, ranking: Ranking, rest: Rest): Question {
  const likely = likelyThemes(network, ranking);
  const [best] = likely;
  if (!best || ranking.kind === "none") return { kind: "none", acute: rest.acute };
  if (ranking.kind === "ask" && likely.length > 1) {
    return offer(
      likely.map(({ theme }) => theme),
      rest,
    );
  }
  // Sure of a theme that this network does not have: no other theme is then the answer.
  if (best.theme !== ranking.themes[0]?.theme) return { kind: "none", acute: rest.acute };
  const also = alsoLikely(likely);
  return { kind: "theme", theme: best.theme, because: best.because.slice(0, 3), also, ...rest };
}

/** One theme is the answer, several are a question. */
function offer(themes: readonly ThemeId[], rest: Rest): Question {
  const [theme, second] = themes;
  return theme !== undefined && second === undefined
    ? { kind: "theme", theme, because: [], also: [], ...rest }
    : { kind: "unsure", themes: themes.slice(0, CHOICES), ...rest };
}

/** "wie is de webber voor schulden" says little of schulden; without the asking words it says it all. */
function rankingOf({ knowledge }: Asked, { name }: ContactQuestion): Ranking {
  return knowledge.rank(name.join(" "));
}

function sureTheme(network: Network, ranking: Ranking): readonly ThemeId[] {
  const [best] = ranking.themes;
  return ranking.kind === "answer" && best && network.themes.has(best.theme) ? [best.theme] : [];
}

/** Whoever types 112 or 113 looks for the line itself. */
function dialsEmergency({ knowledge, text }: Asked): boolean {
  return knowledge.emergencyLines.some(
    ({ number }) => text.includes(number) && wordsOf(text).includes(number),
  );
}
