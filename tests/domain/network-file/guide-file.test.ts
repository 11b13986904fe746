import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askerRoles } from "../../../src/domain/asker-role.ts";
import { tipsFor } from "../../../src/domain/guide.ts";
import { readGuides } from "../../../src/domain/network-file/guide-file.ts";
import { linesOf } from "../../../src/domain/network-file/line-of.ts";

const themes: readonly { readonly id: string }[] = JSON.parse(
  readFileSync("data/themes.json", "utf8"),
);

describe("the guides that come with the program", () => {
  const read = readGuides(readFileSync("data/guides.json", "utf8"));
  const guides = read.kind === "read" ? read.guides : [];

  test("can be read, and are about every theme", () => {
    expect(read).toMatchObject({ kind: "read" });
    expect(guides.map(({ theme }) => theme).sort()).toStrictEqual(
      themes.map(({ id }) => id).sort(),
    );
  });

  test("have one or two tips about each theme for each role", () => {
    for (const { theme } of guides) {
      for (const role of askerRoles) {
        expect([1, 2], `${theme} ${role}`).toContain(tipsFor(guides, theme, role).length);
      }
    }
  });

  test("lead to main pages alone, for deeper pages move", () => {
    const sites = guides.flatMap(({ tips }) => tips.flatMap(({ website }) => website ?? []));
    expect(sites.length).toBeGreaterThan(20);
    for (const site of sites) expect(site).toMatch(/^https:\/\/[a-z0-9.-]+\.(?:nl|nu|eu)$/);
  });
});

const file = (guides: unknown) =>
  readGuides(JSON.stringify({ format: "dan-bel-ik/guides", version: 1, guides }, null, 1));
const tip = { source: "A", why: "B" };

describe("a file of guides that cannot be used", () => {
  test.each<[string, ReturnType<typeof file>, string, number]>([
    ["no JSON", readGuides('{\n"format": }'), "", 2],
    ["another file", readGuides('{"format":"x","version":1,"guides":[]}'), "format", 1],
    [
      "an empty reason",
      file([{ theme: "a", tips: [{ ...tip, why: "" }] }]),
      "guides[0].tips[0].why",
      10,
    ],
    [
      "no such role",
      file([{ theme: "a", tips: [{ ...tip, roles: ["x"] }] }]),
      "guides[0].tips[0].roles[0]",
      12,
    ],
    ["a field too many", file([{ theme: "a", tips: [tip], x: 1 }]), "guides[0]", 5],
    [
      "an address that is none",
      file([{ theme: "a", tips: [{ ...tip, website: "javascript:x" }] }]),
      "guides[0].tips[0].website",
      11,
    ],
    [
      "a theme twice",
      file([
        { theme: "a", tips: [tip] },
        { theme: "a", tips: [tip] },
      ]),
      "guides[1].theme",
      15,
    ],
    [
      "nothing for a role",
      file([{ theme: "a", tips: [{ ...tip, roles: ["care"] }] }]),
      "guides[0].tips",
      7,
    ],
  ])("says what is wrong and on which line: %s", (_what, read, path, line) => {
    if (read.kind === "read") throw new Error("read");
    expect(read.problems[0]).toMatchObject({ path, line });
    expect(read.problems[0]?.explanation).not.toBe("");
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["read", "refused"]).toContain(readGuides(text).kind);
      }),
    );
  });
});

describe("the line of a place", () => {
  test("is that of the key, the item, or what is nearest around it", () => {
    const text = '{\n"a, {": [\n1,\n{ "b\\"": "x\\n]",\n"c": [] }],\n"d": {}\n}';
    const lineOf = linesOf(text);
    expect(lineOf(["a, {"])).toBe(2);
    expect(lineOf(["a, {", 0])).toBe(3);
    expect(lineOf(["a, {", 1])).toBe(4);
    expect(lineOf(["a, {", 1, 'b"'])).toBe(4);
    expect(lineOf(["a, {", 1, "c", 3])).toBe(5);
    expect(lineOf(["d", "gone"])).toBe(6);
    expect(lineOf([])).toBe(1);
    expect(lineOf(["nowhere"])).toBe(1);
  });
});
