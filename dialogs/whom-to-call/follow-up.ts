import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Area } from "../../src/domain/table.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { areaLeadIns, areaPrepositions } from "../../src/language/area-words.ts";
import { readThen, type SaidThen } from "../../src/language/asks-then.ts";
import { asksWhoNow, readReaction } from "../../src/language/reaction.ts";
import { findArea } from "../../src/lookup/areas/find-area.ts";
import { type Answer, firstAnswer, type Mark, type State } from "./answer.ts";

/** What a short text means after what was said last. */
export type FollowUp =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "then"; readonly answer: Answer; readonly said: SaidThen }
  | { readonly kind: "themes" }
  | { readonly kind: "mark"; readonly mark: Mark }
  | { readonly kind: "more" };

/** A follow-up is short; a longer text is a question of its own. */
const WORDS_AT_MOST = 5;

/** Reads a text as doing what a button of the last message does, in words. */
export function readFollowUp(network: Network, state: State, text: string): FollowUp | undefined {
  const words = wordsOf(text, 200);
  if (words.length === 0) return undefined;
  const said = state.kind === "answered" ? readThen(text) : undefined;
  if (said && state.kind === "answered") return { kind: "then", answer: state.answer, said };
  if (words.length > WORDS_AT_MOST) return undefined;
  return state.kind === "asked"
    ? chosenTheme(network, state, words)
    : afterAnswer(network, state.answer, text);
}

function chosenTheme(
  network: Network,
  state: Extract<State, { readonly kind: "asked" }>,
  words: readonly string[],
): FollowUp | undefined {
  const said = words.join(" ");
  if (readReaction(said) === "something-else") return { kind: "themes" };
  const byNumber = /^[1-5]$/.test(said) ? state.themes[Number(said) - 1] : undefined;
  const theme = byNumber ?? state.themes.find((id) => isThemeName(network, id, said));
  return theme && { kind: "answer", answer: themeAnswer(theme, state) };
}

function isThemeName(network: Network, id: ThemeId, said: string): boolean {
  const theme = network.themes.get(id);
  if (!theme) return false;
  return [theme.short, theme.label, theme.id].some((name) => wordsOf(name).join(" ") === said);
}

function themeAnswer(
  theme: ThemeId,
  like: Omit<Extract<State, { readonly kind: "asked" }>, "kind" | "themes">,
): Answer {
  return firstAnswer({
    about: { kind: "theme", theme, because: [], also: [] },
    ...(like.area && { area: like.area }),
    acute: like.acute,
    urgent: like.urgent,
  });
}

function afterAnswer(network: Network, answer: Answer, text: string): FollowUp | undefined {
  if (asksWhoNow(text) && answer.about.kind === "theme") {
    const { when: _another, ...now } = answer;
    return { kind: "answer", answer: { ...now, urgent: true, from: 0, marks: [] } };
  }
  const reaction = readReaction(text);
  switch (reaction) {
    case "more":
      return { kind: "more" };
    case "something-else":
      return { kind: "themes" };
    case "spoken":
    case "no-reply":
    case "wrong":
      return { kind: "mark", mark: reaction };
    case undefined: {
      const area = findArea(network, text, areaPrepositions);
      if (!area || answer.about.kind !== "theme" || !isOnlyArea(area, text)) return undefined;
      return { kind: "answer", answer: { ...answer, area: area.id, from: 0, marks: [] } };
    }
    default:
      return reaction satisfies never;
  }
}

/** "en in Noord?": nothing but the area and words that lead to it. */
function isOnlyArea({ name, aliases }: Area, text: string): boolean {
  const names = new Set([name, ...aliases].flatMap((one) => wordsOf(one)));
  return wordsOf(text, 200).every((word) => areaLeadIns.has(word) || names.has(word));
}
