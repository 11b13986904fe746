import { describe, expect, test } from "vitest";
import { formMessage } from "../../../dialogs/plan/form.ts";
import { partsSchema } from "../../../dialogs/plan/parts.ts";
import { sampleScene } from "../../../dialogs/plan/sample.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { meetingTown } from "./stage.ts";

const scene = sampleScene(
  { network: meetingTown(), knowledge: keywordKnowledge },
  ids.person.parse("sanne"),
);

function shown(parts: object, more: { often?: string; more?: readonly string[] } = {}) {
  const text = "Wat ontbreekt er?";
  const outcome = formMessage(scene, { parts: partsSchema.parse(parts), text, ...more });
  const [say] = outcome.say;
  const blocks = say?.message.blocks ?? [];
  const form = blocks.find((block) => block.kind === "form");
  if (!say || form?.kind !== "form") throw new Error("no form");
  const values = form.fields.map(({ name, value }) => [name, value]);
  return { outcome, form, text: messageToText(say.message), values: Object.fromEntries(values) };
}

describe("the form of a meeting", () => {
  test("asks all of it, and says what has to be filled in and how long it may be", () => {
    const { form, outcome } = shown({});
    const fields = form.fields.map((field) =>
      field.kind === "choice" ? { ...field, options: field.options.length } : field,
    );
    expect(fields).toMatchInlineSnapshot(`
      [
        {
          "kind": "text",
          "label": "Titel",
          "maxLength": 80,
          "name": "title",
          "required": true,
        },
        {
          "kind": "day",
          "label": "Dag (van een reeks de eerste)",
          "name": "day",
          "required": true,
        },
        {
          "kind": "text",
          "label": "Begint om (bijvoorbeeld 9.30)",
          "maxLength": 30,
          "name": "from",
          "required": true,
        },
        {
          "kind": "text",
          "label": "Tot hoe laat, of hoe lang (11.00 of 90 minuten)",
          "maxLength": 30,
          "name": "until",
          "required": true,
        },
        {
          "kind": "text",
          "label": "Plaats",
          "maxLength": 120,
          "name": "place",
          "required": false,
        },
        {
          "kind": "text",
          "label": "Link om online mee te doen (https://…)",
          "maxLength": 500,
          "name": "link",
          "required": false,
        },
        {
          "kind": "text",
          "label": "Hoeveel mensen passen erin (leeg: geen grens)",
          "maxLength": 20,
          "name": "capacity",
          "required": false,
        },
        {
          "kind": "choice",
          "label": "Voor wie",
          "name": "whom",
          "options": 6,
          "required": true,
          "several": true,
        },
        {
          "kind": "choice",
          "label": "Hoe vaak",
          "name": "often",
          "options": 6,
          "required": true,
          "value": "once",
        },
        {
          "kind": "day",
          "label": "Laatste dag van de reeks (leeg: tot je stopt)",
          "name": "last",
          "required": false,
        },
        {
          "kind": "choice",
          "label": "Op een feestdag of in een schoolvakantie",
          "name": "holidays",
          "options": 3,
          "required": true,
          "value": "move",
        },
      ]
    `);
    expect(form.submit).toMatchObject({ label: "Lees terug", weight: "primary" });
    expect(form.submit.does.action).toStrictEqual({ kind: "fill" });
    expect(outcome).toMatchObject({ state: { kind: "done" }, changes: [], tell: [], counts: [] });
  });

  test("offers what becomes of it on a holiday", () => {
    const { form } = shown({});
    const field = form.fields.find(({ name }) => name === "holidays");
    expect(field?.kind === "choice" && field.options).toMatchInlineSnapshot(`
      [
        {
          "label": "Een week later, als dat kan",
          "value": "move",
        },
        {
          "label": "Overslaan",
          "value": "skip",
        },
        {
          "label": "Gewoon door laten gaan",
          "value": "keep",
        },
      ]
    `);
  });

  test("shows what was said already, and lines that say why above it", () => {
    const { values, text, form } = shown(
      {
        ...{ title: "Overleg", audience: { kind: "webbers-of", themes: ["school", "schulden"] } },
        ...{ day: "2027-01-12", from: "09:05", until: "10:00", place: "De Linde" },
        ...{ link: "https://overleg.example/r", capacity: 12, holidays: "skip", series: "reeks" },
        rule: { kind: "weekly", every: 1, weekday: 2, until: "2027-06-30" },
      },
      { more: ["Dit is niet goed.", "Dat ook niet."] },
    );
    expect(values).toMatchInlineSnapshot(`
      {
        "capacity": "12",
        "day": "2027-01-12",
        "from": "9.05",
        "holidays": "skip",
        "last": "2027-06-30",
        "link": "https://overleg.example/r",
        "often": "kept/weekly/1/2//2027-06-30/",
        "place": "De Linde",
        "title": "Overleg",
        "until": "10.00",
        "whom": "theme:school,theme:schulden",
      }
    `);
    expect(text).toContain(
      "Wat ontbreekt er?\n\nDit is niet goed.\n\nDat ook niet.\n\nTitel: Overleg",
    );
    expect(form.submit.does.action).toStrictEqual({ kind: "fill", series: "reeks" });
  });

  test("says until when, or how long when it is not known when it begins", () => {
    expect(shown({ from: "10:00", minutes: 90 }).values["until"]).toBe("11.30");
    expect(shown({ minutes: 90 }).values["until"]).toBe("90 minuten");
    expect(shown({ from: "23:30", minutes: 90 }).values["until"]).toBe("90 minuten");
  });

  test("keeps how often when that was said without a day", () => {
    expect(shown({}, { often: "weekly/2" }).values["often"]).toBe("weekly/2");
  });
});
