/** What somebody says of their own that is other now, as far as it was said. */
export type OwnChange = {
  readonly of: "phone" | "mail" | "other";
  /** As it was typed. */
  readonly value?: string;
};

const phone = "(?:(?:telefoon|mobiele |mobiel |06[- ]?)?nummer|06)";
const mail = "(?:e-?mail ?adres|mail ?adres|e-?mail|mail)";
const other =
  "(?:werktijden|werkdagen|werkuren|uren|functie|plaatsvervanger|vervanger|bereikbaarheid)";
const thing = `(?:(?<phone>${phone})|(?<mail>${mail})|(?<other>${other}))`;
/** "Ja, maar …": what comes before it and takes nothing from it. */
const before =
  "(?:(?:ja|nee|jawel|klopt|klopt niet|ok|oke|oh|hoi|hallo|hoor|alles klopt|maar|alleen|behalve|dat)[ ,.]+)*";
/** "Mijn mail is gehackt" says nothing of where to write to. */
const isOther =
  "(?:(?:is|zijn|wordt|worden) (?:nu |voortaan |inmiddels |toch )*(?:anders|veranderd|gewijzigd|aangepast|nieuw|verkeerd|fout|niet |\\+?\\d|\\S+@|maandag|dinsdag|woensdag|donderdag|vrijdag|ma|di|wo|do|vr)|klopt|kloppen|moet|moeten|wijzigt|verandert|wijzigen|veranderen|aanpassen)";

/** Whole sentences about "mijn": of somebody else it says nothing. */
const sentences: readonly RegExp[] = [
  new RegExp(`^${before}mijn (?:nieuwe? )?${thing} ${isOther}.*$`, "u"),
  new RegExp(`^${before}mijn (?<other>(?:plaats)?vervanger) (?:is|wordt) .*$`, "u"),
  new RegExp(`^${before}mijn nieuwe? ${thing}[: ].*$`, "u"),
  new RegExp(
    `^${before}ik heb (?:nu |inmiddels )?een (?:nieuwe?|andere?) ${thing}(?:[:, ].*)?$`,
    "u",
  ),
  new RegExp(`^${before}(?:wijzig|verander|pas) mijn ${thing}(?: .*)?$`, "u"),
  new RegExp(`^${before}nieuwe? ${thing}[: ] ?(?=.*(?:\\d{4}|@)).*$`, "u"),
];

const weekday =
  /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|ma|di|wo|do|vr|werkdagen)\b/u;
const working = /^ik werk (?:nu |voortaan |per |vanaf |ook |alleen |niet |geen |nog |op |in )/u;
const LONGEST_WORKING = 80;
const LONGEST = 160;

const phoneTyped = /(?:\+|\b)\d[\d ()./-]{7,18}\d\b/u;
const mailTyped = /[^\s<>,;:]+@[^\s<>,;:]+\.[^\s<>,;:.]+/u;

/** Reads that data of one's own are other now; nothing when the text is not plainly that. */
export function readOwnChange(text: string): OwnChange | undefined {
  if (text.length > LONGEST || text.includes("?")) return undefined;
  const said = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (said.length <= LONGEST_WORKING && working.test(said) && weekday.test(said)) {
    return { of: "other" };
  }
  for (const sentence of sentences) {
    const found = sentence.exec(said)?.groups;
    if (found?.["phone"] !== undefined) return { of: "phone", ...typed(text, phoneTyped) };
    if (found?.["mail"] !== undefined) return { of: "mail", ...typed(text, mailTyped) };
    if (found !== undefined) return { of: "other" };
  }
  return undefined;
}

function typed(text: string, form: RegExp): Pick<OwnChange, "value"> {
  const value = form.exec(text)?.[0].trim();
  return value === undefined ? {} : { value };
}
