import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderCard } from "../../src/channels/teams/render.ts";
import type { Message } from "../../src/messages/message.ts";
import { show } from "../channels/slack/show.ts";
import { judgeCard } from "../channels/teams/judge.ts";
import { networksOf } from "./networks-of.ts";
import { play } from "./play.ts";

const folder = `${import.meta.dirname}/transcripts`;

/** From a question to a confirmation; none of them is about a channel. */
const journeys = [
  ...["sure", "unsure", "two-needs", "none", "acute", "privacy", "wrong-contact"],
  ...["in-a-hurry", "own-list", "reading-tips", "gap"],
  ...["report-asked", "report-calls"],
  ...["confirm-one-tap", "confirm-ladder", "confirm-holiday", "confirm-pause", "confirm-leave"],
  ...["confirm-all", "confirm-change", "confirm-deputy", "confirm-words"],
  ...["hand-over-deputy", "hand-over-newcomer", "hand-over-silent", "hand-over-sudden"],
  ...["hand-over-decline", "hand-over-all"],
  ...["meet-deputy", "meet-moved", "meet-hand-over"],
  ...["poll-secret", "poll-nobody"],
  ...["plan-form", "plan-series"],
  ...["manage-add", "manage-merge", "manage-end", "manage-undo", "manage-refused"],
];

/** The same people doing the same in Slack. */
function inSlack(transcript: string): string {
  return transcript
    .replace(/^(\w+)(?= in the group> |> )/gm, "$1 on slack")
    .replace(/^(\* \w+)(?= is )/gm, "$1 on slack")
    .replaceAll("In Teams blijft", "In Slack blijft")
    .replace(/^( {4}.*(?: [\d.]+, [^:]*| gekoppeld) in )Teams(?=[:.])/gm, "$1Slack")
    .replace(/^( {4}\((?:\d+ \w+ \d+, )?aan \w+ in )Teams\)$/gm, "$1Slack)");
}

async function shownIn(name: string, transcript: string) {
  const messages: Message[] = [];
  const went = await play(transcript, networksOf(name), (message) => messages.push(message));
  return { went, messages };
}

describe.each(journeys)("the journey %s", (name) => {
  const written = readFileSync(`${folder}/${name}.txt`, "utf8");

  test("goes in Slack as it goes in Teams", async () => {
    expect((await shownIn(name, inSlack(written))).went).toBe(inSlack(written));
  });

  test("is shown by both with nothing against it", async () => {
    const { messages } = await shownIn(name, written);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(judgeCard(renderCard(message))).toEqual([]);
      expect(show(message).problems).toEqual([]);
    }
  });
});
