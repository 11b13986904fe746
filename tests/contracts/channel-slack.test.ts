import { decodeCarried } from "../../src/channels/slack/carry.ts";
import { directMessage, press, submission } from "../channels/slack/deliveries.ts";
import { fillIn } from "../channels/slack/fill-in.ts";
import { show } from "../channels/slack/show.ts";
import { type StartedSlack, startSlack } from "../channels/slack/start-slack.ts";
import { wordsOf } from "../channels/slack/walk-blocks.ts";
import { channelContract, type Doing } from "./channel.ts";

type Pressing = Extract<Doing, { readonly carries: unknown }>;

/** Opens the form as a person does, fills it in and sends it. */
async function sendForm(slack: StartedSlack, doing: Pressing) {
  const { id: trigger_id, carries, fill = {} } = doing;
  await slack.interact(press(carries, {}, { trigger_id: `open.${trigger_id}` }));
  await slack.channel.settled();
  const view = Object(slack.slack.callsOf("views.open").at(-1)?.args["view"]);
  const { values } = fillIn(view, fill);
  return slack.interact(submission(view, values, { trigger_id }));
}

async function happen(slack: StartedSlack, doing: Doing) {
  if ("text" in doing) {
    const ts = `1777627801.${doing.id.padStart(6, "0")}`;
    return slack.event(directMessage(doing.text, { ts }, { event_id: `Ev${doing.id}` }));
  }
  return decodeCarried(doing.carries)?.kind === "open-form"
    ? sendForm(slack, doing)
    : slack.interact(press(doing.carries, {}, { trigger_id: doing.id }));
}

channelContract("the Slack channel", async () => {
  const slack = await startSlack();
  return {
    show,
    happen: async (doing) => {
      const { status } = await happen(slack, doing);
      await slack.channel.settled();
      return { acknowledged: status === 200 };
    },
    asked: () => slack.asked,
    reached: () =>
      slack.slack.callsOf("chat.postMessage").map(({ args }) => wordsOf(args["blocks"])),
    answerWith: slack.answerWith,
    stop: slack.stop,
  };
});
