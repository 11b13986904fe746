import { wordsOf } from "../../domain/words.ts";
import { beginsWithMeeting } from "./meeting-words.ts";

/** What somebody wants with a series that goes on; `about` and `to` as they were typed. */
export type SeriesRequest =
  | { readonly kind: "stop"; readonly about: string }
  | { readonly kind: "renew"; readonly about: string; readonly to?: string };

const LONGEST = 400;

const stops: readonly RegExp[] = [
  /^(?:(?:kun|kan|wil|zou) je )?stop (?:de |met de )?reeks(?: van)?(?: het| de)?(?: (.*))?$/iu,
  /^(?:de )?reeks(?: (.*?))? (?:stoppen|beëindigen|opheffen)$/iu,
];
const renewals: readonly RegExp[] = [
  /^(?:(?:kun|kan|wil|zou) je )?(?:wijzig|verander|verzet|verplaats) (?:de )?reeks(?: van)?(?: het| de)?(?: (.*?))?(?: (naar .*))?$/iu,
  /^(?:de )?reeks(?: (.*?))? (?:wijzigen|veranderen|aanpassen|verzetten|verplaatsen)(?: (naar .*))?$/iu,
  /^pas (?:de )?reeks(?: (.*?))? aan$/iu,
];
/** `Het webberoverleg is voortaan op donderdag`. */
const fromNow =
  /^(?:het |de |ons |onze |verzet (?:het |de )?|verplaats (?:het |de )?)?(.+?) (?:is |wordt |gaat |komt |moet )?voortaan (?:naar |op )?(.+)$/iu;

/** Reads that a series is to stop or to change; only when the text is unmistakably that. */
export function readSeriesRequest(
  text: string,
  names: () => readonly (readonly string[])[] = () => [],
): SeriesRequest | undefined {
  const said = text
    .slice(0, LONGEST)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.?!]+$/u, "");
  for (const form of stops) {
    const found = form.exec(said);
    if (found) return { kind: "stop", about: found[1] ?? "" };
  }
  for (const form of renewals) {
    const found = form.exec(said);
    if (found) return renewal(found[1] ?? "", found[2]);
  }
  const [, about = "", to] = fromNow.exec(said) ?? [];
  const isMeeting = to !== undefined && beginsWithMeeting(wordsOf(about, LONGEST), names());
  return isMeeting ? renewal(about, to) : undefined;
}

function renewal(about: string, to: string | undefined): SeriesRequest {
  const target = to?.replace(/^naar /iu, "");
  return { kind: "renew", about, ...(target !== undefined && target !== "" && { to: target }) };
}
