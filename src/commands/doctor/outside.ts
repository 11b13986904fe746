import { z } from "zod";

/** Where the platforms are; a test has all of them on this machine. Without a slash at the end. */
export type Outside = {
  /** Gives the bot its token. */
  readonly microsoftLogin: string;
  /** Says which keys Microsoft signs with. */
  readonly botFramework: string;
  readonly slack: string;
};

export const realOutside: Outside = {
  microsoftLogin: "https://login.microsoftonline.com",
  botFramework: "https://login.botframework.com",
  slack: "https://slack.com",
};

/** What came back from outside. */
export type Reply =
  | {
      readonly kind: "reply";
      readonly status: number;
      /** What was said, as JSON; nothing when it was something else. */
      readonly body: unknown;
      readonly headers: Headers;
      /** How far our clock is before theirs, in milliseconds, to about a second. */
      readonly ahead: number | undefined;
    }
  /** Nobody answered in time; a name such as `ENOTFOUND`. */
  | { readonly kind: "silence"; readonly code: string };

/** However long a platform takes, the doctor does not wait longer. */
const WITHIN_MS = 5_000;
const MOST_BYTES = 256 * 1024;

export type Call = {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>;
};

/** Asks something outside; follows nobody to another address with what it sent. Never rejects. */
export async function callOutside({ url, method, headers, form }: Call): Promise<Reply> {
  const begun = Date.now();
  try {
    const response = await fetch(url, {
      method: method ?? "GET",
      redirect: "manual",
      signal: AbortSignal.timeout(WITHIN_MS),
      ...(headers && { headers }),
      ...(form && { body: new URLSearchParams(form) }),
    });
    const ahead = aheadOf(response.headers, (begun + Date.now()) / 2);
    const body = readJson(await readText(response));
    return { kind: "reply", status: response.status, body, headers: response.headers, ahead };
  } catch (thrown) {
    return { kind: "silence", code: codeOf(thrown) };
  }
}

/** A reply out of a cache tells when it was made, and how long ago that was. */
function aheadOf(headers: Headers, ours: number): number | undefined {
  const made = Date.parse(headers.get("date") ?? "");
  const age = z.coerce
    .number()
    .nonnegative()
    .catch(0)
    .parse(headers.get("age") ?? 0);
  return Number.isNaN(made) ? undefined : Math.round(ours - made - age * 1_000);
}

/** At most so much of it: who answers may be anybody. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) break;
  }
  return text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node's name for it, which `fetch` wraps once. */
function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  if ("code" in thrown && typeof thrown.code === "string") return thrown.code;
  return thrown.cause instanceof Error ? codeOf(thrown.cause) : thrown.name;
}
