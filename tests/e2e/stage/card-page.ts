import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const program = readFileSync(
  createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js"),
  "utf8",
);

/** Sizes and colours as Teams has them on the desktop; the rest is the library's own. */
const host = {
  fontFamily: "Segoe UI, Noto Sans, Arial, sans-serif",
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 26 },
  actions: { maxActions: 6, actionsOrientation: "horizontal", actionAlignment: "left" },
};
const style = `body{margin:0;padding:8px;background:#f5f5f5}
main>div{background:#fff;border:1px solid #ddd;border-radius:6px;margin:0 0 12px;max-width:600px}
.ac-actionSet{flex-wrap:wrap;gap:8px}.ac-actionSet>div{display:none}
button{min-height:32px;border:1px solid #bbb;border-radius:4px;background:#fff;padding:4px 12px}
button.style-positive{background:#5b5fc7;color:#fff}
input,select,textarea{font:inherit;padding:6px;width:100%;box-sizing:border-box}`;

/** Draws cards below each other with Microsoft's own library. */
export async function drawCards(page: Page, cards: readonly unknown[]): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="nl"><title>Teams</title><style>${style}</style><main></main></html>`,
  );
  await page.addScriptTag({ content: program });
  await page.evaluate(`{
    // What Teams reads in a text: bold and links.
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = text
        .replace(/\\*\\*([^*]+)\\*\\*/g, "<b>$1</b>")
        .replace(/\\[((?:\\\\.|[^\\]\\\\])*)\\]\\(([^)]*)\\)/g, '<a href="$2">$1</a>')
        .replace(/\\\\([!-/:-@[-\`{-~])/g, "$1");
      result.didProcess = true;
    };
    for (const read of ${JSON.stringify(cards)}) {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(host)});
      card.parse(read);
      document.querySelector("main").append(card.render());
    }
  }`);
}
