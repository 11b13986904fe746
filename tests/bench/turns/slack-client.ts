import { createHmac } from "node:crypto";
import { Agent } from "node:http";
import { post } from "./post.ts";
import { questions } from "./questions.ts";
import { slackSettings } from "./slack-settings.ts";
import type { WebApi } from "./slack-web-api.ts";

/** So many people ask; fewer would be told that they go too fast. */
const PEOPLE = 4_000;

type Visit = {
  readonly port: number;
  readonly api: WebApi;
  /** What stands in every right answer. */
  readonly expected: string;
};

/** Slack: delivers a direct message, signed, and waits until the answer stands in that conversation. */
export function slackClient({ port, api, expected }: Visit) {
  const agent = new Agent({ keepAlive: true });
  let asked = 0;
  return {
    turn: async () => {
      const nth = asked++;
      const body = JSON.stringify(directMessage(nth));
      const posted = api.posted(channelOf(nth));
      await post({ agent, port, path: "/slack/events", headers: sign(body), body });
      const answer = await posted;
      if (!answer.includes(expected)) throw new Error(`an answer without ${expected}: ${answer}`);
    },
    end: () => agent.destroy(),
  };
}

function channelOf(nth: number): string {
  return `D${String(nth % PEOPLE).padStart(6, "0")}`;
}

function directMessage(nth: number): object {
  const { team } = slackSettings;
  const seconds = Math.floor(Date.now() / 1000);
  const ts = `${seconds}.${String(nth).padStart(6, "0")}`;
  return {
    type: "event_callback",
    team_id: team,
    api_app_id: "A0001",
    event_id: `Ev${nth}`,
    event_time: seconds,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: "U0BOT", is_bot: true }],
    event: {
      type: "message",
      channel_type: "im",
      channel: channelOf(nth),
      user: `U${String(nth % PEOPLE).padStart(6, "0")}`,
      text: questions[nth % questions.length],
      ts,
      event_ts: ts,
      team,
    },
  };
}

function sign(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hmac = createHmac("sha256", slackSettings.signingSecret);
  return {
    "content-type": "application/json",
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": `v0=${hmac.update(`v0:${timestamp}:${body}`).digest("hex")}`,
  };
}
