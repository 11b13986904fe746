import type { Day } from "../../domain/time.ts";
import { dayName } from "../../language/day.ts";

/** What a setting is for that many do without. */
const absentSettings: Readonly<Record<string, string>> = {
  PUBLIC_URL: "Nodig voor mail, voor npm run manifests, en voor Slack via https.",
  LINK_SECRET: "Nodig voor mail, en als werkruimten de app van Slack zelf installeren.",
  TEAMS_DOMAINS: "Dat hoeft niet. Ermee herkent de bot collega's aan hun mailadres.",
  SLACK_DOMAINS: "Dat hoeft niet. Ermee herkent de bot collega's aan hun mailadres.",
  SMTP_PASSWORD:
    "Dat hoeft niet als de mailserver geen wachtwoord vraagt, of als het in SMTP_URL staat.",
  MAIL_BOUNCE: "Dat hoeft niet. Ermee merkt de bot dat een mailadres niet meer bestaat.",
  MAIL_HOOK_SECRET: "Dat hoeft niet. Nodig om teruggekomen mail bij de bot te brengen.",
};

const megabytes = (bytes: number) => {
  const size = Math.max(bytes / 1024 / 1024, 0.1)
    .toFixed(1)
    .replace(".", ",");
  return `${size} MB`;
};

/** All that `npm run doctor` says of this server and its data. */
export const wording = {
  help: "npm run doctor\nKijkt alles na: instellingen, sleutels, gegevens, klok, poort en manifesten. Verandert niets.\n✓ goed   ✗ niet goed   ! let op   – niet van toepassing, of niet te proberen",
  titles: {
    settings: "Instellingen",
    teams: "Teams",
    slack: "Slack",
    mail: "Mail",
    manifests: "Manifesten",
    data: "Gegevens",
    networks: "Netwerken",
    zones: "Tijdzones",
    network: "Bereikbaar",
    schoolHolidays: "Schoolvakanties",
    clock: "Klok",
  },
  badStandIn: "--stand-in is alleen voor tests, met een adres op deze computer.",
  summary: (wrong: number, looks: number) => {
    const found =
      wrong === 0 ? "Alles wat nodig is, is in orde." : `${wrong} × ✗: los dat eerst op.`;
    return looks === 0 ? found : `${found} ${looks} × !: kijk daar ook naar.`;
  },
  tryOut:
    "Dit is een proef: er zijn geen instellingen van Teams of Slack. Begin met npm start. Wat je nodig hebt voor Teams of Slack staat in README.md.",
  settings: {
    given: (name: string) => `${name} is ingevuld.`,
    absent: (name: string) =>
      Object.hasOwn(absentSettings, name)
        ? `${name} is niet ingevuld. ${absentSettings[name]}`
        : `${name} is niet ingevuld, en bij deze keuze niet nodig.`,
    instead: (name: string, value: string | number) =>
      `${name} is niet ingevuld; dan is het ${value}.`,
    noChannel: (channel: string, names: readonly string[]) =>
      `${channel} is niet ingesteld (${names.join(", ")}).`,
    unknown: (name: string) => `${name} ken ik niet. Is het een tikfout?`,
  },
  erasedList: {
    none: (path: string) => `Er is nog niemand gewist. Dat komt te staan in ${path}.`,
    kept: (path: string) =>
      `Wie gewist is, staat in ${path}. Laat dat bestand buiten de reservekopie van de gegevens.`,
    notMakable: (path: string) =>
      `Ik kan niet opschrijven wie gewist is in ${path}. Kies met ERASED_LIST een bestand dat ik mag schrijven.`,
    unlisted: (count: number, path: string) =>
      `${count === 1 ? "Eén persoon die gewist is, staat" : `${count} mensen die gewist zijn, staan`} niet in ${path}. Zet geen reservekopie terug van voor die tijd, of wis daarna opnieuw.`,
    damaged: (path: string) =>
      `${path} is niet te lezen. Zet er een goede kopie terug; zonder die lijst start de bot niet.`,
  },
  data: {
    settingFirst: "Los eerst DATA_DIR op.",
    isFile: (path: string) => `DATA_DIR ${path} is een bestand en geen map.`,
    madeByImport: "De gegevensmap is er nog niet. npm run import maakt hem.",
    madeByStart: "De gegevensmap is er nog niet. npm start maakt hem.",
    notMakable: (path: string) => `De gegevensmap kan niet gemaakt worden in ${path}.`,
    writable: (path: string) => `Ik mag schrijven in ${path}.`,
    notWritable: (path: string) =>
      `Ik mag niet schrijven in ${path}. Geef de map aan de gebruiker die de bot draait.`,
    unusable: (path: string, code: string) => `${path} is niet te gebruiken (${code}).`,
    closed: "Anderen op deze computer kunnen de gegevens niet lezen.",
    open: (first: string, more: number, directory: string) =>
      `Anderen op deze computer kunnen bij ${first}${more > 0 ? ` en nog ${more} andere` : ""}. Sluit het af met: chmod -R go= ${directory}`,
    notRunning: "De bot draait nu niet.",
    running: (pid: number) => `De bot draait (proces ${pid}) en heeft de gegevens in gebruik.`,
    lockLeft: "De bot is de vorige keer niet netjes gestopt. Dat geeft niet: npm start ruimt op.",
    runningElsewhere: (host: string) =>
      `De gegevens zijn in gebruik op ${host.slice(0, 80)}. Van hier is niet te zien of de bot daar draait.`,
    lockUnreadable:
      "Het bestand lock in de gegevensmap is niet te lezen. Draait de bot niet, haal het dan weg.",
  },
  networks: {
    exampleComes: "Er is nog geen netwerk. npm start maakt het voorbeeld.",
    readable: (
      id: string,
      {
        version,
        bytes,
        generation,
      }: {
        readonly version: number;
        readonly bytes: number;
        readonly generation: string | undefined;
      },
    ) =>
      `${id} is te lezen: versie ${version}, ${megabytes(bytes)}${generation === undefined ? "" : `; een eerdere versie is ${generation}`}.`,
    unreadable: (id: string, generation: string | undefined) =>
      generation === undefined
        ? `${id} is niet te lezen. Zet een back-up terug.`
        : `${id} is niet te lezen. Stop de bot, zet ${generation} op de plaats van snapshot.json en start opnieuw.`,
    large: (id: string) =>
      `${id} is groter dan 20 MB. Dan wordt opslaan in bestanden langzaam; een database past beter.`,
    coordinator: (id: string) => `${id} heeft een coördinator die de bot kan bereiken.`,
    noCoordinator: (id: string) =>
      `${id} heeft vandaag geen coördinator. Vul die plek in het netwerkbestand en lees het in.`,
    coordinatorNotLinked: (id: string) =>
      `De coördinator van ${id} heeft nog geen account bij de bot. Koppel het met: npm run link`,
    coordinatorMadeUp: (id: string) =>
      `De coördinator van ${id} is verzonnen en krijgt geen berichten.`,
    many: (count: number) => `${count} regels over netwerken waar niets mee is.`,
    absent: (id: string) =>
      `TEAMS_TENANTS of SLACK_TEAMS noemt ${id}, en dat netwerk is er niet. Lees het in met: npm run import -- BESTAND`,
    unserved: (id: string) =>
      `Niemand kan bij ${id}: het staat niet in TEAMS_TENANTS of SLACK_TEAMS.`,
  },
  zones: {
    tables: "Deze computer kent zomertijd en wintertijd.",
    noTables: "Deze computer kent geen tijdzones. Gebruik een Node met volledige ICU.",
    known: (zone: string, day: string, time: string) =>
      `In ${zone} is het nu ${day} ${time.replace(":", ".")} uur.`,
    unknown: (zone: string) => `Deze computer kent de tijdzone ${zone} niet.`,
  },
  port: {
    settingFirst: "Los eerst HOST en PORT op.",
    free: (port: number) => `Poort ${port} is vrij.`,
    own: (port: number) => `De bot luistert op poort ${port}.`,
    notListening: (port: number) =>
      `De gegevens zijn in gebruik, maar op poort ${port} luistert niemand. Is PORT veranderd, start de bot dan opnieuw.`,
    otherBot: (port: number) =>
      `Op poort ${port} luistert een bot met een andere gegevensmap. Kies een andere PORT of stop die bot.`,
    taken: (port: number) =>
      `Poort ${port} is in gebruik door een ander programma. Stop dat, of kies een andere PORT.`,
    forbidden: (port: number) => `Poort ${port} mag ik niet gebruiken. Kies een poort vanaf 1024.`,
    hostUnknown: (code: string) => `HOST is geen adres van deze computer (${code}).`,
  },
  publicUrl: {
    none: "PUBLIC_URL is niet ingevuld. Dan kan ik niet kijken of de bot van buiten te bereiken is.",
    leadsHere: "PUBLIC_URL komt uit bij de bot.",
    silent: (code: string) =>
      `PUBLIC_URL is van hier niet te bereiken (${code}). Kijk van buiten of PUBLIC_URL/healthz antwoord geeft.`,
    notRunning: "PUBLIC_URL geeft antwoord, maar de bot draait niet. Start de bot en kijk opnieuw.",
    leadsElsewhere: (status: number) =>
      `PUBLIC_URL geeft antwoord (${status}), maar komt niet uit bij de bot. Kijk de proxy na.`,
  },
  schoolHolidays: {
    known: (until: Day, today: Day) =>
      `De schoolvakanties zijn bekend tot en met ${dayName(until, today)}.`,
    endsSoon: (until: Day, today: Day) =>
      `De schoolvakanties zijn bekend tot en met ${dayName(until, today)}; vul data/school-holidays.json aan.`,
    unreadable:
      "data/school-holidays.json is niet te lezen of klopt niet. Zet het bestand van deze versie terug.",
  },
  clock: {
    right: "De klok loopt gelijk met die van het platform.",
    off: (seconds: number, isAhead: boolean) =>
      `De klok loopt ${seconds} seconden ${isAhead ? "voor" : "achter"}. Zet tijdsynchronisatie (NTP) aan.`,
    nobodyToAsk: "De klok vergelijk ik met Teams of Slack. Die zijn niet ingesteld.",
    nobodyAnswered: "Ik kan de klok met niemand vergelijken: geen platform gaf antwoord.",
  },
} as const;
