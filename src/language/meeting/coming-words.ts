import { monthNumber } from "../day-words.ts";

/** Whether somebody comes, as it is said in a hurry; `on` is the day, as it was typed. */
export type Coming = {
  readonly as: "yes" | "maybe" | "no";
  readonly on?: string;
  readonly inPart?: true;
};

/** Before what is meant, and told by nobody from it. */
const opening = /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )+/;
const meeting =
  /\b(?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering)(?= |$)/;
/** Between the words that matter. */
const filling = / (?:dan|toch|helaas|wel|echt|dus|eerlijk gezegd|jammer genoeg)(?= )/g;
const howMuch =
  / (?:wat|iets|ietsje|een beetje|beetje|een (?:half )?uur(?:tje)?|half uur|een kwartier(?:tje)?|kwartier|\S{1,9} (?:minuten|minuutjes|min)|waarschijnlijk|misschien wel)(?= )/g;

const no: readonly RegExp[] = [
  /^ik kan (?:er )?niet(?: (?:erbij|er bij|bij)| (?:bij|naar) overleg)?(?: (?:zijn|komen|aanwezig zijn))?$/,
  /^(?:ik )?ben er niet(?: bij| bij overleg)?$/,
  /^(?:ik )?ben (?:er )?niet (?:erbij|aanwezig|bij overleg)$/,
  /^ik kom (?:er )?niet(?: naar overleg)?$/,
  /^(?:ik )?(?:red|haal) (?:het|dat|t) niet(?: om te komen)?$/,
  /^(?:ik )?ga (?:het|dat|t) niet (?:redden|halen)$/,
  /^(?:ik )?(?:meld|zeg) (?:me|mij) (?:er )?af(?: voor overleg)?$/,
  /^(?:ik )?sla (?:een|deze|dit) (?:keer|keertje) over$/,
  /^(?:ik )?ben (?:afwezig|verhinderd)(?: bij overleg)?$/,
  /^zet (?:me|mij) (?:maar )?op (?:nee|niet|afwezig|afgemeld)$/,
];
const maybe: readonly RegExp[] = [
  /^zet (?:me|mij) (?:maar )?(?:op|als|bij) misschien$/,
  /^(?:doe )?(?:maar )?(?:op )?misschien(?: maar)?$/,
  /^(?:ik )?weet (?:het )?nog niet (?:zeker )?of ik (?:kom|kan|er ben|erbij ben|het red)$/,
];
const yes: readonly RegExp[] = [
  /^ik (?:kom|ben) (?:er )?(?:wel|ook|graag|gewoon)(?: bij)?(?: naar overleg)?$/,
  /^ik (?:kom|ga) (?:wel |graag )?naar overleg$/,
  /^ik ben er(?:bij| bij)? (?:bij )?overleg$/,
  /^zet (?:me|mij) (?:maar )?op (?:ja|komt|aanwezig)$/,
];
const late: readonly RegExp[] = [
  /^ik (?:kom|ben)(?: er)? (?:later|te laat|laat)(?: (?:naar|bij) overleg)?$/,
  /^ik (?:sluit|schuif) later aan$/,
  /^ik (?:moet|ga) eerder weg$/,
];

/** Reads it; only when all the words are that. Said of a day, the day is left to who knows today. */
export function readComing(said: string): Coming | undefined {
  const { rest, on } = apart(said);
  const day = on === undefined ? {} : { on };
  const plain = rest.replace(opening, "").replace(meeting, "overleg");
  const is = (forms: readonly RegExp[], text = plain) => forms.some((form) => form.test(text));
  if (is(late, plain.replace(howMuch, ""))) return { as: "yes", inPart: true, ...day };
  if (is(no, plain.replace(filling, ""))) return { as: "no", ...day };
  if (is(maybe)) return { as: "maybe", ...day };
  return is(yes) || (on !== undefined && daily.has(plain)) ? { as: "yes", ...day } : undefined;
}

/** With a day these are an answer as well. */
const daily: ReadonlySet<string> = new Set(["ik kom", "ik ben er", "ik ben erbij"]);

const dayForm =
  /(?:^| )(?:(?:op|van) )?((?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) )?(?:de )?\d{1,2} [a-z]+(?: \d{4})?|(?:(?:aanstaande|komende|volgende|deze) )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?|morgen|overmorgen|vandaag|volgende week)(?= |$)/;

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
