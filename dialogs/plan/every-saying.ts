import { unknownFor } from "../../src/cards/become-known.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Message } from "../../src/messages/message.ts";
import type { State } from "./action.ts";
import { askCancel, cancel } from "./cancel.ts";
import { choose, chooseOther } from "./choose.ts";
import { plan } from "./confirm.ts";
import { list } from "./list.ts";
import { askMove, fillMove, move } from "./move.ts";
import { pick } from "./pick.ts";
import { press } from "./press.ts";
import { changeDraft, readText } from "./read-text.ts";
import { busyNetwork, formsOf, samplePeople, sampleScene, type World } from "./sample.ts";
import type { Scene } from "./scene.ts";
import { show } from "./show.ts";
import { askStop, renew, stop } from "./stop.ts";
import { wording } from "./wording.ts";

/** Every message of this conversation: with nothing planned, and with as much as there can be. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const busy = busyNetwork(network, knowledge);
  for (const world of [
    { network, knowledge },
    { network: busy, knowledge },
  ]) {
    for (const outcome of outcomes(world)) yield* outcome.say.map(({ message }) => message);
    for (const person of samplePeople(network).slice(0, 1)) {
      yield unknownFor(sampleScene(world, person));
    }
  }
}

function* outcomes(world: World): Iterable<Outcome<State>> {
  for (const person of samplePeople(world.network)) {
    const scene = sampleScene(world, person);
    yield* listed(scene);
    yield* listed(sampleScene(world, person, "group"));
    for (const text of wording.sample.texts) yield* afterText(scene, readText(scene, text));
    const names = [...scene.network.people].slice(0, 12).map(({ name }) => name);
    yield* afterText(scene, readText(scene, wording.sample.withPeople(names)));
    for (const text of wording.sample.series) yield* afterText(scene, readText(scene, text));
    yield press(scene, { kind: "new" }, {});
    for (const form of formsOf(scene)) {
      const filled = press(scene, { kind: "fill" }, form);
      yield* afterText(scene, filled);
    }
    yield* changes(scene);
  }
}

function* listed(scene: Scene): Iterable<Outcome<State>> {
  for (const from of [0, 8, 500]) yield list(scene, from);
  for (const id of kindsOf(scene)) yield show(scene, id);
  yield press(scene, { kind: "new" }, {});
  yield readText(scene, wording.sample.texts[0] ?? "");
}

/** What was read, and what may be done with it, twice. */
function* afterText(scene: Scene, read: Outcome<State>): Iterable<Outcome<State>> {
  yield read;
  const { state } = read.state.kind === "open" ? read.state : { state: undefined };
  const next: Scene = { ...scene, state };
  if (state?.kind === "choosing") {
    for (const option of [0, 1]) yield choose(next, { draft: state.draft, option });
    yield chooseOther(next, state.draft);
  }
  if (state?.kind === "picking") {
    for (const meeting of state.options) yield pick(next, { draft: state.draft, meeting });
  }
  if (state?.kind === "moving") yield move(next, state.draft);
  if (state?.kind !== "draft") return;
  yield changeDraft(next, state.draft);
  yield plan(next, state.draft);
  yield plan(next, "another");
  yield readText(next, wording.sample.no);
}

/** Of each kind of meeting one: of a series, on its own, and off. */
function* changes(scene: Scene): Iterable<Outcome<State>> {
  const [fine = {}, ...bad] = formsOf(scene);
  for (const id of kindsOf(scene)) {
    yield askMove(scene, id);
    yield askCancel(scene, id);
    yield cancel(scene, id);
    yield* afterText(scene, fillMove(scene, id, fine));
  }
  const [one] = kindsOf(scene);
  for (const form of bad) if (one !== undefined) yield fillMove(scene, one, form);
  for (const { id, firstDay } of scene.network.series) {
    const about = { series: id, from: firstDay };
    yield askStop(scene, about);
    yield stop(scene, about);
    yield renew(scene, about);
    yield* afterText(scene, press(scene, { kind: "fill", series: id }, fine));
  }
}

function kindsOf({ network }: Scene): readonly MeetingId[] {
  const all = [...network.meetings];
  const kinds = [
    all.find(({ of }) => of !== undefined),
    all.find(({ of, cancelledAt }) => of === undefined && cancelledAt === undefined),
    all.find(({ cancelledAt }) => cancelledAt !== undefined),
  ];
  return kinds.flatMap((one) => one?.id ?? []);
}
