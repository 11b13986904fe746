import { describe, expect, it } from "vitest";
import { questions, readForm } from "../../../dialogs/pulse/form.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { meeting } from "../../domain/meeting/town.ts";

const fieldsOf = (again?: Parameters<typeof questions>[1]) =>
  questions(meeting({}), again).blocks.flatMap((one) => (one.kind === "form" ? one.fields : []));

describe("the questions after a meeting", () => {
  it("are five, of which none has to be answered", () => {
    expect(messageToText(questions(meeting({})))).toMatchInlineSnapshot(`
      "Hoe was Webberoverleg?

      Vijf korte vragen. Je hoeft niet alles in te vullen.

      Hoe was het overleg?:
      Wat motiveert je in de samenwerking?:
      Wat demotiveert je in de samenwerking?:
      Wat heb je nodig van je eigen organisatie?:
      Welke hindernis kunnen wij samen niet wegnemen?:
      [Verstuur]

      Anoniem: ik bewaar je antwoorden los van elkaar, zonder je naam, de dag of het overleg. Alleen de week staat erbij. De coördinator ziet ze vanaf vijf mensen. Ik onthoud wel dat je antwoordde en in welke week, niet wat."
    `);
    expect(fieldsOf().map(({ required }) => required)).toStrictEqual(Array(5).fill(false));
    expect(fieldsOf()[0]).toMatchInlineSnapshot(`
      {
        "kind": "choice",
        "label": "Hoe was het overleg?",
        "name": "q1",
        "options": [
          {
            "label": "1: slecht",
            "value": "1",
          },
          {
            "label": "2: matig",
            "value": "2",
          },
          {
            "label": "3: gaat wel",
            "value": "3",
          },
          {
            "label": "4: goed",
            "value": "4",
          },
          {
            "label": "5: heel goed",
            "value": "5",
          },
        ],
        "required": false,
      }
    `);
    expect(fieldsOf()[1]).toMatchInlineSnapshot(`
      {
        "kind": "text",
        "label": "Wat motiveert je in de samenwerking?",
        "maxLength": 300,
        "multiline": true,
        "name": "q2",
        "required": false,
      }
    `);
  });

  it("name a hundred signs of a long title", () => {
    const { summary } = questions(meeting({ title: "x".repeat(101) }));
    expect(summary).toBe(`Hoe was ${"x".repeat(100)}?`);
  });

  it("come back with why, and what was filled in", () => {
    const again = readForm({ q1: "4", q2: "Bel 06 12345678", q5: "Geld" });
    if (again.kind !== "wrong") throw new Error("not wrong");
    expect(questions(meeting({}), again).summary).toMatchInlineSnapshot(
      `"Hier staat een telefoonnummer in. Dat heb ik weggelaten. Klopt het zo, verstuur het dan nog een keer."`,
    );
    expect(fieldsOf(again).map(({ value }) => value)).toMatchInlineSnapshot(`
      [
        "4",
        "Bel [telefoonnummer weggelaten]",
        undefined,
        undefined,
        "Geld",
      ]
    `);
  });
});

describe("what was filled in", () => {
  it.each(["1", "2", "3", "4", "5"])("is a score of %s", (q1) => {
    const pulses = [{ outcome: "pulse", question: 1, score: Number(q1) }];
    expect(readForm({ q1 })).toStrictEqual({ kind: "answers", pulses });
  });

  it("is the words of each question that has them", () => {
    expect(readForm({ q2: " Samen   eten ", q3: "", q4: "  ", q5: "Geld" })).toStrictEqual({
      kind: "answers",
      pulses: [
        { outcome: "pulse", question: 2, words: "Samen eten" },
        { outcome: "pulse", question: 5, words: "Geld" },
      ],
    });
  });

  it.each([[{}], [{ q1: "6" }], [{ q1: "0" }], [{ q1: ["4"] }], [{ q2: ["ja"] }], [{ q6: "ja" }]])(
    "is nothing in %j",
    (form) => {
      expect(readForm(form)).toStrictEqual({
        kind: "wrong",
        why: "Je vulde nog niets in.",
        values: {},
      });
    },
  );

  it("is three hundred signs at most", () => {
    const [fine, long] = ["a".repeat(300), "a".repeat(301)];
    expect(readForm({ q3: fine })).toMatchObject({ pulses: [{ words: fine }] });
    expect(readForm({ q3: long, q1: "2" })).toStrictEqual({
      kind: "wrong",
      why: "Een antwoord is te lang. Zeg het in hooguit 300 tekens.",
      values: { q1: "2", q3: fine },
    });
  });

  it("says first what may not be kept, each kind once", () => {
    const said = readForm({ q2: "06 12345678", q3: `06 12345679 ${"a".repeat(301)}` });
    expect(said).toMatchObject({
      why: "Hier staat een telefoonnummer in. Dat heb ik weggelaten. Klopt het zo, verstuur het dan nog een keer.",
    });
  });
});
