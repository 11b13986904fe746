import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { run } from "../commands/child.ts";
import { afterwards } from "./clean-up.ts";
import { exactly, type Fault } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { makePlace } from "./stage/place.ts";
import { found, townOf } from "./stage/town.ts";

const ROUNDS = 5;
const AT_ONCE = 4;
const program = join(import.meta.dirname, "..", "store", "lowdb", "holding-child.ts");

/** A process that opens the store and holds on to it, or says why it cannot. */
async function another(directory: string) {
  const child = spawn(process.execPath, [program, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  afterwards(() => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const [said] = await once(createInterface({ input: child.stdout }), "line");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return { said: String(said), kill };
}

/** Each round several processes find the lock of one that was shot. */
async function takeOver(directory: string, progress: (done: number, all: number) => void) {
  let holders = 0;
  let refused = 0;
  let others = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => another(directory)));
    holders += all.filter(({ said }) => said === "held").length;
    refused += all.filter(({ said }) => said === "store-locked").length;
    const late = await another(directory);
    others += Number(late.said !== "store-locked");
    await Promise.all([...all, late].map(({ kill }) => kill()));
    progress(round + 1, ROUNDS);
  }
  return { holders, refused, others };
}

/** An export without the moment at which it was made. */
function contentOf(file: string): string {
  return JSON.stringify(JSON.parse(file), (name, value) => (name === "asOf" ? undefined : value));
}

export const twoProcesses: Fault = {
  id: "F18",
  name: "two processes on one file, stale lock",
  run: async (progress) => {
    const { holders, refused, others } = await takeOver(await makePlace(), progress);
    const directory = await makePlace();
    await found(directory, townOf(1, []));
    const bot = await Bot.start({ directory });
    const second = await Bot.start({ directory }).then(
      () => "a second bot",
      () => "refused",
    );
    const beside = await run("export", ["town"], { env: { DATA_DIR: directory } });
    bot.kill();
    await bot.ended;
    const after = await run("export", ["town"], { env: { DATA_DIR: directory } });
    return [
      {
        about: `${AT_ONCE} at once find the lock of a dead one ×${ROUNDS}`,
        figures: [
          exactly("took it", ROUNDS, holders),
          exactly("refused", ROUNDS * (AT_ONCE - 1), refused),
          exactly("got in later", 0, others),
        ],
      },
      {
        about: "the bot and a command",
        figures: [
          exactly("a second bot is", "refused", second),
          exactly("a command asks the bot and ends with", 0, beside.code),
          exactly("and after a kill takes the store over", 0, after.code),
          exactly("both read the same", true, contentOf(beside.out) === contentOf(after.out)),
        ],
      },
    ];
  },
};
