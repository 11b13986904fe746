import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderCard } from "../../src/channels/teams/render.ts";
import type { Message } from "../../src/messages/message.ts";
import { show } from "../channels/slack/show.ts";
import { judgeCard } from "../channels/teams/judge.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { play } from "./play.ts";

const folder = `${import.meta.dirname}/transcripts`;

/** The journeys of a question, from sure to wrong; none of them is about a channel. */
const journeys = [
  ...["sure", "unsure", "two-needs", "none", "acute", "privacy", "wrong-contact"],
  ...["in-a-hurry", "own-list", "reading-tips", "gap"],
];

/** The same people doing the same in Slack. */
function inSlack(transcript: string): string {
  return transcript
    .replace(/^(\w+)(?= in the group> |> )/gm, "$1 on slack")
    .replace(/^(\* \w+)(?= is )/gm, "$1 on slack")
    .replaceAll("In Teams blijft", "In Slack blijft")
    .replace(/^( {4}\(aan \w+ in )Teams\)$/gm, "$1Slack)");
}

async function shownIn(transcript: string) {
  const messages: Message[] = [];
  const went = await play(transcript, [smallNetwork()], (message) => messages.push(message));
  return { went, messages };
}

describe.each(journeys)("the journey %s", (name) => {
  const written = readFileSync(`${folder}/${name}.txt`, "utf8");

  test("goes in Slack as it goes in Teams", async () => {
    expect((await shownIn(inSlack(written))).went).toBe(inSlack(written));
  });

  test("is shown by both with nothing against it", async () => {
    const { messages } = await shownIn(written);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(judgeCard(renderCard(message))).toEqual([]);
      expect(show(message).problems).toEqual([]);
    }
  });
});
