import { describe, expect, it } from "vitest";
import { renderCard } from "../../../src/channels/teams/render.ts";
import type { Block } from "../../../src/messages/message.ts";

describe("a card with a form", () => {
  const days: Block = { kind: "list", items: [[{ text: "di 5 januari" }]], isInForm: true };
  const form: Block = {
    kind: "form",
    fields: [
      {
        ...{ kind: "choice", name: "p0", label: "di 5 januari", required: true },
        options: [{ value: "yes", label: "kan" }],
      },
    ],
    submit: {
      label: "Verstuur",
      does: { dialog: "poll", version: 1, subject: "-", action: { kind: "vote" } },
    },
  };
  const times = (blocks: readonly Block[]) =>
    JSON.stringify(renderCard({ summary: "Wanneer kun jij?", blocks })).split("di 5 januari")
      .length - 1;

  it("names each day once; without the form it names them in a list", () => {
    const alone = times([form]);
    expect(times([days, form])).toBe(alone);
    expect(times([days])).toBe(1);
    const other: Block = { kind: "list", items: [[{ text: "di 5 januari" }]] };
    expect(times([other, form])).toBe(alone + 1);
  });

  it("keeps the hours of a meeting on one line", () => {
    const card = renderCard({
      summary: "9.30–11.00 uur",
      blocks: [{ kind: "text", spans: [{ text: "di 5 januari, 9.30–11.00 uur; ma–do" }] }],
    });
    expect(JSON.stringify(card)).toContain("9.30–\u206011.00 uur; ma–do");
  });
});
