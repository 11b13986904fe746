import { describe, expect, test } from "vitest";
import { digestMessage } from "../../../dialogs/report/report-message.ts";
import { Collection } from "../../../src/domain/collection.ts";
import type { Network } from "../../../src/domain/network.ts";
import { countsBy, type StatusCounts } from "../../../src/domain/report/seat-statuses.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

/** Now five of seven are confirmed, one is overdue and one is empty. */
const counts = (some: Partial<StatusCounts>) => countsBy((status) => some[status] ?? 0);

function digestAfter(...digests: readonly { week: string; counts: StatusCounts }[]) {
  const kept = digests.map(({ week: id, counts: them }) => ({ id, counts: them }));
  const network: Network = { ...smallNetwork(), digests: Collection.of(kept) };
  const message = digestMessage({ network, knowledge: keywordKnowledge, at: tuesdayMorning });
  return { ...message, text: messageToText(message) };
}

describe("how it stands beside last time", () => {
  test("each figure that changed says how, the others say nothing", () => {
    const before = counts({ confirmed: 3, overdue: 1, empty: 2, unreachable: 1 });
    const { text, summary } = digestAfter({ week: "2026-W47", counts: before });
    expect(summary).toBe("Week 48: 5 van 7 plekken bevestigd (vorige week 3).");
    expect(text).toContain("5 van 7 plekken bevestigd (vorige week 3). In de laatste");
    expect(text).toContain(
      [
        "Bevestigd: 5 van 7 · 2 meer dan vorige week",
        "Te laat: 1",
        "Onbereikbaar voor mij: 0 · 1 minder dan vorige week",
        "Leeg: 1 (contactpersoon Budgethulp Dorp) · 1 minder dan vorige week",
      ].join("\n"),
    );
  });

  test("the last digest before this week counts; an older one is called by its week", () => {
    const { text } = digestAfter(
      { week: "2026-W48", counts: counts({ confirmed: 1 }) },
      { week: "2026-W45", counts: counts({ confirmed: 6, overdue: 1 }) },
      { week: "2026-W44", counts: counts({ confirmed: 2 }) },
    );
    expect(text).toContain("5 van 7 plekken bevestigd (6 in week 45).");
    expect(text).toContain("Bevestigd: 5 van 7 · 1 minder dan in week 45\nTe laat: 1\n");
    expect(text).toContain("Leeg: 1 (contactpersoon Budgethulp Dorp) · 1 meer dan in week 45");
  });

  test("the first digest has nothing to stand beside", () => {
    const { text } = digestAfter();
    expect(text).toContain("5 van 7 plekken bevestigd. In de laatste");
    expect(text).not.toMatch(/vorige week|in week/);
  });

  test("the picture has the same figures, and those of the weeks before", () => {
    const { blocks } = digestAfter({
      week: "2026-W47",
      counts: counts({ confirmed: 3, empty: 4 }),
    });
    const picture = blocks.find(({ kind }) => kind === "picture");
    expect(picture).toStrictEqual({
      kind: "picture",
      alt: "Cijfers: bevestigd 5; te laat 1; leeg 1. Bevestigd in week 47: 3; week 48: 5.",
      file: {
        kind: "chart",
        trend: {
          week: "2026-W48",
          counts: counts({ confirmed: 5, overdue: 1, empty: 1 }),
          before: [{ id: "2026-W47", counts: counts({ confirmed: 3, empty: 4 }) }],
        },
      },
    });
  });

  test("of a network without seats there is no picture", () => {
    const network = { ...smallNetwork(), seats: Collection.empty<never, never>() };
    const shown = { network, knowledge: keywordKnowledge, at: tuesdayMorning };
    expect(digestMessage(shown).blocks.map(({ kind }) => kind)).not.toContain("picture");
  });

  test("workbook and page to print are the last thing under it", () => {
    const { blocks } = digestAfter();
    expect(blocks.at(-1)).toStrictEqual({
      kind: "links",
      links: [
        { label: "Werkboek", file: { kind: "workbook" } },
        { label: "Afdrukken", file: { kind: "print" } },
      ],
    });
  });
});
