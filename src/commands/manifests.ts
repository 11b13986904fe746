import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { WrongSetting } from "../config/setting.ts";
import { type Config, configOfProcess } from "../config.ts";
import { type TeamsFiles, teamsPackage } from "./manifests/teams-package.ts";
import { type TeamsManifestInput, teamsValues } from "./manifests/teams-values.ts";
import { wording } from "./manifests/wording.ts";

const folder = join(import.meta.dirname, "../../manifests/teams");
const pages = ["website", "privacy", "terms"] as const;
const wrongUse = 2;

type Done =
  | { readonly kind: "made"; readonly lines: readonly string[] }
  | { readonly kind: "refused"; readonly line: string };

/** Makes the Teams package of what is in `manifests/teams` and of the settings. */
function makeManifests(): Done {
  const options = readOptions();
  if (options === undefined) return refused(wording.usage);
  const settings = appSettings(configOfProcess());
  if (typeof settings === "string") return refused(settings);
  const found = teamsValues({ ...settings, ...options });
  if (found.kind === "wrong") return refused(wording.wrong(found.name, found.why));
  const path = join(folder, "dan-bel-ik-teams.zip");
  writeFileSync(path, teamsPackage(readFiles(), found.values));
  const left = pages.filter((page) => options[page] === undefined).map((page) => `--${page}`);
  const lines = [wording.made(path), ...(left.length > 0 ? [wording.ownPages(left)] : [])];
  return { kind: "made", lines };
}

function readFiles(): TeamsFiles {
  const read = (name: string) => readFileSync(join(folder, name));
  return {
    manifest: read("manifest.json").toString(),
    color: read("color.png"),
    outline: read("outline.png"),
  };
}

function refused(line: string): Done {
  return { kind: "refused", line };
}

function readOptions() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      options: { developer: text, website: text, privacy: text, terms: text },
    }).values;
  } catch {
    return undefined;
  }
}

/** The settings that a package needs, or the line about the first that is not there. */
function appSettings(
  config: Config | WrongSetting,
): Pick<TeamsManifestInput, "appId" | "publicUrl"> | string {
  if (config.kind === "wrong") {
    const say = config.why === "missing" ? wording.missing : wording.wrongSetting;
    return say(config.setting);
  }
  const { publicUrl } = config;
  const teams = config.kind === "real" ? config.teams : undefined;
  if (teams === undefined) return wording.missing("MICROSOFT_APP_ID");
  if (publicUrl === undefined) return wording.missing("PUBLIC_URL");
  return { appId: teams.appId, publicUrl };
}

const done = makeManifests();
if (done.kind === "made") {
  process.stdout.write(done.lines.map((line) => `${line}\n`).join(""));
} else {
  process.stderr.write(`${done.line}\n`);
  process.exitCode = wrongUse;
}
