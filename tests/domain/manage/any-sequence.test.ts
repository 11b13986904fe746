import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account } from "../../../src/domain/account.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import { endOrganisation, endPerson, endSeat } from "../../../src/domain/manage/ending.ts";
import { mergeOrganisations } from "../../../src/domain/manage/merge-organisations.ts";
import { mergePeople } from "../../../src/domain/manage/merge-people.ts";
import { pauseFacts } from "../../../src/domain/manage/pausing.ts";
import { newSeat, scopeFacts, seatFacts } from "../../../src/domain/manage/seating.ts";
import { stating } from "../../../src/domain/manage/stating.ts";
import { planUndo, undoFacts } from "../../../src/domain/manage/undo.ts";
import { flawsOf } from "../../../src/domain/manage/whole.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import type { Network } from "../../../src/domain/network.ts";
import { readNetworkFile, refusalLines } from "../../../src/domain/network-file/read.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import type { Past } from "../../../src/domain/past.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import { type Day, instant } from "../../../src/domain/time.ts";
import { day } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

/** Numbers that are turned into who and what, whatever is there by then. */
type Step = {
  readonly kind: number;
  readonly one: number;
  readonly two: number;
  readonly days: number;
};

const step = fc.record({
  kind: fc.nat(13),
  one: fc.nat(50),
  two: fc.nat(50),
  days: fc.nat(60),
});
/** The last two are not done by a coordinator: a seat is on its way to somebody else. */
const byCoordinator = step.map(({ kind, ...rest }) => ({ ...rest, kind: kind % 12 }));

const start = Date.UTC(2026, 10, 24, 9);
const hour = 3_600_000;
const today = day("2026-11-24");
const coordinator = { kind: "person", person: ids.person.parse("coby") } as const;

function pick<Value extends { readonly id: string }>(
  all: Iterable<Value>,
  at: number,
): Value | undefined {
  const list = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
  return list[at % Math.max(1, list.length)];
}

const later = (days: number) => day(new Date(start + days * 24 * hour).toISOString().slice(0, 10));

/** One thing that a coordinator does; nothing when there is nobody to do it to. */
function factsFor(network: Network, { kind, one, two, days }: Step): readonly Fact[] {
  const organisation = pick(network.organisations, one);
  const other = pick(network.organisations, two);
  const person = pick(network.people, one);
  const somebody = pick(network.people, two);
  const seat = pick(network.seats, one);
  if (!organisation || !other || !person || !somebody || !seat) return [];
  const sitter = { person: somebody.id, from: later(days) };
  const id = ids.seat.parse(`new-${network.seats.size}-${one}-${two}-${days}`);
  const roles: readonly SeatRole[] = [
    { kind: "contact", organisation: organisation.id, themes: [], areas: [] },
    { kind: "manager", organisation: organisation.id },
    { kind: "coordinator" },
    ...(seat.role.kind === "deputy" ? [] : [{ kind: "deputy", of: seat.id } as const]),
  ];
  const role = roles[two % roles.length];
  const isNew = !network.seats.has(id);
  const choices: readonly (() => readonly Fact[])[] = [
    () => endOrganisation(network, organisation.id).facts,
    () => endPerson(network, person.id, later(days)).facts,
    () => endSeat(network, seat.id).facts,
    () => mergeOrganisations(network, { from: organisation.id, into: other.id })?.facts ?? [],
    () => mergePeople(network, { from: person.id, into: somebody.id })?.facts ?? [],
    () => (role && isNew ? newSeat(id, role, sitter) : []),
    () => (role && isNew ? newSeat(id, role, undefined) : []),
    () => seatFacts(network, seat, sitter),
    () =>
      scopeFacts(network, seat, {
        ...{
          themesIn: ["voedsel", "school"].slice(days % 2),
          themesOut: days % 3 ? ["voedsel"] : [],
        },
        ...{ areasIn: ["noord"], areasOut: days % 5 ? [] : ["noord"] },
      }),
    () => pauseFacts(network, organisation.id, { today, until: later(days + 1) }),
    () => [{ kind: "described", description: { ...network.description, goal: `doel ${one}` } }],
    () => [{ kind: "recorded", part: "people", value: { ...person, jobTitle: `baan ${two}` } }],
    () => leaving(seat.id, { leaver: seat.holdings.at(-1)?.person, lastDay: later(days) }),
    () => [
      { kind: "hand-over-opened", seat: seat.id, why: "empty" },
      { kind: "successor-named", seat: seat.id, person: somebody.id, needsYes: days % 2 === 0 },
    ],
  ];
  return choices[kind]?.() ?? [];
}

type Leaving = { readonly leaver: PersonId | undefined; readonly lastDay: Day };

function leaving(seat: SeatId, { leaver, lastDay }: Leaving): readonly Fact[] {
  return leaver === undefined
    ? []
    : [{ kind: "hand-over-opened", seat, why: "leaving", leaver, lastDay }];
}

function commitOf(network: Network, facts: readonly Fact[], number: number): Past {
  const at = instant(start + number * 1_000);
  const changes = stating(network, facts, at).map((fact): Change => {
    return { ...fact, by: coordinator, at, via: "teams" };
  });
  return { version: number, seen: `event-${number}`, changes };
}

function play(steps: readonly Step[]) {
  let network = manageNetwork();
  const history: Past[] = [];
  for (const [number, one] of steps.entries()) {
    const facts = factsFor(network, one);
    if (facts.length === 0) continue;
    const past = commitOf(network, facts, number + 1);
    history.push(past);
    network = past.changes.reduce(apply, network);
  }
  return { network, history };
}

/** Everything of a network but when it last changed and what is done once. */
function shape(network: Network) {
  const accounts = [...network.accounts].sort((a: Account, b: Account) => (a.id < b.id ? -1 : 1));
  const seats = [...network.seats].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { file: writeNetworkFile(network), accounts, seats };
}

describe("whatever a coordinator does, one thing after another", () => {
  it("no record names one that is gone, and nobody shares a seat", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { network } = play(steps);
        expect(flawsOf(network)).toStrictEqual([]);
        const read = readNetworkFile(writeNetworkFile(network));
        expect(read.kind === "refused" ? refusalLines(read) : []).toStrictEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("what was done last can be undone, and then all is as it was", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), byCoordinator, (steps, last) => {
        const { network, history } = play(steps);
        const facts = factsFor(network, last);
        if (facts.length === 0) return;
        const past = commitOf(network, facts, 100);
        const changed = past.changes.reduce(apply, network);
        const at = instant(start + 200_000);
        const mark = markOf("event-100");
        const plan = planUndo({ network: changed, history: [...history, past], mark, at });
        if (plan.kind !== "may") throw new Error(plan.kind);
        const undone = undoFacts(changed, { ...plan, mark, at })
          .map((fact): Change => ({ ...fact, by: coordinator, at, via: "teams" }))
          .reduce(apply, changed);
        expect(shape(undone)).toStrictEqual(shape(network));
        const again = planUndo({ network: undone, history: [...history, past], mark, at });
        expect(again.kind).toBe("undone");
      }),
      { numRuns: 150 },
    );
  });
});
