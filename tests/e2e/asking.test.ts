import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { labelsIn, textIn } from "./stage/card.ts";
import { example, holderOf } from "./stage/example.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { chats, type Shown, shown, users } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const emergency = /Spoed: .*112\n.*Veilig Thuis 0800-2000\n.*113/;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, PATIENCE_MS);
afterEach(() => stage.bot.letPass(30_000));
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string) => stage.teams.ask(text);
const textOf = ({ card }: Pick<Shown, "card">) => textIn(card);

describe("welcome", () => {
  it("comes once, however often the bot is installed", async () => {
    const { teams, bot } = stage;
    await teams.install(chats.personal);
    await teams.install(chats.personal);
    const isWelcome = ({ to, card }: (typeof teams.traffic.all)[number]) =>
      to === "client" && card !== undefined && textIn(card).includes("Ik ben Dan bel ik");
    const welcome = shown(await teams.traffic.next("welcome", isWelcome));
    await bot.restart();
    await teams.install(chats.personal);
    await bot.restart();
    const answer = await ask("gezin heeft honger");
    expect(teams.traffic.all.filter(isWelcome)).toHaveLength(1);
    expect(textOf(welcome)).toContain("Kansennetwerk Westerwaard");
    expect(textOf(welcome)).toContain("geen kind in Westerwaard");
    expect(labelsIn(welcome.card)).toEqual(["Alle thema's"]);
    expect(textOf(welcome)).toMatch(emergency);
    expect(textOf(answer)).toContain("voedselhulp");
  });
});

describe("installed again", () => {
  it("another day, it does not introduce itself to who knows it", async () => {
    const { teams, bot } = stage;
    const from = teams.traffic.all.length;
    const sender = { from: users.sanne, conversation: chats.personal, kind: "personal" };
    const timestamp = new Date(Date.now() + 86_400_000).toISOString();
    await teams.send(sender, { type: "installationUpdate", action: "add", timestamp });
    await bot.restart();
    await ask("gezin heeft honger");
    expect(teams.traffic.all.slice(from).filter(({ to }) => to === "client")).toHaveLength(1);
  });
});

describe("a question that is clear", () => {
  it("gets the webber first, then contact persons, with proof and the emergency lines", async () => {
    const answer = await ask("moeder kan de schoolreis niet betalen");
    const text = textOf(answer);
    const { name } = holderOf("webber-school");
    expect(text).toMatch(/^Schoolkosten, omdat je schrijft over .*schoolreis/);
    expect(text).toContain(`${name}, webber schoolkosten`);
    expect(text.indexOf("webber schoolkosten")).toBeLessThan(text.indexOf("contactpersoon"));
    expect(text).toMatch(/tel\. 0562 \d{3} \d{3}/);
    expect(text).toMatch(/mail \S+@\S+\.example/);
    expect(text.match(/^Bevestigd .* geleden/gm)?.length).toBe(3);
    expect(text).toMatch(/Nu bereikbaar, tot \d+\.\d\d uur/);
    expect(text.slice(text.lastIndexOf("Spoed:"))).toMatch(emergency);
    expect(text.slice(text.lastIndexOf("Spoed:"))).not.toContain("Bevestigd");
  });

  it("has three taps for each person and the theme list one tap away", async () => {
    const labels = labelsIn((await ask("gezin heeft honger")).card);
    const taps = ["Gesproken", "Geen gehoor", "Klopt niet meer"];
    expect(labels.slice(0, 9)).toEqual([...taps, ...taps, ...taps]);
    expect(labels.at(-1)).toBe("Alle thema's");
  });

  it("shows three people, the others page by page, forth and back in the same message", async () => {
    const first = await ask("geen geld voor de schoolreis");
    const label = labelsIn(first.card).find((one) => one.startsWith("Nog ")) ?? "";
    const second = await stage.teams.execute(first, label);
    if (second.kind !== "card") throw new Error(second.text);
    expect(textIn(second.card)).not.toContain("webber schoolkosten");
    expect(labelsIn(second.card)).toContain("Vorige");
    const back = await stage.teams.execute({ ...first, card: second.card }, "Vorige");
    expect(back).toMatchObject({ kind: "card" });
    if (back.kind === "card") expect(textIn(back.card)).toBe(textOf(first));
  });

  it("reaches everybody of the theme by paging on, and then the coordinator", async () => {
    let at = await ask("geen geld voor de schoolreis");
    const seen: string[] = [textOf(at)];
    for (;;) {
      const label = labelsIn(at.card).find((one) => one.startsWith("Nog "));
      if (label === undefined) break;
      const next = await stage.teams.execute(at, label);
      if (next.kind !== "card") throw new Error(next.text);
      at = { ...at, card: next.card };
      seen.push(textOf(at));
    }
    for (const seat of ["contact-leergeld", "contact-cbs-waardbrug", "contact-isk"]) {
      expect(seen.join("\n")).toContain(holderOf(seat).name);
    }
    expect(seen.at(-1)).toContain(holderOf("coordinator").name);
  });
});

describe("a question that is not clear", () => {
  it("gets one question back, and a press puts the answer in its place", async () => {
    const question = await ask(stage.bot.vagueText());
    const labels = labelsIn(question.card);
    expect(textOf(question)).toMatch(/^Ik weet het nog niet zeker/);
    expect(textOf(question)).toMatch(emergency);
    expect(labels.length).toBeGreaterThanOrEqual(3);
    expect(labels.at(-1)).toBe("Iets anders");
    const [theme = ""] = labels;
    const changed = await stage.teams.submit(question, theme);
    expect(changed).toMatchObject({ isChange: true, id: question.id });
    expect(textOf(shown(changed))).toMatch(new RegExp(`^${theme}`));
  });

  it("can be answered in words too, and is never asked a second time", async () => {
    const vague = stage.bot.vagueText();
    const question = await ask(vague);
    const answer = await ask(vague);
    expect(textOf(answer)).not.toContain("Ik weet het nog niet zeker");
    const again = await ask(vague);
    const [theme = ""] = labelsIn(again.card);
    expect(labelsIn(question.card)[0]).toBe(theme);
    expect(textOf(await ask(theme.toLowerCase()))).toMatch(new RegExp(`^${theme}`));
  });

  it("leads to all themes and the coordinator with something else", async () => {
    const question = await ask(stage.bot.vagueText());
    const list = shown(await stage.teams.submit(question, "Iets anders"));
    const shorts = example.themes.map(({ short }) => short);
    expect([...labelsIn(list.card)].sort()).toEqual([...shorts, "Schrijf de coördinator"].sort());
    expect(textOf(list)).toContain(`${holderOf("coordinator").name} · coördinator`);
  });
});

describe("where and who", () => {
  it("looks in the area that is named, and afterwards in another one", async () => {
    const north = await ask("geen geld voor de schoolreis, gezin in Noord");
    expect(textOf(north)).toMatch(/^Schoolkosten in Noord/);
    expect(textOf(north)).not.toContain("CBS De Waardbrug");
    const south = await ask("en in Zuid?");
    expect(textOf(south)).toMatch(/^Schoolkosten in Zuid/);
    expect(textOf(south)).not.toContain("contactpersoon OBS De Westerster");
  });

  it("knows an organisation by name", async () => {
    const answer = textOf(await ask("telefoonnummer van de voedselbank"));
    expect(answer).toMatch(/^Voedselbank Westerwaard/);
    expect(answer).toMatch(/tel\. 0562 068 885/);
    expect(answer).toContain(holderOf("contact-voedselbank").name);
  });

  it("knows a person by name", async () => {
    const { name } = holderOf("webber-school");
    expect(textOf(await ask(`wie is ${name}`))).toContain(`${name}, webber schoolkosten`);
  });

  it("knows the coordinators, and that one of them is away", async () => {
    const answer = textOf(await ask("wie is de coördinator"));
    const [here, away] = [holderOf("coordinator").name, holderOf("coordinator-2").name];
    expect(answer.indexOf(here)).toBeLessThan(answer.indexOf(away));
    expect(answer).toMatch(/Afwezig tot en met \d+ december/);
  });
});

describe("what has no theme", () => {
  it("gets a person all the same, and the emergency lines", async () => {
    const none = await ask("mijn laptop doet raar met de wifi op kantoor");
    expect(textOf(none)).toMatch(/^Daarvoor heb ik niemand in dit netwerk/);
    expect(textOf(none)).toContain(`${holderOf("coordinator").name} · coördinator`);
    expect(textOf(none)).toMatch(emergency);
    expect(labelsIn(none.card)).toEqual(["Alle thema's", "Schrijf de coördinator"]);
  });

  it("shows the list of themes in sets that Teams shows whole", async () => {
    const list = await ask("alle thema's");
    expect(labelsIn(list.card)).toHaveLength(example.themes.length);
    const sets = list.card.body.filter(({ type }) => type === "ActionSet");
    for (const { actions } of sets) expect(actions).toSatisfy((all: []) => all.length <= 6);
  });

  it.each([
    ["emoji alone", "🙂🙂🙂"],
    ["one sign", "?"],
    ["dots and spaces", " . . . "],
    ["invisible signs", "\u200b\u2060"],
  ])("answers %s kindly", async (_what, text) => {
    const isKind = /^(?:Daarvoor heb ik niemand|Dag\. Ik ben Dan bel ik|Kies een thema)/;
    expect(textOf(await ask(text))).toMatch(isKind);
  });
});

describe("words of another kind", () => {
  it("puts the emergency lines first when the words look acute", async () => {
    const text = textOf(await ask("jongen van vijftien wil niet meer leven"));
    expect(text).toMatch(/^Is het spoed\? Bel direct: .*112/);
    expect(text.match(/0800-2000/g)).toHaveLength(1);
  });

  it("greets, helps and thanks back", async () => {
    expect(textOf(await ask("hallo"))).toContain("Ik ben Dan bel ik");
    expect(textOf(await ask("help"))).toContain("Ik ben Dan bel ik");
    expect(textOf(await ask("dank je wel"))).toMatch(/^Graag gedaan/);
  });

  it("answers four thousand characters", async () => {
    const text = "Het gezin heeft al weken honger en geen eten in huis. "
      .repeat(75)
      .slice(0, 4_000);
    expect(textOf(await ask(text.trim()))).toMatch(/^Eten en voedselhulp/);
  });

  it("answers typed markup as text, and repeats nothing of it", async () => {
    const junk =
      "<b>gezin</b> heeft **honger** <at>Iedereen</at> [klik](http://kwaad.example) {{x}}";
    const answer = await ask(junk);
    expect(textOf(answer)).toMatch(/^Eten en voedselhulp/);
    const wire = JSON.stringify(answer.card);
    for (const piece of ["kwaad.example", "<at>", "<b>", "{{", "Iedereen"]) {
      expect(wire).not.toContain(piece);
    }
  });

  it("writes nothing down of what was asked", async () => {
    await ask("gezin Hommelbeek heeft honger");
    await stage.bot.restart();
    expect(JSON.stringify(stage.bot.lines)).not.toMatch(/honger|schoolreis|hommelbeek/i);
    const files = await readdir(stage.bot.directory, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
    expect(texts.length).toBeGreaterThan(0);
    expect((await Promise.all(texts)).join("")).not.toMatch(/hommelbeek/i);
  });
});
