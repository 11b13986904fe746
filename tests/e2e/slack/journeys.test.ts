import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { eventually } from "../stage/eventually.ts";
import { example, holderOf, personalIn } from "../stage/example.ts";
import { directMessage, type Where } from "./envelopes.ts";
import { buttonsIn } from "./reading.ts";
import type { SaidInSlack } from "./shown.ts";
import { members, type SlackStage, startSlackStage, team } from "./slack-stage.ts";

const PATIENCE_MS = 150_000;
const emergency = /Spoed[\s\S]*112[\s\S]*Veilig Thuis[\s\S]*0800-2000[\s\S]*113/;
const network = ids.network.parse("westerwaard");
const { anouk, bram, known, guest, coordinator } = members;
const channel = "C0GROEP01";

let stage: SlackStage;
beforeAll(async () => {
  stage = await startSlackStage();
}, PATIENCE_MS);
afterEach(async () => {
  await stage.settled();
  stage.letPass(60_000);
});
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string, who: Where = anouk) =>
  stage.next(() => stage.client.type({ ...who, text }));

describe("a chat with the bot", () => {
  it("answers a question with the people to call, the proof and the emergency lines", async () => {
    const { words, text, to } = await ask("moeder kan de schoolreis niet betalen");
    expect(to).toBe(anouk.channel);
    expect(words).toMatch(/^Schoolkosten, omdat je schrijft over .*schoolreis/);
    expect(words).toContain(holderOf("webber-school").name);
    expect(words).toMatch(/0562.\d{3}.\d{3}/);
    expect(words.match(/Bevestigd .* geleden/g)?.length).toBe(3);
    expect(words.slice(words.lastIndexOf("Spoed"))).toMatch(emergency);
    expect(text).not.toBe("");
  });

  it("knows what a follow-up is about", async () => {
    await ask("moeder kan de schoolreis niet betalen");
    expect((await ask("en in Zuid?")).words).toMatch(/^Schoolkosten in Zuid/);
  });

  it("asks once when it is not sure, and the press puts the answer in its place", async () => {
    const asked = await ask(stage.bot.vagueText());
    expect(asked.words).toContain("Gaat het vooral om");
    const [first] = buttonsIn(asked.blocks);
    const answer = await stage.pressed(anouk, asked, first?.text ?? "");
    expect(answer.way).toBe("change");
    expect(answer.words).toMatch(emergency);
  });

  it("no answer on the phone: the same message says whom to try", async () => {
    const answer = await ask("gezin heeft honger");
    const changed = await stage.pressed(anouk, answer, "Geen gehoor");
    expect([changed.way, changed.args["ts"]]).toEqual(["change", answer.ts]);
    expect(changed.words).not.toBe(answer.words);
    expect(changed.words).toMatch(emergency);
  });

  it("shows the whole list of themes, and each of them answers", async () => {
    const answer = await ask("gezin heeft honger");
    const list = await stage.pressed(anouk, answer, "Alle thema's");
    expect(buttonsIn(list.blocks).length).toBeGreaterThanOrEqual(example.themes.length);
    const [first] = buttonsIn(list.blocks);
    const theme = await stage.pressed(anouk, { ...list, ts: answer.ts }, first?.text ?? "");
    expect(theme.words).toMatch(emergency);
  });

  it("welcomes somebody once, however often the chat is opened", async () => {
    const from = stage.shown().length;
    const opened = () => stage.client.appEvent("app_home_opened", { ...bram, tab: "messages" });
    const welcome = await stage.next(opened);
    expect(welcome.words).toContain("Kansennetwerk Westerwaard");
    await opened();
    await stage.bot.restart();
    await opened();
    await ask("gezin heeft honger", bram);
    const toBram = stage.shown().slice(from);
    expect(toBram.filter(({ words }) => words.includes("Ik ben Dan bel ik"))).toHaveLength(1);
  });
});

describe("for one person alone, anywhere", () => {
  it("/danbelik answers who typed it, with names, and nobody else", async () => {
    const answer = await stage.next(() =>
      stage.client.command({ user: anouk.user, channel, text: "gezin heeft honger" }),
    );
    expect(answer.isPrivate).toBe(true);
    expect(answer.words).toContain(holderOf("webber-voedsel").name);
    expect(answer.words).toMatch(emergency);
  });

  it("/danbelik without words says what it can do", async () => {
    const answer = await stage.next(() =>
      stage.client.command({ user: anouk.user, channel, text: "" }),
    );
    expect(answer.isPrivate).toBe(true);
    expect(answer.words).toMatch(emergency);
  });

  it("a press on that answer changes it in its place", async () => {
    const answer = await stage.next(() =>
      stage.client.command({ user: anouk.user, channel, text: "gezin heeft honger" }),
    );
    const changed = await stage.pressedAlone({ ...anouk, channel }, answer, "Geen gehoor");
    expect(changed.isPrivate).toBe(true);
    expect(changed.args).toMatchObject({ replace_original: true });
  });

  it("the shortcut on a message of a colleague asks for that message", async () => {
    const chosen = { user: anouk.user, channel, text: "ze hebben schulden bij de gemeente" };
    const answer = await stage.next(() =>
      stage.client.shortcut({ ...chosen, callback: "wie_bel_ik" }),
    );
    expect(answer.isPrivate).toBe(true);
    expect(answer.words).toMatch(/Schulden/);
  });
});

describe("an answer to a text that tells too much", () => {
  const text = "gezin heeft honger, bel moeder op 06 12345678";

  it("does not say that a command stays in Slack, for it stands nowhere", async () => {
    const answer = await stage.next(() =>
      stage.client.command({ user: anouk.user, channel, text }),
    );
    expect(answer.words).toContain("Ik bewaar je bericht niet.");
    expect(answer.words).not.toContain("blijft het wel staan");
  });

  it("says of a message of a colleague who can take it away", async () => {
    const answer = await stage.next(() =>
      stage.client.shortcut({ user: anouk.user, channel, text, callback: "wie_bel_ik" }),
    );
    expect(answer.words).toContain(
      "In Slack blijft het wel staan; vraag wie het schreef om het daar weg te halen.",
    );
  });
});

describe("where others read along", () => {
  it("names organisations and nobody, in a thread, and sends the names privately", async () => {
    const answer = await stage.next(() =>
      stage.client.mention({ user: anouk.user, channel, text: "gezin heeft honger" }),
    );
    expect([answer.to, answer.isPrivate]).toEqual([channel, false]);
    expect(answer.words).toMatch(/^Eten en voedselhulp/);
    expect(answer.words).toContain("0800-2000");
    expect(personalIn(JSON.stringify(answer.args))).toEqual([]);
    expect(answer.args["thread_ts"]).toBeDefined();
    const from = stage.shown().length;
    const names = await stage.pressed({ ...bram, channel }, answer, "Stuur mij de namen");
    expect(names.isPrivate).toBe(true);
    expect(names.args["user"] ?? names.to).toBe(bram.user);
    expect(names.words).toContain(holderOf("webber-voedsel").name);
    const open = stage
      .shown()
      .slice(from)
      .filter((one) => !one.isPrivate);
    expect(personalIn(JSON.stringify(open))).toEqual([]);
  });

  it("says nothing about a person, also when asked by name", async () => {
    const text = `wie is ${holderOf("webber-school").name}`;
    const answer = await stage.next(() =>
      stage.client.mention({ user: anouk.user, channel, text }),
    );
    expect(personalIn(answer.words)).toEqual([]);
  });

  it("listens only when it is called by name", async () => {
    const from = stage.shown().length;
    const event = directMessage(stage.client.setting, { ...anouk, text: "honger" });
    const inner = { ...(event["event"] as object), channel, channel_type: "channel" };
    await stage.client.event({ ...event, event: inner });
    await ask("gezin heeft honger");
    expect(stage.shown().slice(from)).toHaveLength(1);
  });
});

describe("the page of the bot", () => {
  it("opens with a question, answers there, and leads back", async () => {
    const start = await stage.next(() => stage.client.openHome(anouk));
    expect([start.way, start.to]).toEqual(["home", anouk.user]);
    expect(start.words).toMatch(emergency);
    const answer = await stage.askedAtHome(anouk.user, start, "gezin heeft honger");
    expect([answer.way, answer.to]).toEqual(["home", anouk.user]);
    expect(answer.words).toContain(holderOf("webber-voedsel").name);
    expect(answer.words).toMatch(emergency);
    const back = await stage.pressedAtHome(anouk.user, answer, "Terug naar het begin");
    expect(back.words).toBe(start.words);
  });

  it("shows who has a seat what that is, once Slack vouched for the address", async () => {
    await stage.becomeKnown(known, "contact-leergeld");
    const page = await stage.next(() => stage.client.openHome(known));
    expect(page.words).toMatch(/Jouw plekken[\s\S]*Contactpersoon Leergeld/);
    const other = await stage.next(() => stage.client.openHome(bram));
    expect(other.words).not.toContain("Jouw plekken");
  });
});

describe("a guest of the workspace", () => {
  it("gets no names where the network does not say that guests may look up", async () => {
    stage.slack.users.set(guest.user, { id: guest.user, team_id: team, is_restricted: true });
    const answer = await ask("gezin heeft honger", guest);
    expect(personalIn(JSON.stringify(answer.args))).toEqual([]);
    expect(answer.words).toMatch(emergency);
  });
});

describe("what comes more than once, or at once", () => {
  it("an event that is delivered four times is answered once", async () => {
    const from = stage.shown().length;
    const event = directMessage(stage.client.setting, { ...anouk, text: "gezin heeft honger" });
    const all = await Promise.all(Array.from({ length: 4 }, () => stage.client.event(event)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await stage.settled();
    expect(stage.shown().slice(from)).toHaveLength(1);
  });

  it("a restart between question and press loses nothing", async () => {
    const answer = await ask("gezin heeft honger");
    await stage.bot.restart();
    const changed = await stage.pressed(anouk, answer, "Geen gehoor");
    expect(changed.args["ts"]).toBe(answer.ts);
  });

  it("two people at once each get their own answer", async () => {
    const from = stage.shown().length;
    await Promise.all([
      stage.client.type({ ...anouk, text: "moeder kan de schoolreis niet betalen" }),
      stage.client.type({ ...bram, text: "de deurwaarder komt" }),
    ]);
    await stage.settled();
    const said = stage.shown().slice(from);
    const of = (to: string) => said.filter((one) => one.to === to).map(({ words }) => words);
    expect(of(anouk.channel)).toEqual([expect.stringMatching(/^Schoolkosten/)]);
    expect(of(bram.channel)).toEqual([expect.stringMatching(/^Schulden/)]);
  });

  it("five presses of somebody who is known are one doubt, those of a stranger are none", async () => {
    const before = await stage.doubts(network);
    const theirs = await ask("gezin heeft honger", bram);
    await stage.press(bram, theirs, "Klopt niet meer");
    await stage.settled();
    expect(await stage.doubts(network)).toBe(before);
    const answer = await ask("gezin heeft honger", known);
    const press = () => stage.press(known, answer, "Klopt niet meer");
    await Promise.all([press(), press(), press()]);
    await press();
    await press();
    await stage.settled();
    expect(await stage.doubts(network)).toBe(before + 1);
  });
});

describe("a message to somebody who did not just speak", () => {
  it("a coordinator hears once, in the own chat, that somebody's data are no longer right", async () => {
    await ask("hallo", coordinator);
    await stage.link(network, coordinator.user, holderOf("coordinator").id);
    const { name } = holderOf("deputy-leergeld");
    const answer = await ask(`wie is ${name}`, known);
    const from = stage.shown().length;
    const press = () => stage.press(known, answer, "Klopt niet meer");
    await Promise.all([press(), press(), press()]);
    await eventually("word to the coordinator", () => stage.shown().slice(from).find(isToThem));
    await stage.settled();
    const told = stage.shown().slice(from).filter(isToThem);
    expect(told.map(({ words }) => words)).toEqual([expect.stringContaining(name)]);
    expect(told[0]?.args["metadata"]).toMatchObject({ event_payload: { key: expect.any(String) } });
  });

  const isToThem = ({ to }: SaidInSlack) => to === coordinator.user || to === coordinator.channel;
});

describe("what is kept", () => {
  it("nothing that anybody asked stands in a file or in the log", async () => {
    const secret = "zwaluwstaart";
    await ask(`gezin ${secret} heeft honger`);
    await stage.next(() => stage.client.mention({ user: anouk.user, channel, text: secret }));
    await stage.next(() => stage.client.command({ ...anouk, text: `honger ${secret}` }));
    const start = await stage.next(() => stage.client.openHome(anouk));
    await stage.askedAtHome(anouk.user, start, `honger ${secret}`);
    await stage.bot.restart();
    const entries = await readdir(stage.bot.directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      expect(await readFile(join(parentPath, name), "utf8")).not.toContain(secret);
    }
    expect(JSON.stringify(stage.bot.lines)).not.toContain(secret);
  });

  it("serves one workspace and no other", async () => {
    const from = stage.shown().length;
    const event = directMessage(
      { ...stage.client.setting, team: "T0ELSEWHERE" },
      { ...anouk, text: "gezin heeft honger" },
    );
    expect((await stage.client.event(event)).status).toBe(200);
    await ask("gezin heeft honger");
    expect(stage.shown().slice(from)).toHaveLength(1);
  });
});
