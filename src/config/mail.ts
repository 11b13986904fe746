import { type MailAddress, readMailAddress } from "../domain/mail-address.ts";
import { isLoopback } from "./everywhere.ts";
import {
  given,
  isGiven,
  oneWord,
  readEach,
  readSecret,
  required,
  type Source,
  Wrong,
} from "./setting.ts";

/** What the bot needs in order to write mails. */
export type MailSettings = {
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** TLS from the first byte. */
    readonly secure: boolean;
    readonly isLoopback: boolean;
    readonly login?: { readonly user: string; readonly password: string };
  };
  readonly from: { readonly name: string; readonly address: MailAddress };
  /** A box of ours for mails that cannot be delivered. */
  readonly bounce?: MailAddress;
  /** What whoever brings what came back must know. */
  readonly hookSecret?: string;
};

/** By the name of each setting. */
export const mailSettings = [
  "SMTP_URL",
  "SMTP_PASSWORD",
  "MAIL_FROM",
  "MAIL_BOUNCE",
  "MAIL_HOOK_SECRET",
] as const;

const SECRET_LENGTH = 32;
/** Of the 64 characters before the `@`, the token that tells mails apart takes 41. */
const BOUNCE_NAME_LENGTH = 23;
const NAME_LENGTH = 100;

/** Whether there is mail; half of it counts, for that is a mistake. */
export function isMailGiven(source: Source): boolean {
  return mailSettings.some((name) => isGiven(source, name));
}

/** Mail is all or nothing, like Teams and Slack. */
export function readMail(source: Source): MailSettings | undefined {
  if (!isMailGiven(source)) return undefined;
  const { server, from, bounce, hookSecret } = readEach({
    server: () => readServer(source),
    from: () => readFrom(required("MAIL_FROM", given(source, "MAIL_FROM"))),
    bounce: () => readBounce(source),
    hookSecret: () => readHookSecret(source),
  });
  return Object.freeze({
    ...{ server, from },
    ...(bounce !== undefined && { bounce }),
    ...(hookSecret !== undefined && { hookSecret }),
  });
}

const ports: Readonly<Record<string, number>> = { "smtp:": 587, "smtps:": 465 };

function readServer(source: Source): MailSettings["server"] {
  const url = URL.parse(required("SMTP_URL", given(source, "SMTP_URL")));
  const rest = url && `${url.pathname.replace("/", "")}${url.search}${url.hash}`;
  const port = url ? ports[url.protocol] : undefined;
  const host = url?.hostname.replace(/^\[(.*)\]$/, "$1") ?? "";
  if (!url || port === undefined || host === "" || rest !== "") {
    throw new Wrong("SMTP_URL", "not-smtp");
  }
  const login = readLogin(url, source);
  return Object.freeze({
    host,
    port: url.port === "" ? port : Number(url.port),
    secure: url.protocol === "smtps:",
    isLoopback: isLoopback(host),
    ...(login && { login }),
  });
}

/** The password stands in the address, or by itself, where a file can hold it. */
function readLogin(url: URL, source: Source): MailSettings["server"]["login"] {
  const [user, inside] = [decoded(url.username), decoded(url.password)];
  const apart = readSecret(source, "SMTP_PASSWORD");
  if (inside !== "" && apart !== undefined) throw new Wrong("SMTP_PASSWORD", "given-twice");
  const password = apart === undefined ? inside : oneWord("SMTP_PASSWORD", apart);
  if (user === "" && password === "") return undefined;
  if (user === "") throw new Wrong("SMTP_URL", "not-smtp");
  return { user, password: required("SMTP_PASSWORD", password === "" ? undefined : password) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Wrong("SMTP_URL", "not-smtp");
  }
}

/** `Dan bel ik <dbi@gemeente.nl>`, or the address alone. */
function readFrom(text: string): MailSettings["from"] {
  const [, named = "", inside] = /^(.*?)\s*<([^<>]*)>$/s.exec(text) ?? [];
  const address = readMailAddress(inside ?? text);
  const name = named.replace(/^"(.*)"$/s, "$1");
  if (address === undefined || name.length > NAME_LENGTH || /[\p{Cc}<>"]/u.test(name)) {
    throw new Wrong("MAIL_FROM", "not-an-address");
  }
  return Object.freeze({ name, address });
}

function readBounce(source: Source): MailAddress | undefined {
  const text = given(source, "MAIL_BOUNCE");
  if (text === undefined) return undefined;
  const address = readMailAddress(text);
  if (address === undefined || address.lastIndexOf("@") > BOUNCE_NAME_LENGTH) {
    throw new Wrong("MAIL_BOUNCE", "not-an-address");
  }
  return address;
}

function readHookSecret(source: Source): string | undefined {
  const secret = readSecret(source, "MAIL_HOOK_SECRET");
  if (secret === undefined) return undefined;
  required("MAIL_BOUNCE", given(source, "MAIL_BOUNCE"));
  if (secret.length < SECRET_LENGTH) throw new Wrong("MAIL_HOOK_SECRET", "too-short");
  return oneWord("MAIL_HOOK_SECRET", secret);
}
