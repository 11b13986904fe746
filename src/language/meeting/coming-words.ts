import { monthNumber } from "../day-words.ts";

/** Whether somebody comes, as it is said in a hurry; `on` is the day, as it was typed. */
export type Coming = {
  readonly as: "yes" | "maybe" | "no";
  readonly on?: string;
  readonly inPart?: true;
};

const no: readonly RegExp[] = [
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik kan (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet(?: (?:erbij|er bij|bij)| (?:bij|naar) (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?(?: (?:zijn|komen|aanwezig zijn))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?ben (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*er (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet(?: bij| bij (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?ben (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet (?:erbij|aanwezig|bij (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik kom (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet(?: naar (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?(?:red|haal) (?:het|dat|t) (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet(?: om te komen)?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?ga (?:het|dat|t) (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*niet (?:redden|halen)$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?(?:meld|zeg) (?:me|mij) (?:(?:dan|toch|helaas|wel|echt|dus|er|eerlijk gezegd|jammer genoeg) )*af(?: voor (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?sla (?:een|deze|dit) (?:keer|keertje) over$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*(?:ik )?ben (?:dan )?(?:afwezig|verhinderd)(?: bij (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*zet (?:me|mij) (?:maar )?op (?:nee|niet|afwezig|afgemeld)$/,
];
const maybe: readonly RegExp[] = [
  /^zet (?:me|mij) (?:maar )?(?:op|als|bij) misschien$/,
  /^(?:doe )?(?:maar )?(?:op )?misschien(?: maar)?$/,
  /^(?:ik )?weet (?:het )?nog niet (?:zeker )?of ik (?:kom|kan|er ben|erbij ben|het red)$/,
];
const yes: readonly RegExp[] = [
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik (?:kom|ben) (?:er )?(?:wel|ook|graag|gewoon)(?: bij)?(?: naar (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik (?:kom|ga) (?:wel |graag )?naar (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering)$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik ben er(?:bij| bij)? (?:bij )?(?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering)$/,
  /^zet (?:me|mij) (?:maar )?op (?:ja|komt|aanwezig)$/,
];
const late: readonly RegExp[] = [
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik (?:kom|ben)(?: er)?(?: (?:wat|iets|ietsje|een beetje|beetje|een (?:half )?uur(?:tje)?|een half uurtje|half uur|een kwartier(?:tje)?|kwartier|\S{1,9} (?:minuten|minuutjes|min)|waarschijnlijk|misschien wel))* (?:later|te laat|laat)(?: (?:naar|bij) (?:(?:het|dit|dat|ons|de|die) )?[a-z]*(?:overleg|bijeenkomst|vergadering))?$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik (?:sluit|schuif)(?: (?:wat|iets|ietsje|een beetje|beetje|een (?:half )?uur(?:tje)?|een half uurtje|half uur|een kwartier(?:tje)?|kwartier|\S{1,9} (?:minuten|minuutjes|min)|waarschijnlijk|misschien wel))* later aan$/,
  /^(?:(?:ja|nee|sorry|helaas|hoi|hallo|ok|oke) )*ik (?:moet|ga)(?: (?:wat|iets|ietsje|een beetje|beetje|een (?:half )?uur(?:tje)?|een half uurtje|half uur|een kwartier(?:tje)?|kwartier|\S{1,9} (?:minuten|minuutjes|min)|waarschijnlijk|misschien wel))* eerder weg$/,
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
