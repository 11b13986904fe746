import { describe, expect, test } from "vitest";
import { help } from "../../../dialogs/help/dialog.ts";
import { Collection } from "../../../src/domain/collection.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function turn(given: Given) {
  const outcome = help.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  return { ...outcome, text, blocks: outcome.say.flatMap(({ message }) => message.blocks) };
}

describe("the welcome", () => {
  test("says whose network it is, what it is for and how to ask", () => {
    const { text, say, blocks } = turn({ happening: typing("help") });
    expect(say).toMatchObject([{ as: "new", to: "here" }]);
    expect(text).toContain("Netwerk Dorp");
    expect(text).toContain("geen kind aan de kant");
    expect(text).toContain("[Alle thema's]");
    expect(text).toContain("0800-2000");
    const list = blocks.find(({ kind }) => kind === "list");
    expect(list).toMatchObject({ items: [[{ style: "italic" }], [{}], [{}]] });
  });

  test("says nothing of a goal that nobody wrote down", () => {
    const base = smallNetwork();
    const { goal: _none, ...description } = base.description;
    const with_ = turn({ happening: typing("help") }).blocks;
    const without = turn({ happening: typing("help"), network: { ...base, description } }).blocks;
    expect(without).toHaveLength(with_.length - 1);
  });

  test("tells in a group that no names are given there, and in private what is kept", () => {
    const subtle = (kind: "group" | "personal") =>
      turn({ happening: typing("help"), kind }).blocks.filter(
        (block) => "tone" in block && block.tone === "subtle",
      );
    expect(subtle("group")).toHaveLength(1);
    expect(subtle("personal")).toHaveLength(1);
    expect(subtle("group")).not.toStrictEqual(subtle("personal"));
  });

  test("tells who looks after the network what only they can ask, and nobody else", () => {
    const more = "Jij bent coördinator. Typ ook: rapport";
    const said = (person: string, kind: "group" | "personal" = "personal") =>
      turn({ happening: typing("help"), person, kind }).text;
    expect(said("sanne")).toContain(more);
    for (const text of [said("fatima"), said("kees"), said("sanne", "group")]) {
      expect(text).not.toContain(more);
    }
  });

  test("tells who is on the list what they can do with their place, and nobody else", () => {
    const more = "Sta je zelf op de lijst? Typ ook: mijn plekken";
    const said = (more: Parameters<typeof turn>[0]) => turn(more).text;
    const help = { happening: typing("help") };
    expect(said({ ...help, person: "fatima" })).toContain(more);
    expect(said({ ...help, person: "sanne" })).not.toContain(more);
    expect(said(help)).not.toContain(more);
    expect(said({ ...help, person: "fatima", kind: "group" })).not.toContain(more);
  });

  test("is what the help button gives too", () => {
    expect(turn({ happening: pressing({ kind: "help" }) }).text).toBe(
      turn({ happening: typing("help") }).text,
    );
  });

  test("is said once in a conversation to which the bot is added", () => {
    const { say, changes } = turn({ happening: { kind: "joined" } });
    expect(say).toHaveLength(1);
    expect(changes).toStrictEqual([{ kind: "welcomed", conversation: "chat" }]);
    const base = smallNetwork();
    const welcomed: Network["welcomed"] = Collection.empty();
    const network = { ...base, welcomed: welcomed.with("chat", tuesdayMorning) };
    expect(turn({ happening: { kind: "joined" }, network })).toMatchObject({
      say: [],
      changes: [],
    });
  });
});

test("thanks are answered in one line, with the emergency lines", () => {
  const { blocks, text } = turn({ happening: typing("dank je wel") });
  expect(blocks.map(({ kind }) => kind)).toStrictEqual(["text", "emergency"]);
  expect(blocks[0]).not.toHaveProperty("tone");
  expect(text).toContain("0800-2000");
});

test.each([{ kind: "left" }, { kind: "opened" }, { kind: "search", text: "x" }] as const)(
  "nothing is said when $kind",
  (happening) => {
    expect(turn({ happening })).toMatchObject({ say: [], changes: [] });
  },
);

test("it takes small talk, and leaves the list of themes to others", () => {
  const given = situation({ happening: typing("") });
  expect(help.claims("hoi", given)).toBe(true);
  expect(help.claims("dank je", given)).toBe(true);
  expect(help.claims("thema's", given)).toBe(false);
  expect(help.claims("schulden", given)).toBe(false);
});

test("all it can say are the welcome, to anybody, a member, a coordinator in a group, thanks and a word to who needs nothing", () => {
  const { network, knowledge } = situation({ happening: typing("") });
  const said = [...help.everySaying(network, knowledge)].map(messageToText);
  expect(new Set(said).size).toBe(6);
  expect(said[0]).toBe(turn({ happening: typing("help") }).text);
});
