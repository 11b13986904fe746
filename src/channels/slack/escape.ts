/** Seen by nobody, and enough to break what would act. */
const joiner = "\u2060";

/** Control characters other than a new line, and those that turn the reading direction around. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** More marks on one letter than any language has. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Where a mark of Slack's, a link or an address with a scheme begins. */
const active =
  /<(?=[a-z/!?@#])|\](?=[([:])|:(?=\/\/)|\bwww(?=\.)|@(?=(?:here|channel|everyone|group)\b)/gi;

/** Nearly all that is said has nothing of all that in it: one look instead of six. */
const harmless = /^(?!.*www\.)[\w .,;·…'’()?!+&/\u00a0\u2060\u00c0-\u024f–-]*$/i;

/** The line could end between the hours of `9.30–11.00 uur`; a pasted one is read all the same. */
const range = /(?<=\d)–(?=\d)/g;

function unbroken(text: string): string {
  return text.includes("–") ? text.replace(range, `–${joiner}`) : text;
}

/** Signs that Slack reads as bold, italic, struck through or code. */
const markup = /[*_~`]/g;

/** What has to be written differently wherever Slack reads marks. */
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Data that does nothing: no mention, link or bare address in it, and nothing that hides. What it
 * looks like stays the same. Everything that was not written by us goes through here.
 */
export function inert(text: string): string {
  const whole = unbroken(text);
  if (harmless.test(whole)) return whole;
  return whole
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(stackedMarks, "$1")
    .replace(active, (found) => found + joiner);
}

/** The same on one line, at most so many characters, with a mark where it was cut. */
export function inertLine(text: string, maxChars: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const made = inert(clip(line, maxChars));
  // What makes it inert takes room too.
  return made.length > maxChars ? clip(made, maxChars) : made;
}

/** The text, or its beginning up to a word with `mark` behind it. Never half a character. */
export function clip(text: string, maxChars: number, mark = "…"): string {
  if (text.length <= maxChars) return text;
  const room = Math.max(0, maxChars - mark.length);
  const whole = text.slice(0, room).replace(/[\ud800-\udbff]$/, "");
  const words = whole.replace(/\s+\S*$/, "");
  return (words.length > room / 2 ? words : whole) + mark;
}

/** Whether there is anything to see in it. */
export function isSeen(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}

/**
 * Text for the only place where Slack reads marks and we have no blocks: the `text` of a message.
 * Names, numbers and all else stay readable; nothing in it is a mention, a link or a style.
 */
export function escapeText(text: string): string {
  return inert(text)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(markup, `${joiner}$&${joiner}`);
}
