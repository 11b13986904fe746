import type { Incoming } from "../../contract/event.ts";
import type { Ask, Clock, Log } from "../../contract/ports.ts";
import type { Tally } from "../http/tally.ts";
import { actorOf } from "./actor.ts";
import type { AnswerAtUrl } from "./answer-at-url.ts";
import { converse } from "./converse.ts";
import type { ShowHome } from "./home.ts";
import type { Identify } from "./identify.ts";
import type { Reply } from "./once.ts";
import { openForm } from "./open-form.ts";
import { placeOf } from "./origin.ts";
import type { FindProfile } from "./profile.ts";
import type { Reading } from "./reading.ts";
import type { Replying } from "./reply.ts";
import type { Pause } from "./send-patiently.ts";
import type { Tokens } from "./tokens.ts";
import type { Web } from "./web.ts";
import type { SlackWorkspace } from "./workspace.ts";

export type Handling = {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  readonly pause: Pause;
  readonly tokens: Tokens;
  readonly findProfile: FindProfile;
  readonly profileMs?: number | undefined;
  readonly answerAtUrl: AnswerAtUrl;
  readonly showHome: ShowHome;
  readonly identify: Identify;
  readonly tally: Tally;
};

/** One delivery that was let in. */
export type Delivered = {
  readonly reading: Reading;
  readonly workspace: SlackWorkspace;
  /** Answers Slack; only the first time counts. */
  readonly acknowledge: (reply: Reply) => void;
  /** It came through Bolt to whoever listens. */
  isHeard: boolean;
};

const taken: Reply = { kind: "taken" };

/** Does what a delivery asks for, to the last message sent. */
export async function handle(
  delivered: Delivered,
  web: Web | undefined,
  parts: Handling,
): Promise<void> {
  delivered.isHeard = true;
  const { reading, workspace, acknowledge } = delivered;
  if (reading.kind === "uninstalled") {
    await parts.tokens.remove(workspace, reading.at);
    parts.log({ level: "warn", what: "slack-uninstalled", fields: { team: workspace.tenant } });
  }
  if (web === undefined || reading.kind === "nothing" || reading.kind === "uninstalled") {
    acknowledge(taken);
    return;
  }
  const replying = replyingTo(reading, delivered, web, parts);
  if (reading.kind === "form-wanted") {
    acknowledge(taken);
    await openForm(reading, { web, replying, log: parts.log });
    return;
  }
  await answerHappening(reading, { delivered, replying, parts });
}

type ForSomebody = Exclude<Reading, { readonly kind: "nothing" | "uninstalled" }>;

function replyingTo(
  { user, origin }: ForSomebody,
  { workspace }: Delivered,
  web: Web,
  { answerAtUrl, showHome, pause, log }: Handling,
): Replying {
  const account = `${workspace.tenant}:${user.id}`;
  return { web, origin, user: user.id, account, answerAtUrl, showHome, pause, log };
}

async function answerHappening(
  reading: Extract<Reading, { readonly kind: "happened" }>,
  {
    delivered,
    replying,
    parts,
  }: { readonly delivered: Delivered; readonly replying: Replying; readonly parts: Handling },
): Promise<void> {
  const { acknowledge } = delivered;
  const workspace = withSpeaker(delivered.workspace, parts.tokens);
  const { user, origin, happening, modal } = reading;
  const actor = await actorOf(user, { ...parts, workspace, web: replying.web });
  const incoming: Incoming = {
    id: `slack:${workspace.tenant}:${reading.id}`,
    at: parts.clock(),
    actor,
    place: placeOf(origin, workspace, user.id),
    happening,
    networks: workspace.networks,
  };
  const { ask, log } = parts;
  const sent = modal && { origin, firstInput: modal.firstInput };
  const answer = await converse({ incoming, replying, modal: sent, ask, log, acknowledge });
  if (!answer?.isStranger || happening.kind === "left") return;
  await parts.identify({ actor, user: user.id, workspace, origin, replying });
}

/** Known only now: who installs may change from one event to the next. */
function withSpeaker(workspace: SlackWorkspace, tokens: Tokens): SlackWorkspace {
  const hasOwn = tokens.of({ team: workspace.team }) !== undefined;
  return { ...workspace, isSpokenForByOrganisation: !hasOwn };
}
