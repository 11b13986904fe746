import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guidesOf } from "../../../src/commands/guides/guides-file.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "guides-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test("the guides that come with the program are read", async () => {
  expect((await guidesOf("data")).length).toBe(29);
});

test("a file that is wrong is refused with the line that is wrong", async () => {
  const guides = [{ theme: "school", tips: [{ source: "A", why: "" }] }];
  const file = { format: "dan-bel-ik/guides", version: 1, guides };
  await writeFile(join(directory, "guides.json"), JSON.stringify(file, null, 2));
  await expect(guidesOf(directory)).rejects.toMatchObject({
    code: "store-read",
    message: expect.stringMatching(/guides\.json, line 10: guides\[0\]\.tips\[0\]\.why is leeg/),
  });
});
