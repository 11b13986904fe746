import { wordsOf } from "../domain/words.ts";

/** Words by which somebody asks for contact data of a name. */
const asking: ReadonlySet<string> = new Set(
  (
    "telefoonnummer telefoonnummers telefoon tel telnr nr nummer nummers mail mailadres email emailadres contactgegevens " +
    "gegevens contactpersoon contactpersonen contact bereik bereiken bereikbaar doorkiesnummer 06nummer website webber webbers"
  ).split(" "),
);

/** Openings of a question about a person or an organisation; each is a run of words. */
const openings: readonly (readonly string[])[] = [
  ["wie", "is"],
  ["wie", "zijn"],
  ["wie", "werkt"],
  ["wie", "werken"],
  ["wie", "zit"],
  ["wie", "zitten"],
  ["wie", "kan", "ik", "bellen", "bij"],
  ["wie", "bel", "ik", "bij"],
  ["wie", "moet", "ik", "hebben", "bij"],
  ["hoe", "bereik", "ik"],
  ["hoe", "kom", "ik", "in", "contact"],
  ["wat", "is", "het", "nummer"],
  ["ik", "zoek", "het", "nummer"],
  ["nummer", "van"],
];

/** Words that carry nothing of a name. */
const fillers: ReadonlySet<string> = new Set(
  (
    "de het een van bij voor in op met is zijn wie wat hoe waar ik jij je mij me en of er heb hebben heeft hebt kan " +
    "kunt kun moet wil graag zoek geef mag weet iemand de der den te ter ook dat die dit v via naar bel bellen werkt " +
    "werken zit zitten kom hier daar nog juiste goede even alstublieft aub svp please hun ons onze jullie wel"
  ).split(" "),
);

/** What somebody is at an organisation: it tells nothing of how the organisation is called. */
const positions: ReadonlySet<string> = new Set(
  "directeur directrice manager leidinggevende teamleider teammanager coordinator voorzitter bestuurder baas medewerker medewerkers collega".split(
    " ",
  ),
);

/** Who looks after the network. */
const coordinators: ReadonlySet<string> = new Set([
  "coordinator",
  "coordinatoren",
  "netwerkcoordinator",
  "projectteam",
]);

/** A text read as a question about a name. */
export type ContactQuestion = {
  /** Whether the words ask for contact data or for who somebody is. */
  readonly asks: boolean;
  /** What is left when the asking words, fillers and positions are taken out: perhaps a name. */
  readonly name: readonly string[];
};

function opens(words: readonly string[], opening: readonly string[]): boolean {
  return opening.every((word, index) => words[index] === word);
}

/** Reads a text as a question about a name; whether such a name exists is for the network to say. */
export function readContactQuestion(text: string): ContactQuestion {
  const words = wordsOf(text, 300);
  const asks =
    words.some((word) => asking.has(word)) || openings.some((opening) => opens(words, opening));
  const telling = tellingWords(words);
  const name = telling.filter((word) => !positions.has(word));
  return { asks, name: name.length > 0 ? name : telling };
}

function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !asking.has(word) && !fillers.has(word));
}

/** Whether somebody asks for the coordinator and for nothing else. */
export function isCoordinatorQuestion(text: string): boolean {
  const [only, second] = tellingWords(wordsOf(text, 300)).filter((word) => word !== "netwerk");
  return only !== undefined && second === undefined && coordinators.has(only);
}
