import {
  type Arrived,
  type MailServerStage,
  startMailServer,
} from "../../channels/mail/mail-server.ts";
import { afterwards } from "../clean-up.ts";

const link = /https:\/\/bot\.example(\/l\/[\w.-]+)/g;

/** A real mail server, and what came in there. */
export type Post = MailServerStage;

export async function startPost(): Promise<Post> {
  const post = await startMailServer();
  afterwards(() => post.stop());
  return post;
}

/** What makes it this mail, for a mail program. */
export function idOf({ mail }: Arrived): string {
  return mail.messageId ?? "";
}

/** What a reader sees, to whom: links are made anew at each sending, so they are left out. */
export function readingOf({ to, mail }: Arrived): string {
  const text = (mail.text ?? "").replaceAll(link, "").replaceAll(/\s+/g, " ");
  return `${to.join()} ${mail.subject} ${text}`;
}

/** How many of these came once before. */
export function countDoubles(all: readonly string[]): number {
  return all.length - new Set(all).size;
}

/** The path of the page behind the first button that says this. */
export function linkUnder({ mail }: Arrived, label: string): string {
  const anchors = (mail.html ?? "").matchAll(
    /<a [^>]*href="https:\/\/bot\.example(\/l\/[^"]+)"[^>]*>([^<]*)</g,
  );
  for (const [, path = "", text = ""] of anchors) if (text.includes(label)) return path;
  throw new Error(`no button says ${label}`);
}
