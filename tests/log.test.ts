import { describe, expect, it } from "vitest";
import { Fault } from "../src/contract/fault.ts";
import type { Log } from "../src/contract/ports.ts";
import { createLog } from "../src/log.ts";

function logged(...lines: readonly Parameters<Log>[0][]): readonly string[] {
  const written: string[] = [];
  const log = createLog({ from: "info", to: { write: (line) => written.push(line) } });
  for (const line of lines) log(line);
  return written;
}

describe("a log line (I40)", () => {
  it("is one line of JSON with its name, its level, the time and its fields", () => {
    const [line = ""] = logged({ level: "info", what: "bot-started", fields: { port: 3978 } });
    expect(JSON.parse(line)).toMatchObject({ level: "info", what: "bot-started", port: 3978 });
    expect(JSON.parse(line).time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it.each(["\n", "\r\n", "\u2028", "\u0085", "\u001b[2J", "\u202e", "\0"])(
    "stays one line and shows what it says, whatever comes in: %j",
    (breaker) => {
      const fields = { path: `/x${breaker}{"level":"error"}` };
      const [line = "", ...more] = logged({ level: "info", what: `a${breaker}b`, fields });
      expect(more).toEqual([]);
      expect(line.trimEnd().includes(breaker)).toBe(false);
      expect(JSON.parse(line).level).toBe("info");
      expect(JSON.parse(line).path).not.toContain(breaker);
    },
  );

  it.each([
    "06 12345678",
    "06-12 34 56 78",
    "+31 6 1234 5678",
    "(0562) 024 715",
    "0800-2000200",
    "jan.de-vries@voedselbank.example",
    "<Jan@x.example>",
  ])("blots out %s", (personal) => {
    const [line = ""] = logged({ level: "warn", what: "x", fields: { text: `a ${personal} b` } });
    const { text } = JSON.parse(line);
    expect(text).toMatch(/\[(?:phone|mail)\]/);
    expect(text).not.toMatch(/\d{3}|vries|Jan@/);
  });

  it.each([
    "2026-11-22T09:00:00.000Z",
    "11111111-2222-4333-8444-555555555555",
    "01234567-0123-0123-0123-012345678901",
    "westerwaard",
    "src/engine/turn.ts:120:15",
    "1763802000000",
  ])("leaves %s be", (id) => {
    const [line = ""] = logged({ level: "warn", what: "x", fields: { id } });
    expect(JSON.parse(line).id).toBe(id);
  });

  it("cuts what is endless", () => {
    const [line = ""] = logged({ level: "warn", what: "x", fields: { id: "a".repeat(100_000) } });
    expect(line.length).toBeLessThan(500);
  });
});

describe("something thrown (I40)", () => {
  const typed = "mevrouw Jansen heeft honger";

  it("is logged by name, code and frames, not by its message", () => {
    const cause = Object.assign(new TypeError(`${typed}\n    at Jansen (x.ts:1:1)`), {
      code: "ERR_X",
    });
    const [line = ""] = logged({ level: "error", what: "turn-failed", cause });
    expect(JSON.parse(line).cause).toMatchObject({ name: "TypeError", code: "ERR_X" });
    expect(JSON.parse(line).cause.at.length).toBeGreaterThan(1);
    expect(line).not.toContain("Jansen");
  });

  it("tells a fault's own words, and what it came from", () => {
    const cause = new Fault("store-write", "network noord could not be written", new Error(typed));
    const [line = ""] = logged({ level: "error", what: "x", cause });
    expect(JSON.parse(line).cause).toMatchObject({
      code: "store-write",
      message: "network noord could not be written",
      cause: { name: "Error" },
    });
    expect(line).not.toContain("Jansen");
  });

  it.each([typed, { message: typed }, undefined, null, 42])("may be anything: %j", (cause) => {
    const written = logged({ level: "error", what: "x", cause });
    expect(written.join("")).not.toContain("Jansen");
  });

  it("may be its own cause", () => {
    const cause = new Error("x");
    cause.cause = cause;
    expect(logged({ level: "error", what: "x", cause })).toHaveLength(1);
  });
});
