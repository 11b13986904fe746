import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Table } from "../../src/domain/table.ts";
import type { Ranking } from "../../src/domain/theme.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { saidAboutSomebody } from "../../src/language/about-somebody.ts";
import { areaPrepositions } from "../../src/language/area-words.ts";
import { isBareReply } from "../../src/language/bare-reply.ts";
import { isCoordinatorQuestion, readContactQuestion } from "../../src/language/contact-question.ts";
import { needAsked, withoutGreeting } from "../../src/language/need-asked.ts";
import { readTableQuestion } from "../../src/language/table-question.ts";
import { readUrgency } from "../../src/language/urgency.ts";
import { areaLast, findArea, withoutArea } from "../../src/lookup/areas/find-area.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import { tablesNamed } from "../../src/lookup/names/find-table.ts";
import type { Named } from "../../src/lookup/names/name-index.ts";
import { offer, readSituation, type SituationRead } from "./read-situation.ts";
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
  /** Who sits in a consultation; none when the network has none that is called so. */
  | { readonly kind: "tables"; readonly tables: readonly Table[] }
  /** Yes, no, a number, a picture, "contactpersoon": nothing to look up. */
  | { readonly kind: "bare"; readonly acute: boolean }
  | SituationRead;

type Asked = { readonly network: Network; readonly knowledge: Knowledge; readonly text: string };

/** Reads a text as a question: a theme or a name of the network first, then a situation. Pure; keeps nothing. */
export function readQuestion(asked: Asked): Question {
  const text = withoutGreeting(asked.text);
  const sitting = readTableQuestion(text);
  const tables = sitting ? tablesNamed(asked.network, sitting.name) : [];
  if (tables.length > 0) return { kind: "tables", tables };
  const other = readOther(asked, text);
  // Who sits in what we do not know is told by no theme, but an emergency goes before it.
  const isOther = other.kind === "named" || other.kind === "coordinator" || other.acute;
  return sitting?.isSure && !isOther ? { kind: "tables", tables } : other;
}

type Other = Exclude<Question, { readonly kind: "tables" }>;

function readOther(asked: Asked, text: string): Other {
  const { network } = asked;
  const rank = (words: string) => asked.knowledge.rank(words, network.themes);
  if (isCoordinatorQuestion(text)) return { kind: "coordinator" };
  const contact = readContactQuestion(text);
  const ranking = rank(text);
  const acute = ranking.emergency || dialsEmergency(asked);
  if (text.length <= LONGEST_BARE && isBareReply(contact.name)) return { kind: "bare", acute };
  const urgent = readUrgency(text);
  const theme = themeNamed(network, contact.name);
  if (theme) return offer([{ theme, because: [] }], { acute, urgent });
  const named = findNamed({ network, words: contact.name, asked: contact.asks });
  if (named.length > 0) return { kind: "named", named, also: sureTheme(network, ranking), acute };
  const { place, words, theme: there } = readPlace(network, text, contact.name);
  const called = findNamed({ network, words: saidAboutSomebody(text), asked: false });
  if (called.length > 0) return { kind: "named", named: called, also: [], acute };
  const rest = { ...place, acute, urgent };
  if (there) return offer([withoutReason(there)], rest);
  if (ranking.kind !== "none") return readSituation({ network, rank, text }, ranking, rest);
  const themes = themesWith(network, words);
  if (themes.length > 0) return offer(themes.map(withoutReason), rest);
  const need = needAsked(text);
  const needed = need === undefined ? ranking : rank(need);
  if (need !== undefined && needed.kind !== "none") {
    return readSituation({ network, rank, text: need }, needed, rest);
  }
  // "wie is de webber voor schulden" says little of schulden; without the asking words it says it all.
  const bare = contact.name.join(" ");
  return readSituation({ network, rank, text: bare }, contact.asks ? rank(bare) : ranking, rest);
}

/** Where it is, the words that may name a theme without those of the area, and the theme called so. */
function readPlace(network: Network, text: string, words: readonly string[]) {
  const area = findArea(network, text, areaPrepositions) ?? areaLast(network, text);
  if (!area) return { place: {}, words };
  const others = withoutArea(area, words);
  return { place: { area: area.id }, words: others, theme: themeNamed(network, others) };
}

/** A longer text is more than a reply, whatever its first words are. */
const LONGEST_BARE = 100;

const withoutReason = (theme: ThemeId) => ({ theme, because: [] });

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
