import { describe, expect, test } from "vitest";
import { workingOf } from "../../../src/domain/cycle/interval.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import { stepDays, stepKey } from "../../../src/domain/meeting/action-steps.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { action } from "./town.ts";

const working = workingOf(webberTown().description, calendar);

/** `ahead 2026-12-07`, of what is due on a day and was agreed on another. */
function steps(dueOn: string, agreed = "2026-11-24T10:00:00Z", more: Partial<Action> = {}) {
  const one = action({ dueOn: day(dueOn), agreedAt: at(agreed), ...more });
  return stepDays(one, working).map(({ step, from }) => `${step} ${from}`);
}

describe("when something is said of an action", () => {
  test("is three working days ahead, on the day, a week late and two weeks late", () => {
    expect(steps("2026-12-10")).toStrictEqual([
      ...["ahead 2026-12-07", "due 2026-12-10", "late 2026-12-17", "stuck 2026-12-24"],
    ]);
  });

  test("is before the weekend when that lies between, or when it is due in it", () => {
    expect(steps("2026-12-08")[0]).toBe("ahead 2026-12-03");
    expect(steps("2026-12-12").slice(0, 2)).toStrictEqual(["ahead 2026-12-09", "due 2026-12-11"]);
  });

  test("is not ahead of what was agreed within a week before it", () => {
    expect(steps("2026-12-10", "2026-12-02T10:00:00Z")[0]).toBe("ahead 2026-12-07");
    expect(steps("2026-12-10", "2026-12-03T10:00:00Z")[0]).toBe("due 2026-12-10");
    // That is the third of December already by the clock of the network.
    expect(steps("2026-12-10", "2026-12-02T23:30:00Z")[0]).toBe("due 2026-12-10");
  });

  test("is the day after for what was agreed for that very day, or too late for it", () => {
    expect(steps("2026-12-10", "2026-12-09T10:00:00Z")[0]).toBe("due 2026-12-10");
    expect(steps("2026-12-10", "2026-12-10T10:00:00Z")[0]).toBe("due 2026-12-11");
    expect(steps("2026-12-12", "2026-12-11T10:00:00Z")[0]).toBe("due 2026-12-12");
  });

  test("is said once for each date", () => {
    expect(stepKey(action({ dueOn: day("2026-12-10") }), "late")).toBe(
      "action/actie/2026-12-10/late",
    );
  });
});
