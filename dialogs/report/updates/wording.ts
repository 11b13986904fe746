import type { UpdateRhythm } from "../../../src/domain/cycle/asking.ts";
import type { SeatStatus } from "../../../src/domain/report/seat-statuses.ts";
import { counted, inList, oneOf } from "../../../src/language/list.ts";

const rhythms: Readonly<Record<UpdateRhythm, string>> = {
  month: "elke maand",
  quarter: "elk kwartaal",
};
const seats = (count: number) => counted(count, "plek", "plekken");
const are = (count: number, what: string) => `${count} ${count === 1 ? "is" : "zijn"} ${what}`;

/** What a manager reads of their own organisations. */
export const updateWording = {
  total: (organisations: string, confirmed: number, all: number) => {
    if (all === 0) return `${organisations}: nog geen plekken in het netwerk.`;
    if (confirmed < all) return `${organisations}: ${confirmed} van ${seats(all)} bevestigd.`;
    if (all === 1) return `${organisations}: de enige plek is bevestigd.`;
    return `${organisations}: ${all === 2 ? "beide plekken" : `alle ${seats(all)}`} bevestigd.`;
  },
  /** Behind the total, one part for each status that is not fine. */
  others: (parts: readonly string[]) => (parts.length > 0 ? ` Verder: ${inList(parts)}.` : ""),
  status: {
    confirmed: (count) => are(count, "bevestigd"),
    waiting: (count) => `${count} ${count === 1 ? "wacht" : "wachten"} op antwoord`,
    overdue: (count, names) => `${are(count, "te laat")} (${names})`,
    unconfirmed: (count) => are(count, "nog nooit bevestigd"),
    doubted: (count, names) => `aan ${count} twijfelt iemand (${names})`,
    unreachable: (count, names) => `${are(count, "onbereikbaar")} (${names})`,
    "handing-over": (count, names) => `${are(count, "in overdracht")} (${names})`,
    empty: (count, names) => `${are(count, "leeg")} (${names})`,
  } satisfies Readonly<Record<SeatStatus, (count: number, names: string) => string>>,
  handedOver: (what: string) => `Overgedragen: ${what}. `,
  to: (seat: string, name: string) => `${seat} aan ${name}`,
  webbers: (who: string) => `${who.slice(0, 1).toUpperCase()}${who.slice(1)}.`,
  is: (seat: string, name: string) => `${seat}: ${name}`,
  noWebber: (organisations: string) => `Niemand van ${organisations} is webber.`,
  why: (updates: UpdateRhythm | undefined) =>
    updates
      ? `Je krijgt dit ${rhythms[updates]}, omdat je dat koos.`
      : "Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.",
  button: "Updates",

  howOften: (organisations: string, updates: UpdateRhythm | undefined) =>
    `Hoe vaak wil je horen hoe het staat met ${organisations}? ${updates ? `Nu hoor je het ${rhythms[updates]}.` : "Nu hoor je het alleen als je het vraagt."}`,
  month: "Elke maand",
  quarter: "Elk kwartaal",
  never: "Nooit",
  chosen: (updates: UpdateRhythm) =>
    `Goed. Je krijgt dit op de eerste werkdag van ${rhythms[updates]}. Zo staat het nu:`,
  stopped:
    "Goed. Je krijgt geen updates meer. Vraag je “hoe staat het met mijn organisatie”, dan antwoord ik.",
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Hoe het met een organisatie staat, laat ik alleen de leidinggevende zien. Zo sta jij niet op de lijst."
      : `Hoe het met een organisatie staat, laat ik alleen de leidinggevende zien. Zo sta jij niet op de lijst. Moet dat anders? Vraag het ${oneOf(names)}, coördinator.`,
} as const;
