import type { Say } from "../../contract/outcome.ts";
import type { Answer } from "../../contract/ports.ts";
import type { Link } from "../../links/link.ts";
import { isShared, type Member } from "../../links/member.ts";
import type { ActionRef, Block } from "../../messages/message.ts";
import { renderBlocks } from "../http/page/blocks.ts";
import { oneLine } from "../http/page/clean.ts";
import { fitBlocks } from "../http/page/fit.ts";
import { html } from "../http/page/html.ts";
import {
  askForm,
  controlsOf,
  filledForm,
  type Making,
  nameField,
  standInField,
  submitButton,
} from "./controls.ts";
import type { Page } from "./document.ts";
import { renderField } from "./field.ts";
import { webLimits } from "./limits.ts";
import { isOnlyByOneself } from "./what-presses-do.ts";
import { wording } from "./wording.ts";

type Opened = {
  readonly link: Link;
  readonly member: Member;
  readonly making: Making;
  /** Who looks after the network, by name. */
  readonly coordinators: readonly string[];
};

/**
 * What a link leads to: what will be done, in whose name, and a button that does it. Opening it does
 * nothing, for programs that look for viruses open every link in a mail.
 */
export function openedPage({ link, member, making, coordinators }: Opened, token: string): Page {
  const { does } = link;
  const { networkName: network, name } = member;
  const shared = isShared(member);
  const whoYouAre = shared ? wording.onBehalf(name) : wording.youAre(name, namesIn(coordinators));
  const who = html`<p>${wording.forNetwork(network)} ${whoYouAre}</p>\n`;
  if (does.kind === "text") {
    return { status: 200, title: wording.askTitle, network, content: [who, askForm(making)] };
  }
  const { label, about, fields } = does;
  const mayAnybody = !isOnlyByOneself(does.action);
  const before = mayAnybody && shared ? nameField(making) : undefined;
  const after = mayAnybody && !shared ? standInField(name, making) : undefined;
  const form = fields
    ? filledForm({
        inputs: [before, ...fields.map((field) => renderField(field, making.newId()))],
        submit: { label },
        address: token,
        after,
      })
    : html`<form class="filled" method="post" action="${token}">\n${before}${submitButton({ label, weight: "primary" })}${after}</form>\n`;
  const hint = html`<p class="subtle">${fields ? wording.fillIn : wording.nothingYet}</p>\n`;
  return {
    ...{ status: 200, title: wording.chosen(label), network },
    content: [
      about && html`<p><strong>${about}</strong></p>\n`,
      ...[who, hint, form],
      !shared && askForm(making),
    ],
  };
}

/** What the engine says, with everything on it to go on. */
export function answeredPage(
  { kind, say }: Answer,
  { link, member, making }: Pick<Opened, "link" | "member" | "making">,
  ownSeats: ActionRef | undefined,
): Page {
  const blocks = blocksOf(say);
  const [first, ...rest] = blocks;
  const isHeaded = kind === "answered" && first?.kind === "heading";
  const shown = isHeaded ? rest : blocks;
  const again = link.does.kind === "text" ? typedAgain : pressedAgain;
  const title = isHeaded ? first.text : kind === "repeated" ? again.title : wording.answer;
  const controls = controlsOf(making);
  const shared = isShared(member);
  const back: readonly Block[] =
    ownSeats && !shared
      ? [{ kind: "buttons", buttons: [{ label: wording.ownSeats, does: ownSeats }] }]
      : [];
  return {
    ...{ status: 200, title, network: member.networkName },
    content: [
      kind === "repeated" && html`<p>${again.hint}</p>\n`,
      blocks.length === 0 && html`<p>${wording.nothingSaid}</p>\n`,
      renderBlocks(fitBlocks(shown), controls),
      kind === "repeated" && renderBlocks(back, controls),
      !shared && askForm(making),
    ],
  };
}

const pressedAgain = { title: wording.done, hint: wording.doneHint };
const typedAgain = { title: wording.typed, hint: wording.typedHint };

/** Some people in words; nobody is no words at all. */
function namesIn(people: readonly string[]): string {
  const shown = people.slice(0, webLimits.coordinators);
  return shown.map((name) => oneLine(name, webLimits.title)).join(wording.or);
}

/** Somebody who says to act for another, where only that other may. */
export function notForYouPage({ name, networkName: network }: Member): Page {
  const text = wording.notForYou(name);
  return { ...linePage(403, wording.notForYouTitle(name), text), network };
}

/** Somebody who acts for an organisation says who they are. */
export function namelessPage({ name, networkName: network }: Member): Page {
  return { ...linePage(400, wording.namelessTitle, wording.nameless(name)), network };
}

/** A new link is on its way, or not: which of the two is not said. */
export function sentPage(coordinators: readonly string[]): Page {
  return linePage(200, wording.sentTitle, wording.sent(namesIn(coordinators)));
}

/** All that is said, with the emergency lines once. */
function blocksOf(say: readonly Say[]): readonly Block[] {
  const blocks = say.flatMap(({ message }) => message.blocks);
  const lines = blocks.findLast(({ kind }) => kind === "emergency");
  return blocks.filter((block) => block.kind !== "emergency" || block === lines);
}

/** A link that was ours once: says the same whoever it was for, and offers a new one. */
export function gonePage(token: string): Page {
  const button = submitButton({ label: wording.newLink, weight: "primary" });
  const form = html`<form class="filled" method="post" action="${token}">${button}</form>\n`;
  return {
    ...{ status: 410, title: wording.goneTitle },
    content: [html`<p>${wording.gone}</p>\n`, form],
  };
}

/** A page that says one thing. */
export function linePage(status: number, title: string, text: string): Page {
  return { status, title, content: html`<p>${text}</p>\n` };
}

/** The pages that say one thing. */
export const plainPages = {
  wrong: linePage(404, wording.wrongTitle, wording.wrong),
  failed: linePage(500, wording.failedTitle, wording.failed),
  busy: linePage(503, wording.busyTitle, wording.busy),
  unreadable: linePage(415, wording.unreadableTitle, wording.unreadable),
  empty: linePage(400, wording.emptyTitle, wording.empty),
} as const satisfies Record<string, Page>;
