import { describe, expect, test } from "vitest";
import { hear } from "../../../dialogs/whom-to-call/too-much.ts";
import { pressing, typing } from "../situation.ts";
import { actionOf, turn } from "./take-turn.ts";

const secret = "06 12345678";
const asked = `gezin heeft honger, bel moeder op ${secret}`;
const kind = "Laat namen en nummers van gezinnen liever weg. Ik bewaar je bericht niet.";

const typed = (text: string, more: object = {}) => turn({ happening: typing(text), ...more });

describe("a text that tells too much", () => {
  test("is answered, with a friendly line under it and the emergency lines below that", () => {
    const { text } = typed(asked);
    expect(text).toMatch(/^Eten en voedselhulp/);
    expect(text).toContain(`${kind} In Teams blijft het wel staan; haal het daar weg.\n\nSpoed:`);
    expect(typed("gezin heeft honger").text).not.toContain(kind);
  });

  test.each([
    ["slack", `${kind} In Slack blijft het wel staan; haal het daar weg.`],
    ["terminal", kind],
    ["web", kind],
  ])("in %s gets the line that is true there", (channel, line) => {
    expect(typed(asked, { channel }).text).toContain(`${line}\n`);
  });

  test("that stands nowhere, as behind a slash command, is said to stay nowhere", () => {
    const happening = { ...typing(asked), stands: "nowhere" } as const;
    expect(turn({ happening, channel: "slack" }).text).toContain(`${kind}\n`);
  });

  test("in a message of somebody else is theirs to take away", () => {
    const happening = { ...typing(asked), stands: "by-another" } as const;
    expect(turn({ happening, channel: "slack" }).text).toContain(
      `${kind} In Slack blijft het wel staan; vraag wie het schreef om het daar weg te halen.\n`,
    );
  });

  test("in a form is gone when it is sent", () => {
    const press = { ...pressing({ kind: "ask" }), form: { question: asked } };
    expect(turn({ happening: press }).text).toContain(`${kind}\n`);
  });

  test("is looked up by the rest: a number says nothing of what is going on", () => {
    expect(hear(`eten ${secret}, mail a.b@c.example`).text).not.toMatch(/\d/);
    expect(hear(asked).text).toMatch(/^gezin heeft honger, bel moeder /);
    expect(hear("gezin heeft honger")).toStrictEqual({
      text: "gezin heeft honger",
      toldTooMuch: false,
    });
    expect(hear(`${secret} eten ${secret}`).text.trim()).toBe("eten");
  });

  test("stays in nothing that is said, remembered or counted", () => {
    const { say, state, counts, changes, tell } = typed(asked);
    expect(JSON.stringify({ say, state, counts, changes, tell })).not.toContain("12345678");
    expect(JSON.stringify(state)).not.toContain("gezinnen");
  });

  test("is warned about once: not on the card that a button makes", () => {
    const { messages } = typed(asked);
    const again = turn({ happening: pressing(actionOf(messages[0], "Klopt niet meer")) });
    expect(again.text).not.toContain(kind);
  });

  test("gets the line also when there is no answer, a question back, or the words look acute", () => {
    expect(typed(`mijn wifi ${secret}`).text).toContain(kind);
    expect(typed(`misschien kamp of stroom ${secret}`).text).toContain(kind);
    const acute = typed(`mes, honger ${secret}`).text;
    expect(acute).toMatch(/^Is het spoed\?/);
    expect(acute.endsWith("haal het daar weg.")).toBe(true);
  });

  test("in a group about a person: under what that person alone sees", () => {
    const { say } = typed(`wie is Mies Jansen ${secret}`, { kind: "group" });
    const lines = say.filter(({ message }) => JSON.stringify(message).includes(kind));
    expect(lines).toHaveLength(1);
  });
});
