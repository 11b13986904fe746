import { cleanText } from "../clean-text.ts";
import type { PartName } from "../network.ts";
import type { Finding, Found, Place } from "./finding.ts";

/** How much of what somebody wrote is shown back. */
const SHOWN = 40;
const KILOBYTE = 1_000;

const parts: Record<PartName, string> = {
  areas: "gebied",
  themes: "thema",
  organisations: "organisatie",
  people: "persoon",
  seats: "plek",
  tables: "overleg",
  programmes: "programma",
  links: "verbinding",
};

const types: Record<string, string> = {
  string: "tekst tussen aanhalingstekens",
  boolean: "true of false, zonder aanhalingstekens",
  number: "een getal",
  array: "een lijst tussen [ en ]",
  object: "een blok tussen { en }",
  record: "een blok tussen { en }",
};

/** What is wrong, in Dutch, and what to do about it. */
export function explain({ finding, value }: Pick<Found, "finding" | "value">): string {
  const it = quote(value);
  switch (finding.kind) {
    case "too-large":
      return "Het bestand is 10 MB of groter. Een netwerk is bijna altijd kleiner dan 2 MB. Controleer of dit het goede bestand is.";
    case "not-json":
      return `Het bestand is geen geldige JSON. Het gaat mis op regel ${finding.line}, teken ${finding.column}. Kijk daar, en vlak ervoor, naar een komma, haakje of aanhalingsteken dat mist of te veel is.`;
    case "not-a-network-file":
      return 'Dit is geen netwerkbestand van Dan bel ik. Zo\'n bestand begint met "format": "dan-bel-ik/network".';
    case "newer-version":
      return "Dit bestand is gemaakt met een nieuwere versie van Dan bel ik. Werk eerst het programma bij.";
    case "missing":
      return "ontbreekt. Vul dit in.";
    case "unknown-key":
      return `"${shorten(finding.key)}" ken ik hier niet. Controleer de spelling of haal het weg.`;
    default:
      return explainField(finding, it);
  }
}

type FieldFinding = Exclude<
  Finding,
  {
    readonly kind:
      | "too-large"
      | "not-json"
      | "not-a-network-file"
      | "newer-version"
      | "missing"
      | "unknown-key";
  }
>;

function explainField(finding: FieldFinding, it: string): string {
  switch (finding.kind) {
    case "wrong-type":
      return `Hier hoort ${types[finding.expected] ?? "iets anders"} te staan, niet ${it}. Weet je het niet, laat het veld dan weg.`;
    case "not-one-of":
      return `${it} kan hier niet. Kies uit: ${finding.options.join(", ")}.`;
    case "empty":
      return "is leeg. Vul iets in, of laat het veld weg als het mag.";
    case "too-long":
      return `is te lang. Gebruik hoogstens ${finding.most} tekens.`;
    case "piled-marks":
      return "heeft te veel tekens boven op elkaar. Schrijf het met gewone letters.";
    case "id":
      return `${it} kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, hoogstens 64 tekens, zoals voedselbank-noord.`;
    case "phone":
      return `${it} is geen telefoonnummer. Schrijf het zoals 06 12345678.`;
    case "mail":
      return `${it} is geen mailadres. Schrijf het zoals naam@organisatie.nl.`;
    case "website":
      return `${it} is geen webadres. Schrijf het zoals https://www.organisatie.nl.`;
    case "day":
      return `${it} is geen dag. Schrijf jaar-maand-dag, zoals 2026-11-22.`;
    case "moment":
      return `${it} is geen dag of moment. Schrijf het zoals 2026-11-22 of 2026-11-22T09:30:00Z.`;
    case "zone":
      return `${it} is geen tijdzone die ik ken. Voor Nederland is het Europe/Amsterdam.`;
    default:
      return explainRule(finding, it);
  }
}

type RuleFinding = Exclude<
  FieldFinding,
  {
    readonly kind:
      | "wrong-type"
      | "not-one-of"
      | "empty"
      | "too-long"
      | "piled-marks"
      | "id"
      | "phone"
      | "mail"
      | "website"
      | "day"
      | "moment"
      | "zone";
  }
>;

function explainRule(finding: RuleFinding, it: string): string {
  switch (finding.kind) {
    case "weekday":
      return "is geen dag van de week. Gebruik ma, di, wo, do, vr, za, zo, of van en tot, zoals ma-do.";
    case "stretch":
      return `${it} zijn geen uren. Schrijf het zoals 09:00-17:00.`;
    case "overlapping-hours":
      return "De uren van één dag overlappen elkaar.";
    case "until-before-from":
      return `${it} ligt voor de begindag. Draai de dagen om of verbeter ze.`;
    case "holder-and-holdings":
      return "staat naast holder. Gebruik er één: holder voor wie er nu zit, holdings voor de hele geschiedenis.";
    case "from-without-holder":
      return "staat er zonder holder. Schrijf erbij wie op deze plek zit.";
    case "confirmer-without-moment":
      return "ontbreekt naast confirmedBy. Schrijf erbij wanneer het is bevestigd.";
    case "confirmer-unclear":
      return "ontbreekt. Er zit niemand op deze plek, dus schrijf erbij wie het heeft bevestigd.";
    case "used-twice":
      return `${it} is al gebruikt bij ${finding.first}. Geef elk een eigen id.`;
    case "no-such":
      return `${it} is geen ${parts[finding.part]} in dit bestand. Controleer de spelling of zet het bij ${finding.part}.`;
    case "held-by-two":
      return `Vanaf de dag dat ${it} begint, zitten er twee mensen tegelijk op deze plek. Geef wie eerder zat een einddag (until).`;
    case "deputy-of-deputy":
      return `${it} is zelf een plek van een plaatsvervanger. Een plaatsvervanger hoort bij een gewone plek.`;
    case "link-to-itself":
      return `${it} is verbonden met zichzelf. Kies twee verschillende organisaties.`;
    case "too-many-texts":
      return `is er één te veel. Alle thema's samen hebben hoogstens ${finding.most} teksten (terms en situations).`;
    case "too-much-text":
      return `past er niet meer bij. Alle thema's samen hebben hoogstens ${finding.mostBytes / KILOBYTE} KB tekst (terms en situations).`;
    case "same-name":
      return `${it} staat er ook als ${finding.other}. Is het dezelfde, voeg ze dan samen.`;
    case "after-as-of":
      return `${it} is later dan de dag van dit bestand (asOf).`;
    default:
      return finding satisfies never;
  }
}

/** The line that says that there is more than is shown. */
export function andMore(count: number): string {
  return `en nog ${count}`;
}

/** `organisations[3].phone`. */
export function writePlace(place: Place): string {
  return place
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${shorten(step)}`,
    )
    .join("");
}

function quote(value: unknown): string {
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return `${value}`;
  return Array.isArray(value) ? "een lijst" : "een blok";
}

function shorten(text: string): string {
  const letters = [...cleanText(text.slice(0, 4 * SHOWN))];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : letters.join("");
}
