import { readFileSync } from "node:fs";
import {
  type Everywhere,
  isHereAlone,
  readDirectory,
  readErasedList,
  readHost,
  readLinkSecret,
  readPort,
  readPublicUrl,
} from "./config/everywhere.ts";
import { isMailGiven, type MailSettings, readMail } from "./config/mail.ts";
import {
  type Attempt,
  attempt,
  isGiven,
  readEach,
  required,
  type Source,
  Wrong,
  type WrongSetting,
} from "./config/setting.ts";
import { readSlack, type SlackSettings, slackSettings } from "./config/slack.ts";
import { readTeams, type TeamsSettings, teamsSettings } from "./config/teams.ts";

/** All settings, frozen. A try-out has no credentials and answers this machine alone. */
export type Config =
  | (Everywhere & { readonly kind: "try-out"; readonly mail?: MailSettings })
  | (Everywhere & {
      readonly kind: "real";
      /** At least one of the three. */
      readonly teams?: TeamsSettings;
      readonly slack?: SlackSettings;
      readonly mail?: MailSettings;
    });

/** The settings, or the first one that is wrong. An empty setting counts as not given. */
export function readConfig(
  environment: Source["environment"],
  readFile: Source["readFile"],
): Config | WrongSetting {
  const read = attempt(() => readAll({ environment, readFile }));
  return read.kind === "read" ? read.value : read.found[0];
}

/** The settings of this process: the one place that reads its environment. */
export function configOfProcess(): Config | WrongSetting {
  return readConfig(process.env, readText);
}

/** Settings looked at one by one, for whoever mends them. */
export type Inspection = {
  readonly config: Attempt<Config>;
  /** Each part by itself, also when another one is wrong. */
  readonly parts: {
    readonly [Part in keyof ReturnType<typeof readersOf>]: Attempt<
      ReturnType<ReturnType<typeof readersOf>[Part]>
    >;
  };
  /** Whether a setting was given, by itself or by a file that holds it. */
  readonly isGiven: (name: string) => boolean;
  /** The names of all that was given, settings or not. */
  readonly names: readonly string[];
};

/** All that can be said about settings, whatever is wrong with them. */
export function inspectConfig(
  environment: Source["environment"],
  readFile: Source["readFile"],
): Inspection {
  const source = { environment, readFile };
  const { teams, slack, mail, host, publicUrl, linkSecret, port, dataDirectory, erasedList } =
    readersOf(source);
  return {
    config: attempt(() => readAll(source)),
    parts: {
      teams: attempt(teams),
      slack: attempt(slack),
      mail: attempt(mail),
      host: attempt(host),
      publicUrl: attempt(publicUrl),
      linkSecret: attempt(linkSecret),
      port: attempt(port),
      dataDirectory: attempt(dataDirectory),
      erasedList: attempt(erasedList),
    },
    isGiven: (name) => isGiven(source, name),
    names: Object.keys(environment),
  };
}

/** The settings of this process, one by one. */
export function inspectionOfProcess(): Inspection {
  return inspectConfig(process.env, readText);
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

/**
 * Whether there is a channel at all; half of one counts, for that is a mistake and no try-out. Mail of
 * which the links can be opened on this machine alone is part of a try-out.
 */
function isReal(source: Source): boolean {
  const hasChat = [...teamsSettings, ...slackSettings].some((name) => isGiven(source, name));
  return hasChat || (isMailGiven(source) && !isHereAlone(source));
}

function readersOf(source: Source) {
  const installs = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"].some((name) => isGiven(source, name));
  const hasLinks = installs || isMailGiven(source);
  const needed = (name: string, value: string | undefined) =>
    hasLinks ? required(name, value) : value;
  return {
    teams: () => readTeams(source),
    slack: () => readSlack(source),
    mail: () => readMail(source),
    host: () => readHost(source, isReal(source)),
    publicUrl: () => needed("PUBLIC_URL", readPublicUrl(source, isReal(source))),
    linkSecret: () => needed("LINK_SECRET", readLinkSecret(source)),
    port: () => readPort(source),
    dataDirectory: () => readDirectory(source),
    erasedList: () => readErasedList(source),
  };
}

function readAll(source: Source): Config {
  const { teams, slack, mail, publicUrl, linkSecret, erasedList, ...rest } = readEach(
    readersOf(source),
  );
  const everywhere: Everywhere = {
    ...rest,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(linkSecret !== undefined && { linkSecret }),
    ...(erasedList !== undefined && { erasedList }),
  };
  if (!isReal(source)) {
    // The people of the example are made up: a mail to them goes no further than this machine.
    if (mail?.server.isLoopback === false) throw new Wrong("SMTP_URL", "not-loopback");
    return Object.freeze({ ...everywhere, kind: "try-out", ...(mail && { mail }) });
  }
  return Object.freeze({
    ...everywhere,
    kind: "real",
    ...(teams && { teams }),
    ...(slack && { slack }),
    ...(mail && { mail }),
  });
}

/** All networks that some tenant or workspace has. */
export function servedNetworks(config: Extract<Config, { readonly kind: "real" }>) {
  const served = [config.teams?.tenants, config.slack?.workspaces];
  return new Set(served.flatMap((of) => [...(of?.values() ?? [])].flat()));
}
