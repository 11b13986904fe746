import type { Knowledge } from "../../src/contract/dialog.ts";
import type { AreaId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { areaPrepositions } from "../../src/language/area-words.ts";
import { isCoordinatorQuestion, readContactQuestion } from "../../src/language/contact-question.ts";
import { findArea } from "../../src/lookup/areas/find-area.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import type { Named } from "../../src/lookup/names/name-index.ts";
import { alsoLikely, likelyThemes } from "./likely.ts";

/** What a text asks for. */
export type Question =
  | { readonly kind: "named"; readonly named: readonly Named[]; readonly also: readonly ThemeId[] }
  | { readonly kind: "coordinator" }
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

/** Reads a text as a question: a name of the network first, then a theme. Pure; keeps nothing. */
export function readQuestion(asked: Asked): Question {
  const { network, knowledge, text } = asked;
  if (isCoordinatorQuestion(text)) return { kind: "coordinator" };
  const { asks, name } = readContactQuestion(text);
  const named = findNamed({ network, words: name, asked: asks });
  const ranking = knowledge.rank(text);
  if (named.length > 0) {
    const sure = ranking.kind === "answer" ? likelyThemes(network, ranking).slice(0, 1) : [];
    return { kind: "named", named, also: sure.map(({ theme }) => theme) };
  }
  const area = findArea(network, text, areaPrepositions);
  const rest = { ...(area && { area: area.id }), acute: ranking.emergency };
  const likely = likelyThemes(network, ranking);
  const best = likely[0];
  if (!best || ranking.kind === "none") return { kind: "none", acute: ranking.emergency };
  if (ranking.kind === "ask" && likely.length > 1) {
    return { kind: "unsure", themes: likely.map(({ theme }) => theme), ...rest };
  }
  const also = alsoLikely(likely);
  return { kind: "theme", theme: best.theme, because: best.because.slice(0, 3), also, ...rest };
}
