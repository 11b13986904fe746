import type { TeamsActivity } from "./activity.ts";

/** Whether the bot itself is called by name, as the mention entities say. */
export function mentionsBot(activity: TeamsActivity): boolean {
  return activity.entities.some(({ mentioned }) => mentioned.id === activity.recipient?.id);
}

/** What somebody typed, as plain text: without the bot's name, markup and odd spaces. */
export function readText(activity: TeamsActivity): string {
  let text = activity.text ?? "";
  for (const mention of activity.entities) {
    if (mention.mentioned.id !== activity.recipient?.id || !mention.text) continue;
    text = text.replaceAll(mention.text, " ");
  }
  text = text.replace(/<\/?at\b[^<>]{0,200}>/gi, "");
  if (activity.textFormat === "xml") text = stripTags(text);
  return tidy(decodeEntities(text));
}

function stripTags(text: string): string {
  return text.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n").replace(/<\/?[a-z][^<>]*>/gi, "");
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Once: what is still an entity afterwards was typed that way. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, decodeEntity);
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
}

/** Plain text without invisible signs and odd spaces. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
