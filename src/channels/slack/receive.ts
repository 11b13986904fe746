import type { Clock } from "../../contract/ports.ts";
import type { HttpReply, HttpRequest } from "../http/route.ts";
import type { Tally } from "../http/tally.ts";
import { refusal } from "../http/write-reply.ts";
import type { Reply } from "./once.ts";
import { readDelivery } from "./read-delivery.ts";
import { findSignatureProblem } from "./signature.ts";
import type { Take } from "./take.ts";

export type Receiving = {
  readonly signingSecret: string;
  readonly take: Take;
  readonly clock: Clock;
  /** Anybody can send a request: a line for each would fill the log. */
  readonly tally: Tally;
};

const notNow: HttpReply = { status: 503, headers: { "Retry-After": "2" }, body: { error: "busy" } };
/** Longer than any that Slack makes. */
const challengeChars = 500;

/** Answers one request at the address that Slack delivers to. */
export async function receive(request: HttpRequest, parts: Receiving): Promise<HttpReply> {
  const { signingSecret: secret, take, clock, tally } = parts;
  const problem = findSignatureProblem(request, { secret, now: Date.parse(clock()) });
  if (problem) {
    tally("slack-refused", { reason: `signature-${problem}` });
    return refusal(401, "signature");
  }
  const body = readDelivery(request.body, request.headers["content-type"] ?? "");
  if (!body) return refusal(400, "not-a-delivery");
  if (body["type"] === "url_verification") return answerChallenge(body["challenge"]);
  return toHttp(await take(body));
}

/** Slack asks once whether this address is ours. */
function answerChallenge(challenge: unknown): HttpReply {
  if (typeof challenge !== "string" || challenge.length > challengeChars) {
    return refusal(400, "not-a-delivery");
  }
  return { status: 200, body: { challenge } };
}

function toHttp(reply: Reply): HttpReply {
  switch (reply.kind) {
    case "taken":
      return reply.body === undefined ? { status: 200 } : { status: 200, body: reply.body };
    case "later":
      return notNow;
    case "failed":
      return refusal(500, "internal");
    default:
      return reply satisfies never;
  }
}
