import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const here = createRequire(import.meta.url);

type Component = (properties: object) => unknown;
// Neither React nor what is made with it has types that we could use.
const { createElement }: { createElement: (component: Component, properties: object) => unknown } =
  here("react");
const { renderToStaticMarkup }: { renderToStaticMarkup: (element: unknown) => string } =
  here("react-dom/server");
const { Message: SlackMessage }: { Message: Component } = here("slack-blocks-to-jsx");

/** Nearly nothing of our own: a phone's width, and Slack's letter where there is one. */
const frame = `
  body { margin: 0; padding: 8px; background: #fff; font: 15px/1.47 Lato, Arial, sans-serif; }
  main { max-width: 100%; }
`;

/** Blocks as a page that looks like Slack; drawn by a library that others made. */
export function previewPage(blocks: readonly unknown[]): string {
  const style = readFileSync(here.resolve("slack-blocks-to-jsx/dist/style.css"), "utf8");
  const said = createElement(SlackMessage, {
    blocks,
    name: "Dan bel ik",
    logo: "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
    time: new Date(0),
    theme: "light",
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Slack</title>
    <style>${style}${frame}</style><main>${renderToStaticMarkup(said)}</main></html>`;
}
