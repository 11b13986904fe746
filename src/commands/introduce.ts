import { type Config, servedNetworks } from "../config.ts";
import type { OpenBot } from "./open-bot.ts";
import { type Playground, startPlayground } from "./playground.ts";
import { complain, say } from "./run-command.ts";
import { wording } from "./wording.ts";

const words = wording.start;

/** Says where the real bot is, and what it still lacks. */
export async function introduceReal(
  { bot, store }: OpenBot,
  config: Extract<Config, { readonly kind: "real" }>,
): Promise<undefined> {
  const networks = await store.networks();
  const unknown = [...servedNetworks(config)].filter((network) => !networks.includes(network));
  complain(words.real(bot.url));
  if (networks.length === 0) complain(words.noNetwork);
  else if (unknown.length > 0) complain(words.unknownNetworks(unknown.length));
}

/** Starts the playground beside the try-out and says what a person can do with the two. */
export async function introduceTryOut(
  { bot, store, directory }: OpenBot,
  leaving: AbortSignal,
): Promise<Playground | undefined> {
  const started = await startPlayground(bot.url, leaving);
  if (leaving.aborted) return started.kind === "running" ? started.playground : undefined;
  const [example] = await store.networks();
  if (example) say(words.tryOut((await store.read(example)).network.description.name));
  say("");
  if (started.kind === "running") say(words.playground(started.playground.url));
  else say(started.kind === "not-installed" ? words.noPlayground : words.playgroundFailed);
  const things = words.things.map((thing) => `  ${thing}`);
  for (const line of [words.bot(bot.url), "", words.tryThis, ...things, ""]) say(line);
  for (const line of [words.kept(directory), words.stopHint]) say(line);
  if (started.kind !== "running") return undefined;
  started.playground.ended.then(() => (leaving.aborted ? undefined : say(words.playgroundGone)));
  return started.playground;
}
