import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { channelMessage, groupMessage, invoke, message, submit, tenant } from "./activities.ts";
import { type StartedTeams, say, startTeams } from "./start-teams.ts";

let teams: StartedTeams;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(() => teams.stop());

const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };
const replacement = say("Anders", { as: "replacement" });
const secret = say("Alleen voor jou", { to: "private" });

/** What went out, as `METHOD path: words`. */
const sent = () =>
  teams.connector.sent.map(({ method, path, body }) => {
    const words = JSON.stringify(body).match(/Hallo|Anders|Alleen voor jou|eigen bericht/)?.[0];
    return `${method} ${decodeURIComponent(path)}: ${words ?? "-"}`;
  });

async function post(activity: Parameters<StartedTeams["post"]>[0]) {
  const response = await teams.post(activity);
  await teams.channel.settled();
  return response;
}

const personal = "/v3/conversations/a:personal/activities";
const group = "/v3/conversations/19:group@thread.v2/activities";

describe("an answer to a message", () => {
  it("is a card under the message, with a summary", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    await post(message());
    expect(sent()).toEqual([`POST ${personal}/m-1: Hallo`]);
    expect(teams.connector.sent[0]?.body).toMatchObject({
      type: "message",
      summary: "Hallo",
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }],
    });
    expect(teams.connector.sent[0]?.body.text).toBeUndefined();
  });

  it("stays in its thread of a channel", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    await post(channelMessage());
    expect(sent()).toEqual([
      "POST /v3/conversations/19:channel@thread.tacv2;messageid=17/activities/m-1: Hallo",
    ]);
  });

  it("is tried again when the platform says not now, and as late as it asks", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    teams.connector.answer((_, nth) =>
      nth === 1
        ? { status: 429, headers: { "Retry-After": "3" } }
        : { status: nth === 2 ? 502 : 201 },
    );
    await post(message());
    expect([sent().length, teams.finished]).toEqual([3, [true]]);
    expect(teams.pauses[0]).toBe(3_000);
    expect(teams.pauses[1]).toBeGreaterThanOrEqual(1_000);
  });

  it.each([
    ["says no", { status: 403 }, 1],
    ["fails", { status: 500 }, 1],
    ["hangs up, and may have it", {}, 1],
    ["keeps saying not now", { status: 503 }, 3],
    ["sends us elsewhere", { status: 302, headers: { Location: "http://169.254.169.254/" } }, 1],
  ])("is given up when the platform %s; the engine hears it", async (_, answer, tries) => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    teams.connector.answer(() => answer);
    expect((await post(message())).status).toBe(200);
    expect([sent().length, teams.finished]).toEqual([tries, [false]]);
    expect(teams.lines.map(({ what }) => what)).toEqual(["reply-failed"]);
    expect(JSON.stringify(teams.lines.map(({ fields }) => fields))).not.toContain("Hallo");
  });

  it("does not wait for hours when the platform asks that", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    teams.connector.answer((_, nth) =>
      nth === 1 ? { status: 429, headers: { "Retry-After": "7200" } } : { status: 201 },
    );
    await post(message());
    expect(teams.pauses).toEqual([10_000]);
  });
});

describe("an answer to a button", () => {
  it("takes the card's place in the answer itself; the rest is sent", async () => {
    teams.answerWith(() => ({ say: [say("Hallo"), replacement] }));
    const body = await (await post(invoke({ does }))).json();
    expect(body).toMatchObject({
      statusCode: 200,
      type: "application/vnd.microsoft.card.adaptive",
      value: { type: "AdaptiveCard" },
    });
    expect(JSON.stringify(body)).toContain("Anders");
    expect(sent()).toEqual([`POST ${personal}/f:invoke-1: Hallo`]);
  });

  it("is a short line when the card stays", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    const body = await (await post(invoke({ does }))).json();
    expect(body).toEqual({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: "Gedaan.",
    });
    expect(sent()).toEqual([`POST ${personal}/f:invoke-1: Hallo`]);
  });

  it("changes the message in place where the client only submits", async () => {
    teams.answerWith(() => ({ say: [replacement, say("Hallo")] }));
    await post(submit({ does }));
    expect(sent()).toEqual([`PUT ${personal}/card-1: Anders`, `POST ${personal}/s-1: Hallo`]);
  });

  it("is a new message when the old one can no longer be changed", async () => {
    teams.answerWith(() => ({ say: [replacement] }));
    teams.connector.answer(({ method }) => ({ status: method === "PUT" ? 404 : 201 }));
    await post(submit({ does }));
    expect(sent()).toEqual([`PUT ${personal}/card-1: Anders`, `POST ${personal}/s-1: Anders`]);
    expect(teams.finished).toEqual([true]);
  });

  it("is a new message when there is no old one", async () => {
    teams.answerWith(() => ({ say: [replacement] }));
    await post(submit({ does }, { replyToId: undefined }));
    await post(message());
    expect(sent()).toEqual([`POST ${personal}/s-1: Anders`, `POST ${personal}/m-1: Anders`]);
  });

  it("changes one message, also when it says to do so twice", async () => {
    teams.answerWith(() => ({ say: [replacement, replacement] }));
    await post(submit({ does }));
    expect(sent()).toEqual([`PUT ${personal}/card-1: Anders`, `POST ${personal}/s-1: Anders`]);
  });
});

describe("something for one person in a group", () => {
  it("goes to that person's own chat, and to nobody else", async () => {
    teams.answerWith(() => ({ say: [secret, say("Hallo")] }));
    await post(groupMessage());
    expect(sent()).toEqual([
      "POST /v3/conversations: -",
      "POST /v3/conversations/a:created/activities/a:created: Alleen voor jou",
      `POST ${group}/m-1: Hallo`,
    ]);
    const [created] = teams.connector.sent;
    expect(created?.body).toMatchObject({ tenantId: tenant, members: [{ id: "29:ann" }] });
  });

  it("is not said in the group when there is no chat yet: only that one is needed, once", async () => {
    teams.answerWith(() => ({ say: [secret, secret] }));
    teams.connector.answer(({ path }) => ({ status: path.endsWith("/conversations") ? 403 : 201 }));
    await post(groupMessage());
    expect(sent()).toEqual(["POST /v3/conversations: -", `POST ${group}/m-1: eigen bericht`]);
    expect(JSON.stringify(teams.connector.sent)).not.toContain("Alleen voor jou");
    expect(teams.lines.every(({ level }) => level === "info")).toBe(true);
  });

  it("is never in the answer to a button, which others may see", async () => {
    const alone = say("Alleen voor jou", { as: "replacement", to: "private" });
    teams.answerWith(() => ({ say: [alone] }));
    const { conversation } = groupMessage();
    const body = await (await post(invoke({ does }, { conversation }))).text();
    expect(body).not.toContain("Alleen voor jou");
    expect(sent()).toHaveLength(2);
  });

  it("is said at once in a chat of one's own", async () => {
    teams.answerWith(() => ({ say: [secret] }));
    await post(message());
    expect(sent()).toEqual([`POST ${personal}/m-1: Alleen voor jou`]);
  });
});
