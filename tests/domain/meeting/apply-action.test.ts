import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { isOpen } from "../../../src/domain/meeting/action.ts";
import type { MeetingFact } from "../../../src/domain/meeting/meeting-fact.ts";
import type { Day } from "../../../src/domain/time.ts";
import { action, actionId, hour, townAfter } from "./town.ts";

const agreed: MeetingFact = { kind: "action-agreed", action: action() };
const of = (...facts: readonly MeetingFact[]) =>
  townAfter([agreed, ...facts]).actions.get(actionId);

describe("an action", () => {
  it("is open until it is done, and done once", () => {
    const done: MeetingFact = { kind: "action-done", action: actionId };
    expect(isOpen(action())).toBe(true);
    expect(of(done, done)).toStrictEqual(action({ doneAt: hour(1) }));
    expect(isOpen(action({ doneAt: hour(1) }))).toBe(false);
  });

  it("that need not be done any more is not open", () => {
    const dropped = of({ kind: "action-dropped", action: actionId });
    expect(dropped).toStrictEqual(action({ droppedAt: hour(1) }));
    expect(dropped && isOpen(dropped)).toBe(false);
  });

  it("remembers how often it was put off", () => {
    const later = (dueOn: string): MeetingFact => ({
      ...{ kind: "action-postponed", action: actionId, dueOn: dueOn as Day },
    });
    expect(of(later("2027-02-01"), later("2027-03-01"))).toStrictEqual(
      action({ dueOn: "2027-03-01" as Day, postponed: 2 }),
    );
  });

  it("goes to another seat", () => {
    const owner = ids.seat.parse("webber-school");
    expect(of({ kind: "action-passed", action: actionId, owner })).toStrictEqual(action({ owner }));
  });

  it("of which nothing is known is changed by nothing", () => {
    expect(townAfter([{ kind: "action-done", action: actionId }]).actions.size).toBe(0);
  });
});
