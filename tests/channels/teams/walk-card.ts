type Json = Readonly<Record<string, unknown>>;

/** Every object in a card, in reading order; of a button not also its fallback. */
export function* elementsOf(node: unknown): Iterable<Json> {
  if (Array.isArray(node)) {
    for (const child of node) yield* elementsOf(child);
  } else if (typeof node === "object" && node !== null) {
    yield node as Json;
    for (const [key, child] of Object.entries(node)) {
      if (key !== "fallback" && key !== "data") yield* elementsOf(child);
    }
  }
}

/** All text that a reader sees, the markdown taken off; one line for each element. */
export function wordsOf(card: unknown): string {
  const lines: string[] = [];
  for (const { type, text, title, value, label } of elementsOf(card)) {
    const isMarkdown = type === "TextBlock" || type === undefined;
    for (const part of [text, label, title, type === undefined ? value : undefined]) {
      if (typeof part === "string") lines.push(isMarkdown ? withoutMarkdown(part) : part);
    }
  }
  return lines.join("\n").replaceAll("\u2060", "");
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, "$1")
    .replace(/(?<!\\)\*\*/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** Where the links in a card lead: markdown is read in text blocks and facts, nowhere else. */
export function linksOf(card: unknown): readonly string[] {
  return [...elementsOf(card)].flatMap(({ type, text, title, value, url }) => {
    const markdown = type === "TextBlock" ? [text] : type === undefined ? [title, value] : [];
    const found = markdown.flatMap((part) => linksIn(typeof part === "string" ? part : ""));
    return typeof url === "string" ? [...found, url] : found;
  });
}

/** Written links, and what a client might take for one by itself. */
function linksIn(text: string): readonly string[] {
  const written = text.matchAll(/(?<!\\)\[(?:\\.|[^\]\\])*\]\(([^)]*)\)/g);
  const bare = text.replace(/\]\([^)]*\)/g, "]").matchAll(/\bhttps?:\/\/\S+|\bwww\.\S+/g);
  return [...[...written].map(([, target = ""]) => target), ...[...bare].map(([whole]) => whole)];
}

/** The buttons of a card. */
export function buttonsOf(card: unknown): readonly Json[] {
  return [...elementsOf(card)].filter(({ type }) => String(type).startsWith("Action."));
}
