import { Agent } from "node:http";
import { wording as cards } from "../../src/cards/wording.ts";
import { wording as pages } from "../../src/channels/web/wording.ts";
import { afterwards } from "./clean-up.ts";
import { exactly, type Row } from "./fault.ts";
import { Bot } from "./stage/bot.ts";
import { mailOf, mailTownOf, mostRounds } from "./stage/mail-town.ts";
import { postPage } from "./stage/pages.ts";
import { makePlace } from "./stage/place.ts";
import { linkUnder, type Post, startPost } from "./stage/post.ts";
import { changesIn, found, personOf, seatOf } from "./stage/town.ts";

const CONTACTS = 200;
const ASKED = mostRounds(CONTACTS);
const startsAt = "2026-11-24T08:05:00Z";

/** Of each who was asked: the link in their mail that confirms their seat. */
function confirmLinks(post: Post) {
  const numbers = Array.from({ length: CONTACTS }, (_, number) => number);
  return numbers.flatMap((number) => {
    const [mail] = post.to(mailOf(number));
    return mail ? [{ number, path: linkUnder(mail, cards.confirm.yes) }] : [];
  });
}

function connection(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterwards(() => agent.destroy());
  return agent;
}

/**
 * Five times at once, each over a line of its own; then twice over two lines that stay open; then
 * once more after the process was shot, when only what is on disk remembers it.
 */
export async function sameLink(): Promise<Row> {
  const directory = await makePlace();
  const post = await startPost();
  await found(directory, mailTownOf(CONTACTS));
  const settings = { directory, mailPort: post.port, startsAt };
  const first = await Bot.start(settings);
  await first.look();
  const links = confirmLinks(post);
  const fives = links.flatMap(({ path }) => [1, 2, 3, 4, 5].map(() => postPage(first.url, path)));
  const heard = await Promise.all(fives);
  const lines = [connection(), connection()];
  for (const { path } of links) {
    const both = lines.map((agent) => postPage(first.url, path, agent));
    heard.push(...(await Promise.all(both)));
  }
  first.kill();
  await first.shot();
  const next = await Bot.start(settings);
  const again = await Promise.all(links.map(({ path }) => postPage(next.url, path)));
  await next.stop();
  const changes = await changesIn(directory);
  const confirmed = links.map(({ number }) => {
    const ofSeat = changes.filter(
      (one) => one.kind === "seat-confirmed" && one.seat === seatOf(number),
    );
    return ofSeat.filter(({ by }) => by.kind === "person" && by.person === personOf(number)).length;
  });
  const all = [...heard, ...again];
  return {
    about: `the same signed link eight times ×${ASKED}: five at once, by two connections, after a kill`,
    figures: [
      exactly("links", ASKED, links.length),
      exactly("acknowledged", 8 * ASKED, all.filter(({ status }) => status === 200).length),
      exactly("after the kill told that it was done", ASKED, again.filter(isDone).length),
      exactly("confirmed once", ASKED, confirmed.filter((times) => times === 1).length),
      exactly(
        "confirmations in all",
        ASKED,
        changes.filter(({ kind }) => kind === "seat-confirmed").length,
      ),
    ],
  };
}

function isDone({ text }: { readonly text: string }): boolean {
  return text.includes(pages.doneHint);
}
