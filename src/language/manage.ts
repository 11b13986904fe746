/** What somebody wants to do to the network, or to see of what was done. Names are as they were typed. */
export type ManageRequest =
  | { readonly kind: "menu" | "add-organisation" | "goal" | "lines" | "doubles" | "undo" }
  | { readonly kind: "add-person" | "add-seat" }
  | { readonly kind: "open" | "end"; readonly of: Subject; readonly name: string }
  /** Two that are one: both names, in the order of the sentence. */
  | { readonly kind: "merge"; readonly names: readonly [string, string] }
  /** Something of somebody; whether it is one of the network is for the network to say. */
  | { readonly kind: "about"; readonly name: string }
  | { readonly kind: "changes"; readonly of?: Subject; readonly name?: string }
  | {
      readonly kind: "pause";
      readonly name: string;
      readonly sure: boolean;
      readonly until?: string;
    };

/** What a sentence says that its name is of. */
export type Subject = "organisation" | "person";

const sentences: Readonly<Record<Simple, readonly string[]>> = {
  menu: [
    ...["beheer", "netwerk beheren", "het netwerk beheren", "beheer het netwerk", "beheren"],
    ...["ik wil het netwerk beheren", "ik wil iets wijzigen in het netwerk", "netwerkbeheer"],
  ],
  "add-organisation": [
    ...["voeg een organisatie toe", "voeg organisatie toe", "organisatie toevoegen"],
    ...["een organisatie toevoegen", "ik wil een organisatie toevoegen", "nieuwe organisatie"],
    "voeg een nieuwe organisatie toe",
  ],
  "add-person": [
    ...["voeg iemand toe", "voeg een persoon toe", "iemand toevoegen", "persoon toevoegen"],
    ...["een persoon toevoegen", "ik wil iemand toevoegen", "voeg een nieuwe persoon toe"],
    "nieuwe persoon",
  ],
  "add-seat": [
    ...["voeg een plek toe", "plek toevoegen", "een plek toevoegen", "nieuwe plek"],
    "ik wil een plek toevoegen",
  ],
  goal: [
    ...["stel het doel in", "doel instellen", "het doel instellen", "wijzig het doel"],
    ...["wijzig doel", "doel wijzigen", "het doel wijzigen", "doel van het netwerk"],
  ],
  lines: [
    ...["noodlijnen", "spoedlijnen", "wijzig de noodlijnen", "wijzig de spoedlijnen"],
    ...["noodlijnen wijzigen", "spoedlijnen wijzigen", "stel de noodlijnen in"],
    ...["noodlijnen instellen", "stel de spoedlijnen in", "spoedlijnen instellen"],
  ],
  doubles: [
    ...["dubbelen", "wat staat er dubbel", "wie staat er dubbel", "wie staan er dubbel in"],
    ...["dubbele organisaties", "dubbele mensen", "dubbele personen", "samenvoegen"],
    ...["organisaties samenvoegen", "voeg organisaties samen", "mensen samenvoegen"],
    ...["voeg mensen samen", "wat staat er dubbel in het netwerk", "zijn er dubbelen"],
  ],
  undo: [
    ...["maak ongedaan", "ongedaan maken", "maak het ongedaan", "maak dat ongedaan"],
    ...["draai terug", "draai het terug", "draai dat terug", "maak de wijziging ongedaan"],
    ...["maak mijn wijziging ongedaan", "maak de laatste wijziging ongedaan"],
  ],
};
type Simple =
  | "menu"
  | "add-organisation"
  | "add-person"
  | "add-seat"
  | "goal"
  | "lines"
  | "doubles"
  | "undo";

const simple = new Map(
  Object.entries(sentences).flatMap(([kind, texts]) => texts.map((text) => [text, kind as Simple])),
);

const changes: ReadonlySet<string> = new Set([
  ...["wie heeft wat gewijzigd", "wie heeft er wat gewijzigd", "wie wijzigde wat"],
  ...["wat is er gewijzigd", "wat is er veranderd", "wie heeft wat veranderd"],
  ...["wijzigingen", "de wijzigingen", "toon de wijzigingen", "laatste wijzigingen"],
  ...["de laatste wijzigingen", "toon de laatste wijzigingen", "wie deed wat"],
  ...["geschiedenis", "de geschiedenis", "toon de geschiedenis", "toon geschiedenis"],
  ...["logboek", "het logboek", "toon het logboek", "wie heeft wat aangepast"],
]);

const changesOf =
  /^(?:wie heeft (?:er )?wat (?:gewijzigd|veranderd)|wat is er (?:gewijzigd|veranderd)|wijzigingen) (?:van|bij|aan) (?:(organisatie|de organisatie|persoon) )?(\S.*)$/;
const open = /^(?:wijzig|verander|pas) (?:de )?(organisatie|persoon) (\S.*?)(?: aan)?$/;
const end = /^(?:beëindig|beeindig|stop) (?:de )?organisatie (\S.*)$/;
const endPerson = /^(?:beëindig|beeindig) (?:alle |de )?plekken van (\S.*)$/;
const merged =
  /^(?:ik wil )?(?:voeg )?(?:organisaties? |personen )?(\S.*?) (?:en|met|bij) (\S.*?) (?:samen|samenvoegen)$/;
const pause =
  /^(?:pauzeer|zet) (?:(?:de )?(organisatie) |(?:de |het )(?!organisatie))?(\S.*?)(?: op pauze)?(?: tot (\S.*?))?(?: op pauze)?$/;

/**
 * Reads such a request; only when the whole text plainly is one. "Wie heeft wat gewijzigd?" is the
 * only one that may be a question: whoever asks about a family must not end up here.
 */
export function readManageRequest(text: string): ManageRequest | undefined {
  if (text.length > 200) return undefined;
  const said = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const plain = said.replace(/[.!]+$/u, "").trim();
  const asked = plain.replace(/ ?\?+$/u, "");
  const lower = asked.toLowerCase();
  if (changes.has(lower)) return { kind: "changes" };
  const about = changesOf.exec(lower);
  if (about?.[2] !== undefined) {
    const of = subjectOf(about[1]);
    return { kind: "changes", name: tail(asked, about[2]), ...(of && { of }) };
  }
  const kind = simple.get(lower);
  if (kind === "doubles") return { kind };
  return asked === plain ? (kind ? { kind } : readNamed(plain)) : undefined;
}

function readNamed(plain: string): ManageRequest | undefined {
  const lower = plain.toLowerCase();
  const opened = open.exec(lower);
  const of = subjectOf(opened?.[1]);
  if (opened?.[2] !== undefined && of) return { kind: "open", of, name: named(plain, opened[2]) };
  const ended = end.exec(lower)?.[1];
  if (ended !== undefined) return { kind: "end", of: "organisation", name: named(plain, ended) };
  const left = endPerson.exec(lower)?.[1];
  if (left !== undefined) return { kind: "end", of: "person", name: named(plain, left) };
  return readMerge(plain) ?? readPause(plain) ?? readAbout(plain);
}

/** "Voeg … en … samen"; without its verb it is about anything that goes together. */
function readMerge(plain: string): ManageRequest | undefined {
  const lower = plain.toLowerCase();
  if (!lower.startsWith("voeg ") && !lower.endsWith(" samenvoegen")) return undefined;
  const [, one, other] = merged.exec(lower) ?? [];
  if (one === undefined || other === undefined) return undefined;
  return { kind: "merge", names: [named(plain, one), named(plain, other)] };
}

const anything: readonly RegExp[] = [
  /^(?:wijzig|verander|corrigeer|pas) (?:het |de )?(?:nummer|telefoonnummer|mail|mailadres|gegevens|naam|functie|werktijden|plek|plekken|adres) van (\S.*?)(?: (?:aan|naar|in) .*| aan)?$/,
  /^(?:het |de )?(?:nummer|telefoonnummer|mail|mailadres|gegevens|naam|functie|werktijden|plek|plekken|adres) van (\S.*?) (?:is|zijn|wordt|moet|klopt)(?: .*)$/,
  /^(\S.*?) (?:heeft|kreeg) een (?:nieuwe?|andere?) (?:nummer|telefoonnummer|mail|mailadres|gegevens|naam|functie|werktijden|plek|plekken|adres)(?:[ :,].*)?$/,
  /^(?:nummer|telefoonnummer|mail|mailadres|gegevens|naam|functie|werktijden|plek|plekken|adres) (?:van )?(\S.*?) (?:wijzigen|veranderen|aanpassen|corrigeren)$/,
  /^(?:wijzig|verander|bevestig namens|bevestig|verwijder|wis|corrigeer) (?:de |het )?(?!(?:mijn|me|mij|dit|dat|alles|iedereen|een|ons|onze) ?)(\S.*)$/,
  /^(?:ik heb )?(\S.*?) (?:net |vandaag |gisteren )?gebeld[ ,:]*(?:en )?(?:alles klopt|klopt allemaal|klopt|het klopt)(?: nog)?$/,
  /^(\S.*?) (?:heeft bevestigd|is ziek|is met verlof|is op vakantie|is langdurig ziek)$/,
];

/** "Nummer van Ineke is nu …", "wijzig Ineke Schouten". */
function readAbout(plain: string): ManageRequest | undefined {
  const lower = plain.toLowerCase();
  const name = anything.map((form) => form.exec(lower)?.[1]).find((found) => found !== undefined);
  return name === undefined ? undefined : { kind: "about", name: named(plain, name) };
}

/** "Zet … op pauze" needs its end; "pauzeer …" does not. */
function readPause(plain: string): ManageRequest | undefined {
  const lower = plain.toLowerCase();
  const [, organisation, name, until] = pause.exec(lower) ?? [];
  if (name === undefined) return undefined;
  if (lower.startsWith("zet ") && !lower.includes(" op pauze")) return undefined;
  return {
    ...{ kind: "pause", name: named(plain, name), sure: organisation !== undefined },
    ...(until !== undefined && { until }),
  };
}

function subjectOf(word: string | undefined): Subject | undefined {
  if (word === undefined) return undefined;
  return word.endsWith("organisatie") ? "organisation" : "person";
}

/** The end of a text as it was typed, found in lower case. */
function tail(text: string, lower: string): string {
  return text.slice(text.length - lower.length);
}

/** A part of a text as it was typed, found in lower case. */
function named(text: string, lower: string): string {
  const at = text.toLowerCase().lastIndexOf(lower);
  return text.slice(at, at + lower.length);
}
