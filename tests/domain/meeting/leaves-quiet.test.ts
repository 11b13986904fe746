import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { leavesQuiet } from "../../../src/domain/meeting/leaves-quiet.ts";
import type { Reply } from "../../../src/domain/meeting/meeting.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at, day } from "../sample.ts";
import { meeting } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const jan = ids.person.parse("jan");

describe("somebody who wants no messages", () => {
  const quiet = (pausedUntil: string, as?: Reply["as"]) => {
    const town = webberTown();
    const askings = town.askings.with(jan, { id: jan, pausedUntil: day(pausedUntil) });
    const said = { person: jan, at: local("2026-11-25T10:00"), sequence: 0 };
    const replies = as ? [{ ...said, as }] : [];
    const now = { person: jan, at: local("2026-12-01T10:00") };
    return leavesQuiet({ ...town, askings }, meeting({ replies }), now);
  };

  test("is left alone about a meeting until the day that they named", () => {
    expect(quiet("2026-12-02")).toBe(true);
    expect(quiet("2026-12-01")).toBe(false);
  });

  test("is not left alone about what they come to or send somebody to", () => {
    expect(quiet("2026-12-02", "yes")).toBe(false);
    expect(quiet("2026-12-02", "sends")).toBe(false);
    expect(quiet("2026-12-02", "maybe")).toBe(true);
    expect(quiet("2026-12-02", "no")).toBe(true);
  });

  test("is not who never asked for it", () => {
    const now = { person: jan, at: local("2026-12-01T10:00") };
    expect(leavesQuiet(webberTown(), meeting(), now)).toBe(false);
  });
});
