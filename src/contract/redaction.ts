import { isObject } from "./plain-shape.ts";

/** What is to be found nowhere any more of one person, and what stands there instead. */
export type Redaction = {
  readonly person: string;
  /** Takes the place of the person's id; tells nothing. */
  readonly pseudonym: string;
  /** Takes the place of what is known of the person. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Keys of the person's accounts. */
  readonly accounts: readonly string[];
  /** Name, numbers and addresses, wherever somebody wrote them. */
  readonly texts: readonly string[];
  /** Takes the place of those. */
  readonly instead: string;
};

/**
 * Plain JSON without a person. Works on whatever is kept, a snapshot as well as a commit of years
 * ago: it knows people, accounts and texts, not kinds of change. Done twice it changes nothing more.
 */
export function redact(value: unknown, redaction: Redaction): unknown {
  if (typeof value === "string") return redactText(value, redaction);
  if (Array.isArray(value)) return value.map((one) => redact(one, redaction));
  return isObject(value) ? redactObject(value, redaction) : value;
}

type Plain = Readonly<Record<string, unknown>>;

function redactObject(value: Plain, redaction: Redaction): unknown {
  const { id, account, channel, name, availability, state } = value;
  const { person, record, accounts } = redaction;
  if (id === person && name !== undefined && availability !== undefined) return record;
  if (isOthers(value)) return redactOthers(value, redaction);
  if (state !== undefined && state !== null && isStateOf(value, redaction)) {
    return redactObject({ ...value, state: null }, redaction);
  }
  const isAccount = typeof id === "string" && accounts.includes(id) && channel !== undefined;
  if (isAccount) return { id: accountPseudonym(id, redaction), channel };
  const isOfAccount = typeof account === "string" && accounts.includes(account);
  const kept = Object.entries(value).filter(([key]) => !(isOfAccount && key === "displayName"));
  return Object.fromEntries(
    kept.map(([key, one]) => [redactText(key, redaction), redact(one, redaction)]),
  );
}

/** What belongs to whoever it is about: another person or an organisation keeps it. */
const ownFields: ReadonlySet<string> = new Set(["name", "aliases", "phone", "mail", "website"]);

/** What a dialog kept of them: what they typed may be anything, so nothing of it stays. */
function isStateOf({ id, dialog, state }: Plain, { person, accounts }: Redaction): boolean {
  if (typeof id !== "string" || typeof dialog !== "string" || state === undefined) return false;
  return [`person:${person}`, ...accounts].some((key) =>
    id.startsWith(`${key.replaceAll("|", "%7C")}|`),
  );
}

/** The record of somebody else, or of an organisation. */
function isOthers({ id, name, availability, aliases, domain }: Plain): boolean {
  const isRecord = typeof id === "string" && typeof name === "string";
  return (
    isRecord && (availability !== undefined || (aliases !== undefined && domain !== undefined))
  );
}

function redactOthers(value: Plain, redaction: Redaction): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      ownFields.has(key) ? one : redact(one, redaction),
    ]),
  );
}

/** Accounts stay apart, so that what each did is still told apart. */
function accountPseudonym(key: string, { accounts, pseudonym }: Redaction): string {
  return `erased:${pseudonym}:${accounts.indexOf(key)}`;
}

function redactText(text: string, redaction: Redaction): string {
  const { accounts, person, pseudonym, texts, instead } = redaction;
  let rest = text;
  for (const key of accounts) rest = replaced(rest, key, accountPseudonym(key, redaction));
  for (const one of texts) rest = replaced(rest, one, instead);
  return replaced(rest, person, pseudonym);
}

/** Part of a longer id or word is something else: `jan` does not stand in `jan-2` or in `januari`. */
const goesOn = /[\p{L}\p{N}-]/u;

/** Every place where a text stands by itself; no pattern is made of what somebody wrote. */
function replaced(text: string, wanted: string, by: string): string {
  if (wanted === "" || !text.includes(wanted)) return text;
  let done = "";
  let from = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const before = text[at - 1] ?? "";
    const after = text[at + wanted.length] ?? "";
    if (goesOn.test(before) || goesOn.test(after)) continue;
    done += text.slice(from, at) + by;
    from = at + wanted.length;
  }
  return done + text.slice(from);
}
