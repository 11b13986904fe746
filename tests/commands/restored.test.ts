import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { deadline, endAll, makeDirectory, run } from "./child.ts";
import { networkText } from "./network-text.ts";

let directory: Awaited<ReturnType<typeof makeDirectory>>;
let data: string;
beforeEach(async () => {
  directory = await makeDirectory();
  data = join(directory.path, "data");
});
afterEach(() => directory.clear());
afterAll(endAll);

const doing = (name: string, ...words: readonly string[]) =>
  run(name, words, { env: { DATA_DIR: data } });

/** Every file below a directory that has these words in it. */
async function filesWith(words: string): Promise<readonly string[]> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => readFile(join(parentPath, name), "utf8")),
  );
  return files.filter((_, at) => texts[at]?.includes(words)).map(({ name }) => name);
}

describe("a backup of before an erasure", { timeout: deadline }, () => {
  it("brings nobody back, whether it is a directory or a file", async () => {
    const [file, backup] = [join(directory.path, "noord.json"), join(directory.path, "backup")];
    await writeFile(file, networkText("noord", 3));
    await doing("import", file, "--yes");
    const older = join(directory.path, "older.json");
    await writeFile(older, (await doing("export", "noord")).out);
    await cp(data, backup, { recursive: true });
    expect(await doing("erase", "p1", "--yes")).toMatchObject({ code: 0 });
    const list = await readFile(join(directory.path, "data-erased.json"), "utf8");
    expect(list).not.toMatch(/"p1"|Person p1/);

    await rm(data, { recursive: true });
    await cp(backup, data, { recursive: true });
    expect(await filesWith("Person p1")).not.toEqual([]);
    const exported = await doing("export", "noord");
    expect(exported.code).toBe(0);
    expect(exported.out).toContain("Person p2");
    expect(exported.out).not.toContain("Person p1");
    expect(await filesWith("Person p1")).toEqual([]);

    const again = await doing("import", older, "--yes");
    expect(again.out).toContain(
      "Van één persoon in dit bestand zijn de gegevens gewist. Die komt niet terug.",
    );
    expect((await doing("export", "noord")).out).not.toContain("Person p1");
    expect(await filesWith("Person p1")).toEqual([]);
  });
});
