import { describe, expect, test } from "vitest";
import { planDraft } from "../../../src/domain/meeting/series-draft.ts";
import type { ClockTime } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { coordinator, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [from, until] = ["09:30" as ClockTime, "11:00" as ClockTime];

describe("what is planned", () => {
  const draft = {
    ...{ title: "Borrel", audience: { kind: "contacts" } as const, place: "Buurthuis" },
    ...{ day: day("2026-12-01"), from, until, holidays: "skip" as const },
  };
  const now = "2026-11-24T10:00";
  const planner = { network: webberTown(), at: local(now), calendar, organiser: coordinator };

  test("is one meeting when it does not come back", () => {
    const { series: none, meetings } = planDraft(draft, planner);
    expect(none).toBeUndefined();
    expect(meetings).toStrictEqual([
      {
        ...{ id: meetings[0]?.id, title: "Borrel", audience: { kind: "contacts" } },
        ...{ organiser: coordinator, slot: slot("2026-12-01"), place: "Buurthuis" },
        ...{ plannedAt: local(now), sequence: 0, told: [], replies: [], items: [] },
      },
    ]);
  });

  test("is a series with its first meetings when it does", () => {
    const rule = { kind: "weekly", every: 4, weekday: 2 } as const;
    const { series: begun, meetings } = planDraft({ ...draft, rule }, planner);
    expect(begun).toStrictEqual({
      ...{ id: begun?.id, title: "Borrel", audience: { kind: "contacts" }, organiser: coordinator },
      ...{ rule, firstDay: "2026-12-01", from, until, place: "Buurthuis" },
      ...{ holidays: "skip", skipped: [], begunAt: local(now) },
    });
    expect(meetings[0]).toMatchObject({
      ...{ slot: slot("2026-12-01"), of: { series: begun?.id, day: "2026-12-01" } },
    });
    expect(meetings.every((one) => one.place === "Buurthuis")).toBe(true);
  });
});
