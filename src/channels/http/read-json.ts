import { httpLimits } from "./limits.ts";

export type JsonReading =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "malformed" };

const strict = new TextDecoder("utf-8", { fatal: true });

const malformed: JsonReading = { kind: "malformed" };

/**
 * JSON from outside, made harmless: UTF-8 only, a byte order mark is skipped, half characters are
 * replaced; nesting without end, numbers that are no number and keys that reach into prototypes
 * make it malformed.
 */
export function readJson(body: Uint8Array): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(strict.decode(body));
  } catch {
    return malformed;
  }
  const holder = { value };
  return makeHarmless(holder) ? { kind: "json", value: holder.value } : malformed;
}

type Container = Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** Goes level by level: a hundred thousand nested arrays must not end the call stack. */
function makeHarmless(root: Container): boolean {
  let level: readonly Container[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > httpLimits.jsonDepth || !level.every(isHarmless)) return false;
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return true;
}

/** One object or array, without what is in it; repairs its strings in passing. */
function isHarmless(container: Container): boolean {
  for (const key of Object.keys(container)) {
    const value = container[key];
    if (key === "__proto__" || (typeof value === "number" && !Number.isFinite(value))) return false;
    if (typeof value === "string") container[key] = value.toWellFormed();
  }
  return true;
}
