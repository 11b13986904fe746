import { erasedListOf, everywhereSettings } from "../../config/everywhere.ts";
import { mailSettings } from "../../config/mail.ts";
import { namesOf } from "../../config/setting.ts";
import { slackSettings } from "../../config/slack.ts";
import { teamsSettings } from "../../config/teams.ts";
import type { Inspection } from "../../config.ts";
import { wording as commandWording } from "../wording.ts";
import { type Finding, fine, idle, look, wrong } from "./finding.ts";
import { readOf } from "./patient.ts";
import { wording } from "./wording.ts";

const words = wording.settings;
const settings = [...everywhereSettings, ...teamsSettings, ...slackSettings, ...mailSettings];
const known: ReadonlySet<string> = new Set(settings.flatMap(namesOf));
/** What begins like a setting of a channel and is none is a slip of the pen. */
const likeOurs = /^(?:MICROSOFT_APP|TEAMS|SLACK|SMTP|MAIL)_[A-Z0-9_]{1,60}$/;

/** Every setting, one line each: all that are wrong, not only the first. Never a value. */
export function checkSettings(inspection: Inspection): readonly Finding[] {
  return [
    ...everywhereSettings.flatMap((name) => checkSetting(name, inspection)),
    ...checkChannel("Teams", teamsSettings, inspection),
    ...checkChannel("Slack", slackSettings, inspection),
    ...checkChannel("Mail", mailSettings, inspection),
    ...checkUnknown(inspection),
  ];
}

/** A channel of which nothing is given is no mistake, and one line says so. */
function checkChannel(
  channel: string,
  names: readonly string[],
  inspection: Inspection,
): readonly Finding[] {
  if (!names.some(inspection.isGiven)) return [idle(words.noChannel(channel, names))];
  return names.flatMap((name) => checkSetting(name, inspection));
}

function checkSetting(name: string, { config, isGiven, parts }: Inspection): readonly Finding[] {
  const found = config.kind === "wrong" ? config.found : [];
  const about = found.filter(({ setting }) => namesOf(name).includes(setting));
  if (about.length > 0) return about.map((one) => wrong(commandWording.wrongSetting(one)));
  if (isGiven(name)) return [fine(words.given(name))];
  const instead = defaultOf(name, parts);
  return [idle(instead === undefined ? words.absent(name) : words.instead(name, instead))];
}

/** What counts when nobody says; none of these is a secret. */
function defaultOf(name: string, parts: Inspection["parts"]): string | number | undefined {
  if (name === "HOST") return readOf(parts.host);
  if (name === "PORT") return readOf(parts.port);
  if (name === "ERASED_LIST") return defaultList(parts);
  return name === "DATA_DIR" ? readOf(parts.dataDirectory) : undefined;
}

function defaultList({ dataDirectory }: Inspection["parts"]): string | undefined {
  const directory = readOf(dataDirectory);
  return directory === undefined ? undefined : erasedListOf({ dataDirectory: directory });
}

function checkUnknown({ names }: Inspection): readonly Finding[] {
  return names
    .filter((name) => likeOurs.test(name) && !known.has(name))
    .map((name) => look(words.unknown(name)));
}
