import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { members, type SlackStage, startSlackStage } from "./slack-stage.ts";

const PATIENCE_MS = 150_000;
const emergency = /Spoed[\s\S]*112[\s\S]*Veilig Thuis[\s\S]*0800-2000[\s\S]*113/;
/** The eleven-test holds; the rest is of nobody. */
const planted = ["123456782", "0612345678", "planted.moeder@post.example"];
const friendly = "Laat namen en nummers van gezinnen liever weg. Ik bewaar je bericht niet.";
const { anouk } = members;

let stage: SlackStage;
beforeAll(async () => {
  stage = await startSlackStage();
}, PATIENCE_MS);
afterEach(async () => {
  await stage.settled();
  stage.letPass(60_000);
});
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string) => stage.next(() => stage.client.type({ ...anouk, text }));

describe("two needs in one message", () => {
  it("are both answered in one message, with three people at most", async () => {
    const { words } = await ask(
      "gezin haalt eten bij de voedselbank, en de deurwaarder komt voor de schulden",
    );
    expect(words).toContain(", webber eten en voedselhulp");
    expect(words).toContain(", webber schulden");
    expect(words.match(/Bevestigd .* geleden/g)?.length).toBeLessThanOrEqual(3);
    expect(words).toMatch(emergency);
  });
});

describe("a message that tells too much", () => {
  it("is answered all the same, with a friendly line that a next message does not repeat", async () => {
    const [number, phone, mail] = planted;
    const answer = await ask(`kind heeft honger, er is geen eten: ${number}, ${phone}, ${mail}`);
    expect(answer.words).toMatch(/^Eten en voedselhulp/);
    expect(answer.words).toContain(`${friendly} In Slack blijft het wel staan`);
    const changed = await stage.pressed(anouk, answer, "Geen gehoor");
    expect(changed.words).not.toContain(friendly);
    const wire = JSON.stringify([answer.args, changed.args]);
    for (const secret of planted) expect(wire).not.toContain(secret);
  });

  it("is nowhere afterwards: in no file and on no line of the log", async () => {
    await stage.bot.restart();
    const files = await readdir(stage.bot.directory, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
    const kept = [...(await Promise.all(texts)), JSON.stringify(stage.bot.lines)].join("\n");
    expect(kept.length).toBeGreaterThan(1_000);
    for (const secret of planted) expect(kept).not.toContain(secret);
  });
});

describe("something to read", () => {
  it("comes beside the answer, on demand", async () => {
    const answer = await ask("telkens nieuwe schulden en een deurwaarder");
    const tips = await stage.pressed(anouk, answer, "Leestips");
    expect(tips.words).toMatch(/^Om te lezen over Schulden/);
    expect(tips.words).toMatch(emergency);
  });
});
