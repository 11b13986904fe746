import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEmergencyLines } from "../../../src/domain/network-file/emergency-line-file.ts";

describe("the lines under every answer", () => {
  const read = readEmergencyLines(readFileSync("data/emergency-lines.json", "utf8"));
  test("are the three that are known for certain", () => {
    expect(read).toMatchObject({
      kind: "read",
      lines: [
        { number: "112", about: "acuut gevaar" },
        {
          name: "Veilig Thuis",
          number: "0800-2000",
          about: expect.stringContaining("dag en nacht"),
        },
        { number: "113", about: "gedachten aan zelfdoding" },
      ],
    });
  });
});

describe("a file that cannot be used says why", () => {
  const file = (lines: unknown) =>
    readEmergencyLines(JSON.stringify({ format: "dan-bel-ik/emergency-lines", version: 1, lines }));
  test.each<[string, ReturnType<typeof file>, string]>([
    ["no JSON", readEmergencyLines("{"), ""],
    ["no lines", file([]), "lines"],
    ["a number that is none", file([{ name: "x", number: "bel", about: "y" }]), "lines[0].number"],
    ["a field too many", file([{ name: "x", number: "112", about: "y", z: 1 }]), "lines[0]"],
    ["another file", readEmergencyLines('{"format":"x","version":1,"lines":[]}'), "format"],
  ])("%s", (_what, read, path) => {
    if (read.kind === "read") throw new Error("read");
    expect(read.problems[0]?.path).toBe(path);
    expect(read.problems[0]?.explanation).not.toBe("");
  });
});
