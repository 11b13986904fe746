import { markOf } from "../../src/domain/mark-of.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Action, Subject } from "./action.ts";
import type { Form } from "./scene.ts";

/** With the same shape: what differs from one to the next is a name. */
const SOME = 4;

export type Press = readonly [Action, Form?];

/** Every button of this conversation once for each shape of what it leads to. */
export function* everyPress(network: Network): Iterable<Press> {
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
  yield* wrongForms();
  yield* ofNewSeats();
  yield* ofOrganisations(network);
  yield* ofPeople(network);
  yield* ofSeats(network);
}

/** Forms in which everything that can be wrong is wrong. */
function* wrongForms(): Iterable<Press> {
  const was = "x";
  yield [{ kind: "find" }, { name: "x".repeat(200) }];
  yield [{ kind: "goal", was }, { goal: "x" }];
  yield [
    { kind: "lines", was },
    { "name-1": "x", "number-2": "1" },
  ];
  yield [
    { kind: "organisation-save", was },
    { phone: "1", mail: "x", website: "x y" },
  ];
  yield [
    { kind: "person-save", was },
    { name: "1", organisation: "x", phone: "1", mail: "x" },
  ];
}

function* ofNewSeats(): Iterable<Press> {
  const kinds = ["contact", "manager", "table-member", "webber", "coordinator"] as const;
  for (const kind of kinds) {
    const role = { kind };
    yield [{ kind: "seat-form", role }];
    yield [
      { kind: "seat-save", role },
      { who: "x", from: "x" },
    ];
  }
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
