import { wordsOf } from "../domain/words.ts";

/** What somebody says about getting to know people. */
export type AcquaintRequest = "about" | "start" | "stop";

const forms: Readonly<Record<AcquaintRequest, ReadonlySet<string>>> = {
  about: new Set([
    ...["kennismaking", "kennismaken", "hoe werkt kennismaken", "wie ken ik nog niet"],
    ...["met wie kan ik kennismaken", "wie kan ik leren kennen", "ik wil een collega leren kennen"],
    ...["ik wil collega s leren kennen", "kennis maken", "ik wil kennis maken"],
    ...["wie heb ik nog niet gesproken", "met wie heb ik nog niet kennisgemaakt"],
  ]),
  start: new Set([
    ...[
      "ik wil kennismaken",
      "ik wil graag kennismaken",
      "kennismaken aan",
      "doe mee met kennismaken",
    ],
    ...["ik doe mee met kennismaken", "stel mij voor", "koppel mij aan iemand"],
    ...["ik wil mensen leren kennen", "ik wil het netwerk leren kennen"],
  ]),
  stop: new Set([
    ...["stop met kennismaken", "ik wil niet meer kennismaken", "kennismaken uit"],
    ...["geen kennismaking meer", "stop kennismaking", "stop kennismaken"],
  ]),
};

/** With somebody by name: what there is of it, and who is not known yet. */
const withOne =
  /^(?:ik wil (?:graag )?)?(?:kennismaken|kennis maken) met \S+(?: \S+){0,2}$|^stel (?:me|mij) voor aan \S+(?: \S+){0,2}$/;

const requests: readonly AcquaintRequest[] = ["about", "start", "stop"];

/** Reads what somebody says about getting to know people; only when the whole text is that. */
export function readAcquaintRequest(text: string): AcquaintRequest | undefined {
  const said = wordsOf(text, 60).join(" ");
  return (
    requests.find((request) => forms[request].has(said)) ??
    (withOne.test(said) ? "about" : undefined)
  );
}
