import type { ClockTime } from "../domain/time.ts";

const bareAnswer =
  /^(?:ja|nee|jawel|jazeker|ja graag|ja hoor|nee hoor|nee dank je|j|n|jep|nope|ok|oke|oké|okay|prima|klopt|akkoord|goed)[.!]?$/iu;

/** Whether a text says only yes or no, so that it can belong to any question. */
export function isBareAnswer(text: string): boolean {
  return text.length <= 20 && bareAnswer.test(text.trim());
}

/** The Dutch of the engine itself: what no dialog can say. */
export const wording = {
  /** Stands where somebody stood who is erased, and where something was written about them. */
  erasedName: "Voormalig deelnemer",
  erasedText: "(gewist)",
  oldButton:
    "Deze knop hoort bij een eerder bericht en werkt niet meer. Stel je vraag gerust opnieuw.",
  repeated: "Dit had ik al verwerkt. Mis je iets, vraag het dan opnieuw.",
  tooFast: "Dat zijn veel berichten in korte tijd. Wacht een minuut en stel je vraag opnieuw.",
  whichOne: (answer: string) =>
    `Je schrijft “${answer}”. Er staan meer vragen open. Welke bedoel je?`,
  questionOf: (time: ClockTime) => `Mijn vraag van ${time.replace(":", ".")} uur`,
  urgent: "Spoed:",
} as const;
