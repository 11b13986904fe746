import type { Values } from "./fill-template.ts";
import { publicHost } from "./public-host.ts";
import { wording } from "./wording.ts";
import type { WrongInput, WrongReason } from "./wrong-input.ts";

/** What the Teams manifest is made for. */
export type TeamsManifestInput = {
  readonly appId: string;
  /** Where Teams reaches the bot, https. */
  readonly publicUrl: string;
  /** Who offers the bot, at most 32 characters; the bot's own name when left out. */
  readonly developer?: string | undefined;
  /** Pages of whoever offers the bot; `publicUrl` when left out. */
  readonly website?: string | undefined;
  readonly privacy?: string | undefined;
  readonly terms?: string | undefined;
};

/** Both from Microsoft's manifest schema. */
const maxDeveloperLength = 32;
const maxLinkLength = 2048;

/** What to fill in, or the first thing that is wrong. */
export function teamsValues(
  input: TeamsManifestInput,
): { readonly kind: "values"; readonly values: Values } | WrongInput {
  const host = publicHost(input.publicUrl);
  if (host === undefined) return wrong("PUBLIC_URL", "no-public-host");
  const developer = (input.developer ?? wording.developer).trim();
  if (developer === "" || developer.length > maxDeveloperLength) {
    return wrong("--developer", "no-name");
  }
  const { website, privacy, terms } = input;
  for (const [name, link] of Object.entries({ website, privacy, terms })) {
    if (link !== undefined && !isLink(link)) return wrong(`--${name}`, "no-link");
  }
  const values = {
    MICROSOFT_APP_ID: input.appId,
    PUBLIC_HOST: host,
    DEVELOPER_NAME: developer,
    WEBSITE_URL: website ?? input.publicUrl,
    PRIVACY_URL: privacy ?? input.publicUrl,
    TERMS_URL: terms ?? input.publicUrl,
  };
  return { kind: "values", values };
}

function wrong(name: string, why: WrongReason): WrongInput {
  return { kind: "wrong", name, why };
}

function isLink(text: string): boolean {
  return text.length <= maxLinkLength && URL.parse(text)?.protocol === "https:";
}
