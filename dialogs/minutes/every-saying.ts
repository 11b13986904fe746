import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids, type PersonId } from "../../src/domain/ids.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Action as Agreed } from "../../src/domain/meeting/action.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Minutes } from "../../src/domain/meeting/minutes.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { type ClockTime, type Day, instant } from "../../src/domain/time.ts";
import { readMinutesLine } from "../../src/language/meeting/minutes-line.ts";
import type { Message } from "../../src/messages/message.ts";
import { type Action, HELD_AT_MOST, LONGEST_TEXT, type State } from "./action.ts";
import { approve } from "./approve.ts";
import { allCame } from "./attendance.ts";
import { dictate } from "./dictate.ts";
import { hold } from "./held.ts";
import { open, openAtHand, show } from "./open.ts";
import { letGo, placeApart, placeInMinutes, placeOnAgenda } from "./place-held.ts";
import { reportMessage } from "./report-message.ts";
import { dropAction, reword, rewrite, strike } from "./rewrite.ts";
import type { Scene } from "./scene.ts";
import { look, send } from "./send.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const before = instant(Date.UTC(2026, 10, 24, 8));
const earlier = ids.meeting.parse("sample-before");
const now = ids.meeting.parse("sample-now");
const actionId = ids.action.parse("sample-0");
const lineId = ids.minutesLine.parse("sample-0");
const account = ids.account.parse("slack:team:somebody");
const { decision, note, guests, lines } = wording.sample;
const MANY = 40;

type World = { readonly network: Network; readonly knowledge: Knowledge };

/** Every message of this conversation: empty and full, before and after it was sent and approved. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const [coordinator] = seatIndex(network).ofKind("coordinator");
  const leader = coordinator?.holdings[0]?.person;
  if (leader === undefined) return;
  for (const audience of [{ kind: "webbers" }, { kind: "contacts" }] as const) {
    for (const minutes of variantsOf(network, audience, leader)) {
      const world = { network: withMeetings(network, audience, minutes), knowledge };
      yield* said(world, [leader, ...membersOf(network, audience).slice(0, 1)]);
    }
  }
  yield* messagesOf(openAtHand(sceneOf({ network, knowledge }, leader)));
}

function* said(world: World, people: readonly PersonId[]): Iterable<Message> {
  for (const person of people) {
    for (const outcome of outcomes(sceneOf(world, person))) yield* messagesOf(outcome);
    const meeting = world.network.meetings.get(now);
    if (!meeting) continue;
    const reading = { network: world.network, meeting, at, reader: person };
    yield reportMessage({ ...reading, isAgain: false });
    yield reportMessage({ ...reading, isAgain: true });
  }
}

function messagesOf({ say, tell }: Outcome<State>): readonly Message[] {
  return [...say, ...tell.slice(0, 2)].map(({ message }) => message);
}

function membersOf(network: Network, audience: Audience): readonly PersonId[] {
  return participantsOn(network, audience, "2026-11-24" as Day).map(({ person }) => person);
}

function* variantsOf(
  network: Network,
  audience: Audience,
  by: PersonId,
): Iterable<Minutes | undefined> {
  yield undefined;
  const present = membersOf(network, audience);
  const kinds = ["decision", "note"] as const;
  const full: Minutes = {
    ...{ present, guests },
    lines: Array.from({ length: MANY }, (_, index) => {
      const kind = kinds[index % 2] ?? "note";
      const id = ids.minutesLine.parse(`sample-${index}`);
      const text = (kind === "note" ? note : decision).repeat(index === 0 ? 9 : 1);
      return { id, kind, text, by, at: before };
    }),
  };
  yield full;
  yield { ...full, sentAt: at };
  yield { ...full, sentAt: before, changedAt: at };
  yield { ...full, sentAt: at, approvedIn: now };
}

function withMeetings(network: Network, audience: Audience, minutes: Minutes | undefined): Network {
  const seats = [...network.seats];
  const [organiser] = seatIndex(network).ofKind("coordinator");
  if (!organiser) return network;
  const meetingOf = (id: Meeting["id"], day: string): Meeting => ({
    ...{ id, title: wording.tell.summary(note), audience, organiser: organiser.id, place: note },
    slot: { day: day as Day, from: "09:30" as ClockTime, until: "11:00" as ClockTime },
    ...{ plannedAt: before, sequence: 0, told: [], items: [] },
    replies: [
      {
        person: membersOf(network, audience)[0] ?? organiserOf(organiser),
        as: "yes",
        at,
        sequence: 0,
      },
    ],
    ...(minutes && { minutes }),
  });
  const count = minutes ? MANY : 0;
  const actions = Array.from({ length: count }, (_, index): Agreed => {
    const owner = (seats[index % seats.length] ?? organiser).id;
    const id = ids.action.parse(`sample-${index}`);
    const agreed = { agreedAt: before, postponed: 0, meeting: now };
    return { id, what: decision, owner, dueOn: "2026-12-15" as Day, ...agreed };
  });
  const meetings = [meetingOf(earlier, "2026-11-17"), meetingOf(now, "2026-11-24")];
  return { ...network, meetings: Collection.of(meetings), actions: Collection.of(actions) };
}

function organiserOf({
  holdings,
}: {
  readonly holdings: readonly { readonly person: PersonId }[];
}) {
  return holdings[0]?.person ?? ids.person.parse("nobody");
}

function* outcomes(scene: Scene): Iterable<Outcome<State>> {
  const state: State = { kind: "writing", meeting: now };
  const of = { meeting: now, line: lineId } as const;
  yield openAtHand(scene);
  yield open(scene, now);
  yield show(scene, now);
  yield allCame(scene, now);
  yield look(scene, now);
  yield send(scene, now);
  for (const text of [...lines, wording.how.join(" ")]) {
    const line = readMinutesLine(text);
    if (!line) continue;
    yield dictate({ ...scene, state }, line);
    yield dictate(scene, line);
  }
  yield* held(scene);
  const seen = scene.network.meetings.get(now)?.minutes?.lines[0]?.text ?? "";
  for (const was of [markOf(seen), "other"]) {
    yield strike(scene, { kind: "strike", ...of, was });
    for (const text of ["", note, "x".repeat(1_001)]) {
      yield rewrite(scene, { kind: "rewrite", ...of, was }, text);
    }
  }
  yield reword(scene, of);
  yield dropAction(scene, { kind: "drop-action", meeting: now, action: actionId });
  yield approve(scene, { kind: "approve", meeting: earlier, in: now });
}

/** Lines that nobody knows the meeting of: as many as are held, and what may be done with them. */
function* held(scene: Scene): Iterable<Outcome<State>> {
  for (const kind of ["note", "action", "present"] as const) {
    const text = kind === "note" ? note : "x".repeat(LONGEST_TEXT);
    const lines = Array.from({ length: HELD_AT_MOST }, () => ({ kind, text }));
    const full: Scene = { ...scene, state: { kind: "held", lines } };
    const one: Scene = { ...scene, state: { kind: "held", lines: lines.slice(0, 1) } };
    for (const some of [full, one]) {
      yield hold(some, { kind, text });
      yield placeInMinutes(some, now);
      yield placeOnAgenda(some, now);
      yield placeApart(some);
      yield letGo(some);
    }
  }
  yield letGo(scene);
}

function sceneOf({ network, knowledge }: World, me: PersonId): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, actor: { account, guest: false, person: me } },
    networks: [{ id: network.id, name: network.description.name }],
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event, me };
}
