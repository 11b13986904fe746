import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { type ActivityJson, invoke, message, submit } from "./activities.ts";
import { type StartedTeams, say, startTeams } from "./start-teams.ts";

let teams: StartedTeams;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(() => teams.stop());

const texts = () => JSON.stringify(teams.connector.sent.map(({ body }) => body));
const does = { dialog: "whom", version: 1, subject: "-", action: { kind: "themes" } };

describe("a request that is no activity (I11, I12)", () => {
  it.each([
    ["nothing", ""],
    ["half of one", '{"type":"mess'],
    ["a list", "[]"],
    ["a text", '"x"'],
    ["null", "null"],
    ["no type", "{}"],
    ["a type that is a number", '{"type":1}'],
    ["an endless type", JSON.stringify({ type: "x".repeat(200) })],
    [
      "a hundred thousand nested arrays",
      `{"type":"message","value":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
    ],
    ["a number without end", '{"type":"message","value":1e999}'],
    ["a reach for prototypes", '{"type":"message","value":{"__proto__":{"x":1}}}'],
  ])("%s is refused with 400, briefly", async (_, body) => {
    const response = await teams.postRaw(body);
    expect([response.status, await response.json()]).toEqual([400, { error: "not-an-activity" }]);
    expect(teams.asked).toEqual([]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])(
    "a page elsewhere cannot send one as %j",
    async (type) => {
      const response = await teams.postRaw(JSON.stringify(message()), { "Content-Type": type });
      expect(response.status).toBe(415);
    },
  );

  it("a page elsewhere cannot send one to a name of its own for this machine", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { Host: "evil.example", "Content-Type": "application/json" };
      const options = { port: teams.port, path: "/api/messages", method: "POST", headers };
      const sending = request(options, (response) => resolve(response.resume().statusCode));
      sending.on("error", reject);
      sending.end(JSON.stringify(message()));
    });
    expect([status, teams.asked]).toEqual([403, []]);
  });
});

describe("an activity with something strange in it (I44)", () => {
  it.each<[string, ActivityJson]>([
    ["an edit", message({ type: "messageUpdate" })],
    ["a deletion", message({ type: "messageDelete" })],
    ["a reaction", message({ type: "messageReaction" })],
    ["typing", message({ type: "typing" })],
    ["an unknown type", message({ type: "constructor" })],
    ["an unknown invoke", message({ type: "invoke", name: "task/fetch", value: {} })],
    ["no sender", message({ from: null })],
    ["no recipient and no id", message({ recipient: null, id: null })],
    ["no conversation", message({ conversation: null })],
    ["members that are none", message({ type: "conversationUpdate", membersAdded: "x" })],
  ])("is taken and left at that: %s", async (_, activity) => {
    const response = await teams.post(activity);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(teams.asked).toEqual([]);
  });

  it.each<[string, ActivityJson, unknown]>([
    ["a value of null", message({ value: null }), { kind: "text", text: "mee op kamp lukt niet" }],
    ["entities that are none", message({ entities: [null, 1] }), expect.anything()],
    ["attachments that are none", message({ attachments: 7 }), expect.anything()],
    ["half a character", message({ text: "x\ud800" }), { kind: "text", text: "x\ufffd" }],
    ["no recipient", message({ recipient: undefined }), expect.anything()],
    ["a hundred kilobytes", message({ text: "a ".repeat(5e4) }), expect.anything()],
    [
      "a key named constructor",
      submit({ does: { constructor: 1 } }),
      { kind: "press", does: { constructor: 1 } },
    ],
  ])("is asked about: %s", async (_, activity, happening) => {
    expect((await teams.post(activity)).status).toBe(200);
    expect(teams.asked.map((incoming) => incoming.happening)).toEqual([happening]);
  });
});

describe("acknowledging", () => {
  it("comes after the engine made it true, and before the platform took our answer", async () => {
    const platform = Promise.withResolvers<void>();
    teams.connector.answer(async () => {
      await platform.promise;
      return { status: 201 };
    });
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    expect((await teams.post(message())).status).toBe(200);
    expect((await teams.post(invoke({ does }))).status).toBe(200);
    expect([teams.asked.length, teams.finished]).toEqual([2, []]);
    platform.resolve();
    await teams.channel.settled();
    expect([texts().includes("Hallo"), teams.finished]).toEqual([true, [true, true]]);
  });

  it.each(["busy", "stopping"] as const)("does not happen when the engine is %s", async (code) => {
    teams.answerWith(() => {
      throw new Fault(code, "x");
    });
    for (const activity of [
      message(),
      invoke({ does }),
      message({ deliveryMode: "expectReplies" }),
    ]) {
      const response = await teams.post(activity);
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("2");
    }
    expect([teams.connector.sent, teams.lines]).toEqual([[], []]);
  });

  it("happens when the turn fails: the person is told, the log says nothing of what was typed", async () => {
    teams.answerWith(() => {
      throw new Error("mee op kamp lukt niet");
    });
    expect((await teams.post(message())).status).toBe(200);
    await teams.channel.settled();
    expect(texts()).toContain("Er ging iets mis. Probeer het zo nog eens.");
    expect(teams.lines).toMatchObject([
      { level: "error", what: "turn-failed", fields: { kind: "text" } },
    ]);
    const pressed = await (await teams.post(invoke({ does }))).json();
    expect(pressed).toMatchObject({
      statusCode: 200,
      value: "Er ging iets mis. Probeer het zo nog eens.",
    });
    teams.answerWith(() => ({}));
    expect((await teams.post(message({ id: "m-2" }))).status).toBe(200);
  });
});

describe("an event that comes again", () => {
  it("is asked about under the same id, and says nothing a second time", async () => {
    teams.answerWith(() => ({ say: [say("Hallo")] }));
    await teams.post(message());
    teams.answerWith(() => ({ kind: "repeated", say: [say("Hallo")] }));
    await Promise.all([teams.post(message()), teams.post(message())]);
    await teams.channel.settled();
    expect(new Set(teams.asked.map(({ id }) => id)).size).toBe(1);
    expect([teams.connector.sent.length, teams.finished]).toEqual([1, [true, true, true]]);
  });

  it("has the same answer where the answer is the acknowledgement, and nothing beside it", async () => {
    const replies = [say("Anders", { as: "replacement" }), say("En nog iets")];
    teams.answerWith(() => ({ say: replies }));
    const first = await (await teams.post(invoke({ does }))).text();
    teams.answerWith(() => ({ kind: "repeated", say: replies }));
    const second = await (await teams.post(invoke({ does }))).text();
    await teams.channel.settled();
    expect(second).toBe(first);
    expect(teams.connector.sent).toHaveLength(1);
  });
});

describe("replies in the answer itself", () => {
  const together = { deliveryMode: "expectReplies" };
  const repliesTo = async (activity: ActivityJson) => {
    return (await teams.post(activity)).text();
  };

  it("are all there, in order, and nothing is sent", async () => {
    teams.answerWith(() => ({ say: [say("Een"), say("Twee", { as: "replacement" })] }));
    for (const activity of [message(together), submit({ does }, together)]) {
      expect(await repliesTo(activity)).toMatch(/Een.*Twee/);
    }
    expect([teams.connector.sent, teams.finished]).toEqual([[], [true, true]]);
  });

  it("are there again when it comes again", async () => {
    teams.answerWith(() => ({ kind: "repeated", say: [say("Een")] }));
    expect(await repliesTo(message(together))).toContain("Een");
  });

  it("hold the answer to a button too", async () => {
    teams.answerWith(() => ({ say: [say("Anders", { as: "replacement" })] }));
    expect(await repliesTo(invoke({ does }, together))).toMatch(/invokeResponse.*Anders/);
  });

  it("hold the line when the turn fails", async () => {
    teams.answerWith(() => {
      throw new Error("x");
    });
    expect(await repliesTo(message(together))).toContain("Er ging iets mis");
  });
});
