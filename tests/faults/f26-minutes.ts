import type { ActionRef } from "../../src/messages/message.ts";
import { exactly, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { meetingOn, meetingTownOf } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { Teams } from "./stage/teams.ts";
import { found, lookIn } from "./stage/town.ts";

const LINES = 25;
const writers = ["cora", "ann"] as const;
/** The meeting has just begun. */
const startsAt = "2026-11-24T08:35:00Z";

const open: ActionRef = {
  ...{ dialog: "minutes", version: 1, subject: "-" },
  action: { kind: "open", meeting: "now" },
};

/** Each line of both at the same time; shot when the last ones were acknowledged. */
export async function bothDictate(): Promise<Row> {
  const directory = await makePlace();
  const teams = await Teams.start();
  const meetings = [meetingOn("now", "2026-11-24 09:30-11:00", { told: 3 })];
  await found(directory, meetingTownOf({ contacts: 3, platforms: [teams], meetings }));
  const bot = await Bot.start({ directory, startsAt });
  for (const user of writers) await teams.act(bot.url, { user, does: open });
  const acknowledged: number[] = [];
  for (let number = 0; number < LINES; number++) {
    const both = writers.map((user) =>
      teams.say(bot.url, { user, text: `Besluit: regel ${number} van ${user}` }),
    );
    for (const { status } of await Promise.all(both)) acknowledged.push(status);
  }
  bot.kill();
  await bot.shot();
  const { network } = await lookIn(directory);
  const [meeting] = [...network.meetings];
  const lines = meeting?.minutes?.lines ?? [];
  const texts = lines.map(({ text }) => text);
  const order = writers.filter((user) => {
    const own = texts.filter((text) => text.endsWith(user));
    return own.every((text, number) => text === `regel ${number} van ${user}`);
  });
  return {
    about: `two people dictate at once, ${LINES} lines each, shot at the end`,
    figures: [
      exactly("acknowledged", 2 * LINES, acknowledged.filter((status) => status === 200).length),
      exactly("kept", 2 * LINES, texts.length),
      exactly("each once", 2 * LINES, new Set(texts).size),
      exactly("whose lines are in their order", writers.join(" "), order.join(" ")),
    ],
  };
}
