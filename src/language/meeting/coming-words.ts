import { monthNumber, weekdays } from "../day-words.ts";

/** Whether somebody comes, as it is said in a hurry; `on` is the day, as it was typed. */
export type Coming = {
  readonly as: "yes" | "maybe" | "no";
  readonly on?: string;
  readonly inPart?: true;
};

const meeting = "(?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering)";
const soft = "(?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*";
const lead = "(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*";

const no: readonly RegExp[] = [
  new RegExp(
    `^${lead}ik kan ${soft}niet(?: (?:erbij|er bij|bij)| (?:bij|naar) ${meeting})?(?: (?:zijn|komen|aanwezig zijn))?$`,
  ),
  new RegExp(`^${lead}(?:ik )?ben ${soft}er ${soft}niet(?: bij| bij ${meeting})?$`),
  new RegExp(`^${lead}(?:ik )?ben ${soft}niet (?:erbij|aanwezig|bij ${meeting})$`),
  new RegExp(`^${lead}ik kom ${soft}niet(?: naar ${meeting})?$`),
  new RegExp(`^${lead}(?:ik )?(?:red|haal) (?:het|dat|t) ${soft}niet(?: om te komen)?$`),
  new RegExp(`^${lead}(?:ik )?ga (?:het|dat|t) ${soft}niet (?:redden|halen)$`),
  new RegExp(`^${lead}(?:ik )?(?:meld|zeg) (?:me|mij) ${soft}af(?: voor ${meeting})?$`),
  new RegExp(`^${lead}(?:ik )?sla (?:een|deze|dit) (?:keer|keertje) over$`),
  new RegExp(`^${lead}(?:ik )?ben (?:dan )?(?:afwezig|verhinderd)(?: bij ${meeting})?$`),
  new RegExp(`^${lead}zet (?:me|mij) (?:maar )?op (?:nee|niet|afwezig|afgemeld)$`),
];
const maybe: readonly RegExp[] = [
  /^zet (?:me|mij) (?:maar )?(?:op|als|bij) misschien$/,
  /^(?:doe )?(?:maar )?(?:op )?misschien(?: maar)?$/,
  /^(?:ik )?weet (?:het )?nog niet (?:zeker )?of ik (?:kom|kan|er ben|erbij ben|het red)$/,
];
const yes: readonly RegExp[] = [
  new RegExp(
    `^${lead}ik (?:kom|ben) (?:er )?(?:wel|ook|graag|gewoon)(?: bij)?(?: naar ${meeting})?$`,
  ),
  new RegExp(`^${lead}ik (?:kom|ga) (?:wel |graag )?naar ${meeting}$`),
  new RegExp(`^${lead}ik ben er(?:bij| bij)? (?:bij )?${meeting}$`),
  /^zet (?:me|mij) (?:maar )?op (?:ja|komt|aanwezig)$/,
];
const little =
  "(?:wat|iets|ietsje|een beetje|beetje|een (?:half )?uur(?:tje)?|een half uurtje|half uur|een kwartier(?:tje)?|kwartier|\\S+ (?:minuten|minuutjes|min)|waarschijnlijk|misschien wel)";
const late: readonly RegExp[] = [
  new RegExp(
    `^${lead}ik (?:kom|ben)(?: er)?(?: ${little})* (?:later|te laat|laat)(?: (?:naar|bij) ${meeting})?$`,
  ),
  new RegExp(`^${lead}ik (?:sluit|schuif)(?: ${little})* later aan$`),
  new RegExp(`^${lead}ik (?:moet|ga)(?: ${little})* eerder weg$`),
];

/** Reads it; only when all the words are that. Said of a day, the day is left to who knows today. */
export function readComing(said: string): Coming | undefined {
  const { rest, on } = apart(said);
  const day = on === undefined ? {} : { on };
  if (late.some((form) => form.test(rest))) return { as: "yes", inPart: true, ...day };
  if (no.some((form) => form.test(rest))) return { as: "no", ...day };
  if (maybe.some((form) => form.test(rest))) return { as: "maybe", ...day };
  const isYes = yes.some((form) => form.test(rest)) || (on !== undefined && daily.has(rest));
  return isYes ? { as: "yes", ...day } : undefined;
}

/** With a day these are an answer as well. */
const daily: ReadonlySet<string> = new Set(["ik kom", "ik ben er", "ik ben erbij", "ja ik kom"]);

const next = "(?:(?:aanstaande|komende|volgende|deze) )?";
const weekday = `(?:${weekdays.join("|")})`;
const said = [
  `(?:${weekday} )?(?:de )?\\d{1,2} [a-z]+(?: \\d{4})?`,
  `${next}${weekday}(?:ochtend|middag|avond)?`,
  ...["morgen", "overmorgen", "vandaag", "volgende week"],
].join("|");
const dayForm = new RegExp(`(?:^| )(?:(?:op|van) )?(${said})(?= |$)`);

/** The words without the first day in them, and that day. */
function apart(text: string): { readonly rest: string; readonly on?: string } {
  const found = dayForm.exec(text);
  const on = found?.[1];
  if (!found || on === undefined) return { rest: text };
  const [, month] = /\d+ ([a-z]+)(?: \d{4})?$/.exec(on) ?? [];
  if (month !== undefined && monthNumber(month) === undefined) return { rest: text };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { rest: rest.replace(/ +/g, " ").trim(), on };
}
