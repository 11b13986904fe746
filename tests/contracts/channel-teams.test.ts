import { teamsLimits } from "../../src/channels/teams/limits.ts";
import { toActivity } from "../../src/channels/teams/to-activity.ts";
import type { Message } from "../../src/messages/message.ts";
import { type ActivityJson, message, submit } from "../channels/teams/activities.ts";
import { judgeCard } from "../channels/teams/judge.ts";
import { startTeams } from "../channels/teams/start-teams.ts";
import { buttonsOf, linksOf, wordsOf } from "../channels/teams/walk-card.ts";
import { channelContract, type Doing, type Shown } from "./channel.ts";

function show(said: Message): Shown {
  const activity = toActivity(said);
  const [card] = (activity.attachments ?? []).map(({ content }) => content);
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  const tooLarge = bytes > teamsLimits.cardBytes + 2_048 ? [`${bytes} bytes`] : [];
  const buttons = buttonsOf(card).map(({ title, data }) => ({ label: `${title}`, carries: data }));
  return {
    problems: [...judgeCard(card), ...tooLarge],
    words: wordsOf(card),
    links: linksOf(card),
    buttons,
  };
}

/** What Teams sends when a button is pressed: what it carries, and the inputs beside that. */
function toJson(doing: Doing): ActivityJson {
  if ("text" in doing) return message({ id: doing.id, text: doing.text });
  const carried = Object(doing.carries);
  const inputs = Object.entries(doing.fill ?? {}).map(([name, value]) =>
    typeof value === "string"
      ? [`form${carried.form}.${name}`, value]
      : [`many${carried.form}.${name}`, value.map(encodeURIComponent).join(",")],
  );
  return submit({ ...carried, ...Object.fromEntries(inputs) }, { id: doing.id });
}

channelContract("the Teams channel", async () => {
  const teams = await startTeams();
  return {
    show,
    happen: async (doing) => {
      const { status } = await teams.post(toJson(doing));
      await teams.channel.settled();
      return { acknowledged: status === 200 };
    },
    asked: () => teams.asked,
    reached: () => teams.connector.sent.map(({ body }) => body.text ?? wordsOf(body.attachments)),
    answerWith: teams.answerWith,
    stop: teams.stop,
  };
});
