import type { Tally } from "../../src/domain/report/asked-tally.ts";
import { oneOf } from "../../src/language/list.ts";

const times = (count: number) => `${count} keer`;

/** Parts that are nought are left out, but for how often there was an answer. */
function came({ answered, askedBack, without, spoken, noReply }: Tally): readonly string[] {
  return [
    `${times(answered)} noemde ik iemand`,
    ...(without > 0 ? [`${times(without)} had ik geen antwoord`] : []),
    ...(askedBack > 0 ? [`${times(askedBack)} vroeg ik eerst iets terug`] : []),
    ...(spoken > 0 ? [`${times(spoken)} is er iemand gesproken`] : []),
    ...(noReply > 0 ? [`${times(noReply)} was er geen gehoor`] : []),
  ];
}

/** What the coordinator reads about what was asked. */
export const wording = {
  title: "Wat er gevraagd is",
  summary: (asked: number) => `Wat er gevraagd is: ${times(asked)}`,
  untilNow: (from: string) => `Van ${from} tot nu.`,
  period: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
  nothing: "In deze vier weken is er niets gevraagd.",
  total: ({ asked }: Tally) => `${times(asked)} gevraagd`,
  before: (asked: number) => `, in de vier weken daarvoor ${times(asked)}`,
  came: (tally: Tally) => `. ${came(tally).join(", ")}.`,
  gaps: "Waar ik geen antwoord op had",
  noGaps: "Op elke vraag had ik een antwoord.",
  near: (count: number) => `${count}× geen antwoord op iets over `,
  nobody: (count: number) => `${count}× niemand op de lijst voor `,
  nothingNear: (count: number) => `${count}× geen antwoord, en geen thema kwam in de buurt`,
  moreGaps: (count: number) => `en nog ${count}`,
  perTheme: "Per thema",
  perArea: "Per gebied",
  bracketed: "Tussen haakjes: de vier weken daarvoor.",
  fewBefore: (least: number) => `minder dan ${least}`,
  askedOnly: (asked: number, before: string) => `${asked} gevraagd (${before})`,
  row: (tally: Tally, before: string) => {
    const { asked, answered, askedBack, without, spoken, noReply } = tally;
    return [
      `${asked} gevraagd (${before})`,
      ...(answered > 0 ? [`${answered} beantwoord`] : []),
      ...(askedBack > 0 ? [`${askedBack} teruggevraagd`] : []),
      ...(without > 0 ? [`${without} zonder antwoord`] : []),
      ...(spoken > 0 ? [`${spoken} gesproken`] : []),
      ...(noReply > 0 ? [`${noReply} geen gehoor`] : []),
    ].join(" · ");
  },
  moreThemes: (count: number) => `En nog ${count} ${count === 1 ? "thema" : "thema's"}.`,
  moreAreas: (count: number) => `En nog ${count} ${count === 1 ? "gebied" : "gebieden"}.`,
  fewAreas: (least: number) => `Gebieden met minder dan ${least} vragen noem ik niet.`,
  kept: "Ik bewaar van een vraag alleen het thema, het gebied, de week en wat ervan kwam. Nooit de woorden.",
  earlier: "Vier weken eerder",
  later: "Vier weken later",
  unreadable: "Ik kan nu niet nakijken wat er gevraagd is. Probeer het zo nog eens.",
  inGroup: "Wat er gevraagd is, laat ik niet zien waar anderen meelezen. Vraag het me persoonlijk.",
  notAllowed: (names: readonly string[]) =>
    names.length === 0
      ? "Wat er gevraagd is, laat ik alleen de coördinator van het netwerk zien. Die is er nu niet."
      : `Wat er gevraagd is, laat ik alleen de coördinator van het netwerk zien. Dat is nu ${oneOf(names)}.`,
} as const;
