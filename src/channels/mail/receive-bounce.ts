import type { Incoming } from "../../contract/event.ts";
import { isFault } from "../../contract/fault.ts";
import type { Ask, Clock, Log } from "../../contract/ports.ts";
import { mailKey } from "../../domain/mail-account.ts";
import type { MailAddress } from "../../domain/mail-address.ts";
import type { Instant } from "../../domain/time.ts";
import type { Member } from "../../links/member.ts";
import { isReturnedFrom } from "../../links/return-address.ts";
import { digest, isSame } from "../../links/seal.ts";
import type { HttpReply, HttpRequest } from "../http/route.ts";
import type { Tally } from "../http/tally.ts";
import { refusal } from "../http/write-reply.ts";
import { type CalendarAnswer, readReport } from "./read-report.ts";
import { type OnReply, takeAnswer } from "./take-answer.ts";

/** What taking in returned mail needs. */
export type Receiving = {
  readonly bounce: MailAddress;
  readonly hookSecret: string;
  readonly secret: string;
  /** Everybody with an address, in all networks. */
  readonly members: () => AsyncIterable<Member>;
  /** What an answer to an invitation does; without it such a mail changes nothing. */
  readonly onReply: OnReply | undefined;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly tally: Tally;
};

const taken: HttpReply = { status: 200, body: { status: "ok" } };

/** Takes in one mail that came to the return address, whole and as it came. */
export async function receiveBounce(request: HttpRequest, parts: Receiving): Promise<HttpReply> {
  if (!isAllowed(request, parts.hookSecret)) {
    parts.tally("bounce-refused");
    return refusal(403, "forbidden");
  }
  const report = await readReport(request.body, parts.bounce);
  if (!report) return refusal(400, "not-a-mail");
  const { token, kind, answer } = report;
  const member = token === undefined ? undefined : await findMember(token, parts);
  if (token === undefined || !member) return refusal(404, "unknown-address");
  if (kind === "gone") {
    const { network, person } = member;
    const event = goneEvent({ network, person, at: parts.clock(), raw: request.body });
    return tell({ event, what: "mail-came-back" }, parts);
  }
  return answer ? tellAnswer(answer, { member, token }, parts) : taken;
}

/** Whoever made one up learns nothing: it is taken like any other letter. */
function tellAnswer(
  answer: CalendarAnswer,
  { member, token }: { readonly member: Member; readonly token: string },
  parts: Receiving,
): HttpReply | Promise<HttpReply> {
  const { onReply, secret, clock, tally } = parts;
  if (!onReply) return taken;
  const event = takeAnswer(answer, { member, token, at: clock(), secret, onReply });
  if (event) return tell({ event, what: "invitation-answered" }, parts);
  tally("invitation-answer-refused");
  return taken;
}

/** The secret in a header of its own, as a bearer, or as the password of any user. */
function isAllowed({ headers }: HttpRequest, secret: string): boolean {
  const [, scheme = "", value = ""] =
    /^(Basic|Bearer) +([^\s]{1,1000})$/i.exec(headers["authorization"] ?? "") ?? [];
  const given =
    scheme.toLowerCase() === "basic"
      ? Buffer.from(value, "base64")
          .toString()
          .replace(/^[^:]*:/, "")
      : value || (headers["x-hook-secret"] ?? "");
  // The digests are of one length, so the time tells nothing of the secret's own.
  return isSame(digest(given), digest(secret));
}

async function findMember(token: string, { members, secret }: Receiving) {
  for await (const member of members()) {
    if (isReturnedFrom(token, member, secret)) return member;
  }
  return undefined;
}

type Told = { readonly event: Incoming; readonly what: string };

/** Nothing is said to a mail itself: two machines would go on for ever. */
async function tell(
  { event, what }: Told,
  { ask, log }: Pick<Receiving, "ask" | "log">,
): Promise<HttpReply> {
  try {
    const { finished } = await ask(event);
    finished(true);
    log({ level: "info", what, fields: { network: event.networks[0] ?? "" } });
    return taken;
  } catch (cause) {
    if (isFault(cause, "busy") || isFault(cause, "stopping")) return refusal(503, "busy");
    throw cause;
  }
}

/** That an account is no longer there, as other platforms say it too. */
function goneEvent(gone: {
  readonly network: Member["network"];
  readonly person: Member["person"];
  readonly at: Instant;
  readonly raw: Buffer;
}): Incoming {
  const { network, person, at, raw } = gone;
  return {
    id: `bounce:${digest(raw.toString("latin1"))}`,
    at,
    actor: { account: mailKey(person), guest: false },
    place: { channel: "mail", conversation: `mail:${person}`, kind: "personal" },
    happening: { kind: "left" },
    networks: [network],
  };
}
