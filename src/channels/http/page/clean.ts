/** Seen by nobody, and enough to break what would act. */
const joiner = "\u2060";

/** Control characters other than a new line, and those that turn the reading direction around. */
const invisible = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** More marks on one letter than any language has. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Where an address begins that a mail program makes a link of by itself. */
const address = /:(?=\/\/)|\bwww(?=\.)/gi;

/** Text that hides nothing: no control characters, no marks that turn the direction of reading. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(stackedMarks, "$1");
}

/** The same, in which no program finds a link: what others wrote leads nowhere. */
export function inert(text: string): string {
  return clean(text).replace(address, (found) => found + joiner);
}

/** In one line, at most so many characters, with a mark where it was cut. */
export function oneLine(text: string, maxChars: number): string {
  return clip(clean(text).replace(/\s+/g, " ").trim(), maxChars);
}

/** The text, or its beginning with `mark` behind it. Never half a character. */
export function clip(text: string, maxChars: number, mark = "…"): string {
  if (text.length <= maxChars) return text;
  const room = Math.max(0, maxChars - mark.length);
  return text.slice(0, room).replace(/[\ud800-\udbff]$/, "") + mark;
}
