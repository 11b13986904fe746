import { describe, expect, it } from "vitest";
import { decodeCarried, placeInModal, readForm } from "../../../src/channels/slack/carry.ts";
import { renderHome, renderMessage, renderModal } from "../../../src/channels/slack/render.ts";
import type { Block, Field } from "../../../src/messages/message.ts";
import { judgeHome, judgeMessage, judgeModal } from "./judge.ts";
import { button, choice, form, of, textField } from "./sample.ts";
import { show } from "./show.ts";
import { buttonsOf, elementsOfType, type Json, wordsOf } from "./walk-blocks.ts";

const every: readonly Field[] = [
  textField({ maxLength: 10, value: "lang".repeat(9) }),
  textField({ name: "long", required: false, maxLength: 1e6, multiline: true }),
  { kind: "phone", name: "phone", label: "Telefoon", required: true },
  { kind: "mail", name: "mail", label: "Mail", required: false, value: "a@b.nl" },
  { kind: "day", name: "day", label: "Dag", required: false, value: "2026-05-01" },
  choice(2, { name: "one", value: "v1" }),
  choice(3, { name: "many", several: true, required: false }),
];
const modalOf = (...fields: readonly Field[]) =>
  renderModal(form(...fields), { privateMetadata: "x", callbackId: "form" });
const elementsIn = (node: unknown) =>
  elementsOfType(node, "input").map(({ element }) => element as Json);
const inputsOf = (...fields: readonly Field[]) => elementsIn(modalOf(...fields).blocks);

describe("a form in a modal", () => {
  it("has an input of its kind for every field", () => {
    const modal = modalOf(...every);
    expect(judgeModal(modal)).toEqual([]);
    expect(elementsIn(modal.blocks).map(({ type }) => type)).toEqual([
      "plain_text_input",
      "plain_text_input",
      "plain_text_input",
      "email_text_input",
      "datepicker",
      "radio_buttons",
      "checkboxes",
    ]);
    expect(modal).toMatchObject({ submit: { text: "Verstuur" }, close: { text: "Sluiten" } });
  });

  it("starts with what is known, cut to what fits", () => {
    const [note, , , mail, day, one] = inputsOf(...every);
    expect(note).toMatchObject({ initial_value: "langlangla", max_length: 10 });
    expect(mail).toMatchObject({ initial_value: "a@b.nl" });
    expect(day).toMatchObject({ initial_date: "2026-05-01" });
    expect(one).toMatchObject({ initial_option: { value: "v1" } });
  });

  it.each(["", "gisteren", "2026-02-30", "2026-13-01", "12-05-2026"])(
    "starts with no day when that is %j",
    (value) => {
      const [day] = inputsOf({ kind: "day", name: "day", label: "Dag", required: true, value });
      expect(day).not.toHaveProperty("initial_date");
    },
  );

  it.each<[number, boolean, string]>([
    [10, false, "radio_buttons"],
    [10, true, "checkboxes"],
    [11, false, "static_select"],
    [100, true, "multi_static_select"],
    [101, false, "static_select"],
    [1_000, true, "multi_static_select"],
  ])("shows a choice out of %i, several: %s, as %s", (count, several, type) => {
    const modal = modalOf(choice(count, { several, value: "v3" }));
    expect(judgeModal(modal)).toEqual([]);
    expect(elementsIn(modal.blocks)).toMatchObject([{ type }]);
    expect(wordsOf(modal.blocks).match(/Keuze \d+/g)).toHaveLength(count + 1);
  });

  it.each([
    [4, "checkboxes"],
    [20, "multi_static_select"],
  ])("begins with all that were chosen of %i", (count, type) => {
    const modal = modalOf(choice(count, { several: true, value: "v3,v1,weg" }));
    const begun = [{ text: { text: "Keuze 1" } }, { text: { text: "Keuze 3" } }];
    expect(elementsIn(modal.blocks)).toMatchObject([{ type, initial_options: begun }]);
    expect(judgeModal(modal)).toEqual([]);
    const none = modalOf(choice(count, { several: true, value: "weg" }));
    expect(JSON.stringify(none)).not.toContain("initial_options");
  });

  it("has no field for a choice out of nothing, and shows a double option once", () => {
    const twice = choice(0, {
      options: [
        { value: "a", label: "A" },
        { value: "a", label: "B" },
      ],
    });
    expect(modalOf(choice(0), textField()).blocks).toHaveLength(1);
    expect(judgeModal(modalOf(twice))).toEqual([]);
  });

  it("is called what its button is called, or what it is told", () => {
    const { title } = renderModal(form(textField()), { privateMetadata: "", title: "Wie ben je" });
    expect(title.text).toBe("Wie ben je");
    const nameless = { fields: [textField()], submit: button(" ".repeat(3)) };
    expect(judgeModal(renderModal(nameless, { privateMetadata: "" }))).toEqual([]);
    const long = { fields: [textField()], submit: button("Een heel lange naam voor een knop") };
    expect(renderModal(long, { privateMetadata: "" }).title.text).toBe("Een heel lange naam…");
  });
});

describe("a form in a message", () => {
  it("is one button, whose press opens it", () => {
    const { blocks } = renderMessage(of(form(...every)));
    const [fillIn, ...others] = buttonsOf(blocks);
    expect([fillIn?.label, others]).toEqual(["Invullen", []]);
    expect(decodeCarried(fillIn?.value)).toEqual({
      kind: "open-form",
      form: { fields: every, submit: { label: "Verstuur", does: button().does } },
    });
    expect(show(of(form(...every))).problems).toEqual([]);
  });

  it("stands in the message itself when no button can carry it", () => {
    const labels = Array.from({ length: 70 }, (_, at) => ({
      value: `v${at}`,
      label: `${Math.sin(at)} ${Math.cos(at)}`,
    }));
    const message = renderMessage(of(form(textField(), choice(0, { options: labels }))));
    expect(judgeMessage(message)).toEqual([]);
    expect(elementsIn(message.blocks)).toHaveLength(2);
    const [submit] = buttonsOf(message.blocks);
    expect(submit?.label).toBe("Verstuur");
    expect(decodeCarried(submit?.value)).toMatchObject({ kind: "press", does: button().does });
  });

  it("says how many choices are left out when there are too many", () => {
    const options = Array.from({ length: 700 }, (_, at) => ({
      value: `v${at}`,
      label: `Keuze ${at} ${Math.sin(at)}`,
    }));
    const message = renderMessage(of(form(choice(0, { options }))));
    const words = wordsOf(message.blocks);
    const count = words.match(/Keuze \d+/g)?.length ?? 0;
    expect(judgeMessage(message)).toEqual([]);
    expect(count).toBeGreaterThan(30);
    expect(words).toContain(`En nog ${700 - count}.`);
  });
});

/** What Slack tells of the inputs in blocks when they are filled in like this. */
function stateOf(blocks: unknown, fill: (element: Json) => object) {
  const inputs = elementsOfType(blocks, "input");
  return Object.fromEntries(
    inputs.map(({ block_id: id, element }) => [
      id,
      { [String(Object(element).action_id)]: fill(element as Json) },
    ]),
  );
}

/** The first option, and all of them where that can be. */
function choose({ type, options }: Json): object {
  const all = options as readonly Json[];
  return type === "checkboxes"
    ? { type, selected_options: all }
    : { type, selected_option: all[0] };
}

describe("what is filled in", () => {
  const strange = ["x".repeat(76), "a b", "&<>\"'", "#0.0", "", "é😀", "ma,di"];
  const options = strange.map((value) => ({ value, label: `L ${value}` }));
  const fields = [choice(0, { options, several: true }), choice(0, { name: "b", options })];

  it("comes back as it was, also what Slack could not carry", () => {
    const modal = modalOf(...fields);
    expect(judgeModal(modal)).toEqual([]);
    const filled = readForm(stateOf(modal.blocks, choose), placeInModal({ ...form(...fields) }));
    expect({ ...filled }).toEqual({ choice: strange, b: strange[0] });
  });

  it("comes back from the page, each form by itself", () => {
    const second = { ...form(...fields), submit: button("Ander") };
    const home = renderHome([of(form(...fields)), of(second)]);
    expect(judgeHome(home)).toEqual([]);
    const [submit] = buttonsOf(home.blocks);
    const press = decodeCarried(submit?.value);
    const place = press?.kind === "press" ? press.form : undefined;
    const filled = place && readForm(stateOf(home.blocks, choose), place);
    expect({ ...filled }).toEqual({ choice: strange, b: strange[0] });
  });

  it("is not taken for what was typed in another form that stood in the same place", () => {
    const idsOf = (...blocks: readonly Block[]) =>
      elementsOfType(renderHome([of(...blocks)]).blocks, "input").map(({ block_id: id }) => id);
    expect(idsOf(form(textField()))).toEqual(idsOf(form(textField())));
    expect(idsOf(form(textField({ value: "x" })))).not.toEqual(idsOf(form(textField())));
  });

  it("leaves out choices that no button could carry, before the whole form", () => {
    const long = Array.from({ length: 40 }, (_, at) => ({
      value: `${Math.sin(at)}${Math.cos(at)} `.repeat(3),
      label: `${at}`,
    }));
    const both = [...long, { value: "kort", label: "Kort" }];
    const home = renderHome([of(form(choice(0, { options: both })))]);
    expect(judgeHome(home)).toEqual([]);
    expect(wordsOf(home.blocks)).toContain("Kort");
  });
});
