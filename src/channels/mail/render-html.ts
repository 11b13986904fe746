import type { Block, Button } from "../../messages/message.ts";
import { renderBlocks } from "../http/page/blocks.ts";
import { inert, oneLine } from "../http/page/clean.ts";
import { type Html, html, Html as Piece } from "../http/page/html.ts";
import { mailLimits } from "./limits.ts";
import type { MailLinks } from "./mail-links.ts";
import { wording } from "./wording.ts";

/** What stands in a mail beside what is said. */
export type Around = {
  readonly subject: string;
  /** Lines under it, the last thing to read. */
  readonly footer: readonly string[];
  /** Links under that, each with its text. */
  readonly ways: readonly { readonly label: string; readonly url: string }[];
};

/** Programs that leave this out show the same in their own look. */
const style = new Piece(
  `<style>
.person{border:1px solid #c9cdd3;border-radius:6px;padding:4px 14px;margin:12px 0}
.urgent{border-left:4px solid #b3261e;padding:2px 14px;margin:20px 0}
.subtle,.ageing{color:#4a4f57}
.stale,.warning{color:#8a2a00;font-weight:bold}
img{max-width:100%;height:auto}
dt{font-weight:bold}dd{margin:0 0 4px}
</style>`,
);

const bodyStyle =
  "font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1c1c1e;max-width:640px;margin:0 auto;padding:12px";
const buttonStyle =
  "display:inline-block;padding:10px 16px;margin:4px 8px 4px 0;border:2px solid #0b4f9e;border-radius:6px;font-weight:bold;text-decoration:none";
const looks = {
  primary: `${buttonStyle};background:#0b4f9e;color:#ffffff`,
  plain: `${buttonStyle};background:#ffffff;color:#0b4f9e`,
} as const;

/** A mail as HTML; every button is a link with its own text. */
export function renderHtml(blocks: readonly Block[], links: MailLinks, around: Around): string {
  const said = renderBlocks(blocks, {
    buttons: (buttons, about) =>
      html`<p>${buttons.map((button) => buttonLink(button, links.press(button, about)))}</p>\n`,
    form: (form, about) =>
      html`<p>${buttonLink({ label: wording.fillIn, weight: "primary" }, links.form(form, about))}</p>\n`,
  });
  const page = html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inert(around.subject)}</title>
${style}
</head>
<body style="${bodyStyle}">
${said}
${footer(around)}
</body>
</html>
`;
  return page.text;
}

function buttonLink({ label, weight }: Pick<Button, "label" | "weight">, url: string): Html {
  const look = looks[weight ?? "plain"];
  return html`<a href="${url}" style="${look}">${oneLine(inert(label), mailLimits.label)}</a>\n`;
}

function footer({ footer: lines, ways }: Around): Html {
  const links = ways.map(({ label, url }) => html`<br><a href="${url}">${label}</a>\n`);
  const [first, ...rest] = lines.map((line) => inert(line));
  return html`<hr>\n<p class="subtle">${first}${rest.map((line) => html`<br>${line}`)}${links}</p>`;
}
