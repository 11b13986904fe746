import type { Chapter } from "./examine.ts";
import type { Finding, Mark } from "./finding.ts";
import { wording } from "./wording.ts";

const signs: Readonly<Record<Mark, string>> = { fine: "✓", wrong: "✗", look: "!", idle: "–" };

/** A chapter as lines to print; none when there is nothing under the heading. */
export function chapterLines({ title, findings }: Chapter): readonly string[] {
  if (findings.length === 0) return [];
  return ["", title, ...findings.map(({ mark, line }) => `${signs[mark]} ${line}`)];
}

/** What it all comes to. */
export function summaryLine(findings: readonly Finding[]): string {
  const count = (mark: Mark) => findings.filter((one) => one.mark === mark).length;
  return wording.summary(count("wrong"), count("look"));
}
