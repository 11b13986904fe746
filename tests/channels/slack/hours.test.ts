import { expect, test } from "vitest";
import { escapeText, inert } from "../../../src/channels/slack/escape.ts";

test("the hours of a meeting stay on one line", () => {
  expect(inert("di 5 januari, 9.30–11.00 uur")).toBe("di 5 januari, 9.30–\u206011.00 uur");
  expect(escapeText("9.30–11.00 & ma–do")).toBe("9.30–\u206011.00 &amp; ma–do");
});
