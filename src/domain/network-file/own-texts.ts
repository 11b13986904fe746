import type { Theme } from "../theme.ts";
import type { Finding, Found, Place } from "./finding.ts";
import type { Placed } from "./read-parts.ts";

/** More than this is no longer looked through in the time that a question may take. */
const mostTexts = 2_000;
const mostBytes = 500_000;

/** The first term or situation, over all themes together, that is one too many or does not fit. */
export function tooMuchOfOwn(themes: readonly Placed<Theme>[]): readonly Found[] {
  const encoder = new TextEncoder();
  let texts = 0;
  let bytes = 0;
  for (const { at, value } of ownTexts(themes)) {
    texts += 1;
    bytes += encoder.encode(value).length;
    const finding = tooMuch(texts, bytes);
    if (finding) return [{ at, finding, value }];
  }
  return [];
}

function tooMuch(texts: number, bytes: number): Finding | undefined {
  if (texts > mostTexts) return { kind: "too-many-texts", most: mostTexts };
  return bytes > mostBytes ? { kind: "too-much-text", mostBytes } : undefined;
}

type PlacedText = { readonly at: Place; readonly value: string };

function* ownTexts(themes: readonly Placed<Theme>[]): Iterable<PlacedText> {
  for (const { index, value: theme } of themes)
    for (const list of ["terms", "situations"] as const)
      for (const [at, value] of (theme[list] ?? []).entries())
        yield { at: ["themes", index, list, at], value };
}
