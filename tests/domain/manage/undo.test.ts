import { describe, expect, it } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { stating } from "../../../src/domain/manage/stating.ts";
import { markOfPast, planUndo, undoFacts } from "../../../src/domain/manage/undo.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Past } from "../../../src/domain/past.ts";
import { at, day, seatOf } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const by = { kind: "person", person: ids.person.parse("coby") } as const;
const an = ids.person.parse("an");
const contact = ids.seat.parse("contact");
const now = at("2026-11-25T09:00:00Z");

/** Commits one after another, an hour between them; `plain`: without how it was before. */
function told(
  network: Network,
  ...commits: readonly { readonly facts: readonly Fact[]; readonly plain?: true }[]
) {
  let world = network;
  const history = commits.map(({ facts, plain }, index): Past => {
    const when = at(`2026-11-24T1${index}:00:00Z`);
    const all = plain ? facts : stating(world, facts, when);
    const changes = all.map((fact): Change => ({ ...fact, by, at: when, via: "teams" }));
    world = changes.reduce(apply, world);
    return { version: index + 1, seen: `event-${index}`, changes };
  });
  return { network: world, history };
}

const undo = (
  world: { readonly network: Network; readonly history: readonly Past[] },
  index: number,
) => planUndo({ ...world, mark: markOf(`event-${index}`), at: now });

const taken: Fact = {
  kind: "seat-taken",
  seat: contact,
  person: ids.person.parse("dirk"),
  from: day("2026-12-01"),
};
const confirmed: Fact = { kind: "seat-confirmed", seat: contact };
const network = manageNetwork();
const whole: Fact = { kind: "recorded", part: "seats", value: seatOf(network, "contact") };

describe("what was before", () => {
  it("is what the same commit stated", () => {
    const plan = undo(told(network, { facts: [taken] }), 0);
    expect(plan).toMatchObject({ kind: "may", facts: [whole] });
  });

  it("is known as well when an account had a new address in the same turn", () => {
    const [account] = network.accounts;
    if (!account) throw new Error("no account");
    const seen: Fact = { kind: "account-seen", account: { ...account, address: "elsewhere" } };
    const plan = undo(told(network, { facts: [seen, taken] }), 0);
    expect(plan).toMatchObject({ kind: "may", facts: [whole] });
  });

  it("is what the commits before it made of it, when one of them had the whole", () => {
    const left: Fact = { kind: "seat-left", seat: contact, until: day("2026-12-31") };
    const plan = undo(
      told(
        network,
        { facts: [whole], plain: true },
        { facts: [left], plain: true },
        { facts: [taken], plain: true },
      ),
      2,
    );
    expect(plan).toMatchObject({
      facts: [{ kind: "recorded", value: { holdings: [{ person: "an", until: "2026-12-31" }] } }],
    });
  });

  it("is unknown when none of them had", () => {
    expect(undo(told(network, { facts: [confirmed], plain: true }), 0)).toStrictEqual({
      kind: "before-unknown",
    });
  });

  it("is nothing for what was new", () => {
    const bank = ids.organisation.parse("new");
    const value = {
      id: bank,
      name: "New",
      aliases: [],
      kind: "formal",
      domain: "debt",
      areas: [],
    } as const;
    const plan = undo(
      told(network, { facts: [{ kind: "recorded", part: "organisations", value }] }),
      0,
    );
    expect(plan).toMatchObject({ facts: [{ kind: "removed", part: "organisations", id: "new" }] });
  });
});

describe("undoing is refused", () => {
  it("after a later change of the same thing, whoever made it", () => {
    const plan = undo(told(network, { facts: [taken] }, { facts: [confirmed] }), 0);
    expect(plan).toMatchObject({ kind: "later", change: { kind: "seat-confirmed", by } });
  });

  it("not after a search for a successor that leaves the seat as it is; that search ends with it", () => {
    const left: Fact = { kind: "seat-left", seat: contact, until: day("2026-11-23") };
    const opened: Fact = { kind: "hand-over-opened", seat: contact, why: "empty" };
    const world = told(network, { facts: [left] }, { facts: [opened] });
    const plan = undo(world, 0);
    if (plan.kind !== "may") throw new Error(plan.kind);
    const facts = undoFacts(world.network, { ...plan, mark: "x", at: now });
    expect(facts.map(({ kind }) => kind)).toStrictEqual([
      "occurred",
      "hand-over-withdrawn",
      "recorded",
    ]);
  });

  it("leaves a search that was there before", () => {
    const opened: Fact = { kind: "hand-over-opened", seat: contact, why: "leaving", leaver: an };
    const scope: Fact = {
      ...whole,
      value: { ...seatOf(network, "contact"), doubts: [{ at: now, by }] },
    } as never;
    const world = told(network, { facts: [opened] }, { facts: [scope] });
    const plan = undo(world, 1);
    if (plan.kind !== "may") throw new Error(plan.kind);
    expect(
      undoFacts(world.network, { ...plan, mark: "x", at: now }).map(({ kind }) => kind),
    ).toStrictEqual(["occurred", "recorded"]);
  });

  it("after a change of this very moment, of which the past does not tell yet", () => {
    const world = told(network, { facts: [taken] }, { facts: [confirmed] });
    const plan = planUndo({
      ...world,
      history: world.history.slice(0, 1),
      mark: markOf("event-0"),
      at: now,
    });
    expect(plan).toStrictEqual({ kind: "later" });
  });

  it("when it is about somebody who was erased", () => {
    const gone = ids.person.parse("gone-01234567-89ab-cdef-0123-456789abcdef");
    const erased: Fact = {
      kind: "seat-taken",
      seat: contact,
      person: gone,
      from: day("2026-12-01"),
    };
    expect(undo(told(network, { facts: [erased] }), 0)).toStrictEqual({ kind: "erased" });
    const held = {
      ...seatOf(network, "contact"),
      holdings: [{ person: gone, from: day("2026-01-01") }],
    };
    const was = told(
      network,
      { facts: [{ kind: "recorded", part: "seats", value: held }], plain: true },
      { facts: [taken] },
    );
    expect(undo(was, 1)).toStrictEqual({ kind: "erased" });
  });

  it("when something else leans on it", () => {
    const id = ids.organisation.parse("new");
    const value = {
      id,
      name: "New",
      aliases: [],
      kind: "formal",
      domain: "debt",
      areas: [],
    } as const;
    const person = network.people.get(an);
    if (!person) throw new Error("nobody");
    const moved: Fact = {
      kind: "recorded",
      part: "people",
      value: { ...person, organisation: id },
    };
    const world = told(
      network,
      { facts: [{ kind: "recorded", part: "organisations", value }] },
      { facts: [moved] },
    );
    expect(undo(world, 0)).toStrictEqual({ kind: "in-use" });
    expect(undo(world, 1).kind).toBe("may");
  });

  it("of steps that have a way back of their own", () => {
    const opened: Fact = { kind: "hand-over-opened", seat: contact, why: "leaving", leaver: an };
    expect(undo(told(network, { facts: [opened], plain: true }), 0)).toStrictEqual({
      kind: "not-this",
    });
    const left: Fact = { kind: "network-left", person: an };
    expect(undo(told(network, { facts: [left], plain: true }), 0)).toStrictEqual({
      kind: "not-this",
    });
  });

  it("of what lies further back than is known, and of what no event made", () => {
    expect(undo({ network, history: [] }, 0)).toStrictEqual({ kind: "too-long-ago" });
    expect(markOfPast({ version: 1, changes: [] })).toBeUndefined();
  });

  it("a second time", () => {
    const world = told(network, { facts: [taken] });
    const occurred = world.network.occurred.with(`undone/${markOf("event-0")}`, now);
    expect(undo({ ...world, network: { ...world.network, occurred } }, 0)).toStrictEqual({
      kind: "undone",
    });
  });
});
