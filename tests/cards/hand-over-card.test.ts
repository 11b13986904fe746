import { describe, expect, test } from "vitest";
import {
  findSuccessorBlocks,
  type HandOverShown,
  rolesOf,
  takeOverBlocks,
} from "../../src/cards/hand-over-card.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { leergeldNetwork, Stage } from "../dialogs/hand-over/stage.ts";
import { tuesdayMorning } from "../fixtures/small-network.ts";

const seatId = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;
const opened = { kind: "hand-over-opened", seat: seatId, why: "leaving" } as const;
const jan = person("jan");

function shown(facts: readonly Fact[], to: string, base = leergeldNetwork()): HandOverShown {
  const { network } = new Stage(base).become(...facts);
  const seat = network.seats.get(seatId);
  if (!seat) throw new Error("seat");
  return { network, seat, at: tuesdayMorning, to: person(to) };
}

const textOf = (blocks: ReturnType<typeof findSuccessorBlocks>) =>
  messageToText({ summary: "", blocks });

describe("the question who comes next", () => {
  test.each([
    ["jan", { ...opened, leaver: jan }, "Wie wordt na jou contactpersoon"],
    [
      "mo",
      { ...opened, leaver: jan, lastDay: "2027-04-30" as Day },
      "Jan van der Berg gaat weg per 1 mei 2027. Wie wordt contactpersoon",
    ],
    [
      "mo",
      { ...opened, leaver: jan },
      "De plek van Jan van der Berg wordt overgedragen. Wie wordt contactpersoon",
    ],
    ["mo", { ...opened, leaver: jan, why: "gone" }, "Jan van der Berg is er niet meer. Wie wordt"],
    ["mo", { ...opened, leaver: jan, why: "not-theirs" }, "zegt dat deze plek niet meer klopt."],
    [
      "mo",
      { ...opened, why: "empty" },
      "Deze plek is leeg: contactpersoon Leergeld Dorp in Noord.",
    ],
  ] as const)("to %s says why", (to, fact, text) => {
    expect(textOf(findSuccessorBlocks(shown([fact], to)))).toContain(text);
  });

  test("as the leaver it is put so, whoever they are called", () => {
    const about = { ...shown([{ ...opened, why: "empty" }], "mo"), as: "leaver" } as const;
    expect(textOf(findSuccessorBlocks(about))).toContain("Wie wordt na jou");
  });

  test("lets a deputy take it themselves, and always has a way out", () => {
    const [, row] = findSuccessorBlocks(shown([{ ...opened, leaver: jan }], "ijsbrand"));
    if (row?.kind !== "buttons") throw new Error("buttons");
    expect(row.buttons.map(({ label }) => label)).toEqual([
      ...["Ik neem het over", "Lot Visser", "Mo Yilmaz", "Iemand anders …", "Weet ik nog niet"],
    ]);
    expect(row.buttons[0]?.does).toEqual({
      ...{ dialog: "hand-over", version: 1, subject: "-" },
      action: { kind: "name", seat: "leergeld-contact", person: "ijsbrand" },
    });
  });

  test("about several seats has buttons about all of them", () => {
    const one = shown([{ ...opened, leaver: jan }], "jan");
    const other = one.network.seats.get(ids.seat.parse("leergeld-manager"));
    if (!other) throw new Error("manager");
    const blocks = findSuccessorBlocks({ ...one, more: [other] });
    expect(textOf(blocks)).toContain(
      "contactpersoon Leergeld Dorp in Noord en leidinggevende Leergeld Dorp?",
    );
    const [, row] = blocks;
    expect(row?.kind === "buttons" && row.buttons.every(({ does }) => does.action["all"])).toBe(
      true,
    );
  });
});

describe("the question to take a seat over", () => {
  const named = (who: string): Fact => ({
    ...{ kind: "successor-named", seat: seatId, person: person(who), needsYes: false },
  });

  test("says what comes along, and from when", () => {
    const facts = [{ ...opened, leaver: jan, lastDay: "2027-04-30" as Day }, named("lot")];
    const text = textOf(takeOverBlocks(shown(facts, "lot")));
    expect(text).toContain("vraagt of jij vanaf 1 mei 2027 contactpersoon Leergeld Dorp in Noord");
    expect(text).toContain("Thema's: Schoolkosten");
    expect(text).toContain("Gebieden: Noord");
    expect(text).toContain("Plaatsvervanger: IJsbrand 't Hart");
    expect(text).toContain("Vanaf: 1 mei 2027");
    expect(text).not.toContain("al eerder");
  });

  test("does not offer somebody as their own deputy, and says that it was asked before", () => {
    const facts: readonly Fact[] = [
      { ...opened, leaver: jan },
      named("ijsbrand"),
      { kind: "successor-reminded", seat: seatId },
    ];
    const text = textOf(takeOverBlocks(shown(facts, "ijsbrand")));
    expect(text).toContain("Plaatsvervanger: nog niemand");
    expect(text).toContain("Vanaf: meteen als je ja zegt");
    expect(text).toContain("Ik vroeg je dit al eerder.");
  });
});

test("more seats than can be read are counted", () => {
  const { network, seat }: { network: Network; seat: HandOverShown["seat"] } = shown([], "jan");
  expect(
    rolesOf(
      network,
      Array.from({ length: 12 }, () => seat),
    ),
  ).toMatch(/ en nog 4$/);
});
