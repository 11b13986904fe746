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

const unreachable = (host: string, code: string) =>
  `Ik kan ${host} niet bereiken (${code}). Mag deze server via https naar buiten?`;

/** All that `npm run doctor` says of Teams, Slack and mail. */
export const wording = {
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
} as const;
