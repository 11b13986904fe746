import type { TableId, ThemeId } from "../../domain/ids.ts";
import type { Audience } from "../../domain/meeting/audience-kinds.ts";
import { wordsOf } from "../../domain/words.ts";

/** The names of a network by which an audience can be called, in words as `wordsOf` gives them. */
export type AudienceNames = {
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly names: readonly (readonly string[])[];
  }[];
  readonly tables: readonly { readonly id: TableId; readonly name: readonly string[] }[];
};

/** For whom it is, where that stands in the text, and what it is called there. */
export type SaidAudience = {
  readonly audience: Audience;
  readonly start: number;
  readonly end: number;
  /** `webbers schulden`. */
  readonly words: string;
  /** It stands by itself: `met de webbers`. Otherwise it is part of what the meeting is called. */
  readonly isApart: boolean;
};

type Token = { readonly low: string; readonly start: number; readonly end: number };

const lead = new Set("met voor van aan de het alle al onze ons hele allemaal alleen".split(" "));
const joint = new Set("van voor over en of de het themas thema met".split(" "));
const contacts = new Set(["contactpersonen", "contactpersoon", "deelnemers"]);

/** Reads for whom a meeting is; nothing when the text does not say so in these names. */
export function readAudience(text: string, names: AudienceNames): SaidAudience | undefined {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = audienceAt(tokens, at, names);
    if (!found) continue;
    let first = at;
    while (lead.has(tokens[first - 1]?.low ?? "")) first -= 1;
    const isApart = first < at && found.isApart;
    const start = tokens[isApart ? first : at]?.start ?? 0;
    const end = tokens[found.next - 1]?.end ?? text.length;
    const words = text.slice(tokens[at]?.start, end);
    return { audience: found.audience, start, end, words, isApart };
  }
  return undefined;
}

type Found = { readonly audience: Audience; readonly next: number; readonly isApart: boolean };

function audienceAt(tokens: readonly Token[], at: number, names: AudienceNames): Found | undefined {
  const low = tokens[at]?.low ?? "";
  for (const { id, name } of names.tables) {
    if (!standsAt(tokens, at, name)) continue;
    return { audience: { kind: "table", table: id }, next: at + name.length, isApart: true };
  }
  if (contacts.has(low)) return { audience: { kind: "contacts" }, next: at + 1, isApart: true };
  if (low === "webbers") return webbersAt(tokens, at + 1, { names, isApart: true });
  return /^webbers?overleg/.test(low)
    ? webbersAt(tokens, at + 1, { names, isApart: false })
    : undefined;
}

/** All of them, or those of the themes that are named behind. */
function webbersAt(
  tokens: readonly Token[],
  from: number,
  { names, isApart }: { readonly names: AudienceNames; readonly isApart: boolean },
): Found {
  const themes: ThemeId[] = [];
  let next = from;
  for (let at = from; at < tokens.length; ) {
    const found = themeAt(tokens, at, names);
    if (found) {
      themes.push(found.id);
      next = at + found.length;
      at = next;
    } else if (joint.has(tokens[at]?.low ?? "")) {
      at += 1;
    } else {
      break;
    }
  }
  const audience: Audience =
    themes.length > 0 ? { kind: "webbers-of", themes: [...new Set(themes)] } : { kind: "webbers" };
  return { audience, next, isApart };
}

/** A whole name, the longest; or one word that stands in the name of one theme alone. */
function themeAt(tokens: readonly Token[], at: number, { themes }: AudienceNames) {
  const whole = themes
    .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
    .filter(({ name }) => standsAt(tokens, at, name))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (whole) return { id: whole.id, length: whole.name.length };
  const low = tokens[at]?.low ?? "";
  if (low.length < 4 || joint.has(low)) return undefined;
  const alike = themes.filter(({ names }) =>
    names.some((name) => name.some((word) => isAlike(word, low))),
  );
  const [only, ...others] = alike;
  return only && others.length === 0 ? { id: only.id, length: 1 } : undefined;
}

/** But for an ending: `schuld`, `schulden`. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short);
}

function standsAt(tokens: readonly Token[], at: number, name: readonly string[]): boolean {
  return name.length > 0 && name.every((word, index) => tokens[at + index]?.low === word);
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const [low] = wordsOf(word);
    return low === undefined ? [] : [{ low, start: index, end: index + word.length }];
  });
}
