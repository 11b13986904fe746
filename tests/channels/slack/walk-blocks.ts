export type Json = Readonly<Record<string, unknown>>;

/** Every object in blocks, in reading order. */
export function* elementsOf(node: unknown): Iterable<Json> {
  if (Array.isArray(node)) {
    for (const child of node) yield* elementsOf(child);
  } else if (typeof node === "object" && node !== null) {
    yield node as Json;
    for (const child of Object.values(node)) yield* elementsOf(child);
  }
}

/** Every object of one of these types. */
export function elementsOfType(node: unknown, ...types: readonly string[]): readonly Json[] {
  return [...elementsOf(node)].filter(({ type }) => types.includes(String(type)));
}

/** All text that a reader sees; a line for each thing, without what only breaks links. */
export function wordsOf(node: unknown): string {
  return linesOf(node).join("\n").replaceAll("\u2060", "");
}

/** Runs of rich text stand behind each other, all else below. */
function linesOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(linesOf);
  if (typeof node !== "object" || node === null) return [];
  const { type, text, elements } = node as Json;
  if (type === "rich_text_section" || type === "rich_text_quote") {
    return [[...elementsOf(elements)].map((run) => String(run["text"] ?? "")).join("")];
  }
  if (typeof text === "string") return [text];
  return Object.values(node).flatMap(linesOf);
}

/** Where the links lead: of rich text, of marks, and of buttons. */
export function linksOf(node: unknown): readonly string[] {
  return [...elementsOf(node)].flatMap(({ type, url, text }) => {
    if (typeof url === "string") return [url];
    if (type !== "mrkdwn" || typeof text !== "string") return [];
    return [...text.matchAll(/<([^>|!@#]+)[^>]*>|\bhttps?:\/\/\S+|\bwww\.\S+/g)].map(
      ([whole, target]) => target ?? whole,
    );
  });
}

/** The buttons in blocks. */
export function buttonsOf(
  node: unknown,
): readonly { readonly label: string; readonly value: unknown; readonly id: unknown }[] {
  return elementsOfType(node, "button").map(({ text, value, action_id: id }) => ({
    label: String(Object(text)["text"]),
    value,
    id,
  }));
}
