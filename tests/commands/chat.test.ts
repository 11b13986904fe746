import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadline, endAll, makeDirectory, run } from "./child.ts";

let directory: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  directory = await makeDirectory();
});
afterAll(async () => {
  endAll();
  await directory.clear();
});

const chat = (...lines: readonly string[]) =>
  run("chat", [], {
    env: { DATA_DIR: directory.path },
    input: lines.map((line) => `${line}\n`).join(""),
  });

describe("npm run chat, its lines from a pipe", { timeout: deadline }, () => {
  it("answers each line and ends when they end", async () => {
    const { code, out, err } = await chat(
      "deurwaarder aan de deur",
      "telefoonnummer van de voedselbank",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("webber schulden");
    expect(out).toContain("Voedselbank Westerwaard");
    expect(out.match(/^Spoed: .*112/gm)).toHaveLength(2);
  });

  it("a number presses a button of the last answer", async () => {
    const { out } = await chat("deurwaarder aan de deur", "1");
    const [, pressed = ""] = out.split("Spoed:");
    expect(pressed.length).toBeGreaterThan(40);
    expect(out).toContain("[1] Gesproken");
  });

  it("shows no colours and no prompt, and stops at stop", async () => {
    const { code, out } = await chat("hallo", "stop", "deurwaarder aan de deur");
    expect(code).toBe(0);
    expect(out).not.toContain("\u001b");
    expect(out).not.toMatch(/^> /m);
    expect(out).not.toContain("webber schulden");
  });

  it("answers a hundred lines, each of them", async () => {
    const { out } = await chat(...Array.from({ length: 100 }, () => "gezin heeft honger"));
    expect(out.match(/^Spoed: /gm)).toHaveLength(100);
  });

  it("takes whatever comes, and none of it steers the terminal (I12, I28)", async () => {
    const { code, err, out } = await chat(
      "",
      "  ",
      "honger ".repeat(15_000),
      "\u001b[2J\0honger\u202e",
      "__proto__",
      '{"kind":"press"}',
      `@all $${"{x}"} {{y}}`,
      "99",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.match(/^Spoed: /gm)?.length).toBeGreaterThanOrEqual(6);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come back
    expect(out).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
  });

  it.each([
    ["nothing", "", 0],
    ["a line without an end", "gezin heeft honger", 1],
  ])("takes %s", async (_what, input, answers) => {
    const { code, err, out } = await run("chat", [], { env: { DATA_DIR: directory.path }, input });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect([...out.matchAll(/^Spoed: /gm)]).toHaveLength(answers);
  });
});
