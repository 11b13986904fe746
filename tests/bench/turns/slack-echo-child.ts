import bolt from "@slack/bolt";
import { serveParent } from "../serve-parent.ts";
import { slackSettings } from "./slack-settings.ts";

/** The smallest bot on Bolt: it says what was said to it. */
const { App, HTTPReceiver, LogLevel } = bolt;
const [, slackApiUrl = ""] = process.argv.slice(2);
const { signingSecret, botToken: token } = slackSettings;
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const clientOptions = { slackApiUrl };
const app = new App({ token, receiver, clientOptions, logLevel: LogLevel.ERROR });
app.message(async ({ message, say }) => {
  await say(`echo ${"text" in message ? message.text : ""}`);
});
const server = await app.start({ port: 0, host: "127.0.0.1" });
const address = server.address();
serveParent(typeof address === "object" && address ? address.port : 0);
