import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";
import { serveParent } from "../serve-parent.ts";

/** The smallest bot on the same frameworks: it says what was said to it. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", (request, response, next) => {
  const { body, headers, method = "POST" } = request;
  const answered = adapter.process({ body, headers, method }, response, async (context) => {
    await context.sendActivity(`echo ${context.activity.text}`);
  });
  answered.then(() => next(false), next);
});
server.listen(0, "127.0.0.1", () => serveParent(server.address().port));
