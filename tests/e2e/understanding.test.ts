import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { labelsIn, textIn } from "./stage/card.ts";
import { type Stage, startStage } from "./stage/stage.ts";
import { type Shown, shown } from "./stage/teams-client.ts";

const PATIENCE_MS = 150_000;
const emergency = /Spoed: .*112\n.*Veilig Thuis 0800-2000\n.*113/;
/** The eleven-test holds; the rest is of nobody. */
const planted = ["123456782", "0612345678", "planted.moeder@post.example"];
const friendly = "Laat namen en nummers van gezinnen liever weg. Ik bewaar je bericht niet.";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, PATIENCE_MS);
afterEach(() => stage.bot.letPass(30_000));
afterAll(() => stage?.end(), PATIENCE_MS);

const ask = (text: string) => stage.teams.ask(text);
const textOf = ({ card }: Pick<Shown, "card">) => textIn(card);

describe("two needs in one message", () => {
  it("are both answered on one card, with three people at most", async () => {
    const text = textOf(
      await ask("gezin haalt eten bij de voedselbank, en de deurwaarder komt voor de schulden"),
    );
    expect(text).toContain(", webber eten en voedselhulp");
    expect(text).toContain(", webber schulden");
    expect(text.match(/Bevestigd .* geleden/g)?.length).toBeLessThanOrEqual(3);
    expect(text).toMatch(emergency);
  });
});

describe("a message that tells too much", () => {
  it("is answered all the same, with a friendly line that a next card does not repeat", async () => {
    const [number, phone, mail] = planted;
    const answer = await ask(`kind heeft honger, er is geen eten: ${number}, ${phone}, ${mail}`);
    expect(textOf(answer)).toMatch(/^Eten en voedselhulp/);
    expect(textOf(answer)).toContain(`${friendly} In Teams blijft het wel staan`);
    const changed = shown(await stage.teams.submit(answer, "Geen gehoor"));
    expect(textOf(changed)).not.toContain(friendly);
    for (const secret of planted) {
      expect(JSON.stringify([answer.card, changed.card])).not.toContain(secret);
    }
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
    expect(labelsIn(answer.card)).toContain("Leestips");
    const tips = shown(await stage.teams.submit(answer, "Leestips"));
    expect(textOf(tips)).toMatch(/^Om te lezen over Schulden/);
    expect(textOf(tips)).toMatch(emergency);
  });
});
