/** Where a text stops being JSON: line and column, both from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

const space = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids in a string
const string = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next. `first` also takes the closing bracket of an empty list or object. */
type Awaited = "value" | "first-value" | "key" | "first-key" | "after-value";

/**
 * Finds the first place where a text is no JSON. `JSON.parse` names it in some of its messages only,
 * and they change with Node. Keeps its own stack, so depth is no danger.
 */
export function firstErrorPlace(text: string): TextPlace {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  for (;;) {
    at = after(space, text, at) ?? at;
    const step = advance({ text, at, open, awaited });
    if (!step) return placeOf(text, at);
    ({ at, awaited } = step);
  }
}

type Scan = {
  readonly text: string;
  readonly at: number;
  readonly open: ("{" | "[")[];
  readonly awaited: Awaited;
};
type Step = { readonly at: number; readonly awaited: Awaited } | undefined;

function advance(scan: Scan): Step {
  if (scan.awaited === "after-value") return afterValue(scan);
  const isKey = scan.awaited === "key" || scan.awaited === "first-key";
  return closing(scan) ?? (isKey ? key(scan) : value(scan));
}

function closing({ text, at, open, awaited }: Scan): Step {
  const bracket = { "first-value": "]", "first-key": "}" }[awaited as string];
  if (bracket === undefined || text[at] !== bracket) return undefined;
  open.pop();
  return { at: at + 1, awaited: "after-value" };
}

function key({ text, at }: Scan): Step {
  const colon = after(space, text, after(string, text, at) ?? text.length) ?? text.length;
  return text[colon] === ":" ? { at: colon + 1, awaited: "value" } : undefined;
}

function value({ text, at, open }: Scan): Step {
  const bracket = text[at];
  if (bracket === "{" || bracket === "[") {
    open.push(bracket);
    return { at: at + 1, awaited: bracket === "{" ? "first-key" : "first-value" };
  }
  const end = after(string, text, at) ?? after(word, text, at);
  return end === undefined ? undefined : { at: end, awaited: "after-value" };
}

function afterValue({ text, at, open }: Scan): Step {
  const inside = open.at(-1);
  if (inside === undefined) return undefined;
  if (text[at] === ",") return { at: at + 1, awaited: inside === "{" ? "key" : "value" };
  if (text[at] !== (inside === "{" ? "}" : "]")) return undefined;
  open.pop();
  return { at: at + 1, awaited: "after-value" };
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const lastLineEnd = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: at - lastLineEnd };
}
