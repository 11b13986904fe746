import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../../src/contract/event.ts";
import { ann, command, directMessage, type Json, mention, team } from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { colleague, now, type StartedSlack, say, startSlack } from "./start-slack.ts";
import { wordsOf } from "./walk-blocks.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack({ settings: { domains: new Map([[team, ["gemeente.example"]]]) } });
  setMail({});
  slack.answerWith(answerOf);
});
afterEach(() => slack.stop());

const profile = { display_name: "Ann", email: "ann@Gemeente.example" };
function setMail(over: Json) {
  slack.slack.users.set(ann, colleague(ann, { profile, ...over }));
}
function answerOf({ happening }: Incoming) {
  const isTold = happening.kind === "identified";
  return { isStranger: !isTold, say: [say(isTold ? "Je bent Ann" : "Antwoord")] };
}
const identified = () => slack.asked.filter(({ happening }) => happening.kind === "identified");
const sent = () =>
  slack.slack
    .callsOf("chat.postMessage")
    .map(({ args }) => `${args["channel"]}: ${wordsOf(args["blocks"])}`);
const settle = () => slack.channel.settled();

describe("somebody whom nobody knows, in a workspace that vouches for a mail domain", () => {
  it("gets the answer first, and is then known by their mail address", async () => {
    await slack.event(directMessage("hoi"));
    await settle();
    expect(identified()).toMatchObject([
      {
        happening: { mail: "ann@gemeente.example" },
        place: { kind: "personal", conversation: "slack:T0001:D0ANN" },
        actor: { account: "slack:T0001:U0ANN" },
      },
    ]);
    expect(sent()).toEqual(["D0ANN: Antwoord", "D0ANN: Je bent Ann"]);
  });

  it("is told so in their own conversation, wherever it was asked", async () => {
    await slack.event(mention("geld"));
    await settle();
    expect(sent()).toEqual(["C0ALL: Antwoord", "D0ANN: Je bent Ann"]);
  });

  it("is tried once a day, however often they ask", async () => {
    for (const text of ["een", "twee", "drie"]) {
      await slack.event(directMessage(text));
      await settle();
      slack.answerWith((incoming) => ({ ...answerOf(incoming), say: [] }));
    }
    expect(identified()).toHaveLength(1);
    slack.setClock(Date.parse(now) + 25 * 3_600_000);
    await slack.event(directMessage("vier"));
    await settle();
    expect(identified()).toHaveLength(2);
  });

  it.each<[string, Json]>([
    ["another domain", { profile: { email: "ann@elders.example" } }],
    ["a domain that only looks like it", { profile: { email: "ann@x.gemeente.example" } }],
    ["two addresses in one", { profile: { email: "ann@elders.example@gemeente.example" } }],
    ["an address that is not confirmed", { is_email_confirmed: false }],
    ["no address", { profile: {} }],
    ["a bot", { is_bot: true }],
    ["somebody who left", { deleted: true }],
    ["a guest", { is_restricted: true }],
    ["somebody of another workspace", { team_id: "T0002" }],
  ])("is not known by %s", async (_, over) => {
    setMail(over);
    await slack.event(directMessage("hoi"));
    await settle();
    expect(identified()).toEqual([]);
  });

  it("is tried again at the next question when it went wrong", async () => {
    slack.slack.answer(({ name }) =>
      name === "conversations.open" ? { kind: "error", error: "internal_error" } : ok,
    );
    await slack.event(mention("geld"));
    await settle();
    slack.slack.answer(() => ok);
    await slack.command(command("geld", { response_url: slack.slack.hook() }));
    await settle();
    expect(identified()).toHaveLength(1);
    expect(slack.lines).toMatchObject([{ what: "slack-identify-failed" }]);
  });
});

describe("somebody whom the network knows, or a workspace that vouches for nothing", () => {
  it("is not looked up for that", async () => {
    slack.answerWith(() => ({ say: [say("Antwoord")] }));
    await slack.event(directMessage("hoi"));
    const plain = await startSlack();
    plain.slack.users.set(ann, colleague(ann, { profile }));
    plain.answerWith(() => ({ isStranger: true }));
    await plain.event(directMessage("hoi"));
    await Promise.all([settle(), plain.channel.settled()]);
    expect([identified(), plain.asked.length]).toEqual([[], 1]);
    await plain.stop();
  });
});
