import { describe, expect, test } from "vitest";
import { home } from "../../../dialogs/home/dialog.ts";
import { readExampleNetwork } from "../../../src/commands/example-network.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Block } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function opened(more: Omit<Given, "happening"> = {}) {
  const outcome = home.step(
    situation({ happening: { kind: "opened" }, channel: "slack", ...more }),
  );
  if (outcome === "unreadable") throw new Error("unreadable");
  const [say] = outcome.say;
  const blocks = say?.message.blocks ?? [];
  return { ...outcome, blocks, text: say ? messageToText(say.message) : "" };
}

function manySeats(count: number): Network {
  const base = smallNetwork();
  const organisation = ids.organisation.parse("leergeld");
  const seats = Array.from({ length: count }, (_, index) =>
    seat(`extra-${index}`, { kind: "manager", organisation }, "mies"),
  );
  return { ...base, seats: seats.reduce((all, one) => all.with(one.id, one), base.seats) };
}

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe("the page", () => {
  test("of a stranger has the field, the themes, how to be known, and the emergency lines", () => {
    const { blocks, text, ...outcome } = opened();
    expect(kinds(blocks)).toStrictEqual([
      ...["heading", "form", "text", "buttons", "heading", "text", "text", "emergency"],
    ]);
    expect(text).toMatch(/^Dan bel ik…, de wegwijzer van Netwerk Dorp\n\nWaar loop je op vast\?/);
    expect(text).toContain("Of kies een thema:\n\n[Energie en water] [Eten en voedselhulp]");
    expect(text).toContain("Wie ben jij?\n\nIk weet nog niet wie je bent.");
    expect(outcome).toMatchObject({ changes: [], tell: [], counts: [], state: { kind: "keep" } });
    expect(outcome.say).toMatchObject([{ as: "new", to: "here" }]);
    expect(outcome.say[0]?.message.summary).toBe("Dan bel ik…, de wegwijzer van Netwerk Dorp");
  });

  test("has a field of which the question goes to the main conversation", () => {
    const form = opened().blocks.find((block) => block.kind === "form");
    expect(form).toStrictEqual({
      kind: "form",
      fields: [
        {
          ...{ kind: "text", name: "question", label: "Waar loop je op vast?", required: true },
          ...{ maxLength: 1000, multiline: true },
        },
      ],
      submit: {
        label: "Wie bel ik?",
        does: { dialog: "whom-to-call", version: 1, subject: "-", action: { kind: "ask" } },
        weight: "primary",
      },
    });
  });

  test("of who is known has their own seats", () => {
    const { text, blocks } = opened({ person: "mies" });
    expect(kinds(blocks).slice(4)).toStrictEqual([
      ...["heading", "text", "facts", "text", "buttons", "emergency"],
    ]);
    expect(text).toContain("Jouw plekken\n\nContactpersoon Voedselbank Dorp\n\nOrganisatie:");
    expect(text).toContain("[Mijn plekken] [Wie denk je dat ik ben?]");
    expect(text).not.toContain("Wie ben jij?");
  });

  test("of who has no seat says so", () => {
    const base = smallNetwork();
    const network = { ...base, seats: base.seats.without(ids.seat.parse("voedselbank-contact")) };
    expect(opened({ person: "mies", network }).text).toContain(
      "Jouw plekken\n\nIk ken je als Mies Jansen. Je hebt geen plek in dit netwerk.\n\n[Mijn plekken]",
    );
    expect(opened({ person: "mies" }).text).not.toContain("geen plek");
  });

  test("of a guest has nothing to ask with, unless the network lets guests ask", () => {
    const { text, blocks } = opened({ guest: true });
    expect(kinds(blocks)).toStrictEqual(["heading", "text", "emergency"]);
    expect(text).toContain("Je bent hier te gast. In dit netwerk zoeken alleen mensen van");
    const base = smallNetwork();
    const network = { ...base, description: { ...base.description, guestsMayAsk: true } };
    expect(kinds(opened({ guest: true, network }).blocks)).toStrictEqual([
      ...["heading", "form", "text", "buttons", "emergency"],
    ]);
  });

  test("of a network without themes has no empty row", () => {
    const base = smallNetwork();
    const themes = [...base.themes].reduce((all, { id }) => all.without(id), base.themes);
    expect(kinds(opened({ network: { ...base, themes } }).blocks)).not.toContain("buttons");
  });
});

describe("one page is all there is", () => {
  test.each([
    [2, 3, false],
    [3, 3, "En nog 1."],
    [39, 3, "En nog 37."],
  ])("%i more seats: %i are shown", (more, shown, rest) => {
    const { text } = opened({ person: "mies", network: manySeats(more) });
    expect(text.match(/^(Leidinggevende|Contactpersoon) /gm)).toHaveLength(shown);
    expect(text.includes("En nog")).toBe(rest !== false);
    if (rest) expect(text).toContain(`${rest} Kijk bij Mijn plekken, of typ: mijn plekken.`);
  });

  test("all 29 themes and three full seats stay within what Slack shows", async () => {
    const network = await readExampleNetwork(tuesdayMorning);
    for (const { id } of network.people) {
      const { blocks, text } = opened({ network, person: id });
      const themes = blocks.find((block) => block.kind === "buttons");
      expect(themes?.kind === "buttons" && themes.buttons.length).toBe(29);
      expect(blocks.length).toBeLessThan(100);
      expect(text.length).toBeLessThan(6_000);
      expect(JSON.stringify(blocks).length).toBeLessThan(13_000);
    }
  });
});

test.each([typing("mijn plekken"), { kind: "joined" }, { kind: "search", text: "x" }] as const)(
  "what is not the page it leaves alone: $kind",
  (happening) => {
    const outcome = home.step(situation({ happening }));
    expect(outcome).toMatchObject({ say: [], changes: [] });
    expect(home.claims("mijn plekken", { network: smallNetwork(), state: undefined })).toBe(false);
  },
);

test("it has no buttons of its own", () => {
  expect(home.step(situation({ happening: pressing({ kind: "open" }) }))).toBe("unreadable");
});
