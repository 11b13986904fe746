import { exactly, type Fault, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { coraMail, mailOf, mailTownOf, mostRounds } from "./stage/mail-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn, personOf } from "./stage/town.ts";
import { countKind, digestWeeks, politely } from "./stage/unasked.ts";

const CONTACTS = 1_000;
const HOUR_MS = 3_600_000;
/** The first who is asked, so that all others come after. */
const BAD = 0;

type Trouble = {
  readonly about: string;
  readonly poison?: string;
  /** What the mail server says of the address. */
  readonly says?: { readonly code: number; readonly text: string };
};

const troubles: readonly Trouble[] = [
  { about: "a mail that the server never takes", says: { code: 451, text: "4.3.0 not now" } },
  { about: "a record at which the sending falls over", poison: personOf(BAD) },
];

async function suffer({ about, poison, says }: Trouble): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  post.judge({ recipient: (to) => (to === mailOf(BAD) ? says : undefined) });
  const settings = { directory, mailPort: post.port, startsAt: "2026-11-16T08:05:00Z" };
  const bot = await Bot.start({ ...settings, ...(poison && { poison }) });
  // Every hour, so that the bad one is tried again and again among the others.
  for (let hour = 0; hour < 6; hour++) {
    await bot.look();
    bot.pass(HOUR_MS);
  }
  await bot.stop();
  const { outbox } = await lookIn(directory);
  const inState = (kind: "waiting" | "dead") =>
    [...outbox].filter(({ status }) => status.kind === kind).length;
  return {
    about,
    figures: [
      exactly("asked", mostRounds(CONTACTS) - 1, countKind(post.arrived, "question")),
      exactly("digests of week", "47", digestWeeks(post.to(coraMail))),
      ...politely(post.arrived),
      exactly("mails to the bad one", 0, post.to(mailOf(BAD)).length),
      // What a server may take later is tried until it makes no sense any more.
      exactly("still tried", poison ? 0 : 1, inState("waiting")),
      exactly("given up", poison ? 1 : 0, inState("dead")),
      exactly("logged that it was given up", poison ? 1 : 0, bot.logged("message-given-up")),
      exactly("undone at all", 0, bot.logged("strike-failed")),
    ],
  };
}

export const poisonRecord: Fault = {
  id: "F12",
  name: "one poison record among 1,000",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const trouble of troubles) {
      rows.push(await suffer(trouble));
      progress(rows.length, troubles.length);
    }
    return rows;
  },
};
