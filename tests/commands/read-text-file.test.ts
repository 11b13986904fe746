import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTextFile } from "../../src/commands/read-text-file.ts";
import { readNetworkFile } from "../../src/domain/network-file/read.ts";
import { makeDirectory } from "./child.ts";

let directory: Awaited<ReturnType<typeof makeDirectory>>;
beforeAll(async () => {
  directory = await makeDirectory();
});
afterAll(() => directory.clear());

async function reading(bytes: string | Buffer) {
  const path = join(directory.path, "file");
  await writeFile(path, bytes);
  return readTextFile(path);
}

describe("a file that somebody named", () => {
  it("is read as UTF-8, a byte order mark in front allowed", async () => {
    expect(await reading("\uFEFF{} é 👩‍🍳")).toEqual({ kind: "text", text: "{} é 👩‍🍳" });
    expect(await reading("")).toEqual({ kind: "text", text: "" });
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le")],
    ["Windows-1252", Buffer.from("caf\xe9 ", "latin1")],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ])("is no text when it is %s", async (_what, bytes) => {
    expect(await reading(bytes)).toEqual({ kind: "not-text" });
  });

  it("that cannot be read says so (I22)", async () => {
    expect(await readTextFile(join(directory.path, "none"))).toEqual({ kind: "unreadable" });
    expect(await readTextFile(directory.path)).toEqual({ kind: "unreadable" });
    expect(await readTextFile("a\0b")).toEqual({ kind: "unreadable" });
  });

  it("that is far too large is read far enough to be refused for it", async () => {
    const read = await reading(Buffer.alloc(60_000_000, " "));
    const text = read.kind === "text" ? read.text : "";
    expect(text.length).toBeLessThan(60_000_000);
    const refused = readNetworkFile(text);
    expect(refused.kind === "refused" && refused.problems[0]?.explanation).toContain("10 MB");
  });
});
