import { cleanText } from "../../domain/clean-text.ts";
import type {
  LessonFinding,
  LessonProblem,
} from "../../lookup/themes/lesson-files/lesson-problem.ts";
import type { RefusedLessons } from "../../lookup/themes/lesson-files/read-lessons.ts";

/** How much of what somebody wrote is shown back. */
const SHOWN = 40;
const MEGABYTE = 1_000_000;

/** All that is said about the lesson files. */
export const wording = {
  refused: "De thema's kan ik niet leren. Verbeter dit eerst:",
  keepsOld: "Ik ga door met wat ik eerder leerde.",
  learnsAgain: "De thema's zijn veranderd. Ik antwoord vanaf nu met de nieuwe.",
  rightAgain: "De thema's kloppen weer. Er is niets veranderd.",
  failed: "Het leren van de nieuwe thema's ging mis. Ik ga door met wat ik eerder leerde.",
  more: (count: number) => `en nog ${count}`,
} as const;

/** Where it is and what is wrong, such as `data/phrases/werk.txt, regel 12: …`. */
export const problemLine = ({ file, line, finding }: LessonProblem): string =>
  // A file name may hold anything, and this is shown on a terminal.
  cleanText(`data/${file}${line === undefined ? "" : `, regel ${line}`}: ${explain(finding)}`);

/** All that is wrong, a line each. */
const problemLines = ({ problems, more }: Omit<RefusedLessons, "kind">): readonly string[] => [
  ...problems.map(problemLine),
  ...(more > 0 ? [wording.more(more)] : []),
];

/** All that is wrong, below a line that says what to do. */
export const refusalLines = (refused: Omit<RefusedLessons, "kind">): readonly string[] => [
  wording.refused,
  ...problemLines(refused),
];

/** That the lessons are wrong and the model learnt before is used, on one line. */
export const goesOn = ({ problems, more }: Omit<RefusedLessons, "kind">): string =>
  [
    ...problemLines({ problems: problems.slice(0, 1), more: more + problems.length - 1 }),
    wording.keepsOld,
  ].join(" ");

const explain = (finding: LessonFinding): string => {
  switch (finding.kind) {
    case "not-there":
      return "Dit bestand ontbreekt.";
    case "unreadable":
      return "Dit bestand kan ik niet lezen. Mag ik erbij?";
    case "not-utf8":
      return "Dit is geen tekst in UTF-8. Sla het bestand opnieuw op als UTF-8.";
    case "no-sections":
      return "Hier horen twee koppen in te staan: eerst “# termen” en dan “# situaties”.";
    case "too-large":
      return `Dit bestand is groter dan ${finding.mostBytes / MEGABYTE} MB. Is het wel het goede bestand?`;
    case "no-theme-list":
      return "Hier hoort een JSON-lijst van thema's te staan, elk met een id van kleine letters.";
    default:
      return explainLine(finding);
  }
};

type AboutFile =
  | "not-there"
  | "unreadable"
  | "not-utf8"
  | "no-sections"
  | "too-large"
  | "no-theme-list";

const explainLine = (finding: Exclude<LessonFinding, { readonly kind: AboutFile }>): string => {
  switch (finding.kind) {
    case "outside-sections":
      return "Deze regel staat boven de eerste kop. Zet hem onder een regel die met “# ” begint.";
    case "empty":
      return "Hier ontbreekt de tekst.";
    case "bar-in-term":
      return "Een term hoort bij het thema van het bestand. Haal het streepje | weg, of zet de regel bij de situaties.";
    case "no-bar":
      return "Achter de tekst hoort | te staan, en dan de thema's.";
    case "no-themes":
      return "Achter | horen thema's te staan, met komma's ertussen.";
    case "too-long":
      return `Deze regel is te lang. Gebruik hoogstens ${finding.most} tekens.`;
    case "unseen-character":
      return `Teken ${finding.column} is onzichtbaar of kapot (${finding.code}). Haal het weg of typ het opnieuw.`;
    case "unknown-theme":
      return `“${shorten(finding.theme)}” is geen thema. ${hint(finding.nearest)}`;
    case "theme-twice":
      return `Het thema ${finding.theme} staat hier twee keer. Laat het één keer staan.`;
    case "no-pulls":
      return "Achter het woord hoort een thema met een sterkte te staan, zoals schulden:2.";
    case "no-pull":
      return `“${shorten(finding.written)}” kan ik niet lezen. Schrijf één woord en dan thema's met een sterkte, zoals schulden:2.`;
    case "strength":
      return `“${shorten(finding.written)}” heeft geen goede sterkte. Kies 1, 2 of 3.`;
    case "word-again":
      return `Dit woord staat ook op regel ${finding.line}. Zet alle thema's op één regel.`;
    default:
      return finding satisfies never;
  }
};

const hint = (nearest: string | undefined): string =>
  nearest === undefined
    ? "In data/themes.json staat welke thema's er zijn."
    : `Bedoel je ${nearest}?`;

const shorten = (text: string): string => {
  const letters = [...cleanText(text)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
};
