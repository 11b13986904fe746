import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ann, command, directMessage, type Json, press } from "./deliveries.ts";
import { ok } from "./fake-slack.ts";
import { colleague, network, now, type StartedSlack, startSlack } from "./start-slack.ts";

let slack: StartedSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.stop());

const actors = () => slack.asked.map(({ actor }) => actor);

describe("who somebody is", () => {
  it("is known by workspace and account, with the name that Slack shows", async () => {
    await slack.event(directMessage("hoi"));
    await slack.command(command("hoi"));
    await slack.interact(press("x"));
    expect(new Set(actors().map((actor) => JSON.stringify(actor))).size).toBe(1);
    expect(actors()[0]).toEqual({
      account: "slack:T0001:U0ANN",
      guest: false,
      displayName: "Naam U0ANN",
    });
  });

  it("is looked up once a day", async () => {
    await slack.event(directMessage("een"));
    await slack.event(directMessage("twee"));
    expect(slack.slack.callsOf("users.info")).toHaveLength(1);
    slack.setClock(Date.parse(now) + 25 * 3_600_000);
    await slack.event(directMessage("drie"));
    expect(slack.slack.callsOf("users.info")).toHaveLength(2);
  });

  it.each<[string, Json]>([
    ["invited for a few channels", { is_restricted: true }],
    ["invited for one channel", { is_ultra_restricted: true }],
    ["of another company", { is_stranger: true }],
    ["of another workspace", { team_id: "T0002" }],
    ["of another organisation", { team_id: "T0002", enterprise_user: { enterprise_id: "E0002" } }],
  ])("is a guest, from the first question: %s", async (_, over) => {
    slack.slack.users.set(ann, colleague(ann, over));
    await slack.event(directMessage("hoi"));
    expect(actors()).toMatchObject([{ guest: true }]);
  });

  it("is a guest when the message itself comes from another workspace, without looking up", async () => {
    await slack.event(directMessage("hoi", { user_team: "T0002" }));
    expect([actors()[0]?.guest, slack.slack.calls]).toEqual([true, []]);
  });

  it("is a guest for once when Slack does not say, and no longer as soon as it does", async () => {
    slack.slack.answer(() => ({ kind: "error", error: "internal_error" }));
    await slack.event(directMessage("hoi"));
    slack.slack.answer(() => ok);
    await slack.event(directMessage("hoi"));
    expect(actors().map(({ guest }) => guest)).toEqual([true, false]);
    expect(slack.lines).toMatchObject([{ what: "slack-profile-failed" }]);
  });
});

describe("in an organisation with several workspaces", () => {
  const inOrganisation = (own: string) => ({
    team_id: own,
    enterprise_id: "E0001",
    authorizations: [{ team_id: own, enterprise_id: "E0001", user_id: "U0BOT" }],
  });
  const member = { team_id: "T0009", enterprise_user: { enterprise_id: "E0001" } };

  it("a colleague of another of its workspaces is none, and is one and the same everywhere", async () => {
    const whole = await startSlack({
      settings: { workspaces: new Map([["E0001", [network]]]) },
    });
    whole.slack.users.set(ann, colleague(ann, member));
    await whole.event(directMessage("een", { team: "T0009" }, inOrganisation("T0001")));
    await whole.event(directMessage("twee", { team: "T0009" }, inOrganisation("T0002")));
    expect(whole.asked.map(({ actor }) => [actor.account, actor.guest])).toEqual([
      ["slack:E0001:U0ANN", false],
      ["slack:E0001:U0ANN", false],
    ]);
    await whole.stop();
  });
});
