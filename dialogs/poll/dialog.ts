import { unknownFor } from "../../src/cards/become-known.ts";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { forKnown } from "../../src/contract/for-known.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { readDayVote } from "../../src/language/meeting/day-vote.ts";
import { readPlanReply } from "../../src/language/meeting/plan-reply.ts";
import {
  readPollRequest,
  readPollWish,
  readVoteReply,
} from "../../src/language/meeting/poll-request.ts";
import { type Action, actionSchema, identity, type State, stateSchema } from "./action.ts";
import { adjust, type Form } from "./adjust.ts";
import { everySaying } from "./every-saying.ts";
import { isAsked, list, replyToAll } from "./list.ts";
import { propose, request } from "./request.ts";
import { retell } from "./retell.ts";
import { answer, type Coming, type Scene } from "./scene.ts";
import { draftGone, draftIn, send } from "./send.ts";
import { again, choose, settle, show } from "./settle.ts";
import { timetable } from "./timetable.ts";
import { ballot, vote, voteAll, voteAs } from "./vote.ts";
import { replyWithDays } from "./vote-in-words.ts";
import { withdraw } from "./withdraw.ts";
import { wording } from "./wording.ts";

/** Finding a date together: proposals that fit, votes, and the date that suits best. */
const pollDialog: Dialog<State, Action> = {
  ...identity,
  state: stateSchema,
  action: actionSchema,
  claims: (text, { network, state, person, at }) =>
    (state?.kind === "draft" && readPollWish(text) !== undefined) ||
    (state?.kind === "casting" && readPlanReply(text, "draft") === "yes") ||
    readPollRequest(text) !== undefined ||
    (person !== undefined &&
      (readVoteReply(text) !== undefined || readDayVote(text) !== undefined) &&
      isAsked(network, { person, at })),
  step,
  timetable,
  retell,
  title: () => wording.title,
  everySaying,
};

export const poll = register(pollDialog);

function step(coming: Coming): Outcome<State> {
  return forKnown(coming, unknownFor, ({ id: me }, happening) => {
    const scene: Scene = { ...coming, me };
    return happening.kind === "text"
      ? readText(scene, happening.text)
      : press(scene, happening.action, happening.form);
  });
}

function readText(scene: Scene, text: string): Outcome<State> {
  const { state } = scene;
  if (state?.kind === "casting" && readPlanReply(text, "draft") === "yes") {
    return { ...voteAs(scene, state), state: { kind: "done" } };
  }
  const wish = readPollWish(text);
  if (state?.kind === "draft" && wish) {
    return wish === "send" ? send(scene, state) : discard(scene);
  }
  const asked = readPollRequest(text);
  if (asked?.kind === "new") return request(scene, text, asked.start);
  const reply = readVoteReply(text);
  if (reply) return replyToAll(scene, reply);
  const days = readDayVote(text);
  return days ? replyWithDays(scene, days) : list(scene);
}

function discard(scene: Scene): Outcome<State> {
  return answer(scene, { text: wording.discarded, state: { kind: "done" } });
}

function press(scene: Scene, action: Action, form: Form): Outcome<State> {
  switch (action.kind) {
    case "propose":
      return propose(scene, action);
    case "adjust":
    case "send":
    case "discard":
      return ofDraft(scene, action, form);
    case "list":
      return list(scene);
    case "show":
      return show(scene, action.poll);
    case "ballot":
      return ballot(scene, action.poll);
    case "vote":
      return vote(scene, action.poll, form);
    case "vote-all":
      return voteAll(scene, action.poll, action.as);
    case "cast":
      return voteAs(scene, action);
    case "choose":
      return choose(scene, action.poll);
    case "settle":
      return settle(scene, action.poll, action.index);
    case "again":
      return again(scene, action.poll);
    case "withdraw":
      return withdraw(scene, action.poll, action.sure === true);
    default:
      return action satisfies never;
  }
}

type OfDraft = Extract<Action, { readonly draft: unknown }>;

function ofDraft(scene: Scene, { kind, draft: id }: OfDraft, form: Form): Outcome<State> {
  const draft = draftIn(scene, id);
  if (!draft) return draftGone(scene, id);
  switch (kind) {
    case "adjust":
      return adjust(scene, draft, form);
    case "send":
      return send(scene, draft);
    case "discard":
      return discard(scene);
    default:
      return kind satisfies never;
  }
}
