import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppManifestUtils, TeamsManifestConverter } from "@microsoft/app-manifest";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fillTemplate } from "../../src/commands/manifests/fill-template.ts";
import { teamsPackage } from "../../src/commands/manifests/teams-package.ts";
import { type TeamsManifestInput, teamsValues } from "../../src/commands/manifests/teams-values.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { readPng } from "./read-png.ts";

const folder = join(import.meta.dirname, "../../manifests/teams");
const read = (name: string) => readFileSync(join(folder, name));
const files = {
  manifest: read("manifest.json").toString(),
  color: read("color.png"),
  outline: read("outline.png"),
};
const usual = { appId: "00000000-0000-4000-8000-00000000000a", publicUrl: "https://bot.example" };

function valuesOf(input: TeamsManifestInput) {
  const found = teamsValues(input);
  if (found.kind === "wrong") throw new Error(`${found.name} ${found.why}`);
  return found.values;
}

const entriesOf = (input: TeamsManifestInput) => unzipSync(teamsPackage(files, valuesOf(input)));
const textOf = (input: TeamsManifestInput) =>
  strFromU8(entriesOf(input)["manifest.json"] ?? new Uint8Array());

const shape = z.object({
  id: z.string(),
  bots: z.array(
    z.object({
      botId: z.string(),
      commandLists: z.array(z.object({ commands: z.array(z.object({ title: z.string() })) })),
    }),
  ),
  developer: z.object({ name: z.string() }),
  validDomains: z.array(z.string()),
});
const manifestOf = (input: TeamsManifestInput) => shape.parse(JSON.parse(textOf(input)));

describe("the Teams manifest", () => {
  beforeEach(() =>
    vi.stubGlobal("fetch", () => Promise.reject(new Error("the judge works offline"))),
  );
  afterEach(() => vi.unstubAllGlobals());

  it.each<[string, TeamsManifestInput]>([
    ["the settings alone", usual],
    [
      "all options",
      { ...usual, developer: 'Gemeente "X" \\ {{A}}', website: "https://x.example/?a=b&c" },
    ],
    ["the longest name", { ...usual, developer: "é".repeat(32) }],
  ])("with %s holds before Microsoft's own schema", async (_name, input) => {
    const manifest = TeamsManifestConverter.jsonToManifest(textOf(input));
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  });

  it("is refused by that schema when the id is none, so the judge judges", async () => {
    const manifest = TeamsManifestConverter.jsonToManifest(textOf({ ...usual, appId: "x" }));
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).not.toEqual([]);
  });

  it("leaves nothing to be filled in", () => {
    expect(textOf(usual)).not.toMatch(/\{\{|\}\}/);
  });

  it("names the bot and the app by the same id", () => {
    const { id, bots } = manifestOf(usual);
    expect([id, ...bots.map(({ botId }) => botId)]).toEqual([usual.appId, usual.appId]);
  });

  it("offers only commands that the bot knows", () => {
    const titles = manifestOf(usual).bots.flatMap(({ commandLists }) =>
      commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
    );
    expect(new Set(titles.map(readSmallTalk))).toEqual(new Set(["help", "themes"]));
  });

  it("keeps a name with quotes and placeholders as it is", () => {
    const developer = 'Zorg "en" {{A}}';
    expect(manifestOf({ ...usual, developer }).developer.name).toBe(developer);
  });

  it("cannot be made of a template that asks for something unknown", () => {
    expect(() => fillTemplate('{"a":"{{toString}} {{NOBODY}}"}', {})).toThrow("NOBODY");
  });
});

describe("the address of the bot", () => {
  it.each([
    ["https://bot.example", "bot.example"],
    ["https://bot.example:8443/teams/", "bot.example"],
    ["https://BOT.Example.", "bot.example"],
    ["https://bot.gemeente-ergens.example/a/b", "bot.gemeente-ergens.example"],
    ["https://bél.example", "xn--bl-bja.example"],
  ])("%s counts as the domain %s", (publicUrl, host) => {
    expect(manifestOf({ ...usual, publicUrl }).validDomains).toEqual([host]);
  });

  it.each([
    "https://localhost",
    "https://server:3978",
    "https://192.0.2.7",
    "https://[2001:db8::7]",
    "",
    "x",
  ])("%s is not one that Teams can use", (publicUrl) => {
    expect(teamsValues({ ...usual, publicUrl })).toEqual({
      kind: "wrong",
      name: "PUBLIC_URL",
      why: "no-public-host",
    });
  });

  it.each<[string, Partial<TeamsManifestInput>]>([
    ["--website", { website: "ftp://x.example" }],
    ["--privacy", { privacy: "" }],
    ["--terms", { terms: `https://x.example/${"a".repeat(2048)}` }],
    ["--developer", { developer: "x".repeat(33) }],
    ["--developer", { developer: "  " }],
  ])("%s is named when it is wrong", (name, option) => {
    expect(teamsValues({ ...usual, ...option })).toMatchObject({ kind: "wrong", name });
  });
});

describe("the package", () => {
  it("has exactly three files, at the root", () => {
    expect(Object.keys(entriesOf(usual)).toSorted()).toEqual([
      "color.png",
      "manifest.json",
      "outline.png",
    ]);
  });

  it("is the same for the same settings", () => {
    const make = () => teamsPackage(files, valuesOf(usual));
    expect(make()).toEqual(make());
  });
});

describe("the icons", () => {
  it("the one in colour is 192 by 192 and leaves no hole", () => {
    const { width, height, pixels } = readPng(files.color);
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.filter(([, , , alpha = 255]) => alpha < 255)).toEqual([]);
  });

  it("the mark stays inside the middle 120, where no client cuts it off", () => {
    const { pixels } = readPng(files.color);
    const [ground] = pixels;
    const outside = pixels.filter((_, at) =>
      [at % 192, Math.floor(at / 192)].some((step) => step < 34 || step >= 158),
    );
    expect(new Set(outside.map(String))).toEqual(new Set([String(ground)]));
  });

  it("the outline is 32 by 32, white on nothing, with air at every side", () => {
    const { width, height, pixels } = readPng(files.outline);
    const visible = pixels.filter(([, , , alpha = 255]) => alpha > 0);
    const coloured = visible.filter((pixel) => pixel.slice(0, 3).some((part) => part !== 255));
    const corners = [0, 31, 992, 1023].map((at) => pixels[at]?.[3]);
    expect([width, height]).toEqual([32, 32]);
    expect(coloured).toEqual([]);
    expect(corners).toEqual([0, 0, 0, 0]);
    expect(visible.length).toBeGreaterThan(150);
    expect(visible.length).toBeLessThan(600);
  });
});

describe("npm run manifests", () => {
  const run = (environment: Record<string, string>, ...options: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, "../../src/commands/manifests.ts"), ...options], {
      env: environment,
      encoding: "utf8",
    });

  it("names the setting that is missing, in one line", () => {
    const { status, stderr, stdout } = run({});
    expect({ status, stderr, stdout }).toEqual({
      status: 2,
      stderr: "De instelling MICROSOFT_APP_ID ontbreekt.\n",
      stdout: "",
    });
  });

  it("never repeats the value of a setting that is wrong", () => {
    const { status, stderr } = run({ PUBLIC_URL: "http://geheim.example" });
    expect(status).toBe(2);
    expect(stderr).toBe("De instelling PUBLIC_URL klopt niet.\n");
  });

  it("explains itself when it gets an option it does not know", () => {
    expect(run({}, "--colour", "red")).toMatchObject({ status: 2, stdout: "" });
  });
});
