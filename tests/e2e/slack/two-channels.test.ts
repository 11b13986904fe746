import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { ann, atFakePlatform, message, tenant } from "../../channels/teams/activities.ts";
import { startFakeConnector } from "../../channels/teams/fake-connector.ts";
import {
  appId,
  issuer,
  localAccess,
  signToken,
  startKeyServer,
} from "../../channels/teams/key-server.ts";
import { wordsOf } from "../../channels/teams/walk-card.ts";
import { eventually } from "../stage/eventually.ts";
import { example, holderOf } from "../stage/example.ts";
import { buttonsIn } from "./reading.ts";
import { domains, members, type SlackStage, startSlackStage } from "./slack-stage.ts";

const PATIENCE_MS = 150_000;
const network = ids.network.parse("westerwaard");
const seat = "contact-leergeld";
const { known } = members;

let stage: SlackStage;
let teams: Awaited<ReturnType<typeof startTeamsSide>>;
beforeAll(async () => {
  teams = await startTeamsSide();
  stage = await startSlackStage({ teams: teams.settings });
}, PATIENCE_MS);
afterAll(async () => {
  await stage?.end();
  await teams?.stop();
}, PATIENCE_MS);

/** Microsoft's side of one tenant, in which the same person works. */
async function startTeamsSide() {
  const [keys, connector] = await Promise.all([startKeyServer(), startFakeConnector()]);
  const { id, name } = holderOf(seat);
  const email = example.people.find((person) => person.id === id)?.mail;
  connector.rosterSays(() => ({ ...ann, name, email, tenantId: tenant, userRole: "user" }));
  const { kind: _kind, ...access } = localAccess(keys.url, network);
  let sent = 0;
  /** The token is looked at by the bot's clock and by the real one. */
  const token = () => {
    const clocks = [Date.now(), stage.setting.now()].map((at) => Math.floor(at / 1_000));
    const times = { nbf: Math.min(...clocks) - 60, exp: Math.max(...clocks) + 3_600 };
    const head = { alg: "RS256", typ: "JWT", kid: "key-1" };
    const claims = { iss: issuer, aud: appId, serviceurl: connector.url, ...times };
    return signToken(head, claims, keys.privateKey);
  };
  const said = () =>
    connector.sent.flatMap(({ body }) =>
      (body.attachments ?? []).map(({ content }) => wordsOf(content).replaceAll("\u00a0", " ")),
    );
  return {
    settings: { ...access, domains: new Map([[tenant, domains]]) },
    said,
    /** Types it in the own chat; what the bot says to it. */
    ask: async (text: string, count = 1): Promise<readonly string[]> => {
      sent += 1;
      const from = said().length;
      const json = JSON.stringify(message({ id: `m-${sent}`, text }));
      const response = await fetch(`${stage.bot.url}/api/messages`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token()}` },
        body: json.replaceAll(atFakePlatform, connector.url),
      });
      expect(response.status).toBe(200);
      return eventually("answer in Teams", () =>
        said().length >= from + count ? said().slice(from) : undefined,
      );
    },
    stop: async () => {
      await Promise.all([keys.stop(), connector.stop()]);
    },
  };
}

describe("one person in Teams and in Slack", () => {
  it("is known in both by the address that each of them vouches for", async () => {
    const [, greeting] = await teams.ask("gezin heeft honger", 2);
    expect(greeting).toContain(holderOf(seat).name);
    stage.letPass(60_000);
    await stage.becomeKnown(known, seat);
    const { network: stored } = await stage.bot.store.read(network);
    const accounts = [...stored.accounts].filter(({ person }) => person === holderOf(seat).id);
    expect(accounts.map(({ channel }) => channel).sort()).toEqual(["slack", "teams"]);
  });

  it("what was said in Slack about oneself is so in Teams", async () => {
    stage.letPass(60_000);
    const own = await stage.next(() => stage.client.type({ ...known, text: "mijn gegevens" }));
    expect(own.words).toContain("Slack en Teams");
    expect(buttonsIn(own.blocks).map(({ text }) => text)).toContain("Mijn kaart mag in groepen");
    await stage.pressed(known, own, "Mijn kaart mag in groepen");
    stage.letPass(60_000);
    const [shown] = await teams.ask("mijn gegevens");
    expect(shown).toContain("dan mag jouw kaart daar in het gesprek");
  });

  it("the page in Slack shows the seats that Teams shows", async () => {
    stage.letPass(60_000);
    const page = await stage.next(() => stage.client.openHome(known));
    const [inTeams] = await teams.ask("mijn plekken");
    for (const text of [page.words, inTeams]) {
      expect(text).toMatch(/Contactpersoon Leergeld Westerwaard/);
    }
  });

  it("a doubt counts once, whichever way it is pressed", async () => {
    stage.letPass(60_000);
    const before = await stage.doubts(network);
    const { name } = holderOf("webber-voedsel");
    const answer = await stage.next(() => stage.client.type({ ...known, text: `wie is ${name}` }));
    await stage.press(known, answer, "Klopt niet meer");
    await stage.settled();
    await teams.ask(`wie is ${name}`);
    await teams.ask("klopt niet meer");
    expect(await stage.doubts(network)).toBe(before + 1);
  });
});
