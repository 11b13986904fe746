import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { z } from "zod";

const program = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const violationSchema = z.array(
  z.looseObject({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) }),
);

/** What the judge of accessibility has against a page, and whether it is wider than the screen. */
export async function judgePage(page: Page) {
  await page.evaluate(program);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`;
  const violations = violationSchema.parse(await page.evaluate(run));
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return { found, wide: await page.evaluate("document.documentElement.scrollWidth > innerWidth") };
}

export const accessible = { found: [], wide: false };
