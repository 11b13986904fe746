import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamsLimits } from "../../../src/channels/teams/limits.ts";
import { clip } from "../../../src/channels/teams/render/inert.ts";
import { renderCard, renderSummary } from "../../../src/channels/teams/render.ts";
import { toActivity } from "../../../src/channels/teams/to-activity.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import type { Block, Button, Message, PersonBlock } from "../../../src/messages/message.ts";
import { judgeCard } from "./judge.ts";
import { buttonsOf, elementsOf, linksOf, wordsOf } from "./walk-card.ts";

const button = (label = "Gesproken", over: Partial<Button> = {}): Button => ({
  label,
  does: { dialog: "whom", version: 1, subject: "seat-1", action: { kind: "spoken" } },
  ...over,
});
const phone = readPhone("06-12345678");
const mail = readMailAddress("f_de.vries+kind@budget.example");

const person = (over: Partial<PersonBlock> = {}): PersonBlock => ({
  kind: "person",
  name: "Fatma de Vries",
  role: "webber schulden · Budgetmaatje",
  ...(phone ? { phone } : {}),
  ...(mail ? { mail } : {}),
  reach: "nu bereikbaar",
  deputy: { intro: "Neemt waar:", name: "Jan Jansen", ...(phone ? { phone } : {}) },
  proof: "Bevestigd 12 dagen geleden door Fatma zelf.",
  freshness: "fresh",
  buttons: [button()],
  ...over,
});

const emergency: Block = {
  kind: "emergency",
  intro: "Spoed:",
  lines: [
    { about: "acuut gevaar", name: "112", number: "112" },
    { about: "huiselijk geweld", name: "Veilig Thuis", number: "0800-2000" },
  ],
};

const of = (...blocks: readonly Block[]): Message => ({ summary: "Kort", blocks });
const bytesOf = (card: unknown) => Buffer.byteLength(JSON.stringify(card));
const list = (count: number, text = "regel"): Block => ({
  kind: "list",
  items: Array.from({ length: count }, (_, at) => [{ text: `${text} ${at}` }]),
});

describe("an element on a card", () => {
  it.each<[string, Block, string]>([
    ["a heading", { kind: "heading", text: "Schoolkosten" }, "Schoolkosten"],
    ["a text", { kind: "text", spans: [{ text: "a " }, { text: "b", style: "bold" }] }, "a \nb"],
    ["a subtle text", { kind: "text", spans: [{ text: "a" }], tone: "subtle" }, "a"],
    ["a warning", { kind: "text", spans: [{ text: "a", style: "italic" }], tone: "warning" }, "a"],
    ["a person", person(), "Bevestigd 12 dagen geleden"],
    ["a stale person", person({ freshness: "stale" }), "webber schulden"],
    ["facts", { kind: "facts", rows: [{ label: "Waar", value: "Noord" }] }, "Waar\nNoord"],
    ["no facts", { kind: "facts", rows: [] }, ""],
    ["a list", list(2), "regel 1"],
    ["a contact", { kind: "contact", name: "Voedselbank", about: "eten" }, "Voedselbank"],
    ["buttons", { kind: "buttons", buttons: [button("Ja"), button("Nee")] }, "Ja\nNee"],
    ["no buttons", { kind: "buttons", buttons: [] }, ""],
    [
      "emergency lines",
      emergency,
      "Spoed: acuut gevaar: 112\nhuiselijk geweld: Veilig Thuis 0800-2000",
    ],
  ])("%s has nothing wrong with it", (_, block, words) => {
    const card = renderCard(of(block));
    expect(judgeCard(card)).toEqual([]);
    expect(wordsOf(card)).toContain(words);
  });

  it("shows numbers and mail to tap", () => {
    expect(linksOf(renderCard(of(person(), emergency)))).toEqual([
      "tel:+31612345678",
      "mailto:f%5Fde.vries%2Bkind@budget.example",
      "tel:+31612345678",
      "tel:112",
      "tel:08002000",
    ]);
  });

  it("puts every line of a text in a paragraph of its own", () => {
    const card = renderCard(of({ kind: "text", spans: [{ text: "een\ntwee\r\n\r\ndrie" }] }));
    expect(card.body).toHaveLength(3);
  });

  it("executes a button where that can be, and submits the same where it cannot", () => {
    const [first] = buttonsOf(renderCard(of({ kind: "buttons", buttons: [button()] })));
    const data = { does: button().does };
    expect(first).toMatchObject({ type: "Action.Execute", verb: "whom", data });
    expect(first).toHaveProperty("fallback.type", "Action.Submit");
    expect(first).toHaveProperty("fallback.data", data);
  });

  it("shows no more buttons in a row than Teams does", () => {
    const buttons = Array.from({ length: 29 }, (_, at) => button(`Thema ${at}`));
    const card = renderCard(of({ kind: "buttons", buttons }));
    const sets = [...elementsOf(card)].filter(({ type }) => type === "ActionSet");
    expect(sets).toHaveLength(5);
    expect(buttonsOf(card)).toHaveLength(29);
    expect(judgeCard(card)).toEqual([]);
  });
});

describe("a form on a card", () => {
  const form: Block = {
    kind: "form",
    fields: [
      {
        kind: "text",
        name: "note",
        label: "Notitie",
        required: true,
        maxLength: 10,
        value: "lang".repeat(9),
      },
      {
        kind: "text",
        name: "long",
        label: "Lang",
        required: false,
        maxLength: 1e6,
        multiline: true,
      },
      { kind: "phone", name: "phone", label: "Telefoon", required: true },
      { kind: "mail", name: "mail", label: "Mail", required: false, value: "a@b.nl" },
      { kind: "day", name: "day", label: "Dag", required: false, value: "2026-05-01" },
      {
        kind: "choice",
        name: "one",
        label: "Een",
        required: true,
        options: [{ value: "a", label: "A" }],
        value: "a",
      },
      {
        kind: "choice",
        name: "many",
        label: "Meer",
        required: false,
        several: true,
        options: [{ value: "a,b", label: "A [x](http://y.example)" }],
      },
    ],
    submit: button("Verstuur", { weight: "primary" }),
  };

  it("begins with all that were chosen of several", () => {
    const [field] = form.fields.filter(({ name }) => name === "many");
    if (field?.kind !== "choice") throw new Error("no field");
    const options = ["a", "b,c", "d"].map((value) => ({ value, label: value }));
    const begunWith = (value: string) => {
      const card = renderCard(of({ ...form, fields: [{ ...field, options, value }] }));
      const input = [...elementsOf(card)].find(({ type }) => type === "Input.ChoiceSet");
      const choices = input?.["choices"] as readonly { title: string; value: string }[];
      const chosen = String(input?.["value"] ?? "").split(",");
      return choices.filter((one) => chosen.includes(one.value)).map(({ title }) => title);
    };
    expect(begunWith("d,a")).toEqual(["a", "d"]);
    expect(begunWith("b,c")).toEqual(["b,c"]);
    expect(begunWith("weg")).toEqual([]);
  });

  it("has labels, and says what must be filled in", () => {
    const card = renderCard(of(form));
    const inputs = [...elementsOf(card)].filter(({ type }) => String(type).startsWith("Input."));
    expect(judgeCard(card)).toEqual([]);
    expect(inputs.every(({ label }) => typeof label === "string")).toBe(true);
    const required = inputs.filter(({ isRequired }) => isRequired);
    expect(required.map(({ errorMessage }) => errorMessage)).toEqual([
      "Vul in: Notitie",
      "Vul in: Telefoon",
      "Vul in: Een",
    ]);
    expect(inputs[0]).toMatchObject({ value: "langlangla", maxLength: 10 });
  });

  it("has inputs of its own beside another one, and does not stop other buttons", () => {
    const other: Block = { kind: "buttons", buttons: [button("Terug")] };
    const card = renderCard(of(form, form, other));
    expect(judgeCard(card)).toEqual([]);
    expect(buttonsOf(card).map(({ associatedInputs }) => associatedInputs)).toEqual([
      "auto",
      "auto",
      "none",
    ]);
    expect(buttonsOf(card).map(({ data }) => data)).toMatchObject([{ form: 0 }, { form: 1 }, {}]);
  });
});

const hostile = [
  "[klik](http://kwaad.example)",
  "![](http://kwaad.example/x.png)",
  "<http://kwaad.example>",
  "http://kwaad.example",
  "www.kwaad.example",
  "<at>Iedereen</at>",
  "{{DATE(2026-01-01T00:00:00Z)}}",
  "{{{TIME(2026-01-01T00:00:00Z)}}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what must do nothing
  "${naam}",
  "**vet** _schuin_ `code` ~~weg~~",
  "# kop\n- een\n1. twee\n> citaat",
  "\\[x\\](http://y.example)",
  "[a]: http://kwaad.example",
  "[a](javascript:alert(1))",
  "&lt;at&gt;Iedereen&lt;/at&gt;",
  "\u202egnirts\u0000\u0007",
  "x\ud800y",
  '"}],"body":[{"type":"Image"}',
];

/** Every place where data of others can stand. */
function everywhere(text: string): Message {
  const buttons = [button(text)];
  const option = { value: "a", label: text };
  const deputy = { intro: text, name: text };
  return {
    summary: text,
    blocks: [
      { kind: "heading", text },
      { kind: "text", spans: [{ text, style: "bold" }] },
      person({ name: text, role: text, reach: text, proof: text, deputy, buttons }),
      { kind: "facts", rows: [{ label: text, value: text }] },
      { kind: "list", items: [[{ text }]] },
      { kind: "contact", name: text, about: text, website: text },
      { kind: "buttons", buttons },
      {
        kind: "form",
        fields: [
          { kind: "text", name: "a", label: text, required: true, maxLength: 100 },
          { kind: "choice", name: "b", label: text, required: true, options: [option] },
          {
            kind: "choice",
            name: "c",
            label: text,
            required: false,
            options: [option],
            several: true,
          },
        ],
        submit: button(text),
      },
      { kind: "emergency", intro: text, lines: [{ about: text, name: text, number: text }] },
    ],
  };
}

describe("data of others (I16, I17, I35)", () => {
  it.each(hostile)("does nothing and stays readable: %j", (text) => {
    const card = renderCard(everywhere(text));
    const own = ["tel:+31612345678", "mailto:f%5Fde.vries%2Bkind@budget.example"];
    const isPage = text === "http://kwaad.example";
    expect(judgeCard(card)).toEqual([]);
    expect(linksOf(card)).toEqual(isPage ? [...own, "http://kwaad.example/"] : own);
    expect(JSON.stringify(card)).not.toMatch(/<\/?at>|\{\{|\$\{|<http|[\u202e]|\\u0000/);
    const visible = text
      .replace(/\p{Cc}(?<!\n)|\u202e/gu, "")
      .toWellFormed()
      .replace(/\s+/g, " ");
    expect(wordsOf(card).split(visible.slice(0, 20)).length).toBeGreaterThan(10);
  });

  it.each([
    ["https://voedselbank.example/kom langs", "https://voedselbank.example/kom%20langs"],
    ["https://a.example/x_(y)*z", "https://a.example/x%5F%28y%29%2Az"],
    ["http://a.example", "http://a.example/"],
    ["javascript:alert(1)", undefined],
    ["https://intranet/pagina", undefined],
    ["https://kluis.local/", undefined],
    ["https://10.0.0.1/", undefined],
    ["https://[::1]/", undefined],
    ["https://user:pass@a.example/", undefined],
    ["file:///etc/passwd", undefined],
    ["data:text/html,x", undefined],
    ["tel:112", undefined],
    ["geen adres", undefined],
  ])("leads to the page %s only when that is public (I34)", (website, target) => {
    const card = renderCard(of({ kind: "contact", name: "X", website }));
    expect(linksOf(card)).toEqual(target === undefined ? [] : [target]);
  });

  it("keeps a number that cannot be dialled as text", () => {
    const lines = [{ about: "x", name: "y", number: "bel (maar) niet](http://z.example)" }];
    expect(linksOf(renderCard(of({ kind: "emergency", intro: "Spoed:", lines })))).toEqual([]);
  });
});

const told = /En nog (\d+)\./;

describe("a message that is too long (I18)", () => {
  const long = "Wilhelmina-Antoinetta van der Bovenkamp-Schimmelpenninck ".repeat(40);
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => person({ name: `Naam ${at}`, role: long }));

  it.each<[string, Message]>([
    ["a hundred people", of({ kind: "heading", text: "X" }, ...names(100), emergency)],
    ["a list of ten thousand", of(list(10_000), emergency)],
    ["a list of long lines", of(list(100, long), emergency)],
    [
      "a thousand buttons",
      of({ kind: "buttons", buttons: Array(1_000).fill(button(long)) }, emergency),
    ],
    [
      "a text of a megabyte",
      of({ kind: "text", spans: [{ text: "woord ".repeat(2e5) }] }, emergency),
    ],
    [
      "a text without a space",
      of({ kind: "text", spans: [{ text: "😀".repeat(1e5) }] }, emergency),
    ],
    [
      "a hundred texts",
      of(...Array(100).fill({ kind: "text", spans: [{ text: long }] }), emergency),
    ],
    ["long everything", { ...everywhere(long.repeat(50)), summary: long.repeat(50) }],
    [
      "a choice of a thousand",
      of({
        kind: "form",
        fields: [
          {
            kind: "choice",
            name: "x",
            label: "X",
            required: true,
            options: Array.from({ length: 1_000 }, (_, at) => ({ value: `${at}`, label: `${at}` })),
          },
        ],
        submit: button(),
      }),
    ],
  ])("fits, and says what is left out: %s", (name, message) => {
    const card = renderCard(message);
    expect(bytesOf(card)).toBeLessThanOrEqual(teamsLimits.cardBytes);
    expect(judgeCard(card)).toEqual([]);
    if (name === "long everything") return;
    expect(wordsOf(card)).toMatch(/En nog \d+\.|ingekort|De rest staat er niet bij/);
  });

  it.each([101, 150, 1_000])("counts what is left out of a list of %i", (count) => {
    const words = wordsOf(renderCard(of(list(count))));
    const shown = words.match(/regel/g)?.length ?? 0;
    expect(shown + Number(told.exec(words)?.[1])).toBe(count);
  });

  it("counts the people it leaves out", () => {
    const words = wordsOf(renderCard(of(...names(200))));
    const shown = words.match(/Naam \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(shown + Number(told.exec(words)?.[1])).toBe(200);
  });

  it("keeps the emergency lines whatever happens", () => {
    const words = wordsOf(renderCard(of(...Array(300).fill(list(100, long)), emergency)));
    expect(words).toContain("Veilig Thuis 0800-2000");
    expect(words).toContain("De rest staat er niet bij");
  });

  it("leaves a message alone that fits", () => {
    expect(wordsOf(renderCard(of(...names(3), list(20), emergency)))).not.toMatch(told);
  });

  it("stays within the limit with anything in it", () => {
    const text = fc.string({ unit: "binary", maxLength: 600 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (words, count) => {
        const { blocks } = everywhere(words);
        const repeated = Array.from({ length: count }, () => blocks).flat();
        const card = renderCard({ summary: words, blocks: [...repeated, list(count, words)] });
        expect(bytesOf(card)).toBeLessThanOrEqual(teamsLimits.cardBytes);
      }),
      { numRuns: 15 },
    );
  });
});

describe("what goes with a card", () => {
  it("is a summary for the notification, and no text that would be shown twice", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what must do nothing
    const activity = toActivity({ summary: "Kort <at>x</at>\n${y}", blocks: [] });
    expect(activity.text).toBeUndefined();
    expect(activity.summary).toBe("Kort <\u2060at>x<\u2060/at> $\u2060{y}");
  });

  it("is cut at a word", () => {
    expect(renderSummary({ summary: "woord ".repeat(100), blocks: [] })).toMatch(/woord…$/);
    expect(clip("een twee drie", 9)).toBe("een twee…");
    expect(clip("kort langwoord", 9)).toBe("kort lan…");
    expect(clip("langer woord", 9)).toBe("langer…");
    expect(clip("😀😀😀😀", 4, "")).toBe("😀😀");
    expect(clip("😀😀😀😀", 5, "")).toBe("😀😀");
  });
});
