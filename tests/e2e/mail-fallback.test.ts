import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Message } from "../../src/messages/message.ts";
import {
  type ActivityJson,
  message as activity,
  ann,
  atFakePlatform,
  invoke,
  tenant,
} from "../channels/teams/activities.ts";
import { startFakeConnector } from "../channels/teams/fake-connector.ts";
import { eventually } from "./stage/eventually.ts";
import { example, holderOf } from "./stage/example.ts";
import { linkNamed, type MailStage, network, startMailStage } from "./stage/mail-stage.ts";

const PATIENCE_MS = 120_000;

describe("somebody who took the bot out of Teams", () => {
  let stage: MailStage;
  let connector: Awaited<ReturnType<typeof startFakeConnector>>;
  const { id } = holderOf("webber-school");
  const mail = example.people.find((one) => one.id === id)?.mail ?? "";
  const account = ids.account.parse(`teams:${tenant}:${ann.aadObjectId}`);
  const about = (summary: string): Message => ({
    summary,
    blocks: [{ kind: "text", spans: [{ text: "Morgen is er overleg." }] }],
  });

  beforeAll(async () => {
    connector = await startFakeConnector();
    stage = await startMailStage("try-out");
    await inTeams(activity());
    const at = stage.bot.now();
    const person = ids.person.parse(id);
    const by = { kind: "operator", command: "link" } as const;
    const linked: Change = {
      ...{ kind: "account-linked", account, channel: "teams", person },
      ...{ by, via: "command", at },
    };
    const commit = { at, changes: [linked], opened: [], closed: [], outbox: [] };
    await stage.bot.store.transact(network, () => ({ result: undefined, commit }));
  }, PATIENCE_MS);
  afterAll(async () => {
    await stage?.end();
    await connector?.stop();
  }, PATIENCE_MS);

  /** Something that Teams delivers. */
  function inTeams(happened: ActivityJson) {
    const body = JSON.stringify(happened).replaceAll(atFakePlatform, connector.url);
    const headers = { "Content-Type": "application/json" };
    return fetch(`${stage.bot.url}/api/messages`, { method: "POST", headers, body });
  }

  const toTeams = (summary: string) => connector.sent.some(({ body }) => body.summary === summary);

  it("is written to in Teams as long as that works, and not by mail", async () => {
    await stage.promise({ id }, about("Eerste bericht"));
    await eventually("message in Teams", () => toTeams("Eerste bericht") || undefined);
    expect(stage.server.to(mail).map((one) => one.mail.subject)).not.toContain("Eerste bericht");
  });

  it("gets the message by mail when Teams says 403, and it counts as arrived", async () => {
    connector.answer(() => ({ status: 403 }));
    await stage.promise({ id }, about("Tweede bericht"));
    const arrived = await stage.mailAbout(mail, "Tweede bericht");
    expect(arrived.mail.text).toContain("Morgen is er overleg.");
    const stored = await eventually("delivery", async () => {
      const kept = await stage.stored();
      const row = [...kept.outbox].find((one) => one.id.includes("Tweede"));
      return row?.status.kind === "delivered" ? { kept, status: row.status } : undefined;
    });
    expect(stored.status).toMatchObject({ account: `mail:${id}` });
    expect(stored.kept.network.accounts.get(account)?.unreachableAt).toBeDefined();
  });

  it("and by mail at once the next time", async () => {
    const before = connector.sent.length;
    await stage.promise({ id }, about("Derde bericht"));
    await stage.mailAbout(mail, "Derde bericht");
    expect(
      connector.sent.slice(before).filter(({ body }) => body.summary === "Derde bericht"),
    ).toEqual([]);
  });

  it("is known in Teams again by a click in a mail to the address of the network", async () => {
    const other = holderOf("webber-voedsel");
    const box = example.people.find((one) => one.id === other.id)?.mail ?? "";
    const bo = { id: "29:bo", name: "Bo", aadObjectId: "aaaaaaaa-0000-0000-0000-000000000002" };
    const conversation = { id: "a:bo", conversationType: "personal", tenantId: tenant };
    const who = { from: bo, conversation };
    await inTeams(activity({ ...who, id: "bo-1", text: `ik ben ${other.name}` }));
    const action = { kind: "mail-me" };
    const does = { dialog: "who-am-i", version: 1, subject: "-", action, network };
    await inTeams(invoke({ does }, { ...who, id: "bo-2" }));
    const key = ids.account.parse(`teams:${tenant}:${bo.aadObjectId}`);
    const personOf = async () => (await stage.stored()).network.accounts.get(key)?.person;
    const mail = await eventually("mail", () =>
      stage.server.to(box).find((one) => one.mail.html?.includes(">Koppel<")),
    );
    const link = linkNamed(mail.mail.html ?? "", "Koppel");
    expect([(await stage.visit(link)).status, await personOf()]).toEqual([200, undefined]);
    expect((await stage.post(link)).text).toContain("Gekoppeld. Ik ken je nu in Teams.");
    expect(await personOf()).toBe(other.id);
  });
});
