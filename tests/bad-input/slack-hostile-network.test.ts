import { describe, expect, it } from "vitest";
import type { Network } from "../../src/domain/network.ts";
import { elementsOf, linksOf } from "../channels/slack/walk-blocks.ts";
import type { Delivered } from "../e2e/slack/slack-client.ts";
import { networkWith, tricks, unseen } from "./hostile-network.ts";
import { openSlackBot, type SaidInSlack, saidAfter } from "./slack-stage.ts";
import { emergency } from "./stage.ts";

/** Brings each kind of message: a theme, one seat, an organisation, a person, a choice, the list. */
const questions = [
  "geen geld voor het kamp",
  "honger in Noord",
  "telefoonnummer van Leergeld Dorp",
  "wie is Mies Jansen",
  "misschien kamp of eten",
  "wie is de coördinator",
  "alle thema's",
  "help",
  "de deurwaarder",
];

/** Everything that this network makes the bot say in Slack. */
async function saidInSlack(network: Network): Promise<readonly SaidInSlack[]> {
  const bot = await openSlackBot({ network });
  const anew = async (work: () => Promise<Delivered>) => {
    bot.pass(60_000);
    const [said] = await saidAfter(bot, work);
    if (!said) throw new Error("nothing was said");
  };
  for (const text of questions) await anew(() => bot.type(text));
  for (const text of questions) await anew(() => bot.mention(text));
  await anew(() => bot.command("honger"));
  await anew(() => bot.openHome());
  const said = bot.shown();
  await bot.stop();
  return said;
}

/** Slack's own marks, which would call people together or lead away. */
const acting = /<[!@#]|<https?:|<mailto:|<tel:|\bhttps?:\/\/kwaad|\bwww\.kwaad|[\u202a-\u202e]/i;
const ownLinks = /^(?:tel:|mailto:)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what may not be there
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

/** Whatever Slack reads for marks: the notification and what is marked so. */
function markedTexts({ text, blocks }: SaidInSlack): readonly string[] {
  const marked = [...elementsOf(blocks)].filter(({ type }) => type === "mrkdwn");
  return [text, ...marked.map((one) => String(one["text"]))];
}

describe("a trick in every text of the network does nothing in Slack (I15 to I17)", () => {
  it.each([...tricks, "<!channel>", "<@U1>", "<https://x.example|Gemeente>", "@here @channel"])(
    "and is shown as it is: %s",
    async (trick) => {
      const heard = await saidInSlack(networkWith(trick));
      for (const said of heard) {
        for (const text of markedTexts(said)) expect(text).not.toMatch(acting);
        expect(said.words).toContain(emergency);
        expect(linksOf(said.blocks).filter((link) => !ownLinks.test(link))).toEqual([]);
        expect(said.args["link_names"] ?? false).toBe(false);
        expect(said.args["parse"]).not.toBe("full");
      }
      const all = heard.map(({ words }) => words).join("\n");
      expect(all.split(trick).length).toBeGreaterThan(20);
    },
  );
});

describe("what cannot be seen does not come in with a name (I26)", () => {
  it.each(unseen)("%j is %j in Slack", async (written, kept) => {
    const heard = await saidInSlack(networkWith(written));
    const all = heard.map(({ words }) => words).join("\n");
    expect(all).toContain(`${kept} Mies Jansen`);
    expect(all).not.toMatch(steering);
  });
});
