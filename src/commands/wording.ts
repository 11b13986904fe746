import type { SettingProblem, WrongSetting } from "../config/setting.ts";
import type { FaultCode } from "../contract/fault.ts";
import type { PartName } from "../domain/network.ts";
import type { ClockTime, Day } from "../domain/time.ts";
import { channelName } from "../language/channel-name.ts";
import { clockName, dayName } from "../language/day.ts";
import { counted } from "../language/list.ts";
import type { ErasureEntry, LinkEntry } from "./work-request.ts";

const problems: Record<SettingProblem, string> = {
  missing:
    "ontbreekt. Vul deze in, of haal alle instellingen van Teams, Slack en mail weg voor een proef.",
  "not-a-port": "is geen poort. Kies een getal van 1 tot en met 65535.",
  "not-a-host": "is geen adres om op te luisteren. Gebruik een IP-adres of een naam.",
  "not-loopback": "is niet alleen deze computer. Dit is een proef: gebruik 127.0.0.1.",
  "not-a-directory": "is geen map.",
  "not-a-file": "is geen bestand.",
  "not-https": "is geen adres dat met https:// begint, zonder wachtwoord en zonder ? of #.",
  "not-a-uuid": "is geen id zoals 01234567-89ab-cdef-0123-456789abcdef.",
  "not-a-tenant-list":
    "is niet te lezen. Schrijf tenant-id=netwerk, of tenant-id=netwerk1|netwerk2, met komma's ertussen.",
  "not-a-team-list":
    "is niet te lezen. Schrijf T0123ABC=netwerk, of T0123ABC=netwerk1|netwerk2, met komma's ertussen.",
  "not-a-domain-list":
    "is niet te lezen. Schrijf tenant-of-workspace=gemeente.nl, of …=gemeente.nl|school.nl, met komma's ertussen.",
  "not-a-slack-token":
    "is niet de goede sleutel. SLACK_BOT_TOKEN begint met xoxb- en SLACK_APP_TOKEN met xapp-.",
  "not-smtp":
    "is geen adres van een mailserver. Schrijf smtp://server:poort of smtps://naam:wachtwoord@server.",
  "not-an-address":
    "is geen mailadres dat ik kan gebruiken. Schrijf naam@gemeente.nl; bij MAIL_BOUNCE met hoogstens 23 tekens voor de @.",
  "either-or":
    "hoort niet bij de andere instellingen van Slack. Kies app-token of signing secret, en bot-token of client-id met client-secret.",
  "too-short": "is te kort. Gebruik minstens 32 willekeurige tekens.",
  "not-one-word": "bevat een spatie of een ander teken dat er niet in hoort.",
  "given-twice": "en dezelfde instelling zonder _FILE zijn allebei ingevuld. Kies er één.",
  "unreadable-file": "noemt een bestand dat ik niet kan lezen.",
};

const faults: Partial<Record<FaultCode, string>> = {
  "store-locked":
    "De gegevensmap is in gebruik door een ander proces. Stop dat eerst, of wacht tot het klaar is.",
  "store-read": "Ik kan de gegevens niet lezen. Meer staat in de regels hierboven.",
  "store-write":
    "Ik kan de gegevens niet opslaan. Er is niets veranderd. Is de schijf vol, of mag ik er niet schrijven?",
  "network-exists": "Dit netwerk is er net bij gekomen. Begin opnieuw.",
  busy: "De draaiende bot gaf geen bruikbaar antwoord. Kijk met npm run export of het gelukt is.",
  setting: "De gegevensmap heeft een te lange naam. Kies met DATA_DIR een kortere.",
  "lessons-refused": "Er is nog geen eerder geleerd model, dus zo kan ik niet beginnen.",
};

const partNames: Record<PartName, readonly [one: string, more: string]> = {
  areas: ["gebied", "gebieden"],
  themes: ["thema", "thema's"],
  organisations: ["organisatie", "organisaties"],
  people: ["persoon", "mensen"],
  seats: ["plek", "plekken"],
  tables: ["overleg", "overleggen"],
  programmes: ["programma", "programma's"],
  links: ["verbinding", "verbindingen"],
};

/** `3 plekken`. */
function amount(part: PartName, count: number): string {
  const [one, more] = partNames[part];
  return `${count} ${count === 1 ? one : more}`;
}

/** All that the commands say to whoever typed them. */
export const wording = {
  learning: "Ik leer de thema's. Dat gebeurt één keer en duurt een halve minuut.",
  wrongSetting: ({ setting, why }: WrongSetting) => `${setting} ${problems[why]}`,
  fault: (code: string) =>
    Object.entries(faults).find(([known]) => known === code)?.[1] ??
    "Er ging iets mis. Meer staat in de regels hierboven.",
  wrongUse: (help: string) => `Dat begrijp ik niet.\n${help}`,
  help: {
    start:
      "npm start\nStart de bot. Zonder instellingen is het een proef op deze computer, met een voorbeeldnetwerk.",
    chat: "npm run chat\nnpm run chat -- --network NETWERK\nPraat met de bot in dit venster, met het voorbeeldnetwerk of met een kopie van een eigen netwerk. Er wordt niets bewaard.",
    import:
      "npm run import -- BESTAND [--yes] [--overwrite]\nLeest een netwerkbestand in. Laat eerst zien wat er verandert.\n--yes        doe het zonder te vragen\n--overwrite  neem het bestand over, ook waar iemand daarna iets met de hand wijzigde",
    link: "npm run link\nnpm run link -- CODE\nnpm run link -- --refuse CODE\nLaat zien wie gekoppeld wil worden, koppelt wie deze code heeft, of haalt dat verzoek weg.",
    erase:
      "npm run erase -- PERSOON\nnpm run erase -- PERSOON --yes\nLaat zien wat er van iemand bewaard is, of wist dat overal. PERSOON is de naam, het mailadres of de id.",
    report:
      "npm run report -- NETWERK BESTAND.xlsx\nSchrijft hoe een netwerk ervoor staat als werkboek: alle plekken, wie er gebeld moet worden, wat kwetsbaar is en wat er gevraagd is.\nEr staan namen en nummers in: bewaar het als een adreslijst.",
    export:
      "npm run --silent export -- [NETWERK] > BESTAND\nSchrijft een netwerk als netwerkbestand.",
  },
  start: {
    tryOut: (network: string) =>
      `Dit is een proef met ${network}. Alle mensen en nummers zijn verzonnen.`,
    playground: (url: string) => `Praat ermee zoals in Teams:  ${url}`,
    bot: (url: string) => `De bot zelf:                 ${url}`,
    tryThis: "Probeer bijvoorbeeld:",
    things: [
      "moeder kan het schoolreisje niet betalen",
      "wie kan ik bellen over schulden in Noord?",
      "telefoonnummer van de voedselbank",
      "ik ben Esra Güneş, en daarna: rapport",
    ],
    kept: (directory: string) =>
      `Wat je hier doet, blijft bewaard in ${directory}. Opnieuw beginnen: gooi die map weg.`,
    stopHint: "Stoppen: Ctrl-C.",
    noPlayground:
      "De Agents Playground is niet geïnstalleerd (dat doet npm ci). Praat met de bot met: npm run chat",
    playgroundFailed: "De Agents Playground start niet. Praat met de bot met: npm run chat",
    playgroundGone:
      "De Agents Playground is gestopt. De bot draait door; start opnieuw voor allebei.",
    real: (url: string) => `De bot luistert op ${url}, voor Teams op /api/messages.`,
    noNetwork: "Er is nog geen netwerk. Lees er een in met: npm run import -- BESTAND",
    unknownNetworks: (count: number) =>
      count === 1
        ? "TEAMS_TENANTS of SLACK_TEAMS noemt een netwerk dat nog niet is ingelezen."
        : `TEAMS_TENANTS en SLACK_TEAMS noemen ${count} netwerken die nog niet zijn ingelezen.`,
    portTaken: "PORT is in gebruik door een ander programma. Stop dat, of kies een andere poort.",
    portForbidden: "PORT mag ik niet gebruiken. Kies een poort vanaf 1024.",
    hostUnknown: "HOST is geen adres van deze computer.",
    stopping: "Ik rond af en stop.",
    stopped: "Gestopt.",
  },
  chat: {
    intro: (network: string) =>
      `Je praat met ${network}. Typ een vraag, of het nummer van een knop. Stoppen: stop of Ctrl-D.`,
    copy: "Dit is een kopie: wat je hier doet, verandert het netwerk niet.",
  },
  import: {
    unreadable: (path: string) =>
      `${path}: dit bestand kan ik niet lezen. Bestaat het, en mag ik erbij?`,
    notText: (path: string) => `${path}: dit is geen tekst in UTF-8. Sla het opnieuw op als UTF-8.`,
    refused: (path: string) => `${path} kan ik niet inlezen. Er is niets veranderd.`,
    firstTime: (network: string) => `Nieuw netwerk: ${network}`,
    existing: (network: string) => `Netwerk ${network}`,
    new: "Nieuw:",
    changed: "Wijzigt:",
    conflicts:
      "Blijft zoals het is, want iemand wijzigde dit met de hand nadat het bestand is gemaakt:",
    overwritten: "Wijzigt, ook al veranderde iemand dit met de hand nadat het bestand is gemaakt:",
    overwriteHint: "Toch het bestand overnemen: voeg --overwrite toe.",
    missing: "Staat niet in het bestand en blijft:",
    same: (count: number) => `Gelijk: ${count}`,
    description: "Naam, doel of tijdzone wijzigt.",
    emergencyLines: "De noodnummers van de regio wijzigen.",
    warnings: "Let op:",
    counts: (counts: readonly (readonly [part: PartName, count: number])[]) =>
      counts.map(([part, count]) => amount(part, count)).join(", "),
    entry: (part: PartName, id: string, fields: readonly string[]) =>
      `  ${partNames[part][0]} ${id}${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`,
    more: (count: number) => `  en nog ${count}`,
    nothing: "Er verandert niets.",
    ask: "Doorgaan? (j/n) ",
    yes: /^(?:j|ja|y|yes)$/i,
    notDone: "Niets gedaan.",
    needsYes: "Er is nog niets veranderd. Doe het met: --yes",
    erasedBefore: (count: number) =>
      count === 1
        ? "Van één persoon in dit bestand zijn de gegevens gewist. Die komt niet terug."
        : `Van ${count} mensen in dit bestand zijn de gegevens gewist. Die komen niet terug.`,
    moved: "Het netwerk is intussen veranderd. Dit is hoe het nu is:",
    done: (network: string, directory: string) => `Ingelezen: ${network}, in ${directory}.`,
    tryOutHint:
      "npm start zonder instellingen toont alleen het voorbeeldnetwerk. Praat met dit netwerk met:",
    chatCommand: (network: string) => `npm run chat -- --network ${network}`,
    tenantHint: (network: string) =>
      `Zet ${network} in TEAMS_TENANTS om het in Teams te gebruiken.`,
  },
  erase: {
    planned: ({ name, network, seats, accounts }: ErasureEntry) => [
      `${name}, ${network}: naam, nummer, mailadres, ${counted(seats, "plek", "plekken")} en ${counted(accounts, "account", "accounts")}.`,
      "Alles gaat weg, ook uit wat vroeger is opgeschreven. De plekken blijven; daarvoor wordt een opvolger gezocht.",
      "In de geschiedenis blijft alleen staan dat iemand iets deed. Dit kan niet terug.",
      "Zeker weten? Typ hetzelfde met --yes erachter.",
    ],
    erased: ({ name, network }: ErasureEntry) => `Gewist: ${name}, ${network}.`,
    begun: ({ name, network }: ErasureEntry, mails: number) => [
      `${name}, ${network}: eerst ${mails === 1 ? "gaat er nog 1 mail" : `gaan er nog ${mails} mails`} uit, om de overleggen uit de agenda te halen.`,
      "Daarna wist de bot alles, uiterlijk over een dag. Draait de bot niet, start hem dan.",
      "Niet wachten? Typ hetzelfde nog een keer.",
    ],
    nobody: "Er is niemand met die naam, dat mailadres of die id. Schrijf de naam helemaal uit.",
    several: "Er zijn er meer die zo heten. Kies er een met de id:",
    one: ({ id, name, network }: ErasureEntry) => `  ${id}: ${name}, ${network}`,
  },
  link: {
    none: "Er wil nu niemand gekoppeld worden.",
    howTo:
      "Deze mensen willen gekoppeld worden. Bel wie erbij staat en vraag naar de code. Klopt die: npm run link -- CODE. Klopt die niet: npm run link -- --refuse CODE.",
    request: (
      { code, person, phone, channel, called, network }: LinkEntry,
      { day, time, today }: { readonly day: Day; readonly time: ClockTime; readonly today: Day },
    ) =>
      [
        `  ${code}  ${person}`,
        ...(phone === undefined ? [] : [`tel. ${phone}`]),
        `in ${channelName(channel)}${called === undefined ? "" : ` (noemt zich “${called}”)`}`,
        network,
        `${dayName(day, today)} ${clockName(time)} uur`,
      ].join(", "),
    notACode: (typed: string) => `${typed} is geen code. Een code heeft zes letters en cijfers.`,
    noSuchRequest: (code: string) =>
      `Er is geen open verzoek met de code ${code}. Bekijk ze met: npm run link`,
    sameCode: (code: string) =>
      `Er zijn meer verzoeken met de code ${code}. Laat een coördinator in de chat kiezen.`,
    linked: ({ person, channel, network }: LinkEntry) =>
      `Gekoppeld: ${person} in ${channelName(channel)}, ${network}. De bot laat het weten zodra hij draait.`,
    refused: ({ person, channel, network }: LinkEntry) =>
      `Niet gekoppeld: ${person} in ${channelName(channel)}, ${network}. Het verzoek is weg.`,
  },
  report: {
    needsFile: "Noem een bestand dat op .xlsx eindigt.",
    unwritable: (path: string) => `${path}: dit bestand kan ik niet schrijven. Bestaat de map?`,
    isThere: (path: string) => `${path}: dit bestand is er al. Kies een andere naam.`,
    done: (path: string) => `Geschreven: ${path}.`,
  },
  network: {
    none: "Er is nog geen netwerk. Lees er een in met: npm run import -- BESTAND",
    unknown: "Dat netwerk ken ik niet. Wel:",
    which: "Er zijn meer netwerken. Noem er een:",
  },
} as const;
