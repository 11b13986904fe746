import type { Clock, Log } from "../../contract/ports.ts";
import { chartSvg } from "../../documents/report-chart.ts";
import type { MeetingId, NetworkId, PersonId } from "../../domain/ids.ts";
import { type FileLink, readFileLink } from "../../links/file-link.ts";
import type { Message } from "../../messages/message.ts";
import { renderBlocks } from "../http/page/blocks.ts";
import { html } from "../http/page/html.ts";
import type { HttpReply, HttpRequest, Route } from "../http/route.ts";
import { createTally, type Tally } from "../http/tally.ts";
import { type Page, toReply } from "./document.ts";
import { drawPicture } from "./draw-picture.ts";
import { linePage, plainPages } from "./pages.ts";
import { wording } from "./wording.ts";

/** Under which address files stand, behind the public address; the token follows. */
export const FILES = "/l/f/";

/** A file to keep, and what it is called. */
export type Download = { readonly name: string; readonly bytes: Uint8Array };

/** How a network stands, to open; made at that moment. */
export type Papers = {
  readonly networkName: string;
  readonly workbook: () => Promise<Download>;
  /** To print; begins with a heading. */
  readonly print: () => Promise<Message>;
};

/** What files behind signed links are made of. */
export type FileParts = {
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The papers of a network, for who looks after it at this moment; for nobody else. */
  readonly papersFor: (network: NetworkId, person: PersonId) => Promise<Papers | undefined>;
  /** The minutes of a meeting, for who took part in it or looks after it; for nobody else. */
  readonly minutesFor: (
    network: NetworkId,
    person: PersonId,
    meeting: MeetingId,
  ) => Promise<Download | undefined>;
};

/**
 * Files behind links in messages. Opening one changes nothing. A picture has figures alone and is
 * for whoever has its address, as the platforms fetch it themselves; what has names in it is for the
 * person that the link was made for, as long as they look after the network.
 */
export function fileRoutes(parts: FileParts): readonly Route[] {
  const tally = createTally(parts.log);
  const handle = (request: HttpRequest) => openFile(request, parts, tally);
  const path = `${FILES}*`;
  return [
    { method: "GET", path, handle },
    { method: "HEAD", path, handle },
  ];
}

async function openFile({ path }: HttpRequest, parts: FileParts, tally: Tally): Promise<HttpReply> {
  const token = path.slice(FILES.length).replace(/\.png$/, "");
  const link = readFileLink(token, parts.secret);
  if (!link) {
    tally("file-link-refused");
    return toReply(plainPages.wrong);
  }
  if (link.until < parts.clock()) {
    return toReply(link.file.kind === "minutes" ? pages.minutesOver : pages.over);
  }
  if (link.file.kind === "chart") return pictureReply(await drawPicture(chartSvg(link.file.trend)));
  if (link.file.kind === "minutes") return openMinutes(link, link.file.meeting, parts);
  return openPaper(link, link.file.kind, parts);
}

async function openMinutes(
  { network, person }: FileLink,
  meeting: MeetingId,
  { minutesFor, log }: FileParts,
): Promise<HttpReply> {
  const minutes = await minutesFor(network, person, meeting);
  if (!minutes) return toReply(pages.noMinutes);
  log({ level: "info", what: "file-opened", fields: { network, kind: "minutes" } });
  return downloadReply(minutes, types.minutes);
}

async function openPaper(
  { network, person }: FileLink,
  kind: "workbook" | "print",
  { papersFor, log }: FileParts,
): Promise<HttpReply> {
  const papers = await papersFor(network, person);
  if (!papers) return toReply(pages.notYours);
  log({ level: "info", what: "file-opened", fields: { network, kind } });
  if (kind === "workbook") return downloadReply(await papers.workbook(), types.workbook);
  return toReply(printPage(await papers.print(), papers.networkName));
}

const hidden = { "X-Robots-Tag": "noindex, nofollow" } as const;

/** What it shows never changes: it may be kept for a day by who has it. */
function pictureReply(body: Buffer): HttpReply {
  const headers = { "Content-Type": "image/png", "Cache-Control": "private, max-age=86400" };
  return { status: 200, headers: { ...hidden, ...headers }, body };
}

const office = "application/vnd.openxmlformats-officedocument.";
const types = {
  workbook: `${office}spreadsheetml.sheet`,
  minutes: `${office}wordprocessingml.document`,
} as const;

function downloadReply({ name, bytes }: Download, type: string): HttpReply {
  const disposition = `attachment; filename="${name}"`;
  const headers = { "Content-Type": type, "Content-Disposition": disposition };
  return { status: 200, headers: { ...hidden, ...headers }, body: Buffer.from(bytes) };
}

/** All of it, however long: paper has no end. Nothing on it can be pressed. */
function printPage({ summary, blocks }: Message, network: string): Page {
  const [first, ...rest] = blocks;
  const isHeaded = first?.kind === "heading";
  const nothing = { buttons: () => html``, form: () => html`` };
  return {
    ...{ status: 200, network, title: isHeaded ? first.text : summary },
    content: renderBlocks(isHeaded ? rest : blocks, nothing),
  };
}

const pages = {
  over: linePage(410, wording.fileOverTitle, wording.fileOver),
  notYours: linePage(403, wording.fileNotYoursTitle, wording.fileNotYours),
  noMinutes: linePage(403, wording.minutesNotYoursTitle, wording.minutesNotYours),
  minutesOver: linePage(410, wording.fileOverTitle, wording.minutesOver),
} as const satisfies Record<string, Page>;
