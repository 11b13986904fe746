import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { callList } from "../../../src/domain/report/call-list.ts";
import { lookingAt } from "../../../src/domain/report/seat-status.ts";
import { silentPeople } from "../../../src/domain/report/silent.ts";
import { seat as seatOf, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { askedAbout, became, byPerson, noon, personId, seatId } from "./given.ts";

function calls(network: Network) {
  return callList(lookingAt(network, tuesdayMorning)).map(
    ({ reason, seats, whom, organisation }) => ({
      kind: reason.kind,
      seats: seats.map(({ id }) => id),
      whom: whom?.id,
      organisation: organisation?.id,
    }),
  );
}

const october = noon("2026-10-05");
const mies = { person: "mies", seats: ["voedselbank-contact"], at: october } as const;
const opened = (seat: string, more: Partial<Extract<Fact, { kind: "hand-over-opened" }>> = {}) =>
  ({ kind: "hand-over-opened", seat: seatId(seat), why: "leaving", ...more }) as const;
const atCoordinator = (seat: string) =>
  ({ kind: "hand-over-stepped", seat: seatId(seat), step: "coordinator" }) as const;
const named = (seat: string, needsYes: boolean) =>
  ({ kind: "successor-named", seat: seatId(seat), person: personId("kees"), needsYes }) as const;
const doubted = (seat: string) => ({ kind: "seat-doubted", seat: seatId(seat) }) as const;

describe("whom a coordinator calls", () => {
  test("nobody, when nobody waits for a call", () => {
    expect(calls(smallNetwork())).toStrictEqual([]);
  });

  test("who was asked up to the last rung, not who is still being asked", () => {
    expect(calls(askedAbout(smallNetwork(), { ...mies, rungs: 5 }))).toStrictEqual([]);
    expect(calls(askedAbout(smallNetwork(), { ...mies, rungs: 6 }))).toStrictEqual([
      {
        ...{ kind: "no-answer", seats: ["voedselbank-contact"] },
        ...{ whom: "mies", organisation: "voedselbank" },
      },
    ]);
  });

  test("who may know a successor: who still sits there", () => {
    const network = became(
      smallNetwork(),
      { at: october },
      opened("leergeld-contact", { leaver: personId("jan") }),
      atCoordinator("leergeld-contact"),
    );
    expect(calls(network)).toMatchObject([{ kind: "find-successor", whom: "jan" }]);
  });

  test("or who leads the organisation, or else the deputy, or the organisation itself", () => {
    const gone = { leaver: personId("jan"), lastDay: "2026-11-01" as never, why: "gone" } as const;
    const network = became(
      smallNetwork(),
      { at: october },
      opened("leergeld-contact", gone),
      atCoordinator("leergeld-contact"),
    );
    expect(calls(network)).toMatchObject([{ whom: "ijsbrand" }]);
    const organisation = ids.organisation.parse("leergeld");
    const managed = seatOf("manager", { kind: "manager", organisation }, "kees");
    const led = { ...network, seats: network.seats.with(managed.id, managed) };
    expect(calls(led)).toMatchObject([{ whom: "kees" }]);
    const empty = became(
      smallNetwork(),
      { at: october },
      opened("budget-contact", { why: "empty" }),
      atCoordinator("budget-contact"),
    );
    expect(calls(empty)).toMatchObject([{ whom: undefined, organisation: "budgethulp" }]);
  });

  test("not while others around are still asked, or a candidate is", () => {
    const open = became(smallNetwork(), { at: october }, opened("leergeld-contact"));
    expect(calls(open)).toStrictEqual([]);
    const asked = became(
      open,
      { at: october },
      atCoordinator("leergeld-contact"),
      named("leergeld-contact", false),
    );
    expect(calls(asked)).toStrictEqual([]);
  });

  test("still, when others are asked after the coordinator", () => {
    const network = became(
      smallNetwork(),
      { at: october },
      opened("leergeld-contact", { leaver: personId("jan") }),
      atCoordinator("leergeld-contact"),
      { kind: "hand-over-stepped", seat: seatId("leergeld-contact"), step: "deputy" },
    );
    expect(calls(network)).toMatchObject([{ kind: "find-successor", whom: "jan" }]);
  });

  test("who named a successor of whom a coordinator must approve, before all else", () => {
    const late = askedAbout(smallNetwork(), { ...mies, rungs: 6 });
    const network = became(
      late,
      { at: noon("2026-11-01"), by: byPerson("jan") },
      opened("leergeld-contact"),
      named("leergeld-contact", true),
    );
    expect(calls(network)).toMatchObject([
      { kind: "needs-yes", whom: "jan", seats: ["leergeld-contact"] },
      { kind: "no-answer" },
    ]);
  });

  test("who sits in a seat that somebody doubts, unless it is called about already", () => {
    const doubt = doubted("voedselbank-contact");
    const network = became(smallNetwork(), { at: noon("2026-11-20"), by: byPerson("kees") }, doubt);
    expect(calls(network)).toMatchObject([{ kind: "doubted", whom: "mies" }]);
    const ended = askedAbout(network, { ...mies, at: noon("2026-11-21"), rungs: 6 });
    expect(calls(ended)).toMatchObject([{ kind: "no-answer", whom: "mies" }]);
    const passed = became(network, { at: noon("2026-11-21") }, opened("voedselbank-contact"));
    expect(calls(passed)).toStrictEqual([]);
  });
});

describe("who has not answered", () => {
  test("everybody who was asked, who waits longest first, with how far it came", () => {
    const first = askedAbout(smallNetwork(), { ...mies, rungs: 4 });
    const fatima = { person: "fatima", seats: ["webber-school"], at: noon("2026-11-16") };
    const network = askedAbout(first, { ...fatima, rungs: 1 });
    const silent = silentPeople(lookingAt(network, tuesdayMorning));
    expect(silent.map(({ person, step, since }) => [person.id, step, since])).toStrictEqual([
      ["mies", "deputy", october],
      ["fatima", "ask", noon("2026-11-16")],
    ]);
  });

  test("not who answered, and not who left", () => {
    const asked = askedAbout(smallNetwork(), { ...mies, rungs: 1 });
    const seat = seatId("voedselbank-contact");
    for (const fact of [
      { kind: "seat-confirmed", seat } as const,
      { kind: "network-left", person: personId("mies") } as const,
    ]) {
      const network = became(asked, { at: noon("2026-10-06") }, fact);
      expect(silentPeople(lookingAt(network, tuesdayMorning))).toStrictEqual([]);
    }
  });
});
