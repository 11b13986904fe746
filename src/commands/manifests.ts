import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Config, configOfProcess } from "../config.ts";
import { slackManifest } from "./manifests/slack-manifest.ts";
import { type TeamsFiles, teamsPackage } from "./manifests/teams-package.ts";
import { teamsValues } from "./manifests/teams-values.ts";
import { wording } from "./manifests/wording.ts";

const folder = join(import.meta.dirname, "../../manifests");
const pages = ["website", "privacy", "terms"] as const;
const wrongUse = 2;

type Done =
  | { readonly kind: "made"; readonly lines: readonly string[] }
  | { readonly kind: "refused"; readonly line: string };
type Options = NonNullable<ReturnType<typeof readOptions>>;

/** Makes what Teams and Slack want to know, of the templates in `manifests` and of the settings. */
function makeManifests(): Done {
  const options = readOptions();
  if (options === undefined) return refused(wording.usage);
  const config = configOfProcess();
  if (config.kind === "wrong") {
    const say = config.why === "missing" ? wording.missing : wording.wrongSetting;
    return refused(say(config.setting));
  }
  const done = [makeForTeams(config, options), makeForSlack(config, options)];
  const lines = done.flatMap((one) => (one?.kind === "made" ? one.lines : []));
  const refusal = done.find((one) => one?.kind === "refused");
  if (refusal) return refusal;
  if (lines.length > 0) return { kind: "made", lines };
  return refused(wording.missing(config.kind === "real" ? "PUBLIC_URL" : "MICROSOFT_APP_ID"));
}

/** Nothing when Teams is not set up. */
function makeForTeams(config: Config, { socket: _slack, ...options }: Options): Done | undefined {
  const { publicUrl } = config;
  const teams = config.kind === "real" ? config.teams : undefined;
  if (teams === undefined) return undefined;
  if (publicUrl === undefined) return refused(wording.missing("PUBLIC_URL"));
  const found = teamsValues({ appId: teams.appId, publicUrl, ...options });
  if (found.kind === "wrong") return refused(wording.wrong(found.name, found.why));
  const path = join(folder, "teams/dan-bel-ik-teams.zip");
  writeFileSync(path, teamsPackage(readTeamsFiles(), found.values));
  const left = pages.filter((page) => options[page] === undefined).map((page) => `--${page}`);
  const own = left.length > 0 ? [wording.ownPages(left)] : [];
  return { kind: "made", lines: [wording.made(path), ...own] };
}

/** An app for Slack gets its credentials by this manifest, so none are needed to make it. */
function makeForSlack(config: Config, { socket }: Options): Done | undefined {
  const slack = config.kind === "real" ? config.slack : undefined;
  const overSocket = socket || slack?.transport.kind === "socket";
  const publicUrl = overSocket ? undefined : config.publicUrl;
  if (publicUrl === undefined && !overSocket) return undefined;
  const template = readFileSync(join(folder, "slack/manifest.json"), "utf8");
  const readsMail = slack !== undefined && slack.domains.size > 0;
  const made = slackManifest(template, { publicUrl, readsMail });
  if (made.kind === "wrong") return refused(wording.wrong(made.name, made.why));
  const path = join(folder, "slack/dan-bel-ik-slack.json");
  writeFileSync(path, made.text);
  return { kind: "made", lines: [wording.madeForSlack(path)] };
}

function readTeamsFiles(): TeamsFiles {
  const read = (name: string) => readFileSync(join(folder, "teams", name));
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
  const socket = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      options: { developer: text, website: text, privacy: text, terms: text, socket },
    }).values;
  } catch {
    return undefined;
  }
}

const done = makeManifests();
if (done.kind === "made") {
  process.stdout.write(done.lines.map((line) => `${line}\n`).join(""));
} else {
  process.stderr.write(`${done.line}\n`);
  process.exitCode = wrongUse;
}
