import { wordsOf } from "../domain/words.ts";
import { smallNumber } from "./small-number.ts";
import { lengthBehind } from "./when/length-said.ts";

/** What somebody says about the agenda of a meeting. */
export type AgendaRequest =
  | { readonly kind: "show" }
  | { readonly kind: "add"; readonly text: string; readonly minutes?: number }
  | { readonly kind: "groups"; readonly size?: number }
  | { readonly kind: "session"; readonly number: number };

const shows: ReadonlySet<string> = new Set([
  ...["agenda", "de agenda", "toon de agenda", "stuur de agenda", "geef de agenda"],
  ...["wat staat er op de agenda", "wat staat op de agenda", "agenda van het overleg"],
  ...["agenda van het volgende overleg", "agenda volgend overleg", "agenda webberoverleg"],
  ...["agenda graag", "de agenda graag", "agenda aub", "laat de agenda zien"],
  ...["de agenda van het webberoverleg", "agenda van het webberoverleg"],
]);

/** What stands before the colon. */
const adds: ReadonlySet<string> = new Set([
  ...["zet op de agenda", "zet dit op de agenda", "op de agenda", "agendapunt", "nieuw agendapunt"],
  ...["zet op de agenda van het overleg", "voor op de agenda", "punt voor de agenda"],
]);

const groups: ReadonlySet<string> = new Set([
  ...["maak groepen", "groepen maken", "verdeel in groepen", "maak groepjes", "groepjes maken"],
  ...["verdeel ons in groepen", "groepsindeling", "maak een groepsindeling"],
]);

const LONGEST_HEAD = 60;

/** Reads what somebody says about an agenda; only when the whole text is that, or what stands before a colon. */
export function readAgendaRequest(text: string): AgendaRequest | undefined {
  const colon = text.indexOf(":");
  const head = colon === -1 ? text : text.slice(0, colon);
  const within = colon === -1 ? addedWithin(text) : undefined;
  if (within) return within;
  if (head.length > LONGEST_HEAD) return undefined;
  const words = wordsOf(head);
  const said = words.join(" ");
  if (colon !== -1) return adds.has(said) ? added(text.slice(colon + 1)) : undefined;
  if (shows.has(said)) return { kind: "show" };
  if (adds.has(said)) return { kind: "add", text: "" };
  return groupsIn(words) ?? sessionIn(words);
}

const MOST_WITHIN = 200;
const around: readonly RegExp[] = [
  /^(?:(?:kun|kan|wil) je )?zet (?:ff |even |ook )?(.+?) op (?:de )?agenda(?: graag| aub)?[.!]?$/iu,
  /^agendapunt (.+)$/iu,
];
/** What is asked of somebody else, or has no subject. */
const nothingSaid = /^(?:dit|dat|het|iets|mij|me|hem|haar)$/iu;

/** `zet vakantiepas op de agenda`, without a colon. */
function addedWithin(text: string): AgendaRequest | undefined {
  if (text.length > MOST_WITHIN || text.includes("?")) return undefined;
  const found = around.map((one) => one.exec(text.trim())?.[1]).find((one) => one !== undefined);
  return found === undefined || nothingSaid.test(found.trim()) ? undefined : added(found);
}

/** `vakantiepas (10 minuten)`, `vakantiepas, een kwartier`: how long it takes may stand behind it. */
function added(text: string): AgendaRequest {
  const { before = text.trim(), minutes } = lengthBehind(text) ?? {};
  return { kind: "add", text: before, ...(minutes !== undefined && { minutes }) };
}

/** `maak groepen van vier`. */
function groupsIn(words: readonly string[]): AgendaRequest | undefined {
  if (groups.has(words.join(" "))) return { kind: "groups" };
  const [of, size] = words.slice(-2);
  const number = size === undefined ? undefined : numberOf(size);
  if (of !== "van" || number === undefined || !groups.has(words.slice(0, -2).join(" "))) {
    return undefined;
  }
  return { kind: "groups", size: number };
}

/** `agenda bijeenkomst 2`, `agenda van sessie drie`. */
function sessionIn(words: readonly string[]): AgendaRequest | undefined {
  const [first, ...rest] = words;
  const [kind, number, ...more] = rest[0] === "van" || rest[0] === "voor" ? rest.slice(1) : rest;
  const isSession = kind === "bijeenkomst" || kind === "sessie";
  const found = number === undefined ? undefined : numberOf(number);
  if (first !== "agenda" || !isSession || found === undefined || more.length > 0) return undefined;
  return found >= 1 && found <= 5 ? { kind: "session", number: found } : undefined;
}

function numberOf(word: string): number | undefined {
  const value = smallNumber(word);
  return value !== undefined && value > 0 ? value : undefined;
}
