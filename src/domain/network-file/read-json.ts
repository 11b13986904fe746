import type { Finding } from "./finding.ts";
import { firstErrorPlace } from "./json-place.ts";

/** A municipality is well under 2 MB; five times that is no network file. In characters. */
const MAX_LENGTH = 10_000_000;

/** The JSON of a file, a byte order mark in front allowed, or what is wrong with it. */
export function readJson(
  text: string,
): { readonly value: unknown } | { readonly finding: Finding } {
  if (text.length >= MAX_LENGTH) return { finding: { kind: "too-large" } };
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { value: JSON.parse(bare) };
  } catch {
    return { finding: { kind: "not-json", ...firstErrorPlace(bare) } };
  }
}
