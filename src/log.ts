import { pino } from "pino";
import { Fault } from "./contract/fault.ts";
import type { Log } from "./contract/ports.ts";

type LogOptions = {
  /** The lowest level that is written. */
  readonly from: "info" | "warn" | "error";
  readonly to: "stdout" | "stderr" | { readonly write: (line: string) => void };
};

const FIELD_LENGTH = 200;
const STACK_LINES = 12;
const CAUSES = 4;

/**
 * Writes one JSON line for each {@link Log} line. What somebody typed, names, phones and mail
 * addresses do not belong in a log; as a last resort phones and addresses are blotted out here, and
 * of something thrown only its name, code and stack frames are written: a message may hold data.
 */
export function createLog({ from, to }: LogOptions): Log {
  const writer = pino(
    {
      level: from,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination(to),
  );
  return ({ level, what, fields = {}, cause }) => {
    const clean = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, cleanValue(value)]),
    );
    const why = cause === undefined ? {} : { cause: describeThrown(cause) };
    writer[level]({ ...clean, ...why, what: blot(what) });
  };
}

/** Synchronous: what is logged just before the end is not lost. */
function destination(to: LogOptions["to"]) {
  if (typeof to === "object") return to;
  return pino.destination({ dest: to === "stdout" ? 1 : 2, sync: true });
}

function cleanValue(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? blot(value) : value;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const mail = /[^\s@"'<>]{1,64}@[^\s@"'<>]{1,255}/g;
/** Starts with + or 0 and has eight digits or more; not inside a word, an id or a date. */
const phone = /(?<![\w.:-])(?:\+|0)\d(?:[ .()/-]{0,2}\d){7,13}(?![\w:-])/g;

function blot(text: string): string {
  const short = text.slice(0, FIELD_LENGTH).replace(unprintable, " ");
  return short.replace(mail, "[mail]").replace(phone, "[phone]");
}

type Described = {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly at?: readonly string[];
  readonly cause?: Described;
};

function describeThrown(thrown: unknown, depth = 0): Described {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const code = "code" in thrown ? String(thrown.code) : undefined;
  const frames = framesOf(thrown);
  return {
    name: blot(thrown.name),
    ...(code !== undefined && { code: blot(code) }),
    // A fault's message is a sentence of our own.
    ...(thrown instanceof Fault && { message: blot(thrown.message) }),
    at: frames.slice(0, STACK_LINES).map((line) => blot(line.trim())),
    ...(thrown.cause !== undefined &&
      depth < CAUSES && { cause: describeThrown(thrown.cause, depth + 1) }),
  };
}

/** The stack without its head: that repeats the message, which may hold lines of its own. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const head = stack.indexOf(message);
  const rest = head < 0 ? stack : stack.slice(head + message.length);
  return rest.split("\n").filter((line) => /^\s+at /.test(line));
}
