import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../../src/contract/fault.ts";
import { ann, groupMessage, message, search, tenant } from "./activities.ts";
import { network, now, type StartedTeams, say, startTeams } from "./start-teams.ts";

const domains = new Map([[tenant, ["wijkteam.example", "school.example"]]]);
const member = {
  id: ann.id,
  aadObjectId: ann.aadObjectId,
  name: "Ann",
  email: "Ann@WijkTeam.example",
  userPrincipalName: "ann@tenant.example",
  tenantId: tenant,
  userRole: "user",
};

let teams: StartedTeams;
beforeEach(async () => {
  teams = await startTeams({ kind: "tryout", networks: [network], domains });
  teams.connector.rosterSays(() => member);
  teams.answerWith(({ happening }) =>
    happening.kind === "identified"
      ? { say: [say("Dag Ann")], isStranger: false }
      : { say: [say("Antwoord")], isStranger: true },
  );
});
afterEach(() => teams.stop());

async function post(activity: Parameters<StartedTeams["post"]>[0]) {
  const response = await teams.post(activity);
  await teams.channel.settled();
  return response;
}
const kinds = () => teams.asked.map(({ happening }) => happening.kind);
const said = () =>
  teams.connector.sent.map(({ path, body }) => {
    const [, , , conversation] = decodeURIComponent(path).split("/");
    return `${conversation}: ${body.summary}`;
  });

describe("a stranger whose mail the platform vouches for", () => {
  it("is asked about once more, and what is said comes of its own accord", async () => {
    await post(message());
    const [first, second] = teams.asked;
    expect(second).toEqual({
      ...first,
      id: `${first?.id}:identified`,
      happening: { kind: "identified", mail: "Ann@wijkteam.example" },
    });
    expect(teams.connector.lookedUp).toEqual(["/v3/conversations/a:personal/members/29:ann"]);
    expect(said()).toEqual(["a:personal: Antwoord", "a:personal: Dag Ann"]);
    expect([teams.finished, teams.lines]).toEqual([[true, true], []]);
  });

  it("is known by the name to sign in with when the other address is none of the listed", async () => {
    teams.connector.rosterSays(() => ({
      ...member,
      email: "ann@elders.example",
      userPrincipalName: "ann@school.example",
    }));
    await post(message());
    expect(teams.asked[1]?.happening).toEqual({ kind: "identified", mail: "ann@school.example" });
  });

  it("is looked up once a day, whatever came of it", async () => {
    teams.connector.rosterSays(() => 500);
    await post(message());
    await post(message({ id: "m-2" }));
    teams.setClock(new Date(Date.parse(now) + 23 * 3_600_000));
    await post(message({ id: "m-3" }));
    expect(teams.connector.lookedUp).toHaveLength(1);
    teams.setClock(new Date(Date.parse(now) + 24 * 3_600_000));
    await post(message({ id: "m-4" }));
    expect(teams.connector.lookedUp).toHaveLength(2);
    const bob = { id: "29:bob", aadObjectId: "bbbbbbbb-0000-0000-0000-000000000002" };
    await post(message({ id: "m-5", from: bob }));
    expect(teams.connector.lookedUp).toHaveLength(3);
  });

  it("hears the rest although the platform says not now at first", async () => {
    teams.connector.answer(({ body }, nth) => ({
      status: body.summary === "Dag Ann" && nth === 2 ? 429 : 201,
    }));
    await post(message());
    expect(said().filter((one) => one.endsWith("Dag Ann"))).toHaveLength(2);
  });
});

describe("nobody is looked up", () => {
  it.each([
    ["whose account is linked already", message(), { isStranger: false }],
    ["who was answered before", message(), { kind: "repeated", isStranger: false } as const],
    ["in a group", groupMessage(), {}],
    ["who searches from elsewhere", search("x"), {}],
    ["who is a guest", message({ from: { ...ann, tenantId: "99999999" } }), {}],
    [
      "in a tenant without listed domains",
      message({
        conversation: { id: "a:personal", conversationType: "personal", tenantId: "other" },
        channelData: {},
      }),
      {},
    ],
  ])("%s", async (_, activity, answer) => {
    teams.answerWith(() => ({ isStranger: true, ...answer }));
    await post(activity);
    expect([teams.connector.lookedUp, kinds().includes("identified")]).toEqual([[], false]);
  });

  it("when no domains are listed at all", async () => {
    const plain = await startTeams();
    plain.answerWith(() => ({ isStranger: true }));
    await plain.post(message());
    await plain.channel.settled();
    expect(plain.connector.lookedUp).toEqual([]);
    await plain.stop();
  });
});

describe("an address that vouches for nobody", () => {
  it.each<[string, Record<string, unknown> | number]>([
    ["in another domain", { email: "ann@elders.example" }],
    ["in a domain under a listed one", { email: "ann@x.wijkteam.example" }],
    ["in a domain that only ends alike", { email: "ann@kwaadwijkteam.example" }],
    ["with a second address in it", { email: "ann@kwaad.example,b@wijkteam.example" }],
    ["of a guest, by name", { userPrincipalName: "ann_wijkteam.example#EXT#@tenant.example" }],
    ["of a guest, by tenant", { tenantId: "99999999" }],
    ["of a guest, by role", { userRole: "guest" }],
    ["of nobody who signed in", { userRole: "anonymous" }],
    ["of somebody else", { aadObjectId: "bbbbbbbb-0000-0000-0000-000000000002" }],
    ["of an account without a directory id", { aadObjectId: undefined }],
    ["that is missing", { email: undefined, userPrincipalName: undefined }],
    ["that is no text", { email: 7, userPrincipalName: null }],
  ])("%s", async (_, over) => {
    teams.connector.rosterSays(() => ({ ...member, ...Object(over) }));
    await post(message());
    expect([kinds(), said().length, teams.lines]).toEqual([["text"], 1, []]);
  });
});

describe("what goes wrong afterwards", () => {
  it.each([403, 404, 429, 500])("a roster that answers %i breaks nothing", async (status) => {
    teams.connector.rosterSays(() => status);
    expect((await post(message())).status).toBe(200);
    expect([said().length, teams.finished]).toEqual([1, [true]]);
    expect(teams.lines).toMatchObject([{ level: "warn", what: "teams-identify-failed" }]);
    expect(teams.lines[0]?.fields).toEqual({ status });
  });

  it("the answer does not wait for the roster", async () => {
    const late = Promise.withResolvers<void>();
    teams.connector.rosterSays(async () => {
      await late.promise;
      return member;
    });
    const together = await teams.post(message({ deliveryMode: "expectReplies" }));
    expect(await together.text()).toContain("Antwoord");
    expect(kinds()).toEqual(["text"]);
    late.resolve();
    await teams.channel.settled();
    expect(kinds()).toEqual(["text", "identified"]);
  });

  it.each([new Fault("busy", "x"), new Error("ann@wijkteam.example")])(
    "an engine that cannot take it is logged without the address",
    async (fault) => {
      teams.answerWith(({ happening }) => {
        if (happening.kind === "identified") throw fault;
        return { isStranger: true };
      });
      expect((await post(message())).status).toBe(200);
      expect(teams.lines.map(({ what }) => what)).toEqual(["teams-identify-failed"]);
      expect(JSON.stringify(teams.lines)).not.toContain("@");
    },
  );
});
