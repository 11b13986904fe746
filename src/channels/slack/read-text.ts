/**
 * What somebody typed, as plain text: Slack's marks made readable, the bot's own name taken out, odd
 * spaces tidied. Escapes come last, and once: what is still one afterwards was typed that way.
 */
export function readText(text: string, bot?: string): string {
  const shown = text.replace(/<([^<>\n]{1,3000})>/g, (_, mark: string) => readMark(mark, bot));
  return tidy(decode(shown));
}

/** A mark is `kind and id|label`; the label is what the person saw. */
function readMark(mark: string, bot: string | undefined): string {
  const bar = mark.indexOf("|");
  const [target, label] = bar < 0 ? [mark, ""] : [mark.slice(0, bar), mark.slice(bar + 1)];
  if (bot !== undefined && target === `@${bot}`) return " ";
  if (target.startsWith("@")) return label === "" ? "" : `@${label.replace(/^@/, "")}`;
  if (target.startsWith("#")) return label === "" ? "" : `#${label}`;
  // Date, group and `<!channel>`: nothing but what the person saw.
  if (target.startsWith("!")) return label;
  return label === "" ? target.replace(/^(?:mailto|tel):/i, "") : label;
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: "amp" | "lt" | "gt") => named[name]);
}

const named = { amp: "&", lt: "<", gt: ">" } as const;

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
