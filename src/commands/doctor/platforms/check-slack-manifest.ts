import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { mailScope } from "../../../channels/slack/install/scopes.ts";
import { errorCode } from "../../../store/lowdb/disk.ts";
import { type Finding, fine, idle, wrong } from "../finding.ts";
import { wording } from "./wording.ts";

const words = wording.manifests;

/** What the manifest that was made for Slack must fit. */
export type SlackFit = {
  readonly publicUrl: string | undefined;
  readonly isSocket: boolean;
  /** Whether the operator listed mail domains. */
  readonly readsMail: boolean;
};

const shape = z.looseObject({
  settings: z.looseObject({ socket_mode_enabled: z.boolean().catch(false) }),
  oauth_config: z
    .looseObject({ scopes: z.looseObject({ bot: z.array(z.string()).catch([]) }) })
    .catch({ scopes: { bot: [] } }),
});

/** The Slack manifest as `npm run manifests` left it in this folder, against the settings of now. */
export async function checkSlackManifest(
  folder: string,
  { publicUrl, isSocket, readsMail }: SlackFit,
): Promise<readonly Finding[]> {
  const text = await readText(join(folder, "dan-bel-ik-slack.json"));
  if (text === undefined) return [idle(words.slackNotMade)];
  const manifest = readManifest(text);
  if (!manifest) return [wrong(words.slackUnreadable)];
  if (manifest.settings.socket_mode_enabled !== isSocket) return [wrong(words.slackOtherWay)];
  const isElsewhere = (url: string) => publicUrl === undefined || !url.startsWith(`${publicUrl}/`);
  if (addressesIn(manifest).some(isElsewhere)) return [wrong(words.slackOtherHost)];
  const mayReadMail = manifest.oauth_config.scopes.bot.includes(mailScope);
  return [readsMail && !mayReadMail ? wrong(words.slackNoMail) : fine(words.slackFits)];
}

/** Nothing when there is no such file; an empty text when it cannot be read. */
async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((thrown: unknown) =>
    errorCode(thrown) === "ENOENT" ? undefined : "",
  );
}

function readManifest(text: string): z.output<typeof shape> | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Where Slack calls us, or sends people: whatever stands under a name that ends in `url` or `urls`. */
function addressesIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    /(?:^|_)urls?$/.test(name) ? textsIn(value) : addressesIn(value),
  );
}

function textsIn(value: unknown): readonly string[] {
  return z
    .union([z.string().transform((text) => [text]), z.array(z.string())])
    .catch([])
    .parse(value);
}
