import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeCarried,
  encodeCarried,
  placeInModal,
  readForm,
} from "../../src/channels/slack/carry.ts";
import { packLuggage, unpackLuggage } from "../../src/channels/slack/modal.ts";
import { originSchema } from "../../src/channels/slack/origin.ts";
import { readText as readSlackText } from "../../src/channels/slack/read-text.ts";
import { activitySchema } from "../../src/channels/teams/activity.ts";
import { readText as readTeamsText } from "../../src/channels/teams/read-text.ts";
import { button, choice, form, textField } from "../channels/slack/sample.ts";
import { message } from "../channels/teams/activities.ts";
import { altered, anyJson, changes, nastyText, tries } from "./garbage.ts";

const opening = encodeCarried({ kind: "open-form", form: form(textField(), choice(5)) }) ?? "";
const luggage = packLuggage({ kind: "group", channel: "C1", thread: "1.2" }, opening) ?? "";

/** A text with some of its signs changed or gone. */
function scratched(text: string, at: readonly number[], by: string): string {
  return at.reduce(
    (left, place) =>
      left.slice(0, place % left.length) + by + left.slice((place % left.length) + 1),
    text,
  );
}
const scratches = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 3 });

describe("what comes back with a button", () => {
  it("is read or is not, and never throws", () => {
    fc.assert(
      fc.property(anyJson, scratches, fc.string({ maxLength: 2 }), (value, at, by) => {
        decodeCarried(value);
        decodeCarried(scratched(opening, at, by));
        unpackLuggage(scratched(luggage, at, by));
        unpackLuggage(String(value));
        unpackLuggage(`${JSON.stringify(value)}\n${opening}`);
      }),
      tries(200),
    );
  });

  it("is the same as what went along, whatever JSON that was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (action) => {
        const does = { ...button().does, action: { kind: "x", action } };
        const value = encodeCarried({ kind: "press", does });
        if (value !== undefined) {
          expect(JSON.stringify(decodeCarried(value))).toBe(
            JSON.stringify({ kind: "press", does }),
          );
        }
      }),
      tries(300),
    );
  });

  it("leads to no place that is not Slack's", () => {
    fc.assert(
      fc.property(changes, (all) => {
        const origin = { kind: "alone", channel: "C1", url: "https://x.example", pressed: true };
        const read = unpackLuggage(`${JSON.stringify(altered(origin, all))}\n${opening}`);
        if (read && read.origin.kind !== "home") {
          expect(read.origin.channel).toMatch(/^[A-Z0-9]{1,32}$/);
          expect(originSchema.safeParse(read.origin).success).toBe(true);
        }
      }),
      tries(300),
    );
  });
});

describe("what was filled in", () => {
  it("is texts by name, whatever state comes back", () => {
    const place = placeInModal(form(textField(), choice(5)));
    const state = {
      "form.note": { input: { type: "plain_text_input", value: "x" } },
      "form.choice": { input: { selected_option: { value: "v1" } } },
      "form.__proto__": { input: { selected_options: [{ value: "#1.0" }] } },
    };
    fc.assert(
      fc.property(
        fc.oneof(
          anyJson,
          changes.map((all) => altered(state, all)),
        ),
        (values) => {
          const read = readForm(values, place);
          for (const one of Object.values(read)) {
            const texts = typeof one === "string" ? [one] : one;
            expect(texts.every((text) => typeof text === "string")).toBe(true);
          }
          expect(Object.getPrototypeOf(read)).toBeNull();
        },
      ),
      tries(200),
    );
  });
});

describe("what was typed", () => {
  const typed = fc
    .array(fc.oneof(nastyText, fc.constantFrom("<", ">", "|", "&", ";", "#x0", "<@U1|", "<at>")), {
      maxLength: 12,
    })
    .map((parts) => parts.join(""));

  it.each<[string, (text: string) => string]>([
    ["Slack", (text) => readSlackText(text, "UBOT")],
    ["Teams", (text) => readTeamsText(activitySchema.parse(message({ text, textFormat: "xml" })))],
  ])("in %s becomes whole text on tidy lines", (_, read) => {
    fc.assert(
      fc.property(typed, (text) => {
        const plain = read(text);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).toBe(plain.trim());
        expect(plain).not.toMatch(/\r|[\u200b\u2060\ufeff]/);
      }),
      tries(200),
    );
  });
});
