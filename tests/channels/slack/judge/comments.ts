type Json = { readonly [key: string]: unknown };

/** A JSON schema by the name of the type that it describes. */
export type Definitions = Readonly<Record<string, Json>>;

/**
 * The definitions with the limits that Slack wrote in the comments of its types: lengths of texts,
 * numbers of things, and the lowest and highest value. Nothing here knows a figure of its own.
 */
export function limitsInComments(definitions: Definitions): Definitions {
  const of = (schema: Json): Json => {
    if (typeof schema["$ref"] !== "string") return schema;
    const name = decodeURIComponent(schema["$ref"].replace("#/definitions/", ""));
    return of(definitions[name] ?? {});
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, withLimits(schema, of) as Json]),
  );
}

type Resolve = (schema: Json) => Json;

/** Every property in it, however deep, with its own comment read. */
function withLimits(node: unknown, resolve: Resolve): unknown {
  if (Array.isArray(node)) return node.map((one) => withLimits(one, resolve));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if (key !== "properties") return [key, withLimits(value, resolve)];
    const properties = Object.entries(value as Record<string, Json>);
    return [
      key,
      Object.fromEntries(
        properties.map(([name, schema]) => [
          name,
          limited(withLimits(schema, resolve) as Json, resolve),
        ]),
      ),
    ];
  });
  return Object.fromEntries(entries);
}

function limited(schema: Json, resolve: Resolve): Json {
  const comment = commentOf(schema);
  if (comment === "") return schema;
  const target = resolve(schema);
  switch (target["type"]) {
    case "string":
      return { ...schema, ...lengthIn(comment) };
    case "number":
      return { ...schema, ...rangeIn(comment) };
    case "array":
      return { ...schema, ...listIn(comment, schema) };
    default:
      return { ...schema, ...textIn(comment, target, resolve) };
  }
}

function commentOf({ description }: Json): string {
  return typeof description === "string"
    ? description.replace(/\{@link [^}]*\}/g, "").replace(/[`\s]+/g, " ")
    : "";
}

const longest = /(?:max(?:imum)? length|limit|must be less than)[^\d.]*?(\d[\d,]*) characters/i;
const shortest = /min(?:imum)? length[^\d.]*?(\d+)/i;
/** As in "the minimum length is 1 and maximum length is 3000 characters". */
const longestAfter = /max(?:imum)? length is (\d+)/i;

function lengthIn(comment: string): Json {
  const most = numberIn(comment, longestAfter) ?? numberIn(comment, longest);
  const least = numberIn(comment, shortest);
  return {
    ...(most === undefined ? {} : { maxLength: most }),
    ...(least === undefined ? {} : { minLength: least }),
  };
}

function rangeIn(comment: string): Json {
  const most = numberIn(comment, /\bmax(?:imum)?(?: value is| of)? (\d+)|between \d+ and (\d+)/i);
  const least = numberIn(comment, /\bmin(?:imum)?(?: (?:value|number) is| of)? (\d+)/i);
  return {
    ...(most === undefined ? {} : { maximum: most }),
    ...(least === undefined ? {} : { minimum: least }),
  };
}

const mostThings = /max(?:imum)?(?: number)?(?: of)?(?: [a-z]+){0,3}? (\d+)(?! characters)\b/i;

function listIn(comment: string, schema: Json): Json {
  const most = numberIn(comment, mostThings);
  const inItems = /length for the text in each item/i.test(comment) ? lengthIn(comment) : {};
  return {
    ...(most === undefined ? {} : { maxItems: most }),
    ...(Object.keys(inItems).length === 0
      ? {}
      : { items: { allOf: [schema["items"], { properties: { text: inItems } }] } }),
  };
}

/** A text object is as long as its text. */
function textIn(comment: string, target: Json, resolve: Resolve): Json {
  const length = lengthIn(comment);
  if (Object.keys(length).length === 0 || !hasText(target, resolve)) return {};
  return { allOf: [{ properties: { text: length } }] };
}

function hasText(target: Json, resolve: Resolve): boolean {
  const { properties, anyOf } = target as { properties?: object; anyOf?: readonly Json[] };
  if (properties) return "text" in properties;
  return anyOf?.some((one) => hasText(resolve(one), resolve)) === true;
}

function numberIn(comment: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(comment)?.slice(1).find(Boolean);
  return found === undefined ? undefined : Number(found.replaceAll(",", ""));
}
