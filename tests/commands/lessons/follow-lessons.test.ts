import { describe, expect, it } from "vitest";
import { followLessons, type LessonNews } from "../../../src/commands/lessons/follow-lessons.ts";
import type { LearnOutcome } from "../../../src/commands/lessons/learning.ts";

/** Files whose state is a word, and learning that ends when the test says so. */
const stage = ({ use = async (_bytes: Uint8Array) => true } = {}) => {
  let state = "first";
  const news: LessonNews[] = [];
  const started: { end: (outcome: LearnOutcome) => void; stopped: boolean }[] = [];
  const used: Uint8Array[] = [];
  const following = followLessons({
    fingerprint: async () => state,
    known: "first",
    learn: () => {
      const { promise: outcome, resolve: end } = Promise.withResolvers<LearnOutcome>();
      const run = { end, stopped: false };
      started.push(run);
      return {
        outcome,
        stop: async () => {
          run.stopped = true;
          end({ kind: "failed", cause: "stopped" });
        },
      };
    },
    use: async (bytes) => {
      used.push(bytes);
      return use(bytes);
    },
    tell: (one) => news.push(one),
  });
  return {
    ...{ following, news, started, used },
    change: (to: string) => {
      state = to;
    },
    looks: async (times: number) => {
      for (let look = 0; look < times; look++) await following.look();
    },
  };
};

const learnt: LearnOutcome = { kind: "learnt", bytes: Uint8Array.of(1) };

describe("following the lesson files", () => {
  it("does nothing while nothing changes", async () => {
    const { looks, started, news } = stage();
    await looks(5);
    expect([started.length, news.length]).toEqual([0, 0]);
  });

  it("learns a change once two looks saw the same", async () => {
    const { change, looks, started } = stage();
    change("half");
    await looks(1);
    change("whole");
    await looks(1);
    expect(started).toHaveLength(0);
    await looks(3);
    expect(started).toHaveLength(1);
  });

  it("learns nothing when a change was taken back before it was seen twice", async () => {
    const { change, looks, started } = stage();
    change("slip");
    await looks(1);
    change("first");
    await looks(3);
    expect(started).toHaveLength(0);
  });

  it("puts to use what was learnt, and then says so", async () => {
    const { change, looks, started, following, used, news } = stage();
    change("second");
    await looks(2);
    expect(news).toEqual([]);
    started[0]?.end(learnt);
    await following.settled();
    expect(used).toEqual([Uint8Array.of(1)]);
    expect(news).toEqual([{ kind: "changed" }]);
    await looks(3);
    expect(started).toHaveLength(1);
  });

  it("learns what changed meanwhile after it; the last change wins", async () => {
    const { change, looks, started, following, used } = stage();
    change("second");
    await looks(2);
    change("third");
    await looks(3);
    change("fourth");
    await looks(3);
    expect(started).toHaveLength(1);
    started[0]?.end({ kind: "learnt", bytes: Uint8Array.of(2) });
    await following.settled();
    await looks(1);
    expect(started).toHaveLength(2);
    started[1]?.end({ kind: "learnt", bytes: Uint8Array.of(4) });
    await following.settled();
    await looks(3);
    expect(started).toHaveLength(2);
    expect(used.at(-1)).toEqual(Uint8Array.of(4));
  });

  it("tells what is wrong with the files once, and waits for the next change", async () => {
    const { change, looks, started, following, news, used } = stage();
    change("wrong");
    await looks(2);
    const refused: LearnOutcome = {
      kind: "refused",
      problems: [{ file: "noise.txt", finding: { kind: "not-there" } }],
      more: 0,
    };
    started[0]?.end(refused);
    await following.settled();
    await looks(5);
    expect([news, used, started.length]).toEqual([[refused], [], 1]);
    change("first");
    await looks(2);
    started[1]?.end({ kind: "same" });
    await following.settled();
    expect(news.at(-1)).toEqual({ kind: "same" });
  });

  it("goes on with what is known when learning breaks off, and with the next change", async () => {
    const { change, looks, started, following, news, used } = stage();
    change("second");
    await looks(2);
    started[0]?.end({ kind: "failed", cause: "crash" });
    await following.settled();
    await looks(3);
    expect([news, used, started.length]).toEqual([[{ kind: "failed", cause: "crash" }], [], 1]);
    change("third");
    await looks(2);
    expect(started).toHaveLength(2);
  });

  it.each([
    ["cannot be read", async () => false],
    ["cannot be put to use", () => Promise.reject(new Error("full"))],
  ])("says that it failed when what was learnt %s", async (_, use) => {
    const { change, looks, started, following, news } = stage({ use });
    change("second");
    await looks(2);
    started[0]?.end(learnt);
    await following.settled();
    expect(news).toMatchObject([{ kind: "failed" }]);
  });

  it("breaks off when it stops: nothing is used, told or looked at any more", async () => {
    const { change, looks, started, following, news, used } = stage();
    change("second");
    await looks(2);
    await following.stop();
    expect(started[0]?.stopped).toBe(true);
    change("third");
    await looks(3);
    expect([started.length, news, used]).toEqual([1, [], []]);
  });
});
