import type { Progress, Row } from "../fault.ts";
import type { Platform } from "./platform.ts";
import { startSlack } from "./slack.ts";
import { Teams } from "./teams.ts";

/** The same fault on both platforms at the same time, each with its own bots and data. */
export async function bothPlatforms(
  { rounds, progress }: { readonly rounds: number; readonly progress: Progress },
  bringAbout: (platform: Platform, oneMore: () => void) => Promise<Row>,
): Promise<readonly Row[]> {
  let done = 0;
  const oneMore = () => progress(++done, 2 * rounds);
  const platforms = [await Teams.start(), await startSlack()];
  return Promise.all(platforms.map((platform) => bringAbout(platform, oneMore)));
}
