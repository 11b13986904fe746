import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { buttonsIn, labelsIn, textIn } from "./stage/card.ts";
import { holderOf } from "./stage/example.ts";
import { linkAccount } from "./stage/link-account.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { type Answered, buttonOn, type Shown, shown } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const network = ids.network.parse("westerwaard");
const sanne = "00000000-0000-4000-8000-000000000020";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, PATIENCE_MS);
afterEach(() => stage.bot.letPass(30_000));
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string) => stage.teams.ask(text);

function cardText(answered: Answered): string {
  if (answered.kind !== "card") throw new Error(`a line instead of a card: ${answered.text}`);
  return textIn(answered.card);
}

/** The doubts that are on disk, as a next process would read them. */
async function doubtsOf(seat: string): Promise<number> {
  await stage.bot.restart();
  const stored = await stage.bot.store.read(network);
  return stored.network.seats.get(ids.seat.parse(seat))?.doubts.length ?? -1;
}

/** The same button with something else in it. */
function altered(on: Shown, label: string, alter: (does: object) => unknown) {
  const button = buttonOn(on, label);
  const does = typeof button.data["does"] === "object" ? (button.data["does"] ?? {}) : {};
  return { ...button, data: { does: alter(does) } };
}

describe("after a call", () => {
  it("no longer right, of somebody whom nobody knows: only the coordinator hears", async () => {
    const answer = await ask(`wie is ${holderOf("contact-leergeld").name}`);
    const text = cardText(await stage.teams.execute(answer, "Klopt niet meer"));
    expect(text).toContain("Dank je. Ik noteer het voor de coördinator.");
    expect(await doubtsOf("contact-leergeld")).toBe(0);
  });

  it("no reply: whom to try instead, in place, with the other people still there", async () => {
    const answer = await ask(`wie is ${holderOf("webber-school").name}`);
    const text = cardText(await stage.teams.execute(answer, "Geen gehoor"));
    expect(text).toContain(`Geen gehoor? Probeer ${holderOf("deputy-webber-school").name}, mail`);
    const theme = await ask("moeder kan de schoolreis niet betalen");
    const marked = await stage.teams.execute(theme, "Geen gehoor", { nth: 2 });
    if (marked.kind !== "card") throw new Error(marked.text);
    expect(labelsIn(marked.card).filter((label) => label === "Geen gehoor")).toHaveLength(2);
  });

  it("a client that only submits sees the message change too", async () => {
    const answer = await ask("gezin heeft honger");
    const changed = await stage.teams.submit(answer, "Gesproken");
    expect(changed).toMatchObject({ isChange: true, id: answer.id });
    expect(textIn(shown(changed).card)).toContain("Gesproken. Fijn.");
  });

  it("each person on a card is marked by a tap of its own", async () => {
    let at = await ask("moeder kan de schoolreis niet betalen");
    for (const label of ["Gesproken", "Geen gehoor", "Geen gehoor"]) {
      const next = await stage.teams.execute(at, label);
      if (next.kind !== "card") throw new Error(next.text);
      at = { ...at, card: next.card };
    }
    const text = textIn(at.card);
    expect(text.match(/Gesproken\. Fijn\./g)).toHaveLength(1);
    expect(text.match(/Geen gehoor\?/g)).toHaveLength(2);
  });

  it("no longer right: thanked, kept on disk, and the next one who asks sees it", async () => {
    await linkAccount(stage.bot, { user: sanne, person: holderOf("contact-voedselbank").id });
    const { name } = holderOf("contact-leergeld");
    const answer = await ask(`wie is ${name}`);
    expect(textIn(answer.card)).not.toContain("Iemand meldde");
    const text = cardText(await stage.teams.execute(answer, "Klopt niet meer"));
    expect(text).toContain("Dank je. Ik noteer het voor de coördinator.");
    expect(await doubtsOf("contact-leergeld")).toBe(1);
    const later = textIn((await ask(`wie is ${name}`)).card);
    expect(later).toContain("Iemand meldde dat dit niet meer klopt (vandaag).");
  });

  it("the same press five times at once counts as one", async () => {
    const answer = await ask(`wie is ${holderOf("contact-moskee").name}`);
    const presses = [1, 2, 3, 4, 5].map(() => stage.teams.execute(answer, "Klopt niet meer"));
    const texts = (await Promise.all(presses)).map(cardText);
    expect(texts.every((text) => text.includes("Ik noteer het"))).toBe(true);
    expect(await doubtsOf("contact-moskee")).toBe(1);
  });

  it("executed and submitted at once counts as one too", async () => {
    const answer = await ask(`wie is ${holderOf("contact-isk").name}`);
    const [submitted, executed] = await Promise.all([
      stage.teams.submit(answer, "Klopt niet meer"),
      stage.teams.execute(answer, "Klopt niet meer"),
    ]);
    expect(textIn(shown(submitted).card)).toContain("Ik noteer het");
    expect(cardText(executed)).toContain("Ik noteer het");
    expect(await doubtsOf("contact-isk")).toBe(1);
  });
});

describe("a button that outlived the bot", () => {
  it("still works after a restart, executed", async () => {
    const answer = await ask("gezin heeft honger");
    await stage.bot.restart();
    expect(cardText(await stage.teams.execute(answer, "Geen gehoor"))).toContain("Geen gehoor?");
  });

  it("still works after a restart, submitted", async () => {
    const answer = await ask("gezin heeft honger");
    await stage.bot.restart();
    const changed = await stage.teams.submit(answer, "Geen gehoor");
    expect(changed).toMatchObject({ isChange: true, id: answer.id });
  });
});

const notOurs: readonly (readonly [string, (does: object) => unknown])[] = [
  ["of a version that is no more", (does) => ({ ...does, version: 0 })],
  ["of a version to come", (does) => ({ ...does, version: 99 })],
  ["of a conversation that is no more", (does) => ({ ...does, dialog: "vergeten" })],
  ["with another network", (does) => ({ ...does, network: "elders" })],
  ["with a network that cannot be", (does) => ({ ...does, network: "../../etc" })],
  ["with an action that is not there", (does) => ({ ...does, action: { kind: "wis-alles" } })],
  ["with a field too many", (does) => ({ ...does, action: { kind: "themes", stuck: 1, x: 1 } })],
  ["with a list for an action", (does) => ({ ...does, action: [] })],
  ["that is a text", () => "whom-to-call"],
  ["that is nothing", () => null],
  ["with a key that is a trap", () => JSON.parse('{"__proto__":{"dialog":"help"}}')],
];

describe("a button that was altered", () => {
  it.each(notOurs)("%s is answered kindly and changes nothing", async (_what, alter) => {
    const { teams, bot } = stage;
    const answer = await ask(`wie is ${holderOf("webber-voedsel").name}`);
    const before = (await bot.store.read(network)).version;
    const from = teams.traffic.all.length;
    const button = altered(answer, "Klopt niet meer", alter);
    const answered = await teams.executeData(answer, { button });
    const fits = ({ to, card }: (typeof teams.traffic.all)[number]) =>
      to === "client" && card !== undefined;
    const said =
      answered.kind === "card"
        ? answered
        : shown(await teams.traffic.next("kind line", fits, from));
    expect(textIn(said.card)).toMatch(/^Deze knop hoort bij een eerder bericht/);
    expect((await bot.store.read(network)).version).toBe(before);
  });

  it("with somebody else's seat in it marks nobody who is not on the card", async () => {
    const answer = await ask(`wie is ${holderOf("webber-voedsel").name}`);
    const button = altered(answer, "Klopt niet meer", (does) => ({
      ...does,
      action: {
        kind: "mark",
        mark: "wrong",
        seat: "manager-gemeente",
        answer: { about: { kind: "coordinator" }, from: 0, acute: false, marks: [] },
      },
    }));
    await stage.teams.executeData(answer, { button });
    expect(await doubtsOf("manager-gemeente")).toBe(0);
  });

  it("with data as long as a book is refused or answered, and the bot lives", async () => {
    const answer = await ask("gezin heeft honger");
    const because = ["x".repeat(100_000)];
    const button = altered(answer, "Alle thema's", (does) => ({ ...does, action: { because } }));
    await stage.teams.executeData(answer, { button });
    expect(buttonsIn((await ask("gezin heeft honger")).card).length).toBeGreaterThan(3);
  });
});
