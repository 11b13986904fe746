import type { ActionRef } from "../../src/messages/message.ts";
import { exactly, type Row } from "./fault.ts";
import { endedAs, entriesIn, onceEach, toldSince } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { actionFor, meetingOn, meetingTownOf, pollUntil } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import { startPost } from "./stage/post.ts";
import { Teams } from "./stage/teams.ts";
import { found, lookIn } from "./stage/town.ts";

const CONTACTS = 20;
const startsAt = "2026-11-24T08:05:00Z";
const away = { code: 451, text: "4.3.0 later" };
const MINUTE_MS = 60_000;

const does = (dialog: string, action: ActionRef["action"]): ActionRef => ({
  ...{ dialog, version: 1, subject: "-", action },
});

function town(teams: Teams) {
  const proposals = ["2027-01-19 10:00-11:00", "2027-01-21 10:00-11:00"];
  return meetingTownOf({
    contacts: CONTACTS,
    platforms: [teams],
    meetings: [
      meetingOn("stays", "2027-01-12 10:00-11:30"),
      meetingOn("moves", "2027-01-13 10:00-11:30"),
      meetingOn("off", "2027-01-14 10:00-11:30"),
    ],
    polls: [pollUntil("prikker", "2026-12-10T16:00:00Z", { proposals, told: 0 })],
    actions: [actionFor(1, "flyer", "2026-11-24")],
  });
}

/** Cora calls one off, moves one and withdraws the poll; all of it in Teams. */
async function change(teams: Teams, bot: Bot): Promise<void> {
  const cora = (action: ActionRef, form = {}) =>
    teams.act(bot.url, { user: "cora", does: action, form });
  await cora(does("plan", { kind: "cancel-it", meeting: "off" }));
  const form = { day: "2027-02-04", from: "14:00", until: "15:30" };
  const { text } = await cora(does("plan", { kind: "move-fill", meeting: "moves" }), form);
  const [, draft = ""] = /"draft":"([^"]+)"/.exec(text) ?? [];
  await cora(does("plan", { kind: "move-it", draft }));
  await cora(does("poll", { kind: "withdraw", poll: "prikker", sure: true }));
  await cora(does("actions", { kind: "done", action: "flyer" }));
}

/**
 * The mail server takes nothing while three meetings, a poll and a reminder are told, and then they
 * are no longer so; the bot is shot before it looks again, and the server is there once more.
 */
export async function noLongerSo(): Promise<Row> {
  const directory = await makePlace();
  const [post, teams] = [await startPost(), await Teams.start()];
  await found(directory, town(teams));
  const settings = { directory, mailPort: post.port };
  post.judge({ recipient: () => away });
  const bot = await Bot.start({ ...settings, startsAt });
  await bot.look();
  const waited = await bot.unfinished();
  await change(teams, bot);
  bot.kill();
  await bot.shot();
  post.judge({ recipient: () => undefined });
  const back = new Date(Date.parse(startsAt) + 10 * MINUTE_MS).toISOString();
  const next = await Bot.start({ ...settings, startsAt: back });
  await next.look();
  await next.look();
  await next.settled();
  await next.stop();
  const stored = await lookIn(directory);
  const entries = entriesIn(post.arrived);
  const of = (id: string) =>
    [...new Set(entries.filter(({ uid }) => uid.startsWith(`${id}.`)).map(inWords))].join();
  return {
    about: "told while the mail server was away, then off, moved, withdrawn and done; shot",
    figures: [
      exactly("waited", 4 * CONTACTS + 1, waited),
      // That the poll is withdrawn is so, also for who did not get it yet.
      exactly("told then", "meet invite 40", toldSince(stored, "")),
      exactly("of the one that stays", "REQUEST 0", of("stays")),
      exactly("of the one that moved", "REQUEST 1", of("moves")),
      exactly("of the one that is off", "", of("off")),
      exactly("expired", 3 * CONTACTS + 1, endedAs(stored, "expired")),
      exactly("given up otherwise", 0, endedAs(stored, "failed") + endedAs(stored, "unreachable")),
      ...onceEach(stored, post.arrived),
    ],
  };
}

function inWords({ method, sequence }: { readonly method: string; readonly sequence: number }) {
  return `${method} ${sequence}`;
}
