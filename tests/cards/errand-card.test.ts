import { describe, expect, test } from "vitest";
import { errandBlocks } from "../../src/cards/errand-card.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { ErrandItem } from "../../src/domain/cycle/errand.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Button } from "../../src/messages/message.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { Stage, severalSeats } from "../dialogs/hand-over/stage.ts";

const own = ["leergeld-contact", "jan-table", "jan-deputy"].map((id) => ids.seat.parse(id));
const person = ids.person.parse;
const opened = own.map(
  (seat): Fact => ({ kind: "hand-over-opened", seat, why: "leaving", leaver: person("jan") }),
);

/** What a manager is asked about the seats of Jan, after more became true. */
function asked(kind: "find-successor" | "take-over", ...facts: readonly Fact[]) {
  const stage = new Stage(severalSeats()).become(...opened, ...facts);
  const items = own.map(
    (seat): ErrandItem => (kind === "take-over" ? { kind, seat } : { kind, seat, as: "manager" }),
  );
  const { network, at } = stage;
  const blocks = errandBlocks({ network, at, to: person("mo"), items, isAskedFor: true });
  const buttons = blocks.flatMap((block): readonly Button[] =>
    block.kind === "buttons" ? block.buttons : [],
  );
  return { text: messageToText({ summary: "", blocks }), buttons };
}

describe("several seats that one person leaves", () => {
  test("are one question to who is asked for a successor", () => {
    const { text, buttons } = asked("find-successor");
    expect(text.match(/Wie wordt/g)).toHaveLength(1);
    expect(text).toContain(
      "contactpersoon Leergeld Dorp in Noord, lid van Wijktafel Noord en plaatsvervangend",
    );
    expect(buttons.every(({ does }) => does.action["all"])).toBe(true);
  });

  test("are two when they leave them on another day", () => {
    const [seat = ids.seat.parse("x")] = own;
    const { text } = asked("find-successor", {
      ...({ kind: "hand-over-opened", seat, why: "leaving", leaver: person("jan") } as const),
      lastDay: "2027-04-30" as Day,
    });
    expect(text.match(/Wie wordt/g)).toHaveLength(2);
  });

  test("are one question to who is asked again to take them", () => {
    const named = own.map(
      (seat): Fact => ({ kind: "successor-named", seat, person: person("mo"), needsYes: false }),
    );
    const { text, buttons } = asked("take-over", ...named);
    expect(text.match(/vraagt of jij/g)).toHaveLength(1);
    expect(buttons.map(({ does }) => does.action)[0]).toEqual({
      ...{ kind: "accept", seat: "leergeld-contact", all: true },
    });
  });
});

test("who was asked and does not come is said to who is asked next", () => {
  const [seat = ids.seat.parse("x")] = own;
  const { text } = asked(
    "find-successor",
    { kind: "successor-named", seat, person: person("lot"), needsYes: false },
    { kind: "successor-declined", seat },
  );
  expect(text).toContain("Gevraagd, en het niet geworden: Lot Visser.");
  expect(text).not.toContain("[Lot Visser]");
  expect(asked("find-successor").text).not.toContain("Gevraagd, en");
});
