import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ids, type NetworkId } from "./domain/ids.ts";

/** What the bot needs in order to be in Teams. */
export type TeamsSettings = {
  readonly appId: string;
  readonly password: string;
  readonly appTenantId: string;
  /** The tenants that may use the bot, in lower case, each with its networks. */
  readonly tenants: ReadonlyMap<string, readonly NetworkId[]>;
};

type Everywhere = {
  readonly host: string;
  readonly port: number;
  /** Absolute; networks, try-out and control socket are inside. */
  readonly dataDirectory: string;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  readonly linkSecret?: string;
};

/** All settings, frozen. A try-out has no credentials and answers this machine alone. */
export type Config =
  | (Everywhere & { readonly kind: "try-out" })
  | (Everywhere & { readonly kind: "real"; readonly teams: TeamsSettings });

export type SettingProblem =
  | "missing"
  | "not-a-port"
  | "not-a-host"
  | "not-loopback"
  | "not-a-directory"
  | "not-https"
  | "not-a-uuid"
  | "not-a-tenant-list"
  | "too-short"
  | "not-one-word"
  | "given-twice"
  | "unreadable-file";

/** A setting that stops the bot. Never holds its value. */
export type WrongSetting = {
  readonly kind: "wrong";
  readonly setting: string;
  readonly why: SettingProblem;
};

type Environment = Readonly<Record<string, string | undefined>>;
/** Reads a file of which a setting gave the path; throws when that cannot be done. */
type ReadFile = (path: string) => string;

/** Links are signed with it: 256 bits, at four bits a character, is what a generator makes. */
const SECRET_LENGTH = 32;
const project = fileURLToPath(new URL("..", import.meta.url));

class Wrong extends Error {
  readonly found: WrongSetting;

  constructor(setting: string, why: SettingProblem) {
    super(setting);
    this.found = { kind: "wrong", setting, why };
  }
}

/** The settings, or the first one that is wrong. An empty setting counts as not given. */
export function readConfig(environment: Environment, readFile: ReadFile): Config | WrongSetting {
  try {
    return chooseKind(environment, readFile);
  } catch (thrown) {
    if (thrown instanceof Wrong) return thrown.found;
    throw thrown;
  }
}

/** The settings of this process: the one place that reads its environment. */
export function configOfProcess(): Config | WrongSetting {
  return readConfig(process.env, (path) => readFileSync(path, "utf8"));
}

function chooseKind(environment: Environment, readFile: ReadFile): Config {
  const teams = readTeams(environment, readFile);
  const host = readHost(environment) ?? (teams ? "0.0.0.0" : "127.0.0.1");
  if (!teams && !isLoopback(host)) throw new Wrong("HOST", "not-loopback");
  const publicUrl = readPublicUrl(environment);
  const linkSecret = readLinkSecret(environment, readFile);
  const everywhere: Everywhere = {
    host,
    port: readPort(environment),
    dataDirectory: readDirectory(environment),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(linkSecret !== undefined && { linkSecret }),
  };
  return Object.freeze(
    teams ? { ...everywhere, kind: "real", teams } : { ...everywhere, kind: "try-out" },
  );
}

/** Whether only this machine can reach it. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function given(environment: Environment, name: string): string | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name]?.trim() : undefined;
  return value === "" ? undefined : value;
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new Wrong(name, "missing");
  return value;
}

/** A secret, from the environment or from the file that `NAME_FILE` names. */
function readSecret(environment: Environment, name: string, readFile: ReadFile) {
  const path = given(environment, `${name}_FILE`);
  const value = given(environment, name);
  if (path === undefined) return value;
  if (value !== undefined) throw new Wrong(`${name}_FILE`, "given-twice");
  const text = contentOf(path, `${name}_FILE`, readFile).trim();
  if (text === "") throw new Wrong(`${name}_FILE`, "missing");
  return text;
}

function contentOf(path: string, setting: string, readFile: ReadFile): string {
  try {
    return readFile(path);
  } catch {
    throw new Wrong(setting, "unreadable-file");
  }
}

function readPort(environment: Environment): number {
  const text = given(environment, "PORT") ?? "3978";
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Wrong("PORT", "not-a-port");
  return port;
}

function readHost(environment: Environment): string | undefined {
  const host = given(environment, "HOST");
  if (host === undefined || isIP(host) !== 0) return host;
  const labels = host.length <= 253 ? host.split(".") : [];
  const isName = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  const looksLikeAddress = /^[\d.]+$/.test(host);
  if (labels.length === 0 || !isName || looksLikeAddress) throw new Wrong("HOST", "not-a-host");
  return host.toLowerCase();
}

function readDirectory(environment: Environment): string {
  const path = given(environment, "DATA_DIR") ?? "data/live";
  if (path.includes("\0")) throw new Wrong("DATA_DIR", "not-a-directory");
  return resolve(project, path);
}

function readPublicUrl(environment: Environment): string | undefined {
  const text = given(environment, "PUBLIC_URL");
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const extra = url && `${url.username}${url.password}${url.search}${url.hash}`;
  if (url?.protocol !== "https:" || extra !== "") throw new Wrong("PUBLIC_URL", "not-https");
  return url.href.replace(/\/$/, "");
}

function readLinkSecret(environment: Environment, readFile: ReadFile): string | undefined {
  const secret = readSecret(environment, "LINK_SECRET", readFile);
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    throw new Wrong("LINK_SECRET", "too-short");
  }
  return secret;
}

/** Teams is all or nothing: half a set is a mistake that must not pass as a try-out. */
function readTeams(environment: Environment, readFile: ReadFile): TeamsSettings | undefined {
  const appId = given(environment, "MICROSOFT_APP_ID");
  const password = readSecret(environment, "MICROSOFT_APP_PASSWORD", readFile);
  const appTenantId = given(environment, "MICROSOFT_APP_TENANT_ID");
  const tenants = given(environment, "TEAMS_TENANTS");
  if ([appId, password, appTenantId, tenants].every((value) => value === undefined)) {
    return undefined;
  }
  return Object.freeze({
    appId: uuid("MICROSOFT_APP_ID", required("MICROSOFT_APP_ID", appId)),
    password: oneWord("MICROSOFT_APP_PASSWORD", required("MICROSOFT_APP_PASSWORD", password)),
    appTenantId: uuid("MICROSOFT_APP_TENANT_ID", required("MICROSOFT_APP_TENANT_ID", appTenantId)),
    tenants: readTenants("TEAMS_TENANTS", required("TEAMS_TENANTS", tenants)),
  });
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function uuid(setting: string, text: string): string {
  if (!isUuid(text)) throw new Wrong(setting, "not-a-uuid");
  return text.toLowerCase();
}

function oneWord(setting: string, text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Wrong(setting, "not-one-word");
  return text;
}

/** `tenant=network1|network2,tenant2=network3`: no tenant twice, none without a network. */
function readTenants(setting: string, text: string): ReadonlyMap<string, readonly NetworkId[]> {
  const tenants = new Map<string, readonly NetworkId[]>();
  for (const pair of text.split(",")) {
    const [tenant = "", networks = "", ...more] = pair.split("=").map((part) => part.trim());
    const known = networks.split("|").map((network) => ids.network.safeParse(network.trim()).data);
    const distinct = [...new Set(known)].filter((network) => network !== undefined);
    const key = tenant.toLowerCase();
    if (!isUuid(tenant) || more.length > 0 || tenants.has(key) || distinct.length < known.length) {
      throw new Wrong(setting, "not-a-tenant-list");
    }
    tenants.set(key, Object.freeze(distinct));
  }
  return tenants;
}
