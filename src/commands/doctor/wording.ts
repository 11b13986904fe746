import type { Day } from "../../domain/time.ts";
import { dayName } from "../../language/day.ts";

/** Microsoft's number for a refusal, and what it comes from. */
const microsoftRefusals: Readonly<Record<number, string>> = {
  7000215:
    "MICROSOFT_APP_PASSWORD klopt niet. Neem de waarde van het geheim over, niet het id ervan.",
  7000222: "MICROSOFT_APP_PASSWORD is verlopen. Maak in Azure een nieuw geheim.",
  700016:
    "MICROSOFT_APP_ID bestaat niet in deze tenant. Kijk MICROSOFT_APP_ID en MICROSOFT_APP_TENANT_ID na.",
  90002: "MICROSOFT_APP_TENANT_ID bestaat niet.",
};

/** Slack's word for a refusal, and what to do. */
const slackRefusals: Readonly<Record<string, string>> = {
  invalid_auth: "klopt niet. Neem de sleutel opnieuw over.",
  not_authed: "klopt niet. Neem de sleutel opnieuw over.",
  token_revoked: "is ingetrokken. Installeer de app opnieuw en neem de nieuwe sleutel over.",
  token_expired: "is verlopen. Installeer de app opnieuw en neem de nieuwe sleutel over.",
  account_inactive: "hoort bij een app die is verwijderd. Installeer de app opnieuw.",
  not_allowed_token_type: "is een ander soort sleutel dan hier nodig is.",
  missing_scope: "mist een recht. Neem het manifest opnieuw over en installeer de app opnieuw.",
};

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

const unreachable = (host: string, code: string) =>
  `Ik kan ${host} niet bereiken (${code}). Mag deze server via https naar buiten?`;

/** All that `npm run doctor` says. */
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
  teams: {
    settingsFirst: "Los eerst de instellingen van Teams op. Daarna probeer ik ze bij Microsoft.",
    tokenGiven: "Microsoft kent de bot en het geheim.",
    tokenRefused: (code: number | undefined, status: number) =>
      microsoftRefusals[code ?? 0] ??
      `Microsoft weigert de bot (${code === undefined ? status : `AADSTS${code}`}). Kijk MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD en MICROSOFT_APP_TENANT_ID na.`,
    loginSilent: (code: string) => unreachable("login.microsoftonline.com", code),
    loginFails: (status: number) =>
      `Microsoft heeft zelf een storing (${status}). Probeer het later nog eens.`,
    keysThere: "Ik kan lezen met welke sleutels Microsoft ondertekent.",
    keysSilent: (code: string) => unreachable("login.botframework.com", code),
    keysOdd: (status: number) =>
      `login.botframework.com geeft iets anders terug dan sleutels (${status}). Zit er een filter tussen?`,
    domainsElsewhere:
      "TEAMS_DOMAINS noemt een tenant die niet in TEAMS_TENANTS staat. Die doet niets.",
  },
  slack: {
    settingsFirst: "Los eerst de instellingen van Slack op. Daarna probeer ik ze bij Slack.",
    accepted: (name: string) => `${name} werkt.`,
    refused: (setting: string, error: string | undefined) => {
      const known = Object.hasOwn(slackRefusals, error ?? "") ? slackRefusals[error ?? ""] : "";
      return known
        ? `${setting} ${known}`
        : `Slack weigert ${setting} (${(error ?? "?").slice(0, 60)}).`;
    },
    silent: (name: string, code: string) =>
      `${name} kan ik niet proberen. ${unreachable("slack.com", code)}`,
    fails: (name: string, status: number) =>
      `${name} kan ik niet proberen: Slack heeft zelf een storing (${status}).`,
    scopesMissing: (name: string, missing: readonly string[]) =>
      `${name} mist ${missing.join(", ")}. Neem het manifest opnieuw over en installeer de app opnieuw.`,
    teamServed: "De werkruimte van SLACK_BOT_TOKEN staat in SLACK_TEAMS.",
    teamNotServed: (team: string) =>
      `SLACK_BOT_TOKEN is van werkruimte ${team.slice(0, 40)}, en die staat niet in SLACK_TEAMS.`,
    signingSecretUntried:
      "SLACK_SIGNING_SECRET kan ik niet proberen. Klopt het niet, dan meldt Slack dat bij Event Subscriptions.",
    clientUntried:
      "SLACK_CLIENT_ID en SLACK_CLIENT_SECRET kan ik niet proberen. Dat blijkt als een werkruimte de app installeert.",
    tokenOf: (team: string) => `De sleutel van werkruimte ${team.slice(0, 40)}`,
    installedUnreadable: (team: string) =>
      `De sleutel van werkruimte ${team.slice(0, 40)} is niet te lezen. Is LINK_SECRET veranderd? Installeer de app daar opnieuw.`,
    installedUntried: (count: number) =>
      `Van nog ${count} andere werkruimten probeer ik de sleutel niet.`,
    notInstalled: (count: number) =>
      count === 1
        ? "Eén werkruimte uit SLACK_TEAMS heeft de app nog niet geïnstalleerd."
        : `${count} werkruimten uit SLACK_TEAMS hebben de app nog niet geïnstalleerd.`,
    domainsElsewhere:
      "SLACK_DOMAINS noemt een werkruimte die niet in SLACK_TEAMS staat. Die doet niets.",
  },
  mail: {
    settingsFirst: "Los eerst de instellingen van mail op. Daarna probeer ik de mailserver.",
    answers: "De mailserver geeft antwoord en kent ons.",
    refuses: (host: string, code: string, status: number) =>
      code === "EAUTH"
        ? `${host} weigert de naam of het wachtwoord (${status}). Kijk SMTP_URL en SMTP_PASSWORD na.`
        : `${host} geeft geen bruikbaar antwoord (${code}${status > 0 ? ` ${status}` : ""}). Kijk SMTP_URL na. Mag deze server daarheen?`,
    bounces: "Teruggekomen mail kan naar de bot: POST naar PUBLIC_URL/mail/bounces.",
    noBounces:
      "Zonder MAIL_BOUNCE en MAIL_HOOK_SECRET merkt de bot niet dat een mailadres niet meer bestaat.",
  },
  manifests: {
    teamsNotMade: "Er is nog geen Teams-pakket. Maak het met: npm run manifests",
    teamsUnreadable: "Het Teams-pakket is niet te lezen. Maak het opnieuw met: npm run manifests",
    teamsOtherId:
      "Het Teams-pakket is voor een andere MICROSOFT_APP_ID gemaakt. Maak het opnieuw met: npm run manifests",
    teamsOtherHost:
      "Het Teams-pakket is voor een andere PUBLIC_URL gemaakt. Maak het opnieuw met: npm run manifests",
    teamsOld:
      "Het Teams-pakket is van een eerdere versie. Maak het opnieuw met npm run manifests en upload het.",
    slackNotMade: "Er is nog geen manifest voor Slack. Maak het met: npm run manifests",
    slackUnreadable:
      "Het manifest voor Slack is niet te lezen. Maak het opnieuw met: npm run manifests",
    slackOtherHost:
      "Het manifest voor Slack is voor een andere PUBLIC_URL gemaakt. Maak het opnieuw met: npm run manifests",
    slackOtherWay:
      "Het manifest voor Slack past niet bij de keuze voor SLACK_APP_TOKEN of SLACK_SIGNING_SECRET. Maak het opnieuw met: npm run manifests",
    slackNoMail:
      "Het manifest voor Slack vraagt geen mailadressen, en SLACK_DOMAINS heeft die nodig. Maak het opnieuw met: npm run manifests",
    slackFits: "Het manifest voor Slack past bij de instellingen.",
    teamsFits: "Het Teams-pakket past bij de instellingen.",
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
