import type { Day } from "../../domain/time.ts";
import { wordsOf } from "../../domain/words.ts";
import { readDay } from "../read-day.ts";

/** What is said of an action; what is left out was not said, or not understood. */
export type SaidAction = {
  readonly what: string;
  /** Whoever does it, in the words that were used: a name, a seat, `ik`. */
  readonly who?: string;
  readonly dueOn?: Day;
};

const opening = /^\s*(?:nieuwe\s+)?(?:actie|actiepunt)\s*:\s*/iu;

const lists: ReadonlySet<string> = new Set([
  ...["mijn acties", "mijn actiepunten", "welke acties staan open", "welke acties staan er open"],
  ...["openstaande acties", "open acties", "acties", "actielijst", "de actielijst", "actiepunten"],
  ...["alle acties", "alle open acties", "toon mijn acties", "toon acties", "welke acties heb ik"],
  ...["welke acties zijn er", "welke acties zijn er nog", "wat moet ik nog doen"],
  ...["welke acties staan er nog open", "wat staat er open", "mijn openstaande acties"],
]);

/** Whether somebody asks what is to be done; only when the whole text is that. */
export function asksForActions(text: string): boolean {
  return lists.has(wordsOf(text, 100).join(" "));
}

const handled: readonly RegExp[] = [
  /^(?:(?:ja|nee|ok|oke) )?(?:dat |die |deze |het |mijn actie |de actie )?(?:is |heb ik |ik heb (?:het |dat |die |mijn actie )?)?(?:al |nu )?(?:gedaan|afgerond|geregeld|afgehandeld|afgevinkt)$/,
  /^(?:dat |die |deze |mijn actie |de actie )is (?:al |nu )?(?:klaar|af)$/,
  /^(?:dat |die |het )?(?:lukt|gaat) (?:me |mij )?niet(?: lukken| halen)? (?:voor|op|deze week|op tijd)(?: \S+){0,3}$/,
  /^ik (?:krijg|heb) (?:het|dat|die|mijn actie) niet (?:op tijd )?(?:af|klaar|gedaan)(?: (?:voor|op)(?: \S+){1,3})?$/,
  /^ik (?:red|haal) (?:die|mijn|de) (?:actie|deadline) niet$/,
  /^(?:mag het |graag |doe maar )?(?:een|twee|1|2) (?:week|weken|weekje|dagen|dag) later(?: graag)?$/,
  /^(?:geef|schuif|draag|zet) (?:(?:het|dat|die|deze|maar|mijn actie|de actie) )*(?:door |over )?(?:aan|naar|op naam van) \S+(?: \S+){0,3}$/,
  /^(?:kan|wil) \S+(?: \S+){0,2} (?:dat|het|die|mijn actie) (?:doen|overnemen|oppakken)$/,
];
const ready =
  /^(?:de |het |mijn )?(?:actie )?(.+) (?:is|zijn) (?:al |nu )?(?:klaar|gedaan|geregeld|af|afgerond)$/;

/**
 * Whether somebody says what became of an action of theirs, without which one: `is gedaan`, `lukt niet
 * voor vrijdag`, `geef maar aan Mies`; `doing` is what they have to do.
 */
export function isAboutActions(text: string, doing: readonly string[]): boolean {
  const said = wordsOf(text, 100).join(" ");
  if (handled.some((form) => form.test(said))) return true;
  const what =
    ready
      .exec(said)?.[1]
      ?.split(" ")
      .filter((word) => word.length >= TELLING) ?? [];
  return what.length > 0 && doing.some((one) => what.every((word) => wordsOf(one).includes(word)));
}

/** Shorter words say nothing of what is done. */
const TELLING = 4;

/** `actie: …`. */
export function isActionLine(text: string): boolean {
  return opening.test(text);
}

/** More words than these are no day. */
const DAY_WORDS = 7;
const before =
  /^(?:(?:uiterlijk|liefst|en|klaar|af|graag|deadline:?)\s)*(?:voor|vóór|op|per|tegen|tot|deadline:?)?\s*/iu;
const byWhom = /(?:^|[\s,(;])door\s+/giu;

/**
 * Reads `actie: folder maken door Jan van der Berg voor 1 juni`, with or without the word before it.
 * The day may stand before who does it as well; of more days it is the last one.
 */
export function readAction(text: string, today: Day): SaidAction {
  const said = text.replace(opening, "").replace(/\s+/gu, " ").trim();
  const doer = [...said.matchAll(byWhom)].at(-1);
  if (!doer) return withSelf(cutDay(said, today));
  const front = cutDay(said.slice(0, doer.index), today);
  const back = cutDay(said.slice(doer.index + doer[0].length), today);
  const dueOn = back.dueOn ?? front.dueOn;
  // "Door drukte …": whoever does it is named in a few words.
  const who = stripped(back.text);
  return {
    what: stripped(front.dueOn === undefined ? said.slice(0, doer.index) : front.text),
    ...(who !== "" && { who }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

type Cut = { readonly text: string; readonly dueOn?: Day };

/** The text without the day at its end. */
function cutDay(text: string, today: Day): Cut {
  const starts = [...text.matchAll(/(?:^|[\s,])(?=\S)/gu)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  for (const start of starts.slice(-DAY_WORDS - 2)) {
    const dueOn = readDay(
      text
        .slice(start)
        .replace(before, "")
        .replace(/[.,;)]+$/u, ""),
      today,
    );
    if (dueOn !== undefined) return { text: stripped(text.slice(0, start)), dueOn };
  }
  return { text: stripped(text) };
}

/** `ik bel de school`: who says so does it. */
function withSelf({ text, dueOn }: Cut): SaidAction {
  const isOwn = /^ik\s+\S/iu.test(text);
  return {
    what: isOwn ? text.replace(/^ik\s+/iu, "") : text,
    ...(isOwn && { who: "ik" }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

function stripped(text: string): string {
  return text.replace(/^[\s,;:(]+|[\s,;:(.]+$/gu, "");
}

const self: ReadonlySet<string> = new Set([
  "ik",
  "mij",
  "mezelf",
  "mijzelf",
  "ikzelf",
  "ik zelf",
  "mij zelf",
]);

/** Whether those words mean who says them. */
export function isSelf(words: string): boolean {
  return self.has(wordsOf(words, 20).join(" "));
}

/** What is done with an action that was read back. */
export type ActionReply = "yes" | "change" | "no";

const replies: Readonly<Record<ActionReply, ReadonlySet<string>>> = {
  yes: new Set([
    "ja",
    "ja hoor",
    "ja graag",
    "klopt",
    "ja klopt",
    "ja dat klopt",
    "dat klopt",
    "goed",
  ]),
  change: new Set(["wijzigen", "wijzig", "anders", "aanpassen", "klopt niet", "nee klopt niet"]),
  no: new Set(["nee", "niet doen", "laat maar", "annuleer", "annuleren", "toch niet", "nee hoor"]),
};

/** Reads such a reply; only when the whole text is one. */
export function readActionReply(text: string): ActionReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 60).join(" ");
  return (["yes", "change", "no"] as const).find((reply) => replies[reply].has(said));
}
