import type { SeatId, ThemeId } from "../../domain/ids.ts";
import type { Audience } from "../../domain/meeting/audience-kinds.ts";
import { standsAt, type Token, tokensOf } from "./audience-tokens.ts";
import { type PersonName, peopleAt } from "./read-people.ts";
import { type TableName, tableAt } from "./read-table.ts";

/** The names of a network by which an audience can be called, in words as `wordsOf` gives them. */
export type AudienceNames = {
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly names: readonly (readonly string[])[];
  }[];
  readonly tables: readonly TableName[];
  readonly people: readonly PersonName[];
  /** The seats of those who look after the network. */
  readonly coordinators: readonly SeatId[];
};

/** For whom it is, where that stands in the text, and what it is called there. */
export type SaidAudience = {
  readonly audience: Audience;
  readonly start: number;
  readonly end: number;
  /** `webbers schulden`; left out when it is called by a part of its name. */
  readonly words?: string;
  /** It stands by itself: `met de webbers`. Otherwise it is part of what the meeting is called. */
  readonly isApart: boolean;
};

const lead = new Set("met voor van aan de het alle al onze ons hele allemaal alleen".split(" "));
const joint = new Set("van voor over en of de het themas thema met".split(" "));
const contacts = new Set(["contactpersonen", "contactpersoon", "deelnemers"]);
/** Behind these stands who is meant. */
const withWhom = new Set(["met", "voor", "tussen", "van"]);

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
    const isPart = found.isPart === true;
    return { audience: found.audience, start, end, isApart, ...(!isPart && { words }) };
  }
  return undefined;
}

type Found = {
  readonly audience: Audience;
  readonly next: number;
  readonly isApart: boolean;
  readonly isPart?: true;
};

function audienceAt(tokens: readonly Token[], at: number, names: AudienceNames): Found | undefined {
  const low = tokens[at]?.low ?? "";
  const table = tableAt(tokens, at, { tables: names.tables, isLed: isLed(tokens, at) });
  if (table) {
    const audience = { kind: "table", table: table.id } as const;
    return { audience, next: table.next, isApart: true, ...(!table.isWhole && { isPart: true }) };
  }
  const isWith = /^(?:met|voor|tussen)$/.test(tokens[at - 1]?.low ?? "");
  const people = isWith ? peopleAt(tokens, at, names.people) : undefined;
  if (people) {
    const next = behindDescription(tokens, people.next);
    return { audience: { kind: "seats", seats: people.seats }, next, isApart: true };
  }
  if (/^coordinator(?:en|s)?$/.test(low) && names.coordinators.length > 0) {
    const audience = { kind: "seats", seats: names.coordinators } as const;
    return { audience, next: at + 1, isApart: true, isPart: true };
  }
  if (contacts.has(low)) return { audience: { kind: "contacts" }, next: at + 1, isApart: true };
  if (low === "webbers" || low === "webber")
    return webbersAt(tokens, at + 1, { names, isApart: true });
  return /^webbers?overleg/.test(low)
    ? webbersAt(tokens, at + 1, { names, isApart: false })
    : undefined;
}

/** `Sanne van het wijkteam`: what is said of who is named. */
function behindDescription(tokens: readonly Token[], at: number): number {
  if (!/^(?:van|vd|v)$/.test(tokens[at]?.low ?? "")) return at;
  let next = at + 1;
  while (/^(?:de|het|d|t)$/.test(tokens[next]?.low ?? "")) next++;
  return tokens[next] === undefined ? at : next + 1;
}

/** `met de`, `voor`: who is meant follows. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? "";
  const isArticle = /^(?:de|het|alle|onze|ons)$/.test(before);
  return withWhom.has(isArticle ? (tokens[at - 2]?.low ?? "") : before);
}

/** An audience that is larger by what stands behind a comma, and where that ends. */
export type MoreAudience = { readonly audience: Audience; readonly end: number };

/** What goes on behind a comma: more people, or more themes of the webbers and nothing else. */
export function readMore(
  text: string,
  audience: Audience,
  names: AudienceNames,
): MoreAudience | undefined {
  const tokens = tokensOf(text);
  const from = tokens[0]?.low === "en" ? 1 : 0;
  if (audience.kind === "seats") {
    const more = peopleAt(tokens, from, names.people);
    const end = more && tokens[more.next - 1]?.end;
    if (more === undefined || end === undefined) return undefined;
    return { audience: { kind: "seats", seats: joined(audience.seats, more.seats) }, end };
  }
  if (audience.kind !== "webbers-of" || tokens.length === 0) return undefined;
  const more = webbersAt(tokens, from, { names, isApart: true });
  if (more.next !== tokens.length || more.audience.kind !== "webbers-of") return undefined;
  const themes = joined(audience.themes, more.audience.themes);
  return { audience: { kind: "webbers-of", themes }, end: text.length };
}

function joined<Id>(some: readonly Id[], more: readonly Id[]): readonly Id[] {
  return [...new Set([...some, ...more])];
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
