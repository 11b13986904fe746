import { daysLater } from "../domain/days.ts";
import type { Day } from "../domain/time.ts";
import { wordsOf } from "../domain/words.ts";
import { readAbsence } from "./absence.ts";
import { readOwnChange } from "./own-change.ts";
import { readDay } from "./read-day.ts";

/** What somebody says about being asked whether their data are right. */
export type ConfirmationReply =
  /** All of it is right, unmistakably. */
  | "all-right"
  /** The same, and said so that it can be about nothing else. */
  | "own-right"
  /** A yes or a no of some kind: better answered by a button. */
  | "unclear"
  | "later"
  | "why"
  | "leave"
  /** To be written to in the evening, or in office hours again. */
  | "evenings"
  | "office-hours"
  | "return"
  /** Not to be there for a while. */
  | "away"
  /** About one's own data, or wanting to change them. */
  | "own-data";

/** To be read only from somebody who was asked something. */
const answers: ReadonlySet<ConfirmationReply> = new Set(["all-right", "unclear"]);

const phrases: readonly (readonly [ConfirmationReply, ReadonlySet<string>])[] = [
  [
    "all-right",
    new Set([
      ...["ja", "ja hoor", "jazeker", "ja zeker", "ja klopt", "ja dat klopt", "ja het klopt"],
      ...[
        "ja alles klopt",
        "ja klopt nog",
        "ja dat klopt nog",
        "ja het klopt nog",
        "ja nog steeds",
      ],
      ...[
        "klopt",
        "klopt hoor",
        "klopt nog",
        "klopt helemaal",
        "klopt allemaal",
        "klopt nog steeds",
      ],
      ...["dat klopt", "dat klopt nog", "dat klopt allemaal", "dat klopt helemaal", "het klopt"],
      ...["het klopt nog", "het klopt allemaal", "alles klopt", "alles klopt nog", "akkoord"],
      ...["ja dat klopt allemaal", "ja dat klopt helemaal", "ja alles klopt nog", "allemaal goed"],
      ...["alles is goed", "alles goed", "is nog goed", "is allemaal goed", "nog steeds goed"],
    ]),
  ],
  [
    "own-right",
    new Set([
      ...["mijn gegevens kloppen", "mijn gegevens kloppen nog", "ja mijn gegevens kloppen"],
      ...["ja mijn gegevens kloppen nog", "mijn gegevens kloppen nog steeds"],
    ]),
  ],
  [
    "later",
    new Set([
      ...["vraag het later", "vraag het me later", "vraag me later", "vraag het mij later"],
      ...["vraag het later nog eens", "vraag me later nog eens", "vraag het een andere keer"],
      ...["later vragen", "herinner me later"],
    ]),
  ],
  [
    "why",
    new Set([
      ...["waarom krijg ik dit", "waarom krijg ik dit bericht", "waarom krijg ik deze berichten"],
      ...["waarom krijg ik deze mail", "waarom krijg ik dit steeds", "waarom vraag je dit"],
      ...["waarom vraag je mij dit", "waarom vraag je me dit", "waarom moet ik dit bevestigen"],
      ...["waarom sta ik op de lijst", "waarom sta ik op die lijst", "waarom sta ik hierop"],
      ...["waarom sta ik hier op", "wat doe je met mijn gegevens", "wie ziet mijn gegevens"],
      ...["hoe kom je aan mijn gegevens", "hoe kom je aan mijn nummer", "hoe kom je aan mijn mail"],
      ...["waarom mail je mij", "waarom mail je me", "wie ben je en waarom mail je mij"],
    ]),
  ],
  [
    "leave",
    new Set([
      ...["ik hoor hier niet", "ik hoor hier niet bij", "ik hoor hier niet meer bij"],
      ...["ik hoor er niet bij", "ik hoor er niet meer bij", "ik hoor hier niet meer"],
      ...["haal me van de lijst", "haal mij van de lijst", "haal me eraf", "haal mij eraf"],
      ...[
        "ik wil van de lijst",
        "ik wil van de lijst af",
        "ik wil eraf",
        "ik sta hier ten onrechte",
      ],
      ...["verwijder me", "verwijder mij", "verwijder mijn gegevens", "uitschrijven", "afmelden"],
      ...["schrijf me uit", "schrijf mij uit", "meld me af", "meld mij af"],
      ...["stuur me niets meer", "stuur mij niets meer", "ik wil geen berichten meer"],
      ...["stuur me niks meer", "stuur mij niks meer", "stuur niks meer", "stuur niets meer"],
      ...["stop", "stop met mailen", "stop met berichten sturen", "stop met berichten"],
      ...["mail me niet meer", "mail mij niet meer", "geen mails meer"],
      ...["ik wil geen mail meer", "ik wil geen mails meer", "ik wil dit niet meer", "unsubscribe"],
    ]),
  ],
  [
    "evenings",
    new Set([
      ...["stuur me s avonds", "stuur mij s avonds", "stuur het s avonds", "liever s avonds"],
      ...["stuur me s avonds berichten", "stuur me berichten s avonds", "vraag het me s avonds"],
      ...["schrijf me s avonds", "schrijf mij s avonds", "vraag me s avonds", "vraag mij s avonds"],
      ...["stuur me liever s avonds", "stuur mij liever s avonds", "ik wil s avonds berichten"],
      ...["stuur me in de avond", "stuur mij in de avond", "liever in de avond"],
    ]),
  ],
  [
    "office-hours",
    new Set([
      ...["stuur me overdag", "stuur mij overdag", "stuur het overdag", "liever overdag"],
      ...["schrijf me overdag", "schrijf mij overdag", "vraag me overdag", "vraag mij overdag"],
      ...["stuur me liever overdag", "stuur me weer overdag", "niet meer s avonds"],
    ]),
  ],
  [
    "return",
    new Set([
      ...[
        "ik hoor er wel bij",
        "ik hoor er toch bij",
        "ik hoor hier wel bij",
        "ik hoor hier toch bij",
      ],
      ...["ik hoor hier wel", "ik hoor hier toch"],
    ]),
  ],
  [
    "own-data",
    new Set([
      ...[
        "mijn gegevens kloppen niet",
        "mijn gegevens kloppen niet meer",
        "mijn gegevens wijzigen",
        "wie is mijn plaatsvervanger",
        "wie neemt voor mij waar",
      ],
      ...["gegevens wijzigen", "gegevens bevestigen", "mijn gegevens bevestigen"],
      ...[
        "ik wil mijn gegevens wijzigen",
        "ik wil mijn gegevens veranderen",
        "ik wil iets wijzigen",
      ],
      ...["mijn gegevens veranderen", "mijn gegevens aanpassen", "ik wil mijn gegevens aanpassen"],
      ...["mijn nummer klopt niet", "mijn nummer klopt niet meer", "mijn nummer is veranderd"],
      ...["mijn telefoonnummer klopt niet", "mijn telefoonnummer klopt niet meer"],
      ...[
        "ik heb een nieuw nummer",
        "ik heb een nieuw telefoonnummer",
        "ik heb een nieuw mailadres",
      ],
      ...["mijn telefoonnummer is veranderd", "mijn mailadres is veranderd"],
      ...["mijn mailadres klopt niet", "mijn mailadres klopt niet meer"],
    ]),
  ],
  [
    "unclear",
    new Set([
      ...["jawel", "jep", "yes", "j", "ok", "oke", "okay", "prima", "goed", "nee", "nee hoor", "n"],
      ...["neen", "klopt niet", "klopt niet meer", "dat klopt niet", "dat klopt niet meer"],
      ...["het klopt niet", "niet alles", "niet allemaal", "niet helemaal", "bijna", "deels"],
      ...["nee klopt niet", "nee dat klopt niet", "nee dat klopt niet meer", "klopt bijna"],
      ...["klopt deels", "klopt niet helemaal", "klopt niet allemaal", "weet ik niet"],
      ...["ja en nee", "misschien", "denk het wel", "ik denk het", "ik denk het wel", "wijzigen"],
    ]),
  ],
];

/** Whether a text is plain needs no calendar. */
const ANY_DAY = "2026-01-01" as Day;

/** Only what begins so may go on as it likes. */
const hedged = /^(?:ja|nee|klopt|jawel|prima|ok|oke) (?:maar|behalve|alleen|op|met uitzondering)\b/;

const someDay = /^(?:vraag (?:het )?(?:me |mij )?|later )?(na|vanaf|op|over|volgende) /;

/** A picture or two and nothing else. */
const pictures = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s){1,20}$/u;

/** Reads it, when the whole text is about nothing else; "klopt?" is no yes. */
export function readConfirmationReply(text: string): ConfirmationReply | undefined {
  if (pictures.test(text.trim()) && text.trim() !== "") return "unclear";
  const said = wordsOf(text, 200).join(" ");
  const found = phrases.find(([, forms]) => forms.has(said))?.[0];
  if (isRight(found) && text.includes("?")) return "unclear";
  if (found !== undefined) return found;
  if (isPlainlyRight(said)) return text.includes("?") ? "unclear" : "all-right";
  if (readOwnChange(text) !== undefined) return "own-data";
  if (readAbsence(text, ANY_DAY) !== undefined) return "away";
  if (hedged.test(said)) return "unclear";
  return /^vraag (?:het )?(?:me|mij) /.test(said) && someDay.test(said) ? "later" : undefined;
}

/** Words around "klopt" that take nothing away from it. */
const around: ReadonlySet<string> = new Set([
  ..."ja jep jup yes jazeker zeker jawel oke ok prima hoor nog steeds nog allemaal helemaal".split(
    " ",
  ),
  ..."gewoon dat het alles zo bij mij dank je dankje wel hi hallo hoi dag".split(" "),
]);

/** "Ja hoor, klopt allemaal"; "klopt het nog" asks, also without its sign. */
function isPlainlyRight(said: string): boolean {
  if (said.length > LONGEST_RIGHT || /\bklopt (?:het|dat|dit|alles)\b/.test(said)) return false;
  const core = said.split(" ").filter((word) => !around.has(word));
  return core.length === 1 && core[0] === "klopt";
}

const LONGEST_RIGHT = 60;

function isRight(reply: ConfirmationReply | undefined): boolean {
  return reply === "all-right" || reply === "own-right";
}

/** Whether such a reply means something only to who was asked. */
export function needsQuestion(reply: ConfirmationReply): boolean {
  return answers.has(reply);
}

/** What stands before the day: `vraag me na`. */
const asking = /^(?:vraag )?(?:het )?(?:me |mij )?(?:(?:weer|later|pas) )?(na|vanaf|op)? ?/;

const nearby: ReadonlyMap<string, number> = new Map([
  ["volgende week", 7],
  ["over een week", 7],
  ["volgende maand", 30],
  ["over een maand", 30],
]);

/** From when on somebody wants to be asked: "na 1 mei" is the day after. */
export function readLater(text: string, today: Day): Day | undefined {
  const said = text.trim().toLowerCase();
  const [before = "", preposition] = asking.exec(said) ?? [];
  const when = said.slice(before.length).replace(/\.$/, "");
  const days = nearby.get(when);
  if (days !== undefined) return daysLater(today, days);
  const day = readDay(when, today);
  return day !== undefined && preposition === "na" ? daysLater(day, 1) : day;
}
