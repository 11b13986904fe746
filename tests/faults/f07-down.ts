import type { OutboxRow } from "../../src/contract/stored.ts";
import { meetingsDown } from "./f07-meetings.ts";
import { noLongerSo } from "./f07-no-longer-so.ts";
import { exactly, type Fault, type Row, under } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { coraMail, mailOf, mailTownOf, mostRounds, roundsBegun } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";
import { countKind, digestWeeks, politely } from "./stage/unasked.ts";

const CONTACTS = 40;
const away = { code: 451, text: "4.3.0 later" };

/** When the bot is started, and whose mail the server does not take then. */
type Start = { readonly at: string; readonly refused: readonly string[] };

type Span = {
  readonly about: string;
  /** It is shot after each of these. */
  readonly starts: readonly Start[];
  /** It is there again. */
  readonly back: string;
  /** What has to come of it then. */
  readonly asked: number;
  readonly reminded: number;
  /** Of which weeks there is a digest in all. */
  readonly digests: string;
  readonly expired: number;
};

const spans: readonly Span[] = [
  {
    about: "1 hour, over the opening of Monday",
    starts: [{ at: "2026-11-16T07:55:00Z", refused: [] }],
    back: "2026-11-16T08:55:00Z",
    ...{ asked: 4, reminded: 0, digests: "47", expired: 0 },
  },
  {
    about: "3 days, over a weekend and a Monday, the digest still waiting",
    starts: [
      { at: "2026-11-16T08:05:00Z", refused: [coraMail] },
      { at: "2026-11-20T15:30:00Z", refused: [coraMail] },
    ],
    back: "2026-11-23T15:30:00Z",
    ...{ asked: 4, reminded: 4, digests: "48", expired: 1 },
  },
  {
    about: "30 days, a digest and a question still waiting",
    starts: [{ at: "2026-11-16T08:05:00Z", refused: [coraMail, mailOf(0)] }],
    back: "2026-12-16T08:05:00Z",
    ...{ asked: 4, reminded: 4, digests: "51", expired: 2 },
  },
];

async function down({ about, starts, back, ...expected }: Span): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  const settings = { directory, mailPort: post.port };
  for (const { at: startsAt, refused } of starts) {
    post.judge({ recipient: (to) => (refused.includes(to) ? away : undefined) });
    const bot = await Bot.start({ ...settings, startsAt });
    await bot.look();
    bot.kill();
    await bot.shot();
  }
  post.judge({ recipient: () => undefined });
  const before = post.arrived.length;
  const bot = await Bot.start({ ...settings, startsAt: back });
  // Twice, so that what would come again has its chance.
  await bot.look();
  await bot.look();
  await bot.settled();
  await bot.stop();
  const { network, outbox } = await lookIn(directory);
  const after = post.arrived.slice(before);
  const dead = [...outbox].filter(({ status }) => status.kind === "dead");
  return {
    about,
    figures: [
      exactly("asked when it is back", expected.asked, countKind(after, "question")),
      exactly("reminded", expected.reminded, countKind(after, "reminder")),
      exactly("digests in all, of week", expected.digests, digestWeeks(post.arrived)),
      ...politely(post.arrived),
      under("begun in that week", mostRounds(CONTACTS) + 1, roundsBegun(network, back)),
      exactly("recorded as expired", expected.expired, dead.filter(isExpired).length),
      exactly("given up otherwise", 0, dead.filter((row) => !isExpired(row)).length),
    ],
  };
}

function isExpired({ status }: OutboxRow): boolean {
  return status.kind === "dead" && status.reason === "expired";
}

export const downForAWhile: Fault = {
  id: "F7",
  name: "down over due times",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const span of spans) {
      rows.push(await down(span));
      progress(rows.length, spans.length);
    }
    return [...rows, ...(await meetingsDown(progress)), await noLongerSo()];
  },
};
