import { describe, expect, test } from "vitest";
import { handOver } from "../../../dialogs/hand-over/dialog.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { pressing, situation } from "../situation.ts";
import { Stage } from "./stage.ts";

const seat = "leergeld-contact";
const night = "2026-11-24T02:00:00.000Z" as Instant;

/** To whom something is told, and not before when. */
function told(stage: Stage, who: string, action: object): readonly (string | undefined)[][] {
  const { network, at } = stage;
  const outcome = handOver.step(
    situation({ happening: pressing(action), network, person: who, at }),
  );
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome.tell.map(({ to, notBefore }) => [
    ...[to.kind === "person" ? to.person : "seat" in to ? to.seat : to.organisation, notBefore],
  ]);
}

function begun(at: Instant, from?: string): Stage {
  const stage = new Stage(undefined, at);
  stage.press("jan", { kind: "start", seat, ...(from && { from }) });
  return stage;
}

const name = { kind: "name", seat, person: "lot" };

describe("a question to who did not begin to talk", () => {
  test("waits at night until offices open", () => {
    expect(told(begun(night), "jan", name)).toStrictEqual([["lot", "2026-11-24T08:00:00.000Z"]]);
  });

  test("waits on a holiday until the first day on which people are at work", () => {
    const christmas = "2026-12-25T10:00:00.000Z" as Instant;
    const [[, notBefore] = []] = told(begun(christmas), "jan", name);
    expect(notBefore !== undefined && notBefore > "2026-12-28").toBe(true);
  });

  test("goes at once in office hours", () => {
    expect(told(begun("2026-11-24T09:00:00.000Z" as Instant), "jan", name)).toStrictEqual([
      ["lot", undefined],
    ]);
  });

  test.each([
    ["2026-11-24", undefined],
    ["2026-11-25", undefined],
    ["2026-11-26", "2026-11-24T08:00:00.000Z"],
  ])("for a seat that passes on on %s goes not before %s", (from, notBefore) => {
    expect(told(begun(night, from), "jan", name)).toStrictEqual([["lot", notBefore]]);
  });

  test("waits for the next who may know a successor, too", () => {
    expect(told(begun(night), "jan", { kind: "dont-know", seat })).toStrictEqual([
      ["ijsbrand", "2026-11-24T08:00:00.000Z"],
    ]);
  });

  test("waits for a coordinator; what is said of who sits there does not", () => {
    const stage = new Stage(undefined, night);
    stage.press("ijsbrand", { kind: "start", seat, all: false });
    expect(told(stage, "ijsbrand", name)).toStrictEqual([
      ["sanne", "2026-11-24T08:00:00.000Z"],
      ["jan", undefined],
    ]);
  });
});
