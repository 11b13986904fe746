import type { Config } from "../../../src/config.ts";
import type { OutboxRow } from "../../../src/contract/stored.ts";
import { ids } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import type { Message } from "../../../src/messages/message.ts";
import { type Arrived, startMailServer } from "../../channels/mail/mail-server.ts";
import { eventually } from "./eventually.ts";
import { LivingBot } from "./living-bot.ts";

export const publicUrl = "https://bot.example/dan";
const linkSecret = "a-secret-that-links-are-signed-with";
export const hookSecret = "a-secret-of-whoever-brings-bounces-back";
export const network = ids.network.parse("westerwaard");

function address(text: string) {
  const read = readMailAddress(text);
  if (!read) throw new Error(text);
  return read;
}

/** The bot of a town without Teams or Slack, or one that is tried out in Teams too, and the mail server that it was given. */
export async function startMailStage(kind: Config["kind"] = "real") {
  const server = await startMailServer();
  const bot = await LivingBot.start(
    (place): Config => ({
      ...{ kind, ...place, publicUrl, linkSecret },
      mail: {
        server: { host: "127.0.0.1", port: server.port, secure: false, isLoopback: true },
        from: { name: "Dan bel ik", address: address("dbi@westerwaard.example") },
        bounce: address("bounce@dbi.westerwaard.example"),
        hookSecret,
      },
    }),
  );
  /** As whoever clicks: the world's address leads to this machine. */
  const visit = async (link: string, request: RequestInit = {}) => {
    const response = await fetch(link.replace(publicUrl, bot.url), request);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Promises somebody a message, and starts the bot anew so that it goes out. */
  const promise = async (to: { readonly id: string }, message: Message) => {
    const row: OutboxRow = {
      id: `test/${message.summary}/person:${to.id}`,
      to: { kind: "person", person: ids.person.parse(to.id) },
      madeAt: bot.now(),
      message,
      status: { kind: "waiting", tries: 0, notBefore: bot.now() },
    };
    const commit = { at: bot.now(), changes: [], opened: [], closed: [], outbox: [row] };
    await bot.store.transact(network, () => ({ result: undefined, commit }));
    await bot.restart();
  };
  return {
    ...{ bot, server, visit },
    post: (link: string, fields: Readonly<Record<string, string>> = {}) =>
      visit(link, { method: "POST", body: new URLSearchParams(fields) }),
    stored: () => bot.store.read(network),
    promise,
    /** Promises somebody a message; the mail that it becomes. */
    write: async (to: { readonly id: string; readonly mail: string }, message: Message) => {
      await promise(to, message);
      return eventually("mail", () => mailAbout(server.to(to.mail), message.summary));
    },
    mailAbout: (to: string, subject: string) =>
      eventually("mail", () => mailAbout(server.to(to), subject)),
    end: async () => {
      await bot.end();
      await server.stop();
      const errors = bot.lines.filter(({ level }) => level === "error");
      if (errors.length > 0) throw new Error(`unexpected: ${JSON.stringify(errors)}`);
    },
  };
}

export type MailStage = Awaited<ReturnType<typeof startMailStage>>;

function mailAbout(all: readonly Arrived[], subject: string): Arrived | undefined {
  return all.find(({ mail }) => mail.subject === subject);
}

/** Where the link with this text leads, as HTML has it. */
export function linkNamed(html: string, label: string): string {
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
  const found = links.find(([, , text]) => text?.trim() === label)?.[1];
  if (found === undefined) throw new Error(`no link ${label}`);
  return found.replaceAll("&amp;", "&");
}

/** The address that the button with this text is posted to, beside the page it stands on. */
export function buttonNamed(page: string, label: string, beside: string): string {
  const forms = [...page.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
  const found = forms.find(([, , inside]) => inside?.includes(`>${label}</button>`))?.[1];
  if (found === undefined) throw new Error(`no button ${label}`);
  return new URL(found, beside).href;
}
