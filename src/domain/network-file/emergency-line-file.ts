import { z } from "zod";
import type { EmergencyLine } from "../emergency-line.ts";
import type { Problem } from "./finding.ts";
import { foundBy } from "./found.ts";
import { readJson } from "./read-json.ts";
import { emergencyLine } from "./record-schemas.ts";
import { explain, writePlace } from "./wording.ts";

const schema = z.strictObject({
  format: z.literal("dan-bel-ik/emergency-lines"),
  version: z.literal(1),
  lines: z.array(emergencyLine).min(1),
});

/** The lines of a file such as `data/emergency-lines.json`, or what is wrong with it, in Dutch. */
export function readEmergencyLines(
  text: string,
):
  | { readonly kind: "read"; readonly lines: readonly EmergencyLine[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] } {
  const json = readJson(text);
  if ("finding" in json) {
    return { kind: "refused", problems: [{ path: "", explanation: explain(json) }] };
  }
  const read = schema.safeParse(json.value);
  if (read.success) return { kind: "read", lines: read.data.lines };
  const problems = foundBy(read.error.issues, json.value, []).map((found) => {
    return { path: writePlace(found.at), explanation: explain(found) };
  });
  return { kind: "refused", problems };
}
