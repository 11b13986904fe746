import { askedIn, pulseIn } from "../contract/count-lines.ts";
import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Incoming } from "../contract/event.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { Outcome, Say } from "../contract/outcome.ts";
import type { AddressFile } from "../contract/ports.ts";
import type { Commit, OpenDialog, Stored } from "../contract/stored.ts";
import type { Need } from "../contract/timetable.ts";
import type { PersonId } from "../domain/ids.ts";
import { accountSeen } from "./account-seen.ts";
import { actorIn, actorKey, authorOf, isStranger, type KnownActor } from "./actor.ts";
import { ActorStates } from "./actor-states.ts";
import { addressFiles } from "./address-files.ts";
import type { Asked } from "./asked.ts";
import { type AllCounted, type Counted, inWeek } from "./counting.ts";
import type { ErasureOrder } from "./erasing.ts";
import type { AllHistory } from "./history.ts";
import { inDialog } from "./in-dialog.ts";
import { lineOf, privately } from "./line.ts";
import { type BriefChange, nextStates, noBriefChange } from "./next-states.ts";
import { findRoute, type Route } from "./route.ts";
import { stampButtons } from "./stamp-buttons.ts";
import { toCommit } from "./to-commit.ts";
import type { Candidate } from "./which-network.ts";
import { askWhichOne, whichOneState } from "./which-one.ts";
import { wording } from "./wording.ts";

/** All that a turn is decided from. */
export type TurnInput = {
  readonly stored: Stored;
  readonly incoming: Incoming;
  readonly asked: Asked;
  /** The network is not the actor's choice; only the question which one it is may be put. */
  readonly unchosen: boolean;
  readonly candidates: readonly Candidate[];
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  /** What is kept in memory of an actor in this network. */
  readonly briefsOf: (actor: string) => readonly OpenDialog[];
  /** Where files can be opened; nowhere when left out. */
  readonly addressFile?: AddressFile;
  /** What was asked before; loaded only for a dialog that needs it. */
  readonly counted?: AllCounted;
  /** What became true before; loaded only for a dialog that needs it. */
  readonly history?: AllHistory;
};

/**
 * What a turn comes to. `repeated`: this event was acted on before. `needs-…`: to be taken again
 * with what was asked or became true before, for who is to answer can only be told from the newest state.
 */
export type Turn =
  | { readonly kind: "repeated"; readonly say: readonly Say[] }
  | { readonly kind: "needs-asked" }
  | { readonly kind: "needs-history" }
  | {
      readonly kind: "taken";
      readonly say: readonly Say[];
      readonly commit: Commit | undefined;
      readonly brief: BriefChange;
      readonly counts: readonly Counted[];
      /** Who wants to be kept no longer. */
      readonly erase?: ErasureOrder;
      /** Nobody knows whose account this is; before a network is chosen nobody can. */
      readonly isStranger: boolean;
    };

type Taken = Omit<Extract<Turn, { readonly kind: "taken" }>, "isStranger">;
type World = TurnInput & { readonly actor: KnownActor; readonly states: ActorStates };

/** Decides one event on the newest state. Pure: taken again on newer state it decides anew. */
export function takeTurn(input: TurnInput): Turn {
  const { stored, incoming } = input;
  if (stored.seen.has(incoming.id)) {
    return { kind: "repeated", say: [engineSays(input, wording.repeated)] };
  }
  const actor = actorIn(stored.network, incoming.actor);
  const key = actorKey(actor);
  const states = new ActorStates(key, stored.dialogs, input.briefsOf(key));
  const world = { ...input, actor, states };
  const { network } = stored;
  const { at, place } = incoming;
  const { conversation } = place;
  const route = findRoute({ ...input, ...personOf(actor), network, states, conversation, at });
  const lacking = lackingIn(input, route);
  if (lacking) return { kind: `needs-${lacking}` };
  return { ...follow(world, route), isStranger: !input.unchosen && isStranger(actor) };
}

function personOf({ person }: KnownActor): { readonly person?: PersonId } {
  return person === undefined ? {} : { person };
}

/** The first of what a dialog needs that is not loaded yet. */
function lackingIn({ counted, history }: TurnInput, route: Route): Need | undefined {
  if (route.kind !== "dialog") return undefined;
  const loaded = { asked: counted, history };
  return route.dialog.needs.find((need) => loaded[need] === undefined);
}

function follow(world: World, route: Route): Taken {
  switch (route.kind) {
    case "dialog":
      return runDialog(world, route);
    case "which-one":
      return pointOut(world, route);
    case "old-button":
      return saysOnly([engineSays(world, wording.oldButton)]);
    case "nobody": {
      const changes = accountSeen(world.stored.network, world.incoming);
      const commit = toCommit({ ...world, changes, opened: [], closed: [], tell: [] });
      return { ...saysOnly([]), commit };
    }
    default:
      return route satisfies never;
  }
}

function saysOnly(say: readonly Say[]): Taken {
  return { kind: "taken", say, commit: undefined, brief: noBriefChange, counts: [] };
}

function emergencyLines({ knowledge, stored }: Pick<TurnInput, "knowledge" | "stored">) {
  return [...knowledge.emergencyLines, ...stored.network.emergencyLines];
}

function engineSays(world: Pick<TurnInput, "knowledge" | "stored">, text: string): Say {
  return privately(lineOf(text, emergencyLines(world)));
}

type DialogRoute = Extract<Route, { readonly kind: "dialog" }>;

function runDialog(world: World, route: DialogRoute): Taken {
  const outcome = step(world, route);
  if (outcome === "unreadable") return saysOnly([engineSays(world, wording.oldButton)]);
  const { stored, incoming, actor, states, unchosen } = world;
  const { conversation } = incoming.place;
  const { opened, closed, brief } = nextStates(outcome.state, {
    states,
    dialog: route.dialog,
    subject: route.subject,
    conversation,
    at: incoming.at,
  });
  const seen = unchosen ? [] : accountSeen(stored.network, incoming);
  const changes = [...seen, ...outcome.changes];
  const commit = toCommit({ stored, incoming, actor, changes, opened, closed, tell: outcome.tell });
  const say = outcome.say.map((one) => addressed(world, one));
  const { erase: person } = outcome;
  const by = authorOf(actor);
  const order = { by, at: incoming.at, via: incoming.place.channel, network: stored.network.id };
  const erase = person === undefined ? {} : { erase: { ...order, person } };
  return { kind: "taken", say, commit, brief, counts: inWeek(outcome.counts, world), ...erase };
}

/** What is said, every button with the network; where others read along nobody's files are there. */
function addressed({ stored, actor, incoming, addressFile }: World, say: Say): Say {
  const { id: network } = stored.network;
  const message = stampButtons(say.message, network);
  const { person } = actor;
  const isAlone = say.to === "private" || incoming.place.kind === "personal";
  if (person === undefined || !isAlone) return { ...say, message };
  return { ...say, message: addressFiles(message, addressFile, { network, person }) };
}

function step(
  world: World,
  { dialog, kept, happening }: DialogRoute,
): Outcome<unknown> | "unreadable" {
  const { stored, incoming, actor, knowledge, candidates } = world;
  const { network } = stored;
  const { id, at, place } = incoming;
  const networks = candidates.map((one) => ({
    id: one.id,
    name: one.name ?? network.description.name,
  }));
  const event = { id, at, actor, place, happening, networks };
  const loaded = loadedFor(dialog, world);
  return inDialog(dialog.name, () =>
    dialog.step({ network, knowledge, state: kept?.state, event, ...loaded }),
  );
}

/** What a dialog said that it needs, as far as it could be read. */
function loadedFor({ needs }: RegisteredDialog, { counted, history }: World) {
  const lines = needs.includes("asked") && counted !== "unreadable" ? counted : undefined;
  const past = needs.includes("history") && history !== "unreadable" ? history : undefined;
  const read = lines && { asked: askedIn(lines), pulse: pulseIn(lines) };
  return { ...read, ...(past && { history: past }) };
}

function pointOut(world: World, route: Extract<Route, { readonly kind: "which-one" }>): Taken {
  const { stored, incoming, states, dialogs } = world;
  const { message, state } = askWhichOne({
    ...route,
    dialogs,
    stored,
    emergencyLines: emergencyLines(world),
  });
  const { conversation } = incoming.place;
  const put = whichOneState({ actor: states.actor, conversation, at: incoming.at, state });
  const say = privately(stampButtons(message, stored.network.id));
  return { ...saysOnly([say]), brief: { actor: states.actor, put, drop: [] } };
}
