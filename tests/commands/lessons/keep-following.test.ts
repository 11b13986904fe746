import { describe, expect, it, vi } from "vitest";
import type { Following, LessonNews } from "../../../src/commands/lessons/follow-lessons.ts";
import { keepFollowing } from "../../../src/commands/lessons/keep-following.ts";
import type { Log } from "../../../src/contract/ports.ts";

const deadline = { timeout: 20_000 };

/** Follows something that tells what the test wants to be told. */
const stage = () => {
  const lines: Parameters<Log>[0][] = [];
  const said: string[] = [];
  const look = vi.fn(async () => undefined);
  const stop = vi.fn(async () => undefined);
  let tell: (news: LessonNews) => void = () => undefined;
  const following: Following = { look, stop, settled: async () => undefined };
  const end = keepFollowing(
    (told) => {
      tell = told;
      return following;
    },
    { log: (line) => void lines.push(line), say: (line) => void said.push(line) },
  );
  return { lines, said, look, stop, end, tell: (news: LessonNews) => tell(news) };
};

describe("following lessons as long as the bot runs", () => {
  it("looks again and again until it is stopped", async () => {
    const { look, stop, end } = stage();
    await vi.waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(1), deadline);
    await end();
    expect(stop).toHaveBeenCalledOnce();
  });

  it("stops at once, also before it looked", async () => {
    const { look, end } = stage();
    await end();
    expect(look).not.toHaveBeenCalled();
  });

  it("logs where a line is wrong and what kind of mistake it is, and not what stands there", async () => {
    const { lines, said, tell, end } = stage();
    const problem = {
      file: "situations/a.txt",
      line: 7,
      finding: { kind: "unknown-theme", theme: "jansen" },
    } as const;
    tell({ kind: "refused", problems: [problem, problem], more: 3 });
    expect(lines).toEqual([
      {
        level: "warn",
        what: "lessons-refused",
        fields: { file: "situations/a.txt", line: 7, why: "unknown-theme", problems: 5 },
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain("jansen");
    expect(said).toEqual([
      "data/situations/a.txt, regel 7: “jansen” is geen thema. In data/themes.json staat welke thema's er zijn. en nog 4 Ik ga door met wat ik eerder leerde.",
    ]);
    await end();
  });

  it.each<[LessonNews, string, string]>([
    [{ kind: "changed" }, "info", "model-changed"],
    [{ kind: "same" }, "info", "lessons-unchanged"],
    [{ kind: "failed", cause: "crash" }, "error", "learning-failed"],
  ])("logs %j as %s %s, and says a line", async (news, level, what) => {
    const { lines, said, tell, end } = stage();
    tell(news);
    expect(lines).toMatchObject([{ level, what }]);
    expect(said).toHaveLength(1);
    await end();
  });
});
