import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { errorCode } from "../../../store/lowdb/disk.ts";
import { type Finding, fine, idle, look, wrong } from "../finding.ts";
import { wording } from "./wording.ts";

const words = wording.manifests;

/** What the package that was made for Teams must fit. */
export type TeamsFit = { readonly appId: string; readonly publicUrl: string | undefined };

const botSchema = z.array(z.looseObject({ botId: z.string() })).catch([]);
const packageSchema = z.looseObject({
  version: z.string(),
  id: z.string(),
  bots: botSchema,
  composeExtensions: botSchema,
  validDomains: z.array(z.string()).catch([]),
});
const templateSchema = z.looseObject({ version: z.string() });
type Package = z.output<typeof packageSchema>;

/** The Teams package as `npm run manifests` left it in this folder, against the settings of now. */
export async function checkTeamsPackage(
  folder: string,
  { appId, publicUrl }: TeamsFit,
): Promise<readonly Finding[]> {
  const made = await readPackage(join(folder, "dan-bel-ik-teams.zip"));
  if (made === "absent") return [idle(words.teamsNotMade)];
  if (made === "unreadable") return [wrong(words.teamsUnreadable)];
  const namedIds = [
    made.id,
    ...[...made.bots, ...made.composeExtensions].map(({ botId }) => botId),
  ];
  if (namedIds.some((id) => id.toLowerCase() !== appId)) return [wrong(words.teamsOtherId)];
  const host = URL.parse(publicUrl ?? "")?.hostname.replace(/\.$/, "");
  if (host !== undefined && !made.validDomains.includes(host)) return [wrong(words.teamsOtherHost)];
  const isOld = made.version !== (await readVersion(join(folder, "manifest.json")));
  return [isOld ? look(words.teamsOld) : fine(words.teamsFits)];
}

async function readPackage(path: string): Promise<Package | "absent" | "unreadable"> {
  try {
    const { "manifest.json": text } = unzipSync(await readFile(path), {
      filter: ({ name, originalSize }) => name === "manifest.json" && originalSize < 1_000_000,
    });
    return packageSchema.parse(JSON.parse(strFromU8(text ?? new Uint8Array())));
  } catch (thrown) {
    return errorCode(thrown) === "ENOENT" ? "absent" : "unreadable";
  }
}

async function readVersion(template: string): Promise<string | undefined> {
  try {
    return templateSchema.parse(JSON.parse(await readFile(template, "utf8"))).version;
  } catch {
    return undefined;
  }
}
