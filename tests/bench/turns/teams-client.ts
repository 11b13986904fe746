import { Agent } from "node:http";
import { post } from "./post.ts";
import { questions } from "./questions.ts";

/** So many people ask; fewer would be told that they go too fast. */
const PEOPLE = 4_000;

/**
 * Somebody in Teams who waits for the replies in the answer itself: each turn another person with
 * another question. `expected` is what stands in every right answer.
 */
export function teamsClient(port: number, expected: string) {
  const agent = new Agent({ keepAlive: true });
  let asked = 0;
  return {
    turn: async () => {
      const body = JSON.stringify(activity(asked++, port));
      const headers = { "content-type": "application/json" };
      const answer = await post({ agent, port, path: "/api/messages", headers, body });
      if (!answer.includes(expected)) throw new Error(`an answer without ${expected}: ${answer}`);
    },
    end: () => agent.destroy(),
  };
}

function activity(nth: number, port: number): object {
  const person = nth % PEOPLE;
  return {
    type: "message",
    id: `activity-${nth}`,
    timestamp: new Date().toISOString(),
    channelId: "msteams",
    serviceUrl: `http://127.0.0.1:${port}/connector`,
    from: { id: `29:user-${person}`, name: `User ${person}`, aadObjectId: `object-${person}` },
    conversation: {
      conversationType: "personal",
      id: `a:conversation-${person}`,
      tenantId: "tenant",
    },
    recipient: { id: "28:bot", name: "bot" },
    channelData: { tenant: { id: "tenant" } },
    textFormat: "plain",
    locale: "nl-NL",
    text: questions[nth % questions.length],
    deliveryMode: "expectReplies",
  };
}
