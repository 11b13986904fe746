import { cleanText } from "../domain/clean-text.ts";
import type { ReplyKind } from "../domain/meeting/meeting.ts";
import { wordsOf } from "../domain/words.ts";
import { readComing } from "./meeting/coming-words.ts";

/** What somebody says to an invitation in words; `colleague` as they wrote the names. */
export type SaidReply = {
  readonly as: ReplyKind;
  readonly colleague?: string;
  /** Of which day, as it was typed. */
  readonly on?: string;
  /** They come, and not for all of it. */
  readonly inPart?: true;
};

const LONGEST = 120;

const forms: Readonly<Record<ReplyKind, ReadonlySet<string>>> = {
  yes: new Set([
    ...[
      "ik kom",
      "ja ik kom",
      "ik kom graag",
      "ik kom wel",
      "ik kom ook",
      "ik kom naar het overleg",
    ],
    ...[
      "ik ben erbij",
      "ik ben er bij",
      "ik ben er",
      "ik ben van de partij",
      "ik kan wel",
      "ik kan",
    ],
    ...["ik kom toch", "ik kom toch wel", "ik kan toch", "ik kan toch wel", "ja ik ben erbij"],
  ]),
  maybe: new Set([
    ...[
      "misschien",
      "ik kom misschien",
      "misschien kom ik",
      "misschien kan ik",
      "ik kan misschien",
    ],
    ...["ik weet nog niet of ik kom", "ik weet nog niet of ik kan", "ik weet niet of ik kan komen"],
  ]),
  no: new Set([
    ...["ik kom niet", "nee ik kom niet", "ik kan niet", "nee ik kan niet", "ik kan dan niet"],
    ...["ik kan niet komen", "ik kan er niet bij zijn", "ik ben er niet", "ik ben er niet bij"],
    ...["ik kan toch niet", "ik kom toch niet", "helaas kan ik niet", "ik kan helaas niet"],
    ...["ik moet afzeggen", "ik zeg af", "ik ben verhinderd", "ik kan die dag niet"],
  ]),
  sends: new Set([
    ...["ik stuur iemand", "ik stuur een collega", "ik stuur iemand anders", "er komt een collega"],
    ...["een collega komt", "een collega komt in mijn plaats", "ik laat me vervangen"],
    ...[
      "er komt iemand in mijn plaats",
      "iemand anders komt in mijn plaats",
      "er komt iemand anders",
    ],
  ]),
};

/** "Ik stuur Piet", "Piet komt in mijn plaats", "ik kom met Piet": a name is written as one. */
const naming: readonly (readonly [ReplyKind, RegExp])[] = [
  ["sends", /^ik stuur (?:mijn collega )?(.+?)(?: in mijn plaats| voor mij| namens mij)?$/iu],
  ["sends", /^(.+?) (?:komt|gaat) (?:in mijn plaats|in plaats van mij|voor mij|namens mij)$/iu],
  ["sends", /^(.+?) vervangt mij$/iu],
  ["yes", /^ik kom (?:samen )?met (?:mijn collega )?(.+)$/iu],
  ["yes", /^ik neem (?:mijn collega )?(.+?) mee$/iu],
];

/** One to four words of which the first and the last are written with a capital, but for `de`, `van`. */
const someName =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|de|den|der|ten|ter|el|al|in|op|'t|’t)|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}$/u;

/** Reads it, only when the whole text is unmistakably that; "kom ik?" asks. */
export function readRsvp(text: string): SaidReply | undefined {
  if (text.includes("?") || text.length > LONGEST) return undefined;
  const said = wordsOf(text, LONGEST).join(" ");
  for (const as of ["yes", "maybe", "no", "sends"] as const) {
    if (forms[as].has(said)) return { as };
  }
  const clean = cleanText(text).replace(/[.!]+$/u, "");
  for (const [as, form] of naming) {
    const colleague = form.exec(clean)?.[1];
    if (colleague !== undefined && areNames(colleague)) return { as, colleague };
  }
  return readComing(said) ?? sendsLowly(said);
}

/** `fatima komt in mijn plaats`: so plain that a name needs no capital. */
function sendsLowly(said: string): SaidReply | undefined {
  const [, names = ""] =
    /^(\p{L}+(?: \p{L}+){0,3}) komt (?:in mijn plaats|in plaats van mij|namens mij)$/u.exec(said) ??
    [];
  const words = names.split(" ");
  if (names === "" || words.some((word) => nobody.has(word))) return undefined;
  const capital = (word: string) =>
    particles.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
  return { as: "sends", colleague: words.map(capital).join(" ") };
}

const particles: ReadonlySet<string> = new Set("van de den der ten ter el al en".split(" "));
/** With one of these it is no name. */
const nobody: ReadonlySet<string> = new Set([
  ...["iemand", "een", "mijn", "er", "collega", "niemand", "wie", "het", "dit", "dat", "die", "ik"],
  ...["moeder", "vader", "client", "cliente", "buurvrouw", "buurman", "gezin", "kind", "misschien"],
]);

/** Whether a text is one or more names and nothing else, as an answer to who comes. */
export function areNames(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => someName.test(name));
}

/** The names in what was written for them: behind commas, `en`, or each on a line of its own. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n,;]+| en | & /u)
    .map((name) => cleanText(name).replace(/[.!]+$/u, ""))
    .filter((name) => name !== "");
}

const feeds: ReadonlySet<string> = new Set([
  ...["agenda in mijn telefoon", "agenda op mijn telefoon", "agenda abonnement"],
  ...["agendaabonnement", "abonnement op de agenda", "overleggen in mijn agenda"],
  ...["overleggen in mijn telefoon", "zet de overleggen in mijn agenda", "agenda link"],
  ...["ik wil een agenda abonnement", "ik wil de overleggen in mijn agenda", "agendalink"],
]);

/** Whether somebody wants to follow their meetings in a calendar; only when the whole text is that. */
export function asksForFeed(text: string): boolean {
  return feeds.has(wordsOf(text, LONGEST).join(" "));
}
