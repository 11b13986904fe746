import { isFault } from "../../contract/fault.ts";
import type { Ask, Clock, Log } from "../../contract/ports.ts";
import type { NetworkId } from "../../domain/ids.ts";
import { type Link, readLink } from "../../links/link.ts";
import { type FindMember, isBoxOf, isShared, type Member } from "../../links/member.ts";
import type { ActionRef } from "../../messages/message.ts";
import type { HttpReply, HttpRequest, Route } from "../http/route.ts";
import { createTally, type Tally } from "../http/tally.ts";
import { toReply } from "./document.ts";
import { type Minting, makingFrom } from "./making.ts";
import { type MailLink, NewLinks } from "./new-links.ts";
import {
  answeredPage,
  gonePage,
  namelessPage,
  notForYouPage,
  openedPage,
  plainPages,
  sentPage,
} from "./pages.ts";
import { readPosted } from "./posted.ts";
import { readUse, type Use } from "./read.ts";
import { isOnlyByOneself } from "./what-presses-do.ts";

/** What pages behind signed links are made of. */
export type WebParts = Minting & {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly findMember: FindMember;
  readonly mailLink: MailLink;
  /** Who looks after a network, by name; nobody when it is not there. */
  readonly coordinators: (network: NetworkId) => Promise<readonly string[]>;
  /** The button under a link that was used before; none when left out. */
  readonly ownSeats?: ActionRef;
};

export type WebChannel = {
  readonly routes: readonly Route[];
  readonly settled: () => Promise<void>;
};

/** Under which address pages stand, behind the public address; the token follows. */
export const PAGES = "/l/";

/** The pages: a person with a link in a mail has the same conversation as anybody in a chat. */
export function createWebChannel(parts: WebParts): WebChannel {
  const newLinks = new NewLinks(parts);
  const pages = new Pages(parts, newLinks, createTally(parts.log));
  const path = `${PAGES}*`;
  return {
    routes: [
      { method: "GET", path, handle: (request) => pages.open(request) },
      { method: "HEAD", path, handle: (request) => pages.open(request) },
      { method: "POST", path, handle: (request) => pages.use(request) },
    ],
    settled: () => newLinks.settled(),
  };
}

type Found =
  | { readonly kind: "wrong" }
  | { readonly kind: "gone"; readonly link: Link }
  | { readonly kind: "open"; readonly link: Link; readonly member: Member };

class Pages {
  readonly #parts: WebParts;
  readonly #newLinks: NewLinks;
  readonly #tally: Tally;

  constructor(parts: WebParts, newLinks: NewLinks, tally: Tally) {
    this.#parts = parts;
    this.#newLinks = newLinks;
    this.#tally = tally;
  }

  /** Shows what a link does, and does nothing. */
  async open({ path }: HttpRequest): Promise<HttpReply> {
    const token = path.slice(PAGES.length);
    const found = await this.#find(token);
    if (found.kind === "wrong") return toReply(plainPages.wrong);
    if (found.kind === "gone") return toReply(gonePage(token));
    const making = makingFrom(found.link, found.member, this.#parts);
    const coordinators = await this.#parts.coordinators(found.link.network);
    return toReply(openedPage({ ...found, making, coordinators }, token));
  }

  /** Does what a link does, once. */
  async use(request: HttpRequest): Promise<HttpReply> {
    const token = request.path.slice(PAGES.length);
    const posted = readPosted(request);
    if (!posted) return toReply(plainPages.unreadable);
    const found = await this.#find(token);
    if (found.kind === "wrong") return toReply(plainPages.wrong);
    if (found.kind === "gone") {
      this.#newLinks.ask(found.link);
      return toReply(sentPage(await this.#parts.coordinators(found.link.network)));
    }
    const { link, member } = found;
    const standIn = posted.standIn ?? link.standIn;
    if (standIn !== undefined && link.does.kind === "press" && isOnlyByOneself(link.does.action)) {
      return toReply(notForYouPage(member));
    }
    if (standIn === undefined && isShared(member)) return toReply(namelessPage(member));
    const { clock, newNonce } = this.#parts;
    return this.#answer({ token, link, posted, at: clock(), nonce: newNonce() }, member);
  }

  async #find(token: string): Promise<Found> {
    const { secret, findMember, clock } = this.#parts;
    const link = readLink(token, secret);
    if (!link) {
      this.#tally("web-link-refused");
      return { kind: "wrong" };
    }
    const member = await findMember(link.network, link.person);
    const isOver = link.until < clock();
    if (isOver || !member || !isBoxOf(link.box, member, secret)) return { kind: "gone", link };
    return { kind: "open", link, member };
  }

  async #answer(use: Use, before: Member): Promise<HttpReply> {
    const { ask, findMember, log, ownSeats } = this.#parts;
    const { link, posted } = use;
    const incoming = readUse(use);
    if (!incoming) return toReply(plainPages.empty);
    try {
      const answer = await ask(incoming);
      // Their name or address may be what was just changed.
      const member = (await findMember(link.network, link.person)) ?? before;
      const standIn = posted.standIn ?? link.standIn;
      const next = { ...link, ...(standIn !== undefined && { standIn }) };
      const making = makingFrom(next, member, this.#parts);
      const reply = toReply(answeredPage(answer, { link, member, making }, ownSeats));
      answer.finished(true);
      return reply;
    } catch (cause) {
      if (isFault(cause, "busy") || isFault(cause, "stopping")) return toReply(plainPages.busy);
      const fields = { network: link.network, kind: incoming.happening.kind };
      log({ level: "error", what: "turn-failed", fields, cause });
      return toReply(plainPages.failed);
    }
  }
}
