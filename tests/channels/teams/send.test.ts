import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAddress } from "../../../src/channels/teams/address.ts";
import { groupMessage, message } from "./activities.ts";
import { startKeyServer } from "./key-server.ts";
import { type StartedTeams, startTeams, words } from "./start-teams.ts";

let teams: StartedTeams;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(() => teams.stop());

async function knownAddress(): Promise<string> {
  await teams.post(message());
  return teams.asked[0]?.place.address ?? "";
}

const send = (address: string, again = false) =>
  teams.channel.sender.send({ address, message: words("Tot morgen"), key: "k-1", again });

describe("a message to somebody who did not just speak", () => {
  it("arrives in the chat that an earlier event came from", async () => {
    expect(await send(await knownAddress())).toEqual({ kind: "delivered" });
    expect(teams.connector.sent.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/v3\/conversations\/a%3Apersonal\/activities/),
    ]);
    expect(teams.connector.sent[0]?.body).toMatchObject({ type: "message", summary: "Tot morgen" });
    expect(JSON.stringify(teams.connector.sent)).not.toContain("Misschien");
  });

  it("bears that it may be there twice", async () => {
    await send(await knownAddress(), true);
    expect(JSON.stringify(teams.connector.sent)).toContain("Misschien kreeg je dit bericht al.");
  });

  it.each([
    [400, {}, { kind: "unreachable" }],
    [403, {}, { kind: "unreachable" }],
    [404, {}, { kind: "unreachable" }],
    [401, {}, { kind: "later" }],
    [412, {}, { kind: "later" }],
    [429, {}, { kind: "later" }],
    [429, { "Retry-After": "600" }, { kind: "later", notBefore: "2026-05-01T09:40:00.000Z" }],
    [429, { "Retry-After": "straks" }, { kind: "later" }],
    [429, { "Retry-After": "-5" }, { kind: "later" }],
    [429, { "Retry-After": "9e12" }, { kind: "later", notBefore: "2026-05-02T09:30:00.000Z" }],
    [429, { "Retry-After": "1e999" }, { kind: "later", notBefore: "2026-05-02T09:30:00.000Z" }],
    [502, {}, { kind: "later" }],
    [503, {}, { kind: "later" }],
    [504, {}, { kind: "later" }],
  ])("%i %j", async (status, headers, result) => {
    const address = await knownAddress();
    teams.connector.answer(() => ({ status, headers }));
    expect(await send(address)).toEqual(result);
    expect(teams.connector.sent).toHaveLength(1);
    expect(teams.lines.map(({ what }) => what)).toEqual(["teams-send-failed"]);
  });

  it.each([
    ["the platform breaks in the middle", { status: 500 }],
    ["the platform hangs up without an answer", {}],
  ])("throws when nobody can tell whether it arrived: %s", async (_, answer) => {
    const address = await knownAddress();
    teams.connector.answer(() => answer);
    await expect(send(address)).rejects.toThrow("connector");
  });

  it("is for later when the platform is not there at all", async () => {
    const address = await knownAddress();
    await teams.connector.stop();
    expect(await send(address)).toEqual({ kind: "later" });
  });

  it.each(["", "x", "{}", "null", '{"version":2}'])(
    "goes nowhere with the address %j",
    async (text) => {
      expect(await send(text)).toEqual({ kind: "unreachable" });
      expect(teams.connector.sent).toEqual([]);
    },
  );

  it.each(["http://169.254.169.254/", "https://evil.example/", "file:///etc/passwd"])(
    "goes not to %s, whatever is stored (I3)",
    async (serviceUrl) => {
      const address = JSON.stringify({ ...readAddress(await knownAddress()), serviceUrl });
      expect(await send(address)).toEqual({ kind: "unreachable" });
      expect(teams.lines.map(({ what }) => what)).toEqual(["teams-address-refused"]);
    },
  );

  it("has no address from a group (I33)", async () => {
    await teams.post(groupMessage());
    expect(teams.asked[0]?.place.address).toBeUndefined();
  });
});

describe("with an app id", () => {
  it("goes with our own token, and only to tenants that are still served", async () => {
    const keys = await startKeyServer();
    const known = readAddress(await knownAddress());
    const official = await startTeams(keys.access);
    const { sender } = official.channel;
    const to = (tenant?: string) => {
      const address = JSON.stringify({ ...known, ...(tenant ? { tenant } : {}) });
      return sender.send({ address, message: words("x"), key: "k", again: false });
    };
    expect(await to()).toEqual({ kind: "delivered" });
    expect(await to("99999999")).toEqual({ kind: "unreachable" });
    expect(teams.connector.sent.map(({ authorization }) => authorization)).toEqual([
      "Bearer our-own-token",
    ]);
    await official.stop();
    await keys.stop();
  });
});
