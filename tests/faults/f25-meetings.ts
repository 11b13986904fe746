import MailComposer from "nodemailer/lib/mail-composer";
import { wording as meetWording } from "../../dialogs/meet/wording.ts";
import { wording as pollWording } from "../../dialogs/poll/wording.ts";
import { wording as cards } from "../../src/cards/wording.ts";
import type { Change } from "../../src/domain/change.ts";
import { plainReply } from "../documents/calendar/replies.ts";
import { exactly, type Row } from "./fault.ts";
import { calendarIn } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { hookSecret } from "./stage/bot-settings.ts";
import { mailOf } from "./stage/mail-town.ts";
import { meetingOn, meetingTownOf, pollUntil } from "./stage/meeting-town.ts";
import { postPage } from "./stage/pages.ts";
import { makePlace } from "./stage/place.ts";
import type { Heard } from "./stage/platform.ts";
import { linkUnder, type Post, startPost } from "./stage/post.ts";
import { changesIn, found, personOf } from "./stage/town.ts";

const CONTACTS = 20;
const numbers = Array.from({ length: CONTACTS }, (_, number) => number);
const startsAt = "2026-11-24T08:05:00Z";

type Scene = { readonly settings: Parameters<typeof Bot.start>[0]; readonly post: Post };

/** Everybody has an invitation and some proposals in their mail. */
async function begin(): Promise<Scene & { readonly bot: Bot }> {
  const directory = await makePlace();
  const post = await startPost();
  const meetings = [meetingOn("january", "2027-01-14 10:00-11:30")];
  const proposals = ["2027-01-19 10:00-11:00", "2027-01-21 10:00-11:00"];
  const polls = [pollUntil("prikker", "2026-12-10T16:00:00Z", { proposals, told: 0 })];
  await found(directory, meetingTownOf({ contacts: CONTACTS, meetings, polls }));
  const settings = { directory, mailPort: post.port, startsAt, takesAnswers: true };
  const bot = await Bot.start(settings);
  await bot.look();
  return { settings, post, bot };
}

/** The path behind a button in a mail to each of them. */
function linksUnder(post: Post, label: string): readonly string[] {
  return numbers.map((number) => {
    const mail = post.to(mailOf(number)).find((one) => one.mail.html?.includes(`>${label}<`));
    if (!mail) throw new Error(`nobody was asked ${label}`);
    return linkUnder(mail, label);
  });
}

/** Of each of them how often this was written down. */
function timesEach(changes: readonly Change[], kind: Change["kind"]): readonly number[] {
  const people = changes.flatMap((one) =>
    one.kind === kind && "person" in one ? [one.person] : [],
  );
  return numbers.map((number) => people.filter((one) => one === personOf(number)).length);
}

const ones = (all: readonly number[]) => all.filter((times) => times === 1).length;
const accepted = (all: readonly Heard[]) => all.filter(({ status }) => status === 200).length;

/** Each link five times at once, and once more after the process was shot. */
export async function sameLinks(): Promise<Row> {
  const { settings, post, bot } = await begin();
  const yes = linksUnder(post, cards.meeting.replies.yes);
  // One of them does not vote, for when all did it is over.
  const votes = linksUnder(post, pollWording.allYes).slice(1);
  const all = [...yes, ...votes];
  const five = all.flatMap((path) => [1, 2, 3, 4, 5].map(() => postPage(bot.url, path)));
  const heard = await Promise.all(five);
  bot.kill();
  await bot.shot();
  const next = await Bot.start(settings);
  const again = await Promise.all(all.map((path) => postPage(next.url, path)));
  await next.stop();
  const changes = await changesIn(settings.directory);
  return {
    about: `"I come" and a vote by mail, each six times ×${all.length}: five at once, after a kill`,
    figures: [
      exactly("acknowledged", 6 * all.length, accepted([...heard, ...again])),
      exactly("after the kill told how it stands", all.length, again.filter(isStanding).length),
      exactly("answered once", CONTACTS, ones(timesEach(changes, "meeting-answered"))),
      exactly("voted once", votes.length, ones(timesEach(changes, "poll-voted"))),
    ],
  };
}

/** Who says the same again hears the same again. */
function isStanding({ text }: Heard): boolean {
  return [meetWording.noted("yes"), pollWording.votedAlready].some((line) => text.includes(line));
}

/** As the calendar of somebody answers the invitation that they got. */
async function replyOf(post: Post, number: number): Promise<Buffer> {
  const invitation = post.to(mailOf(number)).flatMap((mail) => calendarIn(mail) ?? [])[0] ?? "";
  const [, to = ""] = /ORGANIZER[^:]*:mailto:(\S+)/.exec(invitation) ?? [];
  const [, uid = ""] = /^UID:(\S+)/m.exec(invitation) ?? [];
  const content = plainReply({ uid, attendee: mailOf(number) });
  const mail = { from: mailOf(number), to, messageId: `<reply-${number}@town.example>` };
  const text = { subject: "Geaccepteerd", text: "Ik kom." };
  const icalEvent = { method: "REPLY", content };
  return new MailComposer({ ...mail, ...text, icalEvent }).compile().build();
}

/** Never rejects: a bot that is shot answers nothing. */
async function bring(bot: Bot, raw: Buffer): Promise<Heard> {
  const headers = { "x-hook-secret": hookSecret, "Content-Type": "message/rfc822" };
  const body = new Uint8Array(raw);
  try {
    const response = await fetch(`${bot.url}/mail/bounces`, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: "" };
  }
}

/** All at once, shot in the middle of it; then all of them twice. */
export async function sameReplies(): Promise<Row> {
  const { settings, post, bot } = await begin();
  const replies = await Promise.all(numbers.map((number) => replyOf(post, number)));
  const asked = post.arrived.length;
  const first = replies.map((raw) => bring(bot, raw));
  await Promise.race(first);
  bot.kill();
  await bot.shot();
  const kept = accepted(await Promise.all(first));
  const next = await Bot.start(settings);
  const twice = [...replies, ...replies].map((raw) => bring(next, raw));
  const heard = await Promise.all(twice);
  await next.stop();
  const changes = await changesIn(settings.directory);
  const back = post.arrived.slice(asked).map(({ to }) => to.join());
  return {
    about: `a calendar's answer three times ×${CONTACTS}, shot after the first ${kept}`,
    figures: [
      exactly("acknowledged in the end", 2 * CONTACTS, accepted(heard)),
      exactly("answered once", CONTACTS, ones(timesEach(changes, "meeting-answered"))),
      exactly("told so twice", 0, back.length - new Set(back).size),
    ],
  };
}
