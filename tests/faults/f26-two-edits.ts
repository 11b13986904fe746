import { z } from "zod";
import { findRunningBot } from "../../src/commands/control-client.ts";
import { controlPath } from "../../src/commands/control-path.ts";
import type { Work } from "../../src/commands/work-request.ts";
import { movedAndCancelled } from "./f26-meetings.ts";
import { bothDictate } from "./f26-minutes.ts";
import { voteAtTheEnd } from "./f26-votes.ts";
import { atLeast, exactly, type Fault } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { found, lookIn, personOf, town, townOf } from "./stage/town.ts";

const ROUNDS = 25;
const networkFile = z.looseObject({
  people: z.array(z.looseObject({ id: z.string(), jobTitle: z.string().optional() })),
});

/** Somebody who exports the network, changes one contact in the file and sees what that would do. */
async function edit(work: Work, file: string, jobTitle: string) {
  const content = networkFile.parse(JSON.parse(file));
  const people = content.people.map((one) => (one.id === personOf(0) ? { ...one, jobTitle } : one));
  const edited = JSON.stringify({ ...content, people });
  const seen = await work({ kind: "preview", file: edited });
  if (seen.kind !== "planned") throw new Error(`no plan but ${seen.kind}`);
  const promise = seen.plan.promises.keep;
  return { kind: "import", file: edited, overwrite: false, promise } as const;
}

async function exported(work: Work): Promise<string> {
  const reply = await work({ kind: "export", network: town });
  if (reply.kind !== "exported") throw new Error(`no export but ${reply.kind}`);
  return reply.file;
}

export const twoEdits: Fault = {
  id: "F26",
  name: "two do something at once",
  run: async (progress) => {
    const directory = await makePlace();
    await found(directory, townOf(3, []));
    const bot = await Bot.start({ directory });
    const work = await findRunningBot(controlPath(directory));
    if (!work) throw new Error("the bot does not listen for commands");
    const came: string[] = [];
    let wrong = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const file = await exported(work);
      const titles = [`first ${round}`, `second ${round}`];
      const orders = await Promise.all(titles.map((title) => edit(work, file, title)));
      const replies = await Promise.all(orders.map((order) => work(order)));
      came.push(...replies.map(({ kind }) => kind));
      const winner = titles[replies.findIndex(({ kind }) => kind === "imported")];
      const now = networkFile.parse(JSON.parse(await exported(work)));
      const kept = now.people.find(({ id }) => id === personOf(0))?.jobTitle;
      wrong += Number(kept !== winner);
      progress(round + 1, ROUNDS);
    }
    await bot.stop();
    const { version } = await lookIn(directory);
    const times = (kind: string) => came.filter((one) => one === kind).length;
    const meetings = [await movedAndCancelled(progress), await bothDictate(), await voteAtTheEnd()];
    return [
      {
        about: `two imports of the same moment ×${ROUNDS}`,
        figures: [
          exactly("done", ROUNDS, times("imported")),
          exactly("shown what came in between", ROUNDS, times("moved")),
          exactly("other than who was told so", 0, wrong),
          atLeast("commits", ROUNDS, version),
        ],
      },
      ...meetings,
    ];
  },
};
