import { createHttpServer } from "../../../src/channels/http/create-http-server.ts";
import { createWebChannel, PAGES } from "../../../src/channels/web/create-web-channel.ts";
import type { Incoming } from "../../../src/contract/event.ts";
import type { Answer, Log } from "../../../src/contract/ports.ts";
import { ids } from "../../../src/domain/ids.ts";
import { type Instant, instant } from "../../../src/domain/time.ts";
import { type Link, type LinkDoes, untilFrom, writeLink } from "../../../src/links/link.ts";
import { boxOf, type Member } from "../../../src/links/member.ts";
import type { ActionRef } from "../../../src/messages/message.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";

export const secret = "a-secret-that-links-are-signed-with";
export const now = instant(Date.UTC(2026, 4, 1, 9));
export const member: Member = {
  network: ids.network.parse("noord"),
  person: ids.person.parse("ann-de-vries"),
  name: "Ann de Vries",
  networkName: "Netwerk Noord",
  mail: mailAddress("ann@budget.example"),
};
export const ownSeats: ActionRef = {
  dialog: "own-seats",
  version: 1,
  subject: "-",
  action: { kind: "seats" },
};

/** A button that does something, once. */
export const right: ActionRef = {
  dialog: "confirm",
  version: 1,
  subject: "-",
  action: { kind: "confirm", seat: "webber" },
};

/** A link for the member, made now. */
export function linkTo(does: LinkDoes, over: Partial<Link> = {}): string {
  const { network, person } = member;
  const base = { network, person, box: boxOf(member, secret), until: untilFrom(now) };
  return writeLink({ ...base, nonce: "first", does, ...over }, secret);
}

/** The pages on a real server, with an engine that answers as told. */
export async function startWeb() {
  const asked: Incoming[] = [];
  const lines: Parameters<Log>[0][] = [];
  const mailed: Link[] = [];
  let at: Instant = now;
  let found: Member | undefined = member;
  let coordinators: readonly string[] = ["Sanne de Vries"];
  let count = 0;
  let decide: (incoming: Incoming) => Partial<Answer> | Promise<Partial<Answer>> = () => ({});
  const log: Log = (line) => {
    lines.push(line);
  };
  const channel = createWebChannel({
    ask: async (incoming) => {
      asked.push(incoming);
      const answer = await decide(incoming);
      return { kind: "answered", say: [], isStranger: false, finished: () => {}, ...answer };
    },
    clock: () => at,
    log,
    secret,
    ownSeats,
    newNonce: () => `n${count++}`,
    coordinators: async () => coordinators,
    findMember: async (network, person) =>
      network === found?.network && person === found.person ? found : undefined,
    mailLink: async (link) => {
      mailed.push(link);
    },
  });
  const server = createHttpServer({ log, isReady: () => true, routes: channel.routes });
  const port = await server.listen({ port: 0, host: "127.0.0.1" });
  const visit = async (token: string, request: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${PAGES}${token}`, request);
    const { status, headers } = response;
    return { status, headers, text: await response.text() };
  };
  return {
    ...{ channel, asked, lines, mailed, visit, port },
    post: (token: string, fields: readonly (readonly [string, string])[] = []) =>
      visit(token, {
        method: "POST",
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
      }),
    answerWith: (next: typeof decide) => {
      decide = next;
    },
    setClock: (moment: number) => {
      at = instant(moment);
    },
    setCoordinators: (next: readonly string[]) => {
      coordinators = next;
    },
    setMember: (next: Member | undefined) => {
      found = next;
    },
    stop: async () => {
      await channel.settled();
      await server.close(0);
    },
  };
}

export type StartedWeb = Awaited<ReturnType<typeof startWeb>>;
