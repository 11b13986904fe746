import { wordsOf } from "../../domain/words.ts";
import { smallNumber } from "../small-number.ts";

/** How much later a meeting is to be; below nought is earlier. By whole days, or by the clock. */
export type Shift = { readonly days: number } | { readonly minutes: number };

/** A meeting that is to shift, `about` as it was typed; how much is left out when it is not said. */
export type ShiftRequest = { readonly about: string; readonly by?: Shift };

const LONGEST = 120;

/** Each has in order what it is about, how much, which way, and the verb. */
const forms: readonly RegExp[] = [
  /^(?:kun je |kan je |wil je )?(?:verzet|verplaats|verschuif|schuif|zet|stel|vervroeg) (?<about>.+?) (?:(?:ook|niet|misschien|alsjeblieft|aub|svp|gewoon|maar) )*(?:een |1 )?(?:nog )?(?:eens )?(half uur(?:tje)?|halfuur(?:tje)?|halve dag|(?:\S+ )?(?:uur(?:tje)?|uren|kwartier(?:tje)?|minuten|minuutjes|min|dag(?:je)?|dagen|week(?:je)?|weken|maand(?:je)?))(?: (later|eerder|vroeger|naar voren|naar achteren|naar achter))?(?<verb> uit| op| door)?(?: graag| aub| svp)?$/,
  /^(?:kan|kunnen we|kun je|kan je|kunnen wij|zullen we|zullen wij|mag|wil je|ik wil|ik wil graag|we willen|we willen graag|wij willen|laten we|graag) (?<about>.+?) (?:(?:ook|niet|misschien|alsjeblieft|aub|svp|gewoon|maar) )*(?:een |1 )?(?:nog )?(?:eens )?(half uur(?:tje)?|halfuur(?:tje)?|halve dag|(?:\S+ )?(?:uur(?:tje)?|uren|kwartier(?:tje)?|minuten|minuutjes|min|dag(?:je)?|dagen|week(?:je)?|weken|maand(?:je)?)) (?:(later|eerder|vroeger|naar voren|naar achteren|naar achter)(?: (verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|doorschuiven|schuiven|zetten|beginnen|starten|houden|doen|plannen))?|(?<verb>verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|doorschuiven))$/,
  /^(?<about>.+?) (?:(?:ook|niet|misschien|alsjeblieft|aub|svp|gewoon|maar) )*(?:een |1 )?(?:nog )?(?:eens )?(half uur(?:tje)?|halfuur(?:tje)?|halve dag|(?:\S+ )?(?:uur(?:tje)?|uren|kwartier(?:tje)?|minuten|minuutjes|min|dag(?:je)?|dagen|week(?:je)?|weken|maand(?:je)?)) (?:(later|eerder|vroeger|naar voren|naar achteren|naar achter)(?: (verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|doorschuiven|schuiven|zetten|beginnen|starten|houden|doen|plannen))?|(?<verb>verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|doorschuiven))$/,
];
/** What was or is so is told, and not asked for; where to is no shift. */
const told = /(?:^| )(?:naar|was|is|begon|duurde|werd|had|heeft|liep|kwam|komt|kwamen)(?: |$)/;
const unsaid =
  /^(?:kan|kunnen we|kun je|kan je|kunnen wij|zullen we|zullen wij|mag|wil je|ik wil|ik wil graag|we willen|we willen graag|wij willen|laten we|graag) (?<about>.+?) (?:(?:ook|niet|misschien|alsjeblieft|aub|svp|gewoon|maar) )*(?:(?:een )?(?:wat|iets|ietsje|beetje|tikje) )?(?:later|eerder|vroeger)(?: (verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|doorschuiven|schuiven|zetten|beginnen|starten|houden|doen|plannen))?$/;

/** `Kan het overleg niet een uurtje later`, `schuif het overleg een half uur naar voren`. */
export function readShift(text: string): ShiftRequest | undefined {
  if (text.length > LONGEST) return undefined;
  const said = wordsOf(text, LONGEST).join(" ");
  for (const form of forms) {
    const found = form.exec(said);
    const about = found?.groups?.["about"];
    if (about !== undefined && told.test(about)) continue;
    const by = found && shiftIn(found[2] ?? "", isEarlier(said));
    if (about !== undefined && by) return { about, by };
  }
  const about = unsaid.exec(said)?.groups?.["about"];
  return about === undefined ? undefined : { about };
}

/** Whether all it says of which meeting is `het`. */
export function isOnlyIt(about: string): boolean {
  return /^(?:het|dit|dat|hem|die|m|t)$/.test(about);
}

function isEarlier(said: string): boolean {
  return /(?:^| )(?:eerder|vroeger|naar voren|vervroeg|vervroegen)(?: |$)/.test(said);
}

const DAYS_IN_MONTH = 28;

/** A month later is four weeks, so that it stays on the same day of the week. */
const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^dag/, 1],
  [/^we/, 7],
  [/^maand/, DAYS_IN_MONTH],
];
const unitMinutes: readonly (readonly [RegExp, number])[] = [
  [/^(?:uur|uren)/, 60],
  [/^kwartier/, 15],
  [/^min/, 1],
];
const MOST_DAYS = 366;

function shiftIn(said: string, earlier: boolean): Shift | undefined {
  const sign = earlier ? -1 : 1;
  if (/^half ?uur/.test(said)) return { minutes: sign * 30 };
  const [first = "", second] = said.split(" ");
  const unit = second ?? first;
  const count = second === undefined ? 1 : countOf(first);
  if (count === undefined) return undefined;
  const days = sizeOf(unitDays, unit) * count;
  if (days > 0)
    return Number.isInteger(days) && days <= MOST_DAYS ? { days: sign * days } : undefined;
  const minutes = sizeOf(unitMinutes, unit) * count;
  return minutes > 0 && minutes < 24 * 60 ? { minutes: sign * minutes } : undefined;
}

function countOf(word: string): number | undefined {
  if (/^anderhal(?:f|ve)$/.test(word)) return 1.5;
  return /^(?:n|klein|kleine|extra|heel|hele)$/.test(word) ? 1 : smallNumber(word);
}

function sizeOf(units: typeof unitDays, unit: string): number {
  return units.find(([form]) => form.test(unit))?.[1] ?? 0;
}
