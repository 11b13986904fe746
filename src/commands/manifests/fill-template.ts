import { z } from "zod";

/** Any JSON value. */
export type Json = z.infer<ReturnType<typeof z.json>>;

/** What stands between `{{` and `}}` in a template, with what comes in its place. */
export type Values = Readonly<Record<string, string>>;

const placeholder = /\{\{([A-Z_]+)\}\}/g;

/**
 * A declaration with its placeholders filled in. Works on the values inside the JSON, not on its
 * text, so that a quote in a name cannot break out. Throws when a placeholder has no value: the
 * template and its command belong together.
 */
export function fillTemplate(template: string, values: Values): Json {
  return fill(z.json().parse(JSON.parse(template)), values);
}

function fill(part: Json, values: Values): Json {
  if (typeof part === "string") return part.replace(placeholder, (_, name) => lookUp(name, values));
  if (Array.isArray(part)) return part.map((item) => fill(item, values));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, fill(value, values)]));
}

function lookUp(name: string, values: Values): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`The template asks for ${name}, which has no value`);
  return value;
}
