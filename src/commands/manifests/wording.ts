import type { WrongReason } from "./wrong-input.ts";

const reasons: Record<WrongReason, string> = {
  "no-public-host": "moet een adres op internet zijn, met een domeinnaam.",
  "no-link": "moet een adres zijn dat met https:// begint.",
  "no-name": "moet een naam zijn van 1 tot en met 32 tekens.",
};

/** What `npm run manifests` says to whoever installs the bot. */
export const wording = {
  developer: "Dan bel ik…",
  missing: (setting: string) => `De instelling ${setting} ontbreekt.`,
  wrongSetting: (setting: string) => `De instelling ${setting} klopt niet.`,
  wrong: (name: string, why: WrongReason) => `${name} ${reasons[why]}`,
  usage:
    "Gebruik: npm run manifests -- [--developer NAAM] [--website LINK] [--privacy LINK] [--terms LINK] [--socket]",
  madeForSlack: (path: string) =>
    `Klaar: ${path}\nMaak op api.slack.com een app met "From a manifest" en plak daar dit bestand.`,
  made: (path: string) =>
    `Klaar: ${path}\nUpload dit bestand in het Teams-beheercentrum, bij Apps beheren.`,
  ownPages: (options: readonly string[]) =>
    `Zonder ${options.join(", ")} verwijst de app voor die pagina naar PUBLIC_URL.`,
} as const;
