import { oneLine } from "../http/page/clean.ts";
import { Html, type HtmlValue, html } from "../http/page/html.ts";
import type { HttpReply } from "../http/route.ts";
import { webLimits } from "./limits.ts";
import { pageHeaders, style } from "./style.ts";
import { wording } from "./wording.ts";

/** One page. */
export type Page = {
  readonly status: number;
  readonly title: string;
  /** The network it is about, where the reader may know. */
  readonly network?: string;
  readonly content: HtmlValue;
};

/** Ours, and without a single sign that would have to be escaped. */
const styleTag = new Html(`<style>${style}</style>`);

/** The page as it goes out. */
export function toReply({ status, title, network, content }: Page): HttpReply {
  const heading = oneLine(title, webLimits.title);
  const whose =
    network === undefined ? wording.bot : wording.inNetwork(oneLine(network, webLimits.title));
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · ${wording.bot}</title>
${styleTag}
</head>
<body>
<header><p>${whose}</p></header>
<main>
<h1>${heading}</h1>
${content}
</main>
</body>
</html>
`;
  return { status, headers: pageHeaders, body: page.text };
}
