import { z } from "zod";
import { atLeast, exactly, type Fault } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { mailOf, mailTownOf } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { until } from "./stage/poll.ts";
import { startPost } from "./stage/post.ts";
import { slowWrite } from "./stage/slow-store.ts";
import { found, lookIn, personOf } from "./stage/town.ts";

/** A tick writes four times, the bell rings each ten seconds: two rings fall in one tick. */
const WRITE_MS = 6_000;
const AT_ONCE = 3;
const written = z.looseObject({ underWay: z.number() });

export const longTick: Fault = {
  id: "F11",
  name: "a tick longer than its interval",
  run: async () => {
    const directory = await makePlace();
    const post = await startPost();
    await found(directory, mailTownOf(1));
    // A Tuesday: no digest, so that there is one mail and one write after the other.
    const startsAt = "2026-11-24T08:05:00Z";
    const settings = { directory, mailPort: post.port, startsAt };
    const bot = await Bot.start({ ...settings, slowWrites: WRITE_MS });
    const begun = performance.now();
    await bot.look(AT_ONCE);
    const took = performance.now() - begun;
    await until("a bell that was left out", () => bot.logged("ring-late") > 0);
    await bot.settled();
    const writes = bot.lines.filter(({ what }) => what === slowWrite);
    await bot.stop();
    const { network } = await lookIn(directory);
    return [
      {
        about: `each write takes ${WRITE_MS / 1_000} s, ${AT_ONCE} looks at once and the bell`,
        figures: [
          atLeast("a look took, in ms", 2 * WRITE_MS, Math.round(took)),
          atLeast("bells left out", 1, bot.logged("ring-late")),
          exactly(
            "writes at once",
            1,
            Math.max(...writes.map((one) => written.parse(one).underWay)),
          ),
          exactly("steps", 1, network.askings.get(personOf(0))?.round?.steps.length ?? 0),
          exactly("mails", 1, post.to(mailOf(0)).length),
          exactly("mails to others", 0, post.arrived.length - post.to(mailOf(0)).length),
        ],
      },
    ];
  },
};
