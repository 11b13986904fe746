/** What can be wrong with a setting. */
export type SettingProblem =
  | "missing"
  | "not-a-port"
  | "not-a-host"
  | "not-loopback"
  | "not-a-directory"
  | "not-a-file"
  | "not-https"
  | "not-a-uuid"
  | "not-a-tenant-list"
  | "not-a-team-list"
  | "not-a-domain-list"
  | "not-a-slack-token"
  | "not-smtp"
  | "not-an-address"
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

/** Carries what is wrong to whoever reads the settings. */
export class Wrong extends Error {
  /** In the order of reading; at least one. */
  readonly found: readonly [WrongSetting, ...WrongSetting[]];

  constructor(setting: string, why: SettingProblem, more: readonly WrongSetting[] = []) {
    super(setting);
    this.found = [{ kind: "wrong", setting, why }, ...more];
  }
}

/** What reading comes to: what was read, or all that is wrong with it. */
export type Attempt<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "wrong"; readonly found: Wrong["found"] };

/** Reads, and takes wrong settings for an outcome. */
export function attempt<Value>(read: () => Value): Attempt<Value> {
  try {
    return { kind: "read", value: read() };
  } catch (thrown) {
    if (thrown instanceof Wrong) return { kind: "wrong", found: thrown.found };
    throw thrown;
  }
}

type Readers = Readonly<Record<string, () => unknown>>;
type ReadBy<Each extends Readers> = { readonly [Name in keyof Each]: ReturnType<Each[Name]> };

/** Each of them read; `Wrong` with all that is wrong, so that nobody mends one thing at a time. */
export function readEach<Each extends Readers>(readers: Each): ReadBy<Each> {
  const attempts = Object.entries(readers).map(([name, read]) => [name, attempt(read)] as const);
  const [first, ...more] = attempts.flatMap(([, one]) => (one.kind === "wrong" ? one.found : []));
  if (first) throw new Wrong(first.setting, first.why, more);
  const values = attempts.flatMap(([name, one]) =>
    one.kind === "read" ? [[name, one.value]] : [],
  );
  // What was put in under a name is what comes out under it.
  return Object.fromEntries(values) as ReadBy<Each>;
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

/** The settings that may stand in a file of their own, `NAME_FILE`. */
const secretSettings: ReadonlySet<string> = new Set([
  "LINK_SECRET",
  "MICROSOFT_APP_PASSWORD",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
  "SMTP_PASSWORD",
  "MAIL_HOOK_SECRET",
]);

/** The names under which a setting can be given. */
export function namesOf(setting: string): readonly string[] {
  return secretSettings.has(setting) ? [setting, `${setting}_FILE`] : [setting];
}

/** Whether the setting was given, by itself or by a file that holds it. Reads no file. */
export function isGiven(source: Source, setting: string): boolean {
  return namesOf(setting).some((name) => given(source, name) !== undefined);
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
