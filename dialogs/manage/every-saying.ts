import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Change, Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import { stating } from "../../src/domain/manage/stating.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Past } from "../../src/domain/past.ts";
import { instant, times } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, Subject } from "./action.ts";
import { press } from "./press.ts";
import { type Coming, type Form, refuse, type Scene } from "./scene.ts";
import { newsMessage } from "./telling.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const earlier = instant(Date.UTC(2026, 10, 23, 9));
const account = ids.account.parse("slack:team:coordinator");
/** With the same shape: what differs from one to the next is a name. */
const SOME = 4;

/** Every message of this conversation, to the coordinator and to whom it is about. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  for (const { say, tell } of outcomes(network, knowledge)) {
    yield* say.map(({ message }) => message);
    yield* tell.map(({ message }) => message);
  }
  const by = longestName(network);
  const lines = Array.from({ length: 12 }, () => wording.news.gained(wording.brief(by), undefined));
  yield newsMessage(network, { by, lines });
}

function* outcomes(network: Network, knowledge: Knowledge): Iterable<Outcome<never>> {
  const coming = comingTo(network, knowledge);
  yield refuse(coming);
  yield refuse({ ...coming, network: { ...network, seats: emptied(network) } });
  const me = coordinatorsOnDuty(network, at)[0]?.person;
  if (!me) return;
  const scene: Scene = { ...coming, me };
  for (const [action, form] of presses(network)) yield press(scene, action, form ?? {});
  const { history: _unread, ...forgetful } = scene;
  yield press(forgetful, { kind: "changes" }, {});
  yield press(forgetful, { kind: "undo", change: "x" }, {});
  yield* undone(scene);
}

function comingTo(network: Network, knowledge: Knowledge): Coming {
  const event: Event<Action> = {
    ...{ id: "event", at, networks: [{ id: network.id, name: network.description.name }] },
    actor: { account, guest: false },
    place: { channel: "slack", conversation: "chat", kind: "personal" },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event, history: [] };
}

function emptied({ seats }: Network): Network["seats"] {
  return [...seats].reduce((left, { id }) => left.without(id), seats);
}

function longestName({ people }: Network): string {
  return (
    [...people].map(({ name }) => name).sort((one, other) => other.length - one.length)[0] ?? ""
  );
}

type Press = readonly [Action, Form?];

function* presses(network: Network): Iterable<Press> {
  const kinds = [
    "menu",
    "find-form",
    "find",
    "doubles",
    "goal-form",
    "lines-form",
    "changes",
  ] as const;
  for (const kind of kinds) yield [{ kind }];
  yield [{ kind: "organisation-form" }];
  yield [{ kind: "person-form" }];
  yield [{ kind: "seat-kinds" }];
  yield [{ kind: "find" }, { name: "x".repeat(200) }];
  yield [{ kind: "goal", was: "x" }, { goal: "x" }];
  yield [
    { kind: "lines", was: "x" },
    { "name-1": "x", "number-2": "1" },
  ];
  yield [
    { kind: "organisation-save", was: "x" },
    { phone: "1", mail: "x", website: "x y" },
  ];
  yield [
    { kind: "person-save", was: "x" },
    { name: "1", organisation: "x", phone: "1", mail: "x" },
  ];
  for (const role of [
    { kind: "contact" },
    { kind: "manager" },
    { kind: "table-member" },
  ] as const) {
    yield [{ kind: "seat-form", role }];
    yield [
      { kind: "seat-save", role },
      { who: "x", from: "x" },
    ];
  }
  for (const role of [{ kind: "webber" }, { kind: "coordinator" }] as const) {
    yield [{ kind: "seat-form", role }];
    yield [
      { kind: "seat-save", role },
      { who: "x", from: "x" },
    ];
  }
  yield* ofOrganisations(network);
  yield* ofPeople(network);
  yield* ofSeats(network);
}

function* ofOrganisations(network: Network): Iterable<Press> {
  const [first] = network.organisations;
  for (const { id, name } of [...network.organisations].slice(0, SOME)) {
    const subject: Subject = { part: "organisations", id };
    const was = markOf(name);
    yield [{ kind: "open", subject }];
    yield [{ kind: "organisation-form", id }];
    yield [{ kind: "organisation-save", id, was }, { name: "X" }];
    yield [
      { kind: "organisation-save", was },
      { name, kind: "formal", domain: "debt" },
    ];
    yield [{ kind: "seat-kinds", organisation: id }];
    yield [{ kind: "seat-form", role: { kind: "contact", organisation: id } }];
    yield [{ kind: "pause-form", id }];
    yield [{ kind: "pause", id }, { until: "2027-01-10" }];
    yield [{ kind: "pause", id }, { until: "2026-01-10" }];
    yield* ofAny(subject, first && { part: "organisations", id: first.id });
  }
}

function* ofPeople(network: Network): Iterable<Press> {
  const [first, second] = network.people;
  for (const { id, name } of [...network.people].slice(0, SOME)) {
    const subject: Subject = { part: "people", id };
    const was = markOf(name);
    yield [{ kind: "open", subject }];
    yield [{ kind: "find" }, { name }];
    yield [{ kind: "person-form", id }];
    yield [{ kind: "person-save", id, was }, { name: "X" }];
    yield [
      { kind: "person-save", was },
      { name: "Xandra", mail: first?.mail ?? "" },
    ];
    yield [{ kind: "seat-kinds", person: id }];
    yield [{ kind: "seat-form", role: { kind: "webber" }, person: id }];
    yield* ofAny(subject, second && { part: "people", id: second.id });
  }
}

function* ofSeats(network: Network): Iterable<Press> {
  const [person] = network.people;
  const kinds = Map.groupBy(network.seats, ({ role }) => role.kind);
  for (const { id } of [...kinds.values()].flatMap((seats) => seats.slice(0, 2))) {
    const subject: Subject = { part: "seats", id };
    const who = person ? `id:${person.id}` : "";
    yield [{ kind: "open", subject }];
    yield [{ kind: "who-form", id }];
    yield [{ kind: "who", id }, { who: "x" }];
    yield [{ kind: "who", id }, { who }];
    yield [{ kind: "scope-form", id }];
    yield [{ kind: "scope", id }, { "themes-in": [...network.themes].map((theme) => theme.id) }];
    yield [{ kind: "seat-form", role: { kind: "deputy", of: id } }];
    yield [{ kind: "seat-save", role: { kind: "deputy", of: id } }, { who }];
    yield* ofAny(subject, undefined);
  }
}

function* ofAny(subject: Subject, other: Subject | undefined): Iterable<Press> {
  yield [{ kind: "changes", subject }];
  yield [{ kind: "end", subject }];
  yield [{ kind: "end-sure", subject, shown: "x" }];
  yield [{ kind: "merge-form", subject }];
  yield [{ kind: "merge-with", subject }, { name: "x" }];
  if (other && other.id !== subject.id) yield [{ kind: "merge", from: other, into: subject }];
}

/** The list of changes and their undoing, with a past in which everything happened. */
function* undone(scene: Scene): Iterable<Outcome<never>> {
  const { network } = scene;
  const history = pastOf(scene);
  const world = history.flatMap(({ changes }) => changes).reduce(apply, network);
  const late: Scene = { ...scene, network: world, history };
  yield press(late, { kind: "changes" }, {});
  for (const { seen = "" } of history) {
    yield press(late, { kind: "undo", change: markOf(seen) }, {});
    yield press(late, { kind: "undo-sure", change: markOf(seen) }, {});
  }
}

function pastOf({ network, me }: Scene): readonly Past[] {
  const by = { kind: "person", person: me.id } as const;
  return factsOf(network, me.id).map((facts, version): Past => {
    const changes = stating(network, facts, earlier).map((fact): Change => {
      return { ...fact, by, at: earlier, via: "slack" };
    });
    return { version, seen: `event-${version}`, changes };
  });
}

function factsOf(network: Network, person: Scene["me"]["id"]): readonly (readonly Fact[])[] {
  const day = times.day.parse("2027-01-10");
  const [organisation] = network.organisations;
  const seats = [...network.seats].slice(0, 6).map(({ id }) => id);
  const records: readonly Fact[] = organisation
    ? [{ kind: "recorded", part: "organisations", value: { ...organisation, about: "X." } }]
    : [];
  return [
    records,
    [{ kind: "described", description: { ...network.description, goal: "X." } }],
    [{ kind: "emergency-lines-set", lines: [] }],
    ...seats.map((seat): readonly Fact[] => [{ kind: "seat-taken", seat, person, from: day }]),
    ...seats.map((seat): readonly Fact[] => [{ kind: "seat-confirmed", seat }]),
    [{ kind: "asking-paused", person, until: day }],
  ];
}
