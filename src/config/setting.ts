/** What can be wrong with a setting. */
export type SettingProblem =
  | "missing"
  | "not-a-port"
  | "not-a-host"
  | "not-loopback"
  | "not-a-directory"
  | "not-https"
  | "not-a-uuid"
  | "not-a-tenant-list"
  | "not-a-team-list"
  | "not-a-domain-list"
  | "not-a-slack-token"
  | "either-or"
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

/** Carries the first wrong setting to whoever reads them all. */
export class Wrong extends Error {
  readonly found: WrongSetting;

  constructor(setting: string, why: SettingProblem) {
    super(setting);
    this.found = { kind: "wrong", setting, why };
  }
}

/** Where settings come from. `readFile` throws when it cannot read. */
export type Source = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
};

/** The value without spaces around it; an empty one counts as not given. */
export function given({ environment }: Source, name: string): string | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name]?.trim() : undefined;
  return value === "" ? undefined : value;
}

/** The value, or `Wrong` when there is none. */
export function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new Wrong(name, "missing");
  return value;
}

/** A secret, from the environment or from the file that `NAME_FILE` names. */
export function readSecret(source: Source, name: string): string | undefined {
  const path = given(source, `${name}_FILE`);
  const value = given(source, name);
  if (path === undefined) return value;
  if (value !== undefined) throw new Wrong(`${name}_FILE`, "given-twice");
  const text = contentOf(path, `${name}_FILE`, source).trim();
  if (text === "") throw new Wrong(`${name}_FILE`, "missing");
  return text;
}

function contentOf(path: string, setting: string, { readFile }: Source): string {
  try {
    return readFile(path);
  } catch {
    throw new Wrong(setting, "unreadable-file");
  }
}

/** A value without spaces or signs that never stand in a secret. */
export function oneWord(setting: string, text: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new Wrong(setting, "not-one-word");
  return text;
}
