import { wording as plan } from "../../dialogs/plan/wording.ts";
import type { ActionRef } from "../../src/messages/message.ts";
import { exactly, type Progress, type Row, told } from "./fault.ts";
import { type Entry, entriesIn, onceEach, sameVersionTwice } from "./stage/about-meetings.ts";
import { Bot } from "./stage/bot.ts";
import { meetingOn, meetingTownOf } from "./stage/meeting-town.ts";
import { makePlace } from "./stage/place.ts";
import type { Heard } from "./stage/platform.ts";
import { startPost } from "./stage/post.ts";
import { Teams } from "./stage/teams.ts";
import { found, lookIn } from "./stage/town.ts";

const ROUNDS = 25;
const CONTACTS = 3;
const startsAt = "2026-11-24T08:05:00Z";
const form = { day: "2027-02-04", from: "14:00", until: "15:30" };
const [, movedWords = ""] = plan.move.done("TITLE", "TIME").split(/TITLE|TIME/);

const does = (action: ActionRef["action"]): ActionRef => ({
  ...{ dialog: "plan", version: 1, subject: "-", action },
});

/** Cora has filled in where it moves to, and reads it back: what her yes carries. */
async function readyToMove(teams: Teams, bot: Bot, meeting: string): Promise<ActionRef> {
  const fill = does({ kind: "move-fill", meeting });
  const { text } = await teams.act(bot.url, { user: "cora", does: fill, form });
  const [, draft] = /"draft":"([^"]+)"/.exec(text) ?? [];
  if (draft === undefined) throw new Error(`no draft in ${text.slice(0, 300)}`);
  return does({ kind: "move-it", draft });
}

/** What everybody has in their calendar of a meeting in the end. */
function lastEach(entries: readonly Entry[], id: string): readonly Entry[] {
  const own = entries.filter(({ uid }) => uid.startsWith(`${id}.`));
  return [...new Map(own.map((one) => [one.to, one])).values()];
}

const saysMoved = ({ text }: Heard) => text.replaceAll("\u00a0", " ").includes(movedWords);

/**
 * Cora says yes to a move while Ann says yes to calling it off; every fifth time the bot is shot
 * before anybody was told.
 */
export async function movedAndCancelled(progress: Progress): Promise<Row> {
  const directory = await makePlace();
  const [post, teams] = [await startPost(), await Teams.start()];
  const ids = Array.from({ length: ROUNDS }, (_, number) => `m${number}`);
  const meetings = ids.map((id, number) =>
    meetingOn(id, `2027-01-${String(number + 4).padStart(2, "0")} 10:00-11:30`, { told: CONTACTS }),
  );
  await found(directory, meetingTownOf({ contacts: CONTACTS, platforms: [teams], meetings }));
  const settings = { directory, mailPort: post.port, startsAt };
  let bot = await Bot.start(settings);
  let saidMoved = 0;
  let kills = 0;
  for (const [number, meeting] of ids.entries()) {
    const move = await readyToMove(teams, bot, meeting);
    const cancel = does({ kind: "cancel-it", meeting });
    const both = [
      { user: "cora", does: move },
      { user: "ann", does: cancel },
    ];
    // Either is first every other time.
    const inTurn = number % 2 === 0 ? both : both.toReversed();
    const heard = await Promise.all(inTurn.map((act) => teams.act(bot.url, act)));
    saidMoved += heard.filter(saysMoved).length;
    if (number % 5 === 4) {
      bot.kill();
      await bot.shot();
      kills += 1;
      bot = await Bot.start(settings);
    }
    await bot.look();
    progress(number + 1, ROUNDS);
  }
  await bot.settled();
  await bot.stop();
  const stored = await lookIn(directory);
  const entries = entriesIn(post.arrived);
  const last = ids.flatMap((id) => lastEach(entries, id));
  const all = [...stored.network.meetings];
  return {
    about: `two coordinators move and cancel the same meeting at once ×${ROUNDS}, shot ${kills} times`,
    figures: [
      exactly("cancelled", ROUNDS, all.filter(({ cancelledAt }) => cancelledAt).length),
      told("moved before that", saidMoved),
      exactly("moved as it was said", saidMoved, all.filter(isMoved).length),
      exactly("in the end off in calendars", ROUNDS * CONTACTS, last.filter(isOff).length),
      exactly("the same version twice", 0, sameVersionTwice(entries)),
      exactly("on again after it was off", 0, onAgain(entries)),
      ...onceEach(stored, post.arrived),
    ],
  };
}

function isMoved({ slot }: { readonly slot: { readonly day: string } }): boolean {
  return slot.day === form.day;
}

function isOff({ method }: Entry): boolean {
  return method === "CANCEL";
}

/** How often somebody was asked to come after they heard that it was off. */
function onAgain(entries: readonly Entry[]): number {
  return entries.filter(
    (entry, index) =>
      !isOff(entry) &&
      entries.slice(0, index).some(({ uid, to, method }) => {
        return uid === entry.uid && to === entry.to && method === "CANCEL";
      }),
  ).length;
}
