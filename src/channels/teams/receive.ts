import type { TurnContext } from "botbuilder";
import type { Answer, Ask, Clock, Log } from "../../contract/ports.ts";
import { readJson } from "../http/read-json.ts";
import type { HttpReply, HttpRequest } from "../http/route.ts";
import type { Tally } from "../http/tally.ts";
import { refusal } from "../http/write-reply.ts";
import { activitySchema, type TeamsActivity } from "./activity.ts";
import type { TeamsAdapter } from "./adapter.ts";
import { type Admit, type Authenticated, toBotbuilder } from "./auth.ts";
import { type Conversation, converse, expectsReplies } from "./converse.ts";
import type { Identify } from "./identify.ts";
import { readActivity } from "./read.ts";
import type { WriteAlone } from "./reply.ts";
import type { Pause } from "./send-patiently.ts";

export type Receiving = {
  readonly adapter: TeamsAdapter;
  readonly admit: Admit;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  /** For what anybody can make happen: it must not fill the log. */
  readonly tally: Tally;
  readonly identify: Identify;
  readonly writeAlone: WriteAlone;
  readonly pause: Pause;
  /** Told of each turn, so that stopping can wait for what is still being sent. */
  readonly track: (turn: Promise<unknown>) => void;
};

const ignored: HttpReply = { status: 200 };

/** Answers one request at the messaging endpoint. */
export async function receive(request: HttpRequest, parts: Receiving): Promise<HttpReply> {
  // Also keeps out pages that post a form: a browser asks leave first for this type.
  if (!/^application\/json\b(?!\w)/i.test(request.headers["content-type"] ?? "")) {
    return refusal(415, "not-json");
  }
  const json = readJson(request.body);
  const activity = json.kind === "json" ? activitySchema.safeParse(json.value).data : undefined;
  if (!activity) return refusal(400, "not-an-activity");
  const admission = await parts.admit(request, activity);
  if (admission.kind === "refused") {
    parts.tally("teams-refused", { reason: admission.reason });
    return refusal(admission.status, admission.reason);
  }
  const incoming = readActivity(activity, { ...admission, clock: parts.clock });
  if (!incoming) return ignored;
  return answerEvent({ incoming, activity, parts, authenticated: admission.authenticated });
}

type Event = {
  readonly incoming: Conversation["incoming"];
  readonly activity: TeamsActivity;
  readonly parts: Receiving;
};

/** The request is answered as soon as the turn says so; the turn goes on sending. */
async function answerEvent(
  event: Event & { readonly authenticated: Authenticated },
): Promise<HttpReply> {
  const { activity, parts, authenticated } = event;
  const { promise: answered, resolve } = Promise.withResolvers<HttpReply>();
  const turn = (context: TurnContext) => converse(conversationOf({ ...event, context, resolve }));
  const running = parts.adapter
    .run(authenticated, toBotbuilder(activity), turn)
    .then((own) => resolve(own ? { status: own.status, body: own.body } : ignored))
    .catch((cause) => {
      parts.log({ level: "error", what: "turn-failed", cause });
      resolve(refusal(500, "internal"));
    });
  parts.track(running);
  return answered;
}

type Begun = Event & {
  readonly context: TurnContext;
  readonly resolve: Conversation["acknowledge"];
};

function conversationOf({ context, incoming, activity, resolve, parts }: Begun): Conversation {
  const { ask, log, pause, writeAlone } = parts;
  // A list of replies cannot change a message that is already there.
  const canReplace = incoming.happening.kind === "press" && !expectsReplies(context);
  const pressed = canReplace ? activity.replyToId : undefined;
  const replying = { context, place: incoming.place, pressed, writeAlone, pause, log };
  const answered = (answer: Answer) => parts.track(parts.identify(incoming, answer));
  return { context, incoming, replying, ask, log, acknowledge: resolve, answered };
}
