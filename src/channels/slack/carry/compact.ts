import { deflateRawSync, inflateRawSync } from "node:zlib";
import { slackLimits } from "../limits.ts";

/**
 * What our values have in common, the commonest last. Buttons stay in a chat for years: changing a
 * letter here makes all of them unreadable. Another dictionary needs another mark.
 */
const dictionary = Buffer.from(
  [
    '"several":true,"options":[{"value":"","label":""},{"value":"","label":"',
    '"weight":"primary","kind":"day","kind":"mail","kind":"phone","multiline":true',
    '{"open":{"fields":[{"kind":"text","name":"","label":"","required":true,"maxLength":200,',
    '"required":false},{"kind":"choice","name":"","submit":{"label":"',
    '"form":{"key":"form0-","values":{"#0.0":"","#0.1":"',
    '"subject":"-","action":{"kind":"choose","network":"","kind":"themes","stuck":false},',
    '"kind":"person","person":"","area":"","kind":"organisation","organisation":"',
    '"mark":"spoken","mark":"outdated","seat":"contact-","seat":"webber-","mark":"no-reply',
    '{"does":{"dialog":"whom-to-call","version":1,"subject":"-","action":{"kind":"names","answer":',
    '{"does":{"dialog":"whom-to-call","version":1,"subject":"-","action":{"kind":"mark","answer":',
    '{"about":{"kind":"theme","theme":"","because":[],"also":["',
    '"]},"from":0,"acute":false,"marks":[]}},"network":"',
  ].join(""),
);

/** The way it is written, for the day that there is another. */
const mark = "1";

/** The same buttons come back in message after message, and packing one takes some 20 µs. */
const packed = new Map<string, string>();
const PACKED_AT_MOST = 5_000;
/** Longer ones are forms with what somebody filled in: those do not come back. */
const WORTH_KEEPING = 1_000;

/**
 * Plain JSON as the value of a button: at most 2,000 characters, all of them letters and digits
 * that Slack gives back as they were. Nothing when it does not fit.
 */
export function toValue(json: object): string | undefined {
  const text = JSON.stringify(json);
  const value = packed.get(text) ?? mark + pack(text);
  if (text.length <= WORTH_KEEPING) keep(text, value);
  return value.length <= slackLimits.valueChars ? value : undefined;
}

/** What {@link toValue} was made of; nothing for anything else. Never throws. */
export function fromValue(value: unknown): unknown {
  if (typeof value !== "string" || value.length > slackLimits.valueChars) return undefined;
  if (!value.startsWith(mark)) return undefined;
  try {
    return JSON.parse(unpack(value.slice(mark.length)));
  } catch {
    return undefined;
  }
}

function keep(text: string, value: string): void {
  if (packed.size >= PACKED_AT_MOST) packed.clear();
  packed.set(text, value);
}

function pack(text: string): string {
  return deflateRawSync(text, { dictionary }).toString("base64url");
}

function unpack(text: string): string {
  const options = { dictionary, maxOutputLength: slackLimits.inflatedBytes };
  return inflateRawSync(Buffer.from(text, "base64url"), options).toString();
}
