import type { Block, Button, PersonBlock, Span } from "../../../messages/message.ts";
import { type Placed, placeBlocks } from "./about.ts";
import { inert, oneLine } from "./clean.ts";
import { type Html, html } from "./html.ts";
import { pageLimits } from "./limits.ts";
import { dialLink, waysLines } from "./ways.ts";

type FormBlock = Extract<Block, { readonly kind: "form" }>;

/** How a surface makes what can be used: a page sends a form, a mail leads to a page. */
export type Controls = {
  /** `about`: what stood above them. */
  readonly buttons: (buttons: readonly Button[], about: string) => Html;
  readonly form: (form: FormBlock, about: string) => Html;
};

/** What is said, as HTML. Headings begin at the second level: the first is the page's own. */
export function renderBlocks(blocks: readonly Block[], controls: Controls): readonly Html[] {
  return placeBlocks(blocks).map((placed) => renderBlock(placed, controls));
}

function renderBlock({ block, about }: Placed, controls: Controls): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${line(block.text)}</h2>\n`;
    case "text":
      return html`<p class="${block.tone ?? "plain"}">${renderSpans(block.spans)}</p>\n`;
    case "person":
      return renderPerson(block, controls, about);
    case "facts":
      return html`<dl>${block.rows.map(({ label, value }) => html`<div><dt>${inert(label)}</dt> <dd>${lines(value)}</dd></div>\n`)}</dl>\n`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${renderSpans(item)}</li>\n`)}</ul>\n`;
    case "contact":
      return html`<div class="person"><p><strong>${line(block.name)}</strong>${block.about ? html`<br>${lines(block.about)}` : undefined}</p>\n${paragraph(waysLines(block))}</div>\n`;
    case "buttons":
      return controls.buttons(block.buttons, about);
    case "picture":
      return renderPicture(block);
    case "links":
      return renderLinks(block);
    case "form":
      return controls.form(block, about);
    case "emergency":
      return renderEmergency(block);
    default:
      return block satisfies never;
  }
}

function line(text: string): string {
  return oneLine(inert(text), pageLimits.line);
}

/** Text with its line breaks. */
function lines(text: string): Html {
  const [first = "", ...rest] = inert(text).split("\n");
  return html`${first}${rest.map((one) => html`<br>${one}`)}`;
}

function renderSpans(spans: readonly Span[]): readonly Html[] {
  return spans.map(({ text, style }) => {
    if (style === "bold") return html`<strong>${lines(text)}</strong>`;
    return style === "italic" ? html`<em>${lines(text)}</em>` : lines(text);
  });
}

function paragraph(said: readonly Html[]): Html | undefined {
  const [first, ...rest] = said;
  return first && html`<p>${first}${rest.map((one) => html`<br>${one}`)}</p>\n`;
}

function renderPerson(person: PersonBlock, controls: Controls, above: string): Html {
  const { name, role, reach, deputy, proof, freshness, buttons } = person;
  const about = [
    html`<strong>${line(name)}</strong>, ${line(role)}`,
    ...waysLines(person),
    ...(reach ? [lines(reach)] : []),
  ];
  const standIn = deputy && [
    html`${line(deputy.intro)} <strong>${line(deputy.name)}</strong>`,
    ...waysLines(deputy),
  ];
  return html`<div class="person">${paragraph(about)}${standIn && paragraph(standIn)}<p class="${freshness}">${line(proof)}</p>\n${buttons.length > 0 ? controls.buttons(buttons, above) : undefined}</div>\n`;
}

/** As wide as there is room; who cannot see it, or whose mail shows no pictures, reads what it says. */
function renderPicture({ alt, url }: Extract<Block, { readonly kind: "picture" }>): Html {
  if (url === undefined) return html`<p class="subtle">${lines(alt)}</p>\n`;
  return html`<p><img src="${url}" alt="${inert(alt)}" width="${pageLimits.picture}"></p>\n`;
}

function renderLinks({ links }: Extract<Block, { readonly kind: "links" }>): Html {
  const shown = links.flatMap(({ label, url }) =>
    url === undefined ? [] : [html`<a href="${url}">${line(label)}</a>`],
  );
  return html`${paragraph(shown)}`;
}

function renderEmergency({
  intro,
  lines: all,
}: Extract<Block, { readonly kind: "emergency" }>): Html {
  const shown = all.map(({ about, name, number }) => {
    const called = name === number ? undefined : `${line(name)} `;
    return html`<li>${line(about)}: ${called}${dialLink(number)}</li>\n`;
  });
  return html`<div class="urgent"><p><strong>${line(intro)}</strong></p>\n<ul>${shown}</ul></div>\n`;
}
