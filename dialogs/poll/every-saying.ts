import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { ids, type PersonId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { type Poll, voteAnswers } from "../../src/domain/meeting/poll.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { type ClockTime, type Day, instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";
import { adjust } from "./adjust.ts";
import { ballotMessage } from "./ballot.ts";
import { list } from "./list.ts";
import { propose, request } from "./request.ts";
import { resultMessage } from "./result.ts";
import type { Scene } from "./scene.ts";
import { draftGone, send } from "./send.ts";
import { again, choose, settle, show } from "./settle.ts";
import { lapsedMessage } from "./timetable.ts";
import type { Viewed } from "./viewed.ts";
import { ballot, vote, voteAll } from "./vote.ts";
import { replyWithDays } from "./vote-in-words.ts";
import { withdraw } from "./withdraw.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const pollId = ids.poll.parse("sample");
const account = ids.account.parse("slack:team:somebody");
const { title, place } = wording.sample;

/** Ten days in January: as many as there can be. */
const proposals: readonly Slot[] = Array.from({ length: 10 }, (_, index) => ({
  day: `2027-01-${String(11 + index).padStart(2, "0")}` as Day,
  from: "09:30" as ClockTime,
  until: "11:00" as ClockTime,
}));

type World = Pick<Scene, "network" | "knowledge">;

/** Every message of this conversation: as organiser, as participant and as somebody else. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const audience of [{ kind: "webbers" }, { kind: "contacts" }] as const) {
    for (const variant of variantsOf(network, audience)) {
      const world = { network: withPoll(network, variant), knowledge };
      for (const { say, tell } of outcomes(world, variant)) {
        yield* [...say, ...tell.slice(0, 1)].map(({ message }) => message);
      }
      yield* byItself(world, variant);
    }
  }
}

/** Open and closed, with and without votes, secret or not. */
function* variantsOf(network: Network, audience: Audience): Iterable<Poll> {
  const [organiser] = seatIndex(network).ofKind("coordinator");
  if (!organiser) return;
  const { day } = localMoment(at, network.description.zone);
  const people = participantsOn(network, audience, day);
  const base: Poll = {
    ...{ id: pollId, title, audience, organiser: organiser.id, proposals, place },
    ...{ openedAt: at, deadline: instant(Date.UTC(2026, 11, 1, 16)), isSecret: false },
    ...{ votes: [], told: people.slice(1).map(({ person }) => ({ person, at, times: 1 })) },
  };
  const votes = people.slice(2).map(({ person, seats }, number) => ({
    ...{ person, seats, at },
    answers: proposals.map((_, index) => voteAnswers[(number + index) % 3] ?? "yes"),
  }));
  for (const isSecret of [false, true]) {
    yield { ...base, isSecret };
    yield { ...base, isSecret, votes };
    yield { ...base, isSecret, votes, closedAt: at };
  }
  for (const answer of ["no", "rather-not"] as const) {
    const none = votes.map((vote) => ({ ...vote, answers: proposals.map(() => answer) }));
    yield { ...base, votes: none, closedAt: at };
  }
  yield { ...base, closedAt: at, withdrawnAt: at };
  yield { ...base, closedAt: at };
  yield { ...base, withdrawnAt: at };
  yield { ...base, closedAt: at, meeting: ids.meeting.parse("sample") };
}

function withPoll(network: Network, poll: Poll): Network {
  const { audience, organiser, meeting: id } = poll;
  const polls = network.polls.with(poll.id, poll);
  const [slot] = proposals;
  if (id === undefined || !slot) return { ...network, polls };
  const meeting: Meeting = {
    ...{ id, title, audience, organiser, slot, plannedAt: at, sequence: 0 },
    ...{ told: [], replies: [], items: [] },
  };
  return { ...network, polls, meetings: network.meetings.with(id, meeting) };
}

function* byItself({ network }: World, poll: Poll): Iterable<Message> {
  const { day: today } = localMoment(at, network.description.zone);
  const viewed: Viewed = { network, today };
  const viewer = leaderOf(network, poll);
  yield ballotMessage(viewed, poll, "asks");
  yield ballotMessage(viewed, poll, "reminds");
  yield resultMessage(viewed, poll);
  if (viewer !== undefined) yield resultMessage({ ...viewed, viewer }, poll);
  yield lapsedMessage(poll);
}

function leaderOf(network: Network, { organiser }: Poll): PersonId | undefined {
  const seat = network.seats.get(organiser);
  return seat && holderOn(seat, localMoment(at, network.description.zone).day);
}

function* outcomes(world: World, poll: Poll): Iterable<Outcome<State>> {
  const { network } = world;
  const { day } = localMoment(at, network.description.zone);
  const leader = leaderOf(network, poll);
  const voters = participantsOn(network, poll.audience, day).map(({ person }) => person);
  const others = [...network.people].map(({ id }) => id).filter((id) => !voters.includes(id));
  if (leader !== undefined) yield* asLeader(sceneOf(world, leader), poll);
  for (const person of voters.slice(0, 3)) yield* asVoter(sceneOf(world, person), poll);
  for (const person of others.slice(0, 1)) yield* asVoter(sceneOf(world, person), poll);
}

function* asVoter(scene: Scene, { id }: Poll): Iterable<Outcome<State>> {
  yield ballot(scene, id);
  yield voteAll(scene, id, "yes");
  yield voteAll(scene, id, "no");
  yield vote(scene, id, { p0: "yes", p1: "rather-not" });
  for (const weekday of [1, 2, 3, 4, 5, 6]) {
    yield replyWithDays(scene, { kind: "but", days: [{ weekday }] });
  }
  yield ballot(scene, ids.poll.parse("gone"));
  yield settle(scene, id, 0);
  yield list(scene);
  yield propose(scene, { kind: "propose", ...subjectOf(scene), organiser: ids.seat.parse("gone") });
}

function subjectOf(_scene: Scene) {
  return { title, place, audience: { kind: "webbers" }, minutes: 90 } as const;
}

function* asLeader(scene: Scene, poll: Poll): Iterable<Outcome<State>> {
  const { id } = poll;
  yield show(scene, id);
  yield show(scene, ids.poll.parse("gone"));
  yield choose(scene, id);
  yield settle(scene, id, 0);
  const { network } = scene;
  const late = instant(Date.UTC(2027, 1, 1, 9));
  yield settle({ ...scene, event: { ...scene.event, at: late } }, id, 0);
  yield withdraw(scene, id, false);
  yield withdraw(scene, id, true);
  yield list(scene);
  yield list({ ...scene, network: { ...network, polls: network.polls.without(id) } });
  yield draftGone(scene, id);
  yield draftGone(scene, ids.poll.parse("gone"));
  if (poll.votes.length === 0 && !poll.isSecret) yield* asPlanner(scene, poll);
}

/** What is not sent yet is the same whatever was voted. */
function* asPlanner(scene: Scene, { audience, organiser }: Poll): Iterable<Outcome<State>> {
  const proposing = { kind: "propose", ...subjectOf(scene), audience, organiser } as const;
  const proposed = propose(scene, proposing);
  yield proposed;
  yield request(scene, wording.sample.unknownAudience, wording.sample.start);
  yield again(scene, pollId);
  if (proposed.state.kind !== "open" || proposed.state.state.kind !== "draft") return;
  const { state: draft } = proposed.state;
  yield send(scene, draft);
  yield send(scene, { ...draft, deadline: "2026-11-24" as Day });
  yield adjust(scene, draft, {});
  yield adjust(scene, draft, { sight: "secret", place: "x".repeat(200), title: "" });
  yield adjust(scene, draft, { days: wording.sample.days, deadline: "2030-01-01" });
  yield adjust(scene, draft, { place: wording.sample.personal });
}

function sceneOf({ network, knowledge }: World, me: PersonId): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, actor: { account, guest: false, person: me } },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
    networks: [{ id: network.id, name: network.description.name }],
  };
  return { network, knowledge, state: undefined, event, me };
}
