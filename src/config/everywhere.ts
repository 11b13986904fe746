import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { given, readSecret, type Source, Wrong } from "./setting.ts";

/** What the bot needs wherever it is. */
export type Everywhere = {
  readonly host: string;
  readonly port: number;
  /** Absolute; networks, try-out and control socket are inside. */
  readonly dataDirectory: string;
  /** Where it is written who was erased: outside the data, so that it is not put back with them. */
  readonly erasedList?: string;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  /** What links are signed and tokens are encrypted with. */
  readonly linkSecret?: string;
};

/** By the name of each setting. */
export const everywhereSettings = [
  "HOST",
  "PORT",
  "DATA_DIR",
  "ERASED_LIST",
  "PUBLIC_URL",
  "LINK_SECRET",
] as const;

/** Links are signed with it: 256 bits, at four bits a character, is what a generator makes. */
const SECRET_LENGTH = 32;
const project = fileURLToPath(new URL("../..", import.meta.url));

/** Where to listen. A try-out is for this machine alone. */
export function readHost(source: Source, isReal: boolean): string {
  const host = readHostName(source) ?? (isReal ? "0.0.0.0" : "127.0.0.1");
  if (!isReal && !isLoopback(host)) throw new Wrong("HOST", "not-loopback");
  return host;
}

/** Whether only this machine can reach it. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

export function readPort(source: Source): number {
  const text = given(source, "PORT") ?? "3978";
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Wrong("PORT", "not-a-port");
  return port;
}

function readHostName(source: Source): string | undefined {
  const host = given(source, "HOST");
  if (host === undefined || isIP(host) !== 0) return host;
  const labels = host.length <= 253 ? host.split(".") : [];
  const isName = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  const looksLikeAddress = /^[\d.]+$/.test(host);
  if (labels.length === 0 || !isName || looksLikeAddress) throw new Wrong("HOST", "not-a-host");
  return host.toLowerCase();
}

/** Absolute; in the project unless it says otherwise. */
export function readDirectory(source: Source): string {
  const path = given(source, "DATA_DIR") ?? "data/live";
  if (path.includes("\0")) throw new Wrong("DATA_DIR", "not-a-directory");
  return resolve(project, path);
}

/** Absolute; beside the data directory unless it says otherwise. */
export function readErasedList(source: Source): string | undefined {
  const path = given(source, "ERASED_LIST");
  if (path === undefined) return undefined;
  if (path.includes("\0")) throw new Wrong("ERASED_LIST", "not-a-file");
  return resolve(project, path);
}

/** Where the list is of who was erased. */
export function erasedListOf({
  dataDirectory,
  erasedList,
}: Pick<Everywhere, "dataDirectory" | "erasedList">): string {
  return erasedList ?? `${dataDirectory}-erased.json`;
}

/** Without a slash at the end. Only a try-out may be reached without https, on this machine. */
export function readPublicUrl(source: Source, isReal = true): string | undefined {
  const text = given(source, "PUBLIC_URL");
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const extra = url && `${url.username}${url.password}${url.search}${url.hash}`;
  const isSafe = url?.protocol === "https:" || (!isReal && isHereAlone(source));
  if (!url || !isSafe || extra !== "") throw new Wrong("PUBLIC_URL", "not-https");
  // Not `href`: that keeps a mark with nothing behind it, and links are made by adding to this.
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Whether the public address is one that only this machine can open, which makes it a try-out. */
export function isHereAlone(source: Source): boolean {
  const url = URL.parse(given(source, "PUBLIC_URL") ?? "");
  return url?.protocol === "http:" && isLoopback(url.hostname.replace(/^\[(.*)\]$/, "$1"));
}

export function readLinkSecret(source: Source): string | undefined {
  const secret = readSecret(source, "LINK_SECRET");
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    throw new Wrong("LINK_SECRET", "too-short");
  }
  return secret;
}
