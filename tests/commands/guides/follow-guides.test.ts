import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GuidesNews } from "../../../src/commands/guides/follow-guides.ts";
import { keepGuides } from "../../../src/commands/guides/keep-guides.ts";
import { openGuides } from "../../../src/commands/guides/open-guides.ts";
import type { Log } from "../../../src/contract/ports.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "guides-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const save = (text: string) => writeFile(join(directory, "guides.json"), text);
const file = (...sources: readonly string[]) => {
  const tips = sources.map((source) => ({ source, why: "Handig." }));
  const guides = [{ theme: "school", tips }];
  return JSON.stringify({ format: "dan-bel-ik/guides", version: 1, guides }, null, 2);
};

/** The file of one tip, opened, and what its looks tell. */
async function stage() {
  await save(file("Nibud"));
  const guides = await openGuides(directory);
  const news: GuidesNews[] = [];
  const look = guides.follow((one) => news.push(one));
  return {
    news,
    looks: async (times: number) => {
      for (let nth = 0; nth < times; nth++) await look();
    },
    sources: () => guides.newest().flatMap(({ tips }) => tips.map(({ source }) => source)),
  };
}

describe("the reading tips while the bot runs", () => {
  it("stay what they are while nobody saves the file", async () => {
    const { looks, news, sources } = await stage();
    await looks(4);
    expect([news, sources()]).toEqual([[], ["Nibud"]]);
  });

  it("are the new ones once two looks saw the same file", async () => {
    const { looks, news, sources } = await stage();
    await save(file("Nibud", "Pharos"));
    await looks(1);
    expect(sources()).toEqual(["Nibud"]);
    await looks(3);
    expect([news, sources()]).toEqual([[{ kind: "changed" }], ["Nibud", "Pharos"]]);
  });

  it("stay the old ones when the file is wrong, and become the new ones when it is mended", async () => {
    const { looks, news, sources } = await stage();
    await save(file("Pharos", ""));
    await looks(4);
    expect(news).toMatchObject([
      { kind: "refused", more: 0, problem: { line: 13, path: "guides[0].tips[1].source" } },
    ]);
    expect(sources()).toEqual(["Nibud"]);
    await save(file("Pharos", "Movisie"));
    await looks(2);
    expect(sources()).toEqual(["Pharos", "Movisie"]);
  });

  it("stay the old ones when the file is gone", async () => {
    const { looks, news, sources } = await stage();
    await rm(join(directory, "guides.json"));
    await looks(2);
    expect([news, sources()]).toEqual([[{ kind: "unreadable" }], ["Nibud"]]);
  });
});

describe("what is told of a change in the reading tips", () => {
  const problem = {
    line: 13,
    path: "guides[0].tips[1].website",
    why: "website",
    explanation: "“htp:/x” is geen webadres.",
  } as const;

  it.each<[GuidesNews, object, string]>([
    [
      { kind: "changed" },
      { level: "info", what: "guides-changed" },
      "De leestips zijn veranderd. Ik geef vanaf nu de nieuwe.",
    ],
    [
      { kind: "refused", problem, more: 2 },
      {
        ...{ level: "warn", what: "guides-refused" },
        fields: { line: 13, place: "guides[0].tips[1].website", why: "website", problems: 3 },
      },
      "data/guides.json, regel 13: guides[0].tips[1].website “htp:/x” is geen webadres. En nog 2. Ik ga door met de leestips van hiervoor.",
    ],
    [
      { kind: "unreadable" },
      { level: "warn", what: "guides-refused", fields: { why: "unreadable" } },
      "data/guides.json kan ik niet lezen. Ik ga door met de leestips van hiervoor.",
    ],
  ])("is logged without what stands there, and said whole: %j", async (news, logged, said) => {
    const lines: Parameters<Log>[0][] = [];
    const spoken: string[] = [];
    let tell: (one: GuidesNews) => void = () => undefined;
    const end = keepGuides(
      (told) => {
        tell = told;
        return async () => undefined;
      },
      { log: (line) => void lines.push(line), say: (line) => void spoken.push(line) },
    );
    tell(news);
    expect([lines, spoken]).toEqual([[logged], [said]]);
    await end();
  });
});
