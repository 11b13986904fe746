import { describe, expect, it } from "vitest";
import type { Network } from "../../src/domain/network.ts";
import { type ActivityJson, groupMessage, message } from "../channels/teams/activities.ts";
import { judgeCard } from "../channels/teams/judge.ts";
import { linksOf } from "../channels/teams/walk-card.ts";
import { networkWith, tricks, unseen } from "./hostile-network.ts";
import { emergency, type Heard, openBot } from "./stage.ts";
import { typeInTerminal } from "./terminal.ts";

/** Brings each kind of card: a theme, one seat, an organisation, a person, a choice, the list. */
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

const mention = "<at>Dan bel ik</at>";
const activities: readonly ActivityJson[] = [
  message({ type: "installationUpdate", action: "add" }),
  ...questions.map((text) => message({ text })),
  ...questions.map((text) => groupMessage({ text: `${mention} ${text}` })),
];

/** Everything that this network makes the bot say in Teams. */
async function saidInTeams(network: Network): Promise<readonly Heard[]> {
  const bot = await openBot({ network });
  const heard: Heard[] = [];
  for (const activity of activities) {
    bot.pass(60_000);
    heard.push(await bot.postAnew(activity));
  }
  await bot.stop();
  return heard;
}

async function saidInTerminal(network: Network): Promise<string> {
  const { exchanges } = await typeInTerminal(questions, { network });
  return exchanges.map(({ shown }) => shown).join("\n\n");
}

/** What would act in a card, in the notification or in a fallback. */
const acting = /<[a-z/!?]|\{\{|\$\{|https?:\/\/kwaad|www\.kwaad|[\u202a-\u202e]/i;
const ownLinks = /^(?:tel:|mailto:)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what may not be there
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069]/;

describe("a trick in every text of the network does nothing (I16, I17, I35)", () => {
  it.each(tricks)("in Teams, and is shown as it is: %s", async (trick) => {
    const heard = await saidInTeams(networkWith(trick));
    for (const { status, raw, said, cards } of heard) {
      expect(status).toBe(200);
      expect(raw).not.toMatch(acting);
      expect(said[0]).toContain(emergency);
      expect(cards.flatMap(judgeCard)).toEqual([]);
      expect(cards.flatMap(linksOf).filter((link) => !ownLinks.test(link))).toEqual([]);
    }
    const all = heard.flatMap(({ said }) => said).join("\n");
    expect(all.split(trick).length).toBeGreaterThan(20);
  });

  it.each(tricks)("in the terminal, and is shown as it is: %s", async (trick) => {
    const screen = await saidInTerminal(networkWith(trick));
    expect(screen).not.toMatch(steering);
    expect(screen.split(trick).length).toBeGreaterThan(20);
    expect(screen.match(/^Spoed: /gm)).toHaveLength(questions.length);
  });
});

describe("what cannot be seen does not come in with a name (I26)", () => {
  it.each(unseen)("%j is %j, in Teams and in the terminal", async (written, kept) => {
    const network = networkWith(written);
    const heard = await saidInTeams(network);
    const all = heard.flatMap(({ said }) => said).join("\n");
    const screen = await saidInTerminal(network);
    for (const text of [all, screen]) {
      expect(text).toContain(`${kept} Mies Jansen`);
      expect(text).not.toMatch(steering);
    }
    expect(screen.match(/^Spoed: /gm)).toHaveLength(questions.length);
  });
});

describe("a name is found however it is typed (I26)", () => {
  const network = () => networkWith("Jürgen 's-Gravezande");
  it.each([
    ["composed", "wie is Jürgen"],
    ["in parts", "wie is Ju\u0308rgen"],
    ["without its dots", "wie is jurgen"],
    ["with what nobody sees", "wie is Jür\u200bgen\u2060"],
    ["in other letters", "WIE IS JÜRGEN"],
  ])("%s", async (_, text) => {
    const bot = await openBot({ network: network() });
    const [inTeams] = (await bot.type(text)).said;
    await bot.stop();
    const { exchanges } = await typeInTerminal([text], { network: network() });
    expect(inTeams).toContain("Jürgen 's-Gravezande");
    expect(exchanges[0]?.shown).toContain("Jürgen 's-Gravezande");
  });
});
