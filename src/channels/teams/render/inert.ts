/** Seen by nobody, and enough to break what would act. */
const joiner = "\u2060";

/** Control characters other than a new line, and those that turn the reading direction around. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Where a template, a tag, a link or an address with a scheme begins. */
const active = /\{(?=\{)|\$(?=\{)|<(?=[a-z/!?])|\](?=[([:])|:(?=\/\/)|\bwww(?=\.)/gi;

/** The line could end between the hours of `9.30–11.00 uur`; a pasted one is read all the same. */
const range = /(?<=\d)–(?=\d)/g;

function unbroken(text: string): string {
  return text.includes("–") ? text.replace(range, `–${joiner}`) : text;
}

/** Whether anything of the above, a new line or half a character may be in it; mostly not. */
const suspect = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069{$<\]:]|www\./iu;

/**
 * Data that does nothing: no template, mention, tag, link or bare address in it. What it looks
 * like stays the same. Everything that was not written by us goes through here.
 */
export function inert(text: string): string {
  const whole = unbroken(text);
  if (!suspect.test(whole)) return whole;
  return whole
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(active, (found) => found + joiner);
}

/** Any white space but one space between words; mostly there is none. */
const uneven = /\s{2}|[^\S ]/;

/** The same on one line, at most so many characters, with a mark where it was cut. */
export function inertLine(text: string, maxChars: number): string {
  const line = uneven.test(text) ? text.replace(/\s+/g, " ") : text;
  return inert(clip(line.trim(), maxChars));
}

/** The text, or its beginning up to a word with `mark` behind it. Never half a character. */
export function clip(text: string, maxChars: number, mark = "…"): string {
  if (text.length <= maxChars) return text;
  const room = Math.max(0, maxChars - mark.length);
  const whole = text.slice(0, room).replace(/[\ud800-\udbff]$/, "");
  const words = whole.replace(/\s+\S*$/, "");
  return (words.length > room / 2 ? words : whole) + mark;
}

/** Whether any of the below may find something; mostly not. */
const marked = /[\\`*_[\]~<&]|^\s*(?:[-+#>]|\d+[.)])/m;

/**
 * Data for the places where Teams reads markdown: headings, facts and the text of links. Older
 * mobile clients show the backslash; body text therefore stands in text runs, which have none.
 */
export function escapeMarkdown(text: string): string {
  if (!marked.test(text)) return text;
  return text
    .replace(/[\\`*_[\]~<]|&(?=[#a-z])/gi, "\\$&")
    .replace(/^(\s*)([-+#>])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
