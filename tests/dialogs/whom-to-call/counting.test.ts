import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { pressing, situation, typing } from "../situation.ts";
import { answeredWith, turn, withContacts } from "./take-turn.ts";

const rouw = ids.theme.parse("rouw");
const noord = ids.area.parse("noord");
const about = { kind: "theme", theme: rouw, because: [], also: [] } as const;
const answer = firstAnswer({ about: { ...about, because: [], also: [] } });
const inNoord = { ...answer, area: noord };

const typed = (text: string, more: object = {}) =>
  turn({ happening: typing(text), ...more }).counts;

describe("what is counted of a question", () => {
  test("is the theme, and that there was somebody to call", () => {
    expect(typed("gezin heeft honger")).toStrictEqual([{ outcome: "answered", theme: "voedsel" }]);
  });

  test("is the area too, when one was named", () => {
    const network = withContacts(1);
    expect(typed("opa is overleden in Noord", { network })).toStrictEqual([
      { outcome: "answered", theme: "rouw", area: "noord" },
    ]);
  });

  test("is that nobody is on the list for it", () => {
    expect(typed("opa is overleden")).toStrictEqual([{ outcome: "nobody", theme: "rouw" }]);
  });

  test("is that it was about none of the themes", () => {
    expect(typed("de printer is stuk")).toStrictEqual([{ outcome: "no-theme" }]);
  });

  test("is nothing when it asked for no help at all", () => {
    const rank = () => ({
      kind: "none" as const,
      themes: [],
      emergency: false,
      isNoise: true as const,
    });
    const given = situation({ happening: typing("wat is het weer in Noord") });
    const outcome = whomToCall.step({ ...given, knowledge: { ...given.knowledge, rank } });
    expect(outcome).toMatchObject({ counts: [] });
  });

  test("is that a question went back, and what it seemed to be about", () => {
    expect(typed("misschien kamp kamp stroom in Noord")).toMatchObject([
      { outcome: "asked-back", area: "noord" },
    ]);
    expect(typed("misschien honger")).toStrictEqual([{ outcome: "asked-back", theme: "voedsel" }]);
  });

  test("is no more than that of an organisation, a person or the coordinator", () => {
    for (const text of ["Leergeld", "wie is Mies Jansen", "wie is de coördinator"]) {
      expect(typed(text)).toStrictEqual([{ outcome: "answered" }]);
    }
  });

  test("is nothing of small talk and of lists", () => {
    expect(typed("thema's")).toStrictEqual([]);
    expect(typed("ja")).toStrictEqual([]);
  });
});

describe("what is counted of a tap", () => {
  const network = withContacts(1);
  const tap = (mark: string, given: object = answer) =>
    turn({
      network,
      person: "kees",
      happening: pressing({ kind: "mark", answer: given, seat: "c-anna", mark }),
    }).counts;

  test("is that somebody was spoken, or did not answer", () => {
    expect(tap("spoken")).toStrictEqual([{ outcome: "spoken", theme: "rouw" }]);
    expect(tap("no-reply")).toStrictEqual([{ outcome: "no-reply", theme: "rouw" }]);
    expect(tap("spoken", inNoord)).toStrictEqual([
      { outcome: "spoken", theme: "rouw", area: "noord" },
    ]);
  });

  test("bears no theme when the card was about a person", () => {
    const card = firstAnswer({ about: { kind: "person", person: ids.person.parse("anna") } });
    expect(tap("spoken", card)).toStrictEqual([{ outcome: "spoken" }]);
  });

  test("is nothing when somebody says that it is no longer right", () => {
    expect(tap("wrong")).toStrictEqual([]);
  });
});

describe("what is shown again", () => {
  const network = withContacts(5);

  test("is not counted again: another page, or a card on which somebody tapped", () => {
    const pressed = (given: object) =>
      turn({ network, happening: pressing({ kind: "answer", answer: given }) }).counts;
    expect(pressed(answer)).toStrictEqual([{ outcome: "answered", theme: "rouw" }]);
    expect(pressed({ ...answer, from: 3 })).toStrictEqual([]);
    expect(pressed({ ...answer, marks: [{ seat: "c-anna", mark: "spoken" }] })).toStrictEqual([]);
  });

  test("is counted when it is about another area", () => {
    expect(typed("en in Noord?", { network, state: answeredWith(answer) })).toStrictEqual([
      { outcome: "answered", theme: "rouw", area: "noord" },
    ]);
  });
});
