import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  channelMessage,
  groupMessage,
  invoke,
  message,
  search,
  submit,
} from "../channels/teams/activities.ts";
import { type StartedTeams, say, startTeams } from "../channels/teams/start-teams.ts";
import { altered, anyJson, changes, tries } from "./garbage.ts";

let started: StartedTeams;
beforeAll(async () => {
  started = await startTeams();
  started.answerWith(() => ({ say: [say("antwoord"), say("alleen", { to: "private" })] }));
});
afterAll(() => started.stop());

const does = { dialog: "whom-to-call", version: 1, subject: "-", action: { kind: "themes" } };
const fine = [
  message(),
  groupMessage(),
  channelMessage(),
  invoke({ does, form: 0, "form0.question": "kamp", "many0.x": "a,%zz" }),
  submit({ does }),
  search("voedselbank"),
];

it("takes any activity, and any change in one, without a mistake of its own", async () => {
  const activity = fc.oneof(
    { weight: 1, arbitrary: anyJson },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...fine), changes, fc.boolean())
        .map(([one, all, inBody]) =>
          altered(inBody ? { ...one, deliveryMode: "expectReplies" } : one, all),
        ),
    },
  );
  await fc.assert(
    fc.asyncProperty(activity, async (body) => {
      const json = (JSON.stringify(body) ?? "null").replaceAll(
        "http://127.0.0.1:9/fake",
        started.connector.url,
      );
      const { status } = await started.postRaw(json);
      expect(status).toBeLessThan(500);
    }),
    tries(120),
  );
  const mistakes = ["request-failed", "turn-failed"];
  expect(started.lines.filter(({ what }) => mistakes.includes(what))).toEqual([]);
}, 30_000);
