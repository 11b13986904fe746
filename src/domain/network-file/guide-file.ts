import { z } from "zod";
import { askerRoles } from "../asker-role.ts";
import { type Guide, tipsFor } from "../guide.ts";
import { ids } from "../ids.ts";
import * as field from "./fields.ts";
import type { Finding, Found, Problem } from "./finding.ts";
import { foundBy } from "./found.ts";
import { linesOf } from "./line-of.ts";
import { readJson } from "./read-json.ts";
import { explain, writePlace } from "./wording.ts";

const tip = z.strictObject({
  source: field.name,
  why: field.sentence,
  website: field.website.exactOptional(),
  roles: z.array(z.enum(askerRoles)).min(1).exactOptional(),
});

const schema = z.strictObject({
  format: z.literal("dan-bel-ik/guides"),
  version: z.literal(1),
  guides: z.array(z.strictObject({ theme: field.id(ids.theme), tips: z.array(tip).min(1) })),
});

/** A problem, the line of the file on which it stands, and the kind of mistake for a log. */
export type ProblemOnLine = Problem & { readonly line: number; readonly why: Finding["kind"] };

/**
 * The guides of a file such as `data/guides.json`, or what is wrong with it, in Dutch, and on which
 * line. Every role must have a tip about every theme that is in it.
 */
export function readGuides(
  text: string,
):
  | { readonly kind: "read"; readonly guides: readonly Guide[] }
  | { readonly kind: "refused"; readonly problems: readonly ProblemOnLine[] } {
  const json = readJson(text);
  if ("finding" in json) {
    const line = json.finding.kind === "not-json" ? json.finding.line : 1;
    const problem = { path: "", line, why: json.finding.kind, explanation: explain(json) };
    return { kind: "refused", problems: [problem] };
  }
  const read = schema.safeParse(json.value);
  const found = read.success ? unfit(read.data.guides) : foundBy(read.error.issues, json.value, []);
  if (read.success && found.length === 0) return { kind: "read", guides: read.data.guides };
  const lineOf = linesOf(text);
  const problems = found.map((one) => ({
    path: writePlace(one.at),
    line: lineOf(one.at),
    why: one.finding.kind,
    explanation: explain(one),
  }));
  return { kind: "refused", problems };
}

/** What the schema cannot see: a theme twice, and a role for which there is nothing. */
function unfit(guides: readonly Guide[]): readonly Found[] {
  return guides.flatMap(({ theme }, index): readonly Found[] => {
    const first = guides.findIndex((guide) => guide.theme === theme);
    if (first < index) {
      const at = ["guides", index, "theme"];
      return [{ at, finding: { kind: "used-twice", first: `guides[${first}]` }, value: theme }];
    }
    const isBare = askerRoles.some((role) => tipsFor(guides, theme, role).length === 0);
    return isBare ? [{ at: ["guides", index, "tips"], finding: { kind: "missing" } }] : [];
  });
}
