import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { textIn } from "./stage/card.ts";
import { holderOf } from "./stage/example.ts";
import { startKnownStage } from "./stage/known-stage.ts";
import type { Passed } from "./stage/passed.ts";
import { chats, shown, tenant } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const person = holderOf("contact-leergeld");
/** What the Playground's roster says of the one who types. */
const mail = "sanne.dewit@deregenboog.example";
const account = ids.account.parse(`teams:${tenant}:00000000-0000-4000-8000-000000000020`);

let stage: Awaited<ReturnType<typeof startKnownStage>>;
beforeAll(async () => {
  const domain = "deregenboog.example";
  stage = await startKnownStage({ person: person.id, mail: mail.toUpperCase(), domain });
}, PATIENCE_MS);
afterAll(() => stage?.end(), PATIENCE_MS);

const isCard = ({ to, card }: Passed) => to === "client" && card !== undefined;
const linked = async () =>
  (await stage.store.read(stage.network.id)).network.accounts.get(account)?.person;

describe("an account in a listed mail domain", () => {
  it("is answered first, and then known by the address that the platform has of it", async () => {
    const { teams } = stage;
    expect(await linked()).toBeUndefined();
    const answer = await teams.ask("geen geld voor het kamp");
    const isAboutHer = (one: Passed) =>
      isCard(one) && one.id !== answer.id && textIn(shown(one).card).includes(person.name);
    const about = await teams.traffic.next("word about who she is", isAboutHer);
    expect(about.conversation).toBe(chats.personal);
    expect(await linked()).toBe(person.id);
    expect(textIn(shown(about).card)).toContain("Klopt dat niet?");
  });

  it("is not looked up or told again", async () => {
    const { teams } = stage;
    await stage.settled();
    const from = teams.traffic.all.length;
    await teams.ask("geen geld voor het kamp");
    await stage.settled();
    await teams.ask("hallo");
    expect(teams.traffic.all.slice(from).filter(isCard)).toHaveLength(2);
  });

  it("is searched for from elsewhere without anybody being told", async () => {
    const { teams } = stage;
    const from = teams.traffic.all.length;
    await teams.search("school", chats.group);
    await stage.settled();
    await teams.ask("hallo");
    expect(teams.traffic.all.slice(from).filter(isCard)).toHaveLength(1);
  });

  it("leaves no address or typed word in the log", () => {
    // In office hours the bot asks people whether their data are right, and here nobody has mail.
    const told = stage.lines.filter(({ what }) => what !== "message-given-up");
    expect(told.filter(({ level }) => level !== "info")).toEqual([]);
    expect(JSON.stringify(stage.lines)).not.toMatch(/@|kamp/i);
  });
});
