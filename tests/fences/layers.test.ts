import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adviceOf, cruiseLayers } from "./cruise-layers.ts";
import { projectRoot } from "./source-files.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "layers-"));
  const declared = [...installed, "botbuilder", "restify", "lowdb", "@slack/bolt"];
  const dependencies = Object.fromEntries(declared.map((name) => [name, "1.0.0"]));
  const devDependencies = { vitest: "1.0.0" };
  write("package.json", JSON.stringify({ type: "module", dependencies, devDependencies }));
  for (const name of [...declared, "vitest", "undeclared"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  write("node_modules/libphonenumber-js/max/index.js", "");
});

afterEach(() => rmSync(root, { recursive: true }));

const installed = ["date-fns", "@date-fns/tz", "zod", "libphonenumber-js", "pino", "ical.js"];

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes a file that imports, and what it imports unless that is a package or already there. */
function given(from: string, specifier: string, keyword = "import"): void {
  write(from, `${keyword} { thing } from "${specifier}";\nexport const used = thing;\n`);
  if (!specifier.startsWith(".")) return;
  write(join(dirname(from), specifier), "export const thing = 1;\n");
}

async function rulesBroken(): Promise<readonly string[]> {
  const { violations } = await cruiseLayers(root);
  return [...new Set(violations.map(({ rule }) => rule))].toSorted();
}

describe("what is refused", () => {
  it.each([
    ["src/domain/a.ts", "../messages/b.ts", "layer-domain"],
    ["src/domain/a.ts", "node:fs", "layer-domain"],
    ["src/domain/a.ts", "pino", "layer-domain"],
    ["src/domain/a.ts", "libphonenumber-js", "layer-domain"],
    ["src/messages/a.ts", "../contract/b.ts", "layer-messages"],
    ["src/contract/a.ts", "../engine/b.ts", "layer-contract"],
    ["src/language/a.ts", "../messages/b.ts", "layer-language"],
    ["src/lookup/a.ts", "node:fs", "layer-lookup"],
    ["src/lookup/a.ts", "../language/b.ts", "layer-lookup"],
    ["src/shield/a.ts", "node:fs", "layer-shield"],
    ["src/shield/a.ts", "../language/b.ts", "layer-shield"],
    ["src/documents/a.ts", "../messages/b.ts", "layer-documents"],
    ["src/cards/a.ts", "../contract/b.ts", "layer-cards"],
    ["src/cards/a.ts", "../lookup/b.ts", "layer-cards"],
    ["src/engine/a.ts", "../../dialogs/index.ts", "layer-engine"],
    ["src/engine/a.ts", "../store/lowdb/b.ts", "layer-engine"],
    ["src/engine/a.ts", "../channels/teams/b.ts", "layer-engine"],
    ["src/engine/a.ts", "../config.ts", "layer-engine"],
    ["dialogs/greet/dialog.ts", "../other/wording.ts", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "../index.ts", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "../../src/contract/ports.ts", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "../../src/engine/b.ts", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "../../src/config.ts", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "node:crypto", "layer-dialogs"],
    ["dialogs/greet/dialog.ts", "fs", "layer-dialogs"],
    ["dialogs/index.ts", "../src/engine/b.ts", "layer-dialog-register"],
    ["src/channels/teams/a.ts", "../slack/b.ts", "layer-channels"],
    ["src/channels/teams/a.ts", "../../engine/b.ts", "layer-channels"],
    ["src/channels/teams/a.ts", "../../cards/b.ts", "layer-channels"],
    ["src/channels/teams/a.ts", "../../../dialogs/greet/wording.ts", "layer-channels"],
    ["src/channels/teams/a.ts", "../../store/lowdb/b.ts", "layer-channels"],
    ["src/store/lowdb/a.ts", "../postgres/b.ts", "layer-store"],
    ["src/store/lowdb/a.ts", "../../channels/http/b.ts", "layer-store"],
    ["src/config.ts", "./engine/b.ts", "layer-config-and-log"],
    ["src/log.ts", "./channels/teams/b.ts", "layer-config-and-log"],
    ["src/novelty/a.ts", "../domain/b.ts", "unknown-room"],
    ["src/novelty.ts", "./domain/b.ts", "unknown-room"],
    ["src/engine/a.ts", "../main.ts", "layer-engine"],
    ["src/commands/a.ts", "../../tests/b.ts", "no-tests"],
    ["src/commands/a.ts", "vitest", "no-undeclared-package"],
    ["src/commands/a.ts", "undeclared", "no-undeclared-package"],
    ["src/commands/a.ts", "not-installed", "no-unresolved"],
    ["src/main.ts", "botbuilder", "driver-botbuilder"],
    ["src/channels/slack/a.ts", "restify", "driver-restify"],
    ["src/commands/a.ts", "lowdb", "driver-lowdb"],
    ["src/channels/teams/a.ts", "@slack/bolt", "driver-slack"],
    ["src/domain/meeting/a.ts", "ical.js", "driver-calendar"],
    ["src/documents/a.ts", "ical.js", "driver-calendar"],
    ["src/channels/mail/a.ts", "ical.js", "driver-calendar"],
  ])("%s may not import %s", async (from, specifier, rule) => {
    given(from, specifier);
    expect(await rulesBroken()).toContain(rule);
  });

  it("a type counts as much as a value", async () => {
    given("src/domain/a.ts", "../engine/b.ts", "import type");
    given("dialogs/greet/dialog.ts", "../other/state.ts", "export type");
    expect(await rulesBroken()).toEqual(["layer-dialogs", "layer-domain"]);
  });

  it("an import that is awaited counts as well", async () => {
    write("src/domain/a.ts", 'export const later = () => import("../engine/b.ts");\n');
    write("src/engine/b.ts", "export const thing = 1;\n");
    expect(await rulesBroken()).toEqual(["layer-domain"]);
  });

  it("two files that need each other, even for a type", async () => {
    write("src/domain/a.ts", 'import type { B } from "./b.ts";\nexport type A = B;\n');
    write("src/domain/b.ts", 'import { A } from "./a.ts";\nexport const b = A;\n');
    expect(await rulesBroken()).toEqual(["no-circle"]);
  });
});

describe("what is allowed", () => {
  it.each([
    ["src/domain/a.ts", "@date-fns/tz"],
    ["src/domain/a.ts", "libphonenumber-js/max"],
    ["src/domain/meeting/occurrences.ts", "ical.js"],
    ["src/documents/calendar/a.ts", "ical.js"],
    ["src/domain/a.ts", "./deep/b.ts"],
    ["src/messages/a.ts", "zod"],
    ["src/contract/a.ts", "../messages/b.ts"],
    ["src/lookup/a.ts", "../domain/b.ts"],
    ["src/shield/a.ts", "../domain/b.ts"],
    ["src/cards/a.ts", "../language/b.ts"],
    ["src/engine/a.ts", "../contract/ports.ts"],
    ["dialogs/greet/dialog.ts", "./wording.ts"],
    ["dialogs/greet/dialog.ts", "../../src/contract/dialog.ts"],
    ["dialogs/greet/dialog.ts", "../../src/lookup/b.ts"],
    ["dialogs/greet/dialog.ts", "../../src/shield/b.ts"],
    ["dialogs/greet/dialog.ts", "zod"],
    ["dialogs/index.ts", "./greet/dialog.ts"],
    ["src/channels/teams/a.ts", "botbuilder"],
    ["src/channels/teams/a.ts", "../http/b.ts"],
    ["src/channels/teams/a.ts", "node:crypto"],
    ["src/channels/http/a.ts", "restify"],
    ["src/channels/slack/a.ts", "@slack/bolt"],
    ["src/store/lowdb/a.ts", "lowdb"],
    ["src/store/lowdb/a.ts", "../../contract/ports.ts"],
    ["src/config.ts", "./contract/fault.ts"],
    ["src/log.ts", "pino"],
    ["src/main.ts", "../dialogs/index.ts"],
    ["src/commands/start.ts", "../main.ts"],
    ["src/commands/start.ts", "pino"],
  ])("%s may import %s", async (from, specifier) => {
    given(from, specifier);
    expect(await rulesBroken()).toEqual([]);
  });
});

describe("the fence itself", () => {
  it("reads every file of the product", async () => {
    const { unseen, modules } = await cruiseLayers(projectRoot);
    expect({ unseen, some: modules > 20 }).toEqual({ unseen: [], some: true });
  });

  it("says what to do instead", async () => {
    expect(await adviceOf("layer-dialogs")).toContain("outcome");
  });
});
