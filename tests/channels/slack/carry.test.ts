import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Carried,
  decodeCarried,
  encodeCarried,
  placeInModal,
  readForm,
} from "../../../src/channels/slack/carry.ts";
import { refs } from "../../contracts/channel-sample.ts";
import { choice, form, textField } from "./sample.ts";

const press = (does: unknown): Carried => ({ kind: "press", does });

describe("what a button carries", () => {
  it.each(refs)("comes back to the letter: $action.kind", (does) => {
    expect(decodeCarried(encodeCarried(press(does)))).toEqual(press(does));
  });

  it("comes back to the letter, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (does) => {
        const value = encodeCarried(press(does));
        const back = decodeCarried(value);
        expect(value === undefined || JSON.stringify(back?.kind === "press" && back.does)).toBe(
          value === undefined || JSON.stringify(does),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is letters and digits that no platform makes anything of", () => {
    const value = encodeCarried(press({ a: '<!channel> & "é" 😀 :smile: *x* https://x.nl' }));
    expect(value).toMatch(/^1[\w-]+$/);
  });

  it("is short for what we say: 2,000 characters of it fit in a quarter", () => {
    const themes = ["schoolkosten", "energie", "gezondheid", "geldzorgen"];
    const about = { kind: "theme", theme: "geldzorgen", because: themes, also: themes };
    const action = { kind: "mark", answer: { about, from: 3, acute: true, marks: [] } };
    const marks = Array.from({ length: 30 }, (_, at) => ({ seat: `webber-${at}`, mark: "spoken" }));
    const does = { dialog: "whom-to-call", version: 1, subject: "-", action: { ...action, marks } };
    expect(JSON.stringify(does).length).toBeGreaterThan(1_200);
    expect(encodeCarried(press(does))?.length).toBeLessThan(500);
  });

  it("fits when it is 1,900 characters in which nothing comes twice", () => {
    const text = Array.from({ length: 1_150 }, (_, at) =>
      String.fromCharCode(33 + ((at * at * 31 + at * 17) % 90)),
    ).join("");
    expect(encodeCarried(press({ action: text }))?.length).toBeLessThanOrEqual(2_000);
  });

  it("is nothing when it does not fit", () => {
    const does = Array.from({ length: 1_000 }, (_, at) => Math.sin(at));
    expect(encodeCarried(press(does))).toBeUndefined();
  });

  it("can be a whole form", () => {
    const { fields, submit } = form(textField({ value: "é" }), choice(20, { several: true }));
    const carried: Carried = {
      kind: "open-form",
      form: { fields, submit: { label: submit.label, does: submit.does } },
    };
    expect(decodeCarried(encodeCarried(carried))).toEqual(carried);
  });

  it("can be read by every later version: this stood in a button of the first", () => {
    expect(
      decodeCarried(
        "1I8EjxsgeAYW-riE236SkphaAMkRmcYmSVbShTl5pTo5OtRIoPRxeGZMXo6RuY6dWo1Qbq6OUB8p3VmAFSnn5cKeWZOZVKlnpGuqZ1tbWAgA",
      ),
    ).toEqual(press(refs[2]));
  });
});

const packed = (text: string) => `1${deflateRawSync(text).toString("base64url")}`;

describe("what is no value of ours", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an empty text", ""],
    ["a number", 1],
    ["a list", ["1"]],
    ["words", "spoken"],
    ["the mark alone", "1"],
    ["the mark and nonsense", "1!!!%%%"],
    ["plain JSON", '{"does":{"dialog":"whom-to-call"}}'],
    ["another version", "2q1bKSSxJVbJSAgA"],
    ["3,000 characters", `1${"A".repeat(3_000)}`],
    ["JSON with nothing in it", packed("{}")],
    ["half of JSON", packed('{"does":')],
    ["a list in JSON", packed("[1]")],
    ["a form without fields", packed('{"open":{"submit":{}}}')],
    [
      "a form with a strange field",
      packed('{"open":{"fields":[{"kind":"bom"}],"submit":{"label":"x","does":1}}}'),
    ],
    ["a bomb", packed(`{"does":"${"x".repeat(300_000)}"}`)],
    ["depth", packed(`{"does":${"[".repeat(20_000)}${"]".repeat(20_000)}}`)],
  ])("%s is read as nothing", (what, value) => {
    const carried = decodeCarried(value);
    // A thousand brackets are plain JSON, and what they mean is for the dialog to say.
    if (what !== "depth") expect(carried).toBeUndefined();
  });

  it("never throws", () => {
    const text = fc.oneof(fc.string(), fc.base64String(), fc.json());
    fc.assert(
      fc.property(text, (value) => {
        decodeCarried(value);
        decodeCarried(`1${value}`);
        decodeCarried(packed(value));
      }),
      { numRuns: 150 },
    );
  });

  it("changes no prototype", () => {
    const carried = decodeCarried(packed('{"does":{"__proto__":{"x":1}},"__proto__":{"y":1}}'));
    expect(carried?.kind).toBe("press");
    expect(Object.hasOwn(Object.prototype, "x") || "y" in {}).toBe(false);
  });
});

describe("what was filled in", () => {
  const at = (name: string, element: object) => ({
    [`form.${name}`]: { [`form.${name}`]: element },
  });
  const read = (values: unknown) => ({ ...readForm(values, { key: "form" }) });

  it("is read from every kind of input", () => {
    const values = {
      ...at("text", { type: "plain_text_input", value: "Ann, of zo" }),
      ...at("mail", { type: "email_text_input", value: "a@b.nl" }),
      ...at("day", { type: "datepicker", selected_date: "2026-05-01" }),
      ...at("one", { type: "radio_buttons", selected_option: { value: "a" } }),
      ...at("menu", { type: "static_select", selected_option: { text: {}, value: "b" } }),
      ...at("many", {
        type: "checkboxes",
        selected_options: [{ value: "ma,di" }, { value: "wo" }],
      }),
    };
    expect(read(values)).toEqual({
      text: "Ann, of zo",
      mail: "a@b.nl",
      day: "2026-05-01",
      one: "a",
      menu: "b",
      many: ["ma,di", "wo"],
    });
  });

  it("leaves out what is empty", () => {
    const values = {
      ...at("text", { type: "plain_text_input", value: null }),
      ...at("blank", { type: "plain_text_input", value: "" }),
      ...at("day", { type: "datepicker", selected_date: null }),
      ...at("one", { type: "radio_buttons", selected_option: null }),
      ...at("many", { type: "checkboxes", selected_options: [] }),
    };
    expect(read(values)).toEqual({});
  });

  it("is only what stands in this form", () => {
    const element = { value: "x" };
    const values = {
      "form.a": { "form.a": element },
      "form1.b": { "form1.b": element },
      "formulier.c": { c: element },
      form: { form: element },
    };
    expect(read(values)).toEqual({ a: "x" });
  });

  it("has a field for whatever name, without touching a prototype", () => {
    const values = JSON.parse(
      '{"form.__proto__":{"x":{"value":"a"}},"form.constructor":{"x":{"value":"b"}}}',
    );
    const form = readForm(values, { key: "form" });
    expect(Object.entries(form)).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  it("is cut where nobody types that much", () => {
    expect(read(at("a", { value: "x".repeat(1e6) }))["a"]).toHaveLength(20_000);
  });

  it.each([undefined, null, 1, "x", [], [1], { a: 1 }, { "form.a": null }, { "form.a": { a: 1 } }])(
    "is nothing in %j",
    (values) => {
      expect(read(values)).toEqual({});
    },
  );

  it("never takes a code for a value that another form has", () => {
    const options = [{ value: "een twee", label: "x" }];
    const place = placeInModal({ ...form(choice(0, { options })) });
    const values = { "form.choice": { x: { selected_option: { value: "#0.0" } } } };
    expect({ ...readForm(values, place) }).toEqual({ choice: "een twee" });
    expect(read(values)).toEqual({ choice: "#0.0" });
  });
});
