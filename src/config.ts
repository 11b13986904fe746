import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  given,
  readSecret,
  required,
  type Source,
  Wrong,
  type WrongSetting,
} from "./config/setting.ts";
import { readSlack, type SlackSettings } from "./config/slack.ts";
import { readTeams, type TeamsSettings } from "./config/teams.ts";

type Everywhere = {
  readonly host: string;
  readonly port: number;
  /** Absolute; networks, try-out and control socket are inside. */
  readonly dataDirectory: string;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  /** What links are signed and tokens are encrypted with. */
  readonly linkSecret?: string;
};

/** All settings, frozen. A try-out has no credentials and answers this machine alone. */
export type Config =
  | (Everywhere & { readonly kind: "try-out" })
  | (Everywhere & {
      readonly kind: "real";
      /** At least one of the two. */
      readonly teams?: TeamsSettings;
      readonly slack?: SlackSettings;
    });

/** Links are signed with it: 256 bits, at four bits a character, is what a generator makes. */
const SECRET_LENGTH = 32;
const project = fileURLToPath(new URL("..", import.meta.url));

/** The settings, or the first one that is wrong. An empty setting counts as not given. */
export function readConfig(
  environment: Source["environment"],
  readFile: Source["readFile"],
): Config | WrongSetting {
  try {
    return chooseKind({ environment, readFile });
  } catch (thrown) {
    if (thrown instanceof Wrong) return thrown.found;
    throw thrown;
  }
}

/** The settings of this process: the one place that reads its environment. */
export function configOfProcess(): Config | WrongSetting {
  return readConfig(process.env, (path) => readFileSync(path, "utf8"));
}

function chooseKind(source: Source): Config {
  const teams = readTeams(source);
  const slack = readSlack(source);
  const isReal = teams !== undefined || slack !== undefined;
  const host = readHost(source) ?? (isReal ? "0.0.0.0" : "127.0.0.1");
  if (!isReal && !isLoopback(host)) throw new Wrong("HOST", "not-loopback");
  const publicUrl = readPublicUrl(source);
  const linkSecret = readLinkSecret(source);
  if (slack?.access.kind === "install") {
    required("PUBLIC_URL", publicUrl);
    required("LINK_SECRET", linkSecret);
  }
  const everywhere: Everywhere = {
    host,
    port: readPort(source),
    dataDirectory: readDirectory(source),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(linkSecret !== undefined && { linkSecret }),
  };
  if (!isReal) return Object.freeze({ ...everywhere, kind: "try-out" });
  return Object.freeze({
    ...everywhere,
    kind: "real",
    ...(teams && { teams }),
    ...(slack && { slack }),
  });
}

/** Whether only this machine can reach it. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function readPort(source: Source): number {
  const text = given(source, "PORT") ?? "3978";
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Wrong("PORT", "not-a-port");
  return port;
}

function readHost(source: Source): string | undefined {
  const host = given(source, "HOST");
  if (host === undefined || isIP(host) !== 0) return host;
  const labels = host.length <= 253 ? host.split(".") : [];
  const isName = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  const looksLikeAddress = /^[\d.]+$/.test(host);
  if (labels.length === 0 || !isName || looksLikeAddress) throw new Wrong("HOST", "not-a-host");
  return host.toLowerCase();
}

function readDirectory(source: Source): string {
  const path = given(source, "DATA_DIR") ?? "data/live";
  if (path.includes("\0")) throw new Wrong("DATA_DIR", "not-a-directory");
  return resolve(project, path);
}

function readPublicUrl(source: Source): string | undefined {
  const text = given(source, "PUBLIC_URL");
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const extra = url && `${url.username}${url.password}${url.search}${url.hash}`;
  if (url?.protocol !== "https:" || extra !== "") throw new Wrong("PUBLIC_URL", "not-https");
  return url.href.replace(/\/$/, "");
}

function readLinkSecret(source: Source): string | undefined {
  const secret = readSecret(source, "LINK_SECRET");
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    throw new Wrong("LINK_SECRET", "too-short");
  }
  return secret;
}

/** All networks that some tenant or workspace has. */
export function servedNetworks(config: Extract<Config, { readonly kind: "real" }>) {
  const served = [config.teams?.tenants, config.slack?.workspaces];
  return new Set(served.flatMap((of) => [...(of?.values() ?? [])].flat()));
}
