/** What somebody says of their own that is other now, as far as it was said. */
export type OwnChange = {
  readonly of: "phone" | "mail" | "name" | "other";
  /** As it was typed. */
  readonly value?: string;
};

/** "Ja, maar …": what comes before it and takes nothing from it. */
const before =
  /^(?:ja|nee|jawel|klopt niet|klopt|oke|ok|oh|hoi|hallo|hoor|alles klopt|maar|alleen|behalve|dat)[ ,.]+/u;

/** What is theirs, by how it is called. */
const things: readonly (readonly [OwnChange["of"], RegExp])[] = [
  ["phone", /^(?:(?:telefoon|mobiele |mobiel |06[- ]?)?nummer|06)/u],
  ["mail", /^(?:e-?mail ?adres|mail ?adres|e-?mail|mail)/u],
  [
    "other",
    /^(?:werktijden|werkdagen|werkuren|uren|functie|plaatsvervanger|vervanger|bereikbaarheid)/u,
  ],
];

/** What stands before the thing and what behind it, in sentences about "mijn": of others they say nothing. */
const sentences: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^mijn (?:nieuwe? )?/u,
    // "Mijn mail is gehackt" says nothing of where to write to.
    /^ (?:(?:is|zijn|wordt|worden) (?:nu |voortaan |inmiddels |toch )*(?:anders|veranderd|gewijzigd|aangepast|nieuw|verkeerd|fout|niet |\+?\d|\S+@|maandag|dinsdag|woensdag|donderdag|vrijdag|ma|di|wo|do|vr)|klopt|kloppen|moet|moeten|wijzigt|verandert|wijzigen|veranderen|aanpassen)/u,
  ],
  [/^mijn (?=(?:plaats)?vervanger)/u, /^ (?:is|wordt) /u],
  [/^mijn nieuwe? /u, /^[: ]/u],
  [/^ik heb (?:nu |inmiddels )?een (?:nieuwe?|andere?) /u, /^(?:[:, ]|$)/u],
  [/^(?:wijzig|verander|pas) mijn /u, /^(?: |$)/u],
  [/^nieuwe? /u, /^[: ](?=.*(?:\d{4}|@))/u],
];

const weekday =
  /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|ma|di|wo|do|vr|werkdagen)\b/u;
const working = /^ik werk (?:nu |voortaan |per |vanaf |ook |alleen |niet |geen |nog |op |in )/u;
const LONGEST_WORKING = 80;
const LONGEST = 160;

const phoneTyped = /(?:\+|\b)\d[\d ()./-]{7,18}\d\b/u;
const mailTyped = /[^\s<>,;:]+@[^\s<>,;:]+\.[^\s<>,;:.]+/u;

/** "Mijn naam is Fatima" tells who somebody is, and "ik heet" too: only with a word that it is new. */
const renamed: readonly RegExp[] = [
  /^ik heet (?:nu|voortaan|sinds kort|tegenwoordig) (?<to>\S.*)$/u,
  /^mijn (?:achter)?naam (?:is|wordt) (?:nu |voortaan )(?!(?:anders|veranderd|gewijzigd)\b)(?<to>\S.*)$/u,
  /^mijn (?:achter)?naam (?:is|wordt) (?:nu )?(?:anders|veranderd|gewijzigd|aangepast)(?: (?:in|naar) (?<to>\S.*))?$/u,
  /^(?:wijzig|verander) mijn (?:achter)?naam(?: (?:in|naar) (?<to>\S.*))?$/u,
];

function readRename(text: string, said: string): OwnChange | undefined {
  for (const form of renamed) {
    const found = form.exec(said);
    if (!found) continue;
    const to = found.groups?.["to"]?.replace(/[.!]+$/u, "");
    const at = to === undefined ? -1 : text.toLowerCase().lastIndexOf(to);
    return to === undefined || at < 0
      ? { of: "name" }
      : { of: "name", value: text.slice(at, at + to.length) };
  }
  return undefined;
}

/** Reads that data of one's own are other now; nothing when the text is not plainly that. */
export function readOwnChange(text: string): OwnChange | undefined {
  if (text.length > LONGEST || text.includes("?")) return undefined;
  const said = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (said.length <= LONGEST_WORKING && working.test(said) && weekday.test(said)) {
    return { of: "other" };
  }
  const bare = withoutOpening(said);
  const name = readRename(text, bare);
  if (name) return name;
  const of = thingIn(bare);
  if (of === "phone") return { of, ...typed(text, phoneTyped) };
  if (of === "mail") return { of, ...typed(text, mailTyped) };
  return of && { of };
}

function withoutOpening(said: string): string {
  const rest = said.replace(before, "");
  return rest === said ? said : withoutOpening(rest);
}

function thingIn(said: string): OwnChange["of"] | undefined {
  for (const [begin, end] of sentences) {
    if (!begin.test(said)) continue;
    const rest = said.replace(begin, "");
    const found = things.find(([, name]) => name.test(rest) && end.test(rest.replace(name, "")));
    if (found) return found[0];
  }
  return undefined;
}

function typed(text: string, form: RegExp): Pick<OwnChange, "value"> {
  const value = form.exec(text)?.[0].trim();
  return value === undefined ? {} : { value };
}
