import { z } from "zod";

const cardSchema = z.looseObject({
  type: z.literal("AdaptiveCard"),
  version: z.string(),
  body: z.array(z.looseObject({ type: z.string() })),
});

/** An Adaptive Card as it arrived. */
export type Card = z.output<typeof cardSchema>;

/** The card in something that came over the line, or nothing when it is none. */
export function readCard(content: unknown): Card | undefined {
  return cardSchema.safeParse(content).data;
}

const buttonSchema = z.looseObject({
  type: z.literal("Action.Execute"),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
  fallback: z.looseObject({
    type: z.literal("Action.Submit"),
    data: z.record(z.string(), z.unknown()),
  }),
});

/** A button as it stands in the card: executed, or submitted by a client that knows no better. */
export type CardButton = z.output<typeof buttonSchema>;

/** All buttons, in reading order. */
export function buttonsIn(card: Card): readonly CardButton[] {
  return [...nodesIn(card.body)].flatMap((node) => buttonSchema.safeParse(node).data ?? []);
}

/** The labels of the buttons, in reading order. */
export function labelsIn(card: Card): readonly string[] {
  return buttonsIn(card).map(({ title }) => title);
}

/** What a reader sees, a line for each paragraph: without buttons, marks and invisible joiners. */
export function textIn(card: Card): string {
  const lines = [...nodesIn(card.body)].flatMap((node) => lineOf(node) ?? []);
  return lines.join("\n").replaceAll("\u2060", "").replaceAll("\u00a0", " ");
}

type Node = Readonly<Record<string, unknown>>;

function* nodesIn(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* nodesIn(entry);
  } else if (typeof value === "object" && value !== null) {
    const node: Node = { ...value };
    yield node;
    for (const [name, inside] of Object.entries(node)) {
      if (name !== "data" && name !== "fallback" && name !== "inlines") yield* nodesIn(inside);
    }
  }
}

const runs = z.array(z.looseObject({ text: z.string() }));
const factsSchema = z.array(z.looseObject({ title: z.string(), value: z.string() }));

function lineOf({ type, text, label, inlines, facts }: Node): string | undefined {
  if (type === "FactSet") {
    const told = factsSchema.safeParse(facts).data ?? [];
    return told.map(({ title, value }) => unescaped(`${title}: ${value}`)).join("\n");
  }
  if (type === "TextBlock" && typeof text === "string") return unescaped(text);
  // What stands above an input.
  if (typeof label === "string") return label;
  const parsed = type === "RichTextBlock" ? runs.safeParse(inlines).data : undefined;
  return parsed?.map((run) => run.text).join("");
}

/** As a client shows it: a link by its text, no bold marks, no backslashes. */
function unescaped(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, "$1")
    .replaceAll("**", "")
    .replace(/\\(.)/g, "$1");
}
