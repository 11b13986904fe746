import { wording } from "../../dialogs/poll/wording.ts";
import { exactly, type Row, told } from "./fault.ts";
import { onceEach } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { coraMail } from "./stage/mail-town.ts";
import { meetingTownOf, pollUntil } from "./stage/meeting-town.ts";
import { linkTo, postPage } from "./stage/pages.ts";
import { makePlace } from "./stage/place.ts";
import type { Heard } from "./stage/platform.ts";
import { startPost } from "./stage/post.ts";
import { found, lookIn } from "./stage/town.ts";

const POLLS = 10;
const VOTERS = 12;
const MINUTE_MS = 60_000;
const startsAt = "2026-11-24T09:00:00Z";
const numbers = Array.from({ length: VOTERS }, (_, number) => number);
const ids = Array.from({ length: POLLS }, (_, number) => `poll-${number}`);

/** The first ends after a quarter of an hour, each next one ten minutes later. */
function deadlineOf(index: number): string {
  return new Date(Date.parse(startsAt) + (15 + 10 * index) * MINUTE_MS).toISOString();
}

function ballots(poll: string): readonly string[] {
  return numbers.map((reader) =>
    linkTo({
      reader,
      does: {
        ...{ dialog: "poll", version: 1, subject: "-" },
        action: { kind: "vote-all", poll, as: "yes" },
      },
      at: startsAt,
    }),
  );
}

/** A third of them at once; as so many were answered the deadline goes by, and the others come with it. */
async function voteAll(bot: Bot, paths: readonly string[], after: number): Promise<Heard[]> {
  const early = VOTERS / 3;
  const passed = Promise.withResolvers<void>();
  let came = 0;
  const first = paths.slice(0, early).map(async (path) => {
    const answer = await postPage(bot.url, path);
    came += 1;
    if (came === 1 + (after % early)) passed.resolve();
    return answer;
  });
  const rest = paths.slice(early).map(async (path, number) => {
    await passed.promise;
    if (number === 1) bot.pass(10 * MINUTE_MS);
    return postPage(bot.url, path);
  });
  const looked = passed.promise.then(() => bot.look());
  const heard = await Promise.all([...first, ...rest]);
  await looked;
  return heard;
}

/** All vote while the clock goes past the deadline and the bot looks at it; one poll after the other. */
export async function voteAtTheEnd(): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  const proposals = ["2027-01-19 10:00-11:00", "2027-01-21 10:00-11:00"];
  const polls = ids.map((id, index) =>
    pollUntil(id, deadlineOf(index), { proposals, told: VOTERS }),
  );
  await found(directory, meetingTownOf({ contacts: VOTERS, polls }));
  const bot = await Bot.start({ directory, mailPort: post.port, startsAt });
  await bot.look();
  bot.pass(10 * MINUTE_MS);
  const noted = new Map<string, number>();
  let refused = 0;
  for (const [index, id] of ids.entries()) {
    const heard = await voteAll(bot, ballots(id), index);
    const yes = heard.filter(({ text }) => text.includes(wording.voted)).length;
    noted.set(id, yes);
    refused += heard.filter(({ status }) => status === 200).length - yes;
  }
  await bot.look();
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  const all = [...stored.network.polls];
  const sum = [...noted.values()].reduce((one, other) => one + other, 0);
  const results = post.to(coraMail).map(({ mail }) => mail.subject ?? "");
  const isShown = (id: string) => {
    const votes = noted.get(id) ?? 0;
    const title = `Prikker ${id}`;
    const line = votes > 0 ? wording.result(title, votes, VOTERS) : wording.nobodyVoted(title);
    return results.some((subject) => line.startsWith(subject.replace(/…$/, "")));
  };
  return {
    about: `a vote at the moment of closing, ${POLLS} polls ×${VOTERS} votes`,
    figures: [
      exactly("heard that it was noted or too late", POLLS * VOTERS, sum + refused),
      told("of these noted", sum),
      exactly(
        "kept as noted",
        POLLS,
        all.filter(({ id, votes }) => votes.length === noted.get(id)).length,
      ),
      exactly("closed", POLLS, all.filter(({ closedAt }) => closedAt !== undefined).length),
      exactly("results told", POLLS, results.length),
      exactly("with the votes that were noted", POLLS, ids.filter(isShown).length),
      ...onceEach(stored, post.arrived),
    ],
  };
}
