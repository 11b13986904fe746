import { describe, expect, test } from "vitest";
import { chooseNetwork } from "../../../dialogs/choose-network/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation, someone, typing } from "../situation.ts";

const dorp = { id: ids.network.parse("dorp"), name: "Netwerk Dorp" };
const stad = { id: ids.network.parse("stad"), name: "Netwerk Stad" };

function turn(happening: Given["happening"], networks = [dorp, stad]) {
  const given = situation({ happening });
  const outcome = chooseNetwork.step({ ...given, event: { ...given.event, networks } });
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  return { ...outcome, text };
}

describe("asking for another network", () => {
  test("gives every network as a button, and the emergency lines", () => {
    const { say, text, changes } = turn(typing("ander netwerk"));
    expect(say).toMatchObject([{ as: "new", to: "here" }]);
    expect(text).toContain("[Netwerk Dorp]");
    expect(text).toContain("[Netwerk Stad]");
    expect(text).toContain("0800-2000");
    expect(changes).toStrictEqual([]);
    expect(say[0]?.message.blocks[1]).toMatchObject({
      buttons: [
        { does: { action: { kind: "choose", network: "dorp" } } },
        { does: { action: { kind: "choose", network: "stad" } } },
      ],
    });
  });

  test("is asked in so many words", () => {
    expect(chooseNetwork.claims("ander netwerk", situation({ happening: typing("") }))).toBe(true);
    expect(chooseNetwork.claims("schulden", situation({ happening: typing("") }))).toBe(false);
  });
});

describe("choosing a network", () => {
  const press = pressing({ kind: "choose", network: "dorp" });

  test("puts the choice in the place of the question, and keeps it", () => {
    const { say, text, changes } = turn(press);
    expect(say).toMatchObject([{ as: "replacement", to: "here" }]);
    expect(text).toContain("Netwerk Dorp");
    expect(changes).toStrictEqual([{ kind: "network-chosen", account: someone, channel: "teams" }]);
  });

  test("says how to change it only to who has another", () => {
    const several = turn(press).say[0]?.message.blocks ?? [];
    const only = turn(press, [dorp]).say[0]?.message.blocks ?? [];
    expect(several.map(({ kind }) => kind)).toStrictEqual(["text", "text", "emergency"]);
    expect(several[1]).toMatchObject({ tone: "subtle" });
    expect(only.map(({ kind }) => kind)).toStrictEqual(["text", "emergency"]);
  });
});

test("nothing is said to who left", () => {
  expect(turn({ kind: "left" })).toMatchObject({ say: [], changes: [] });
});

test("all it can say is the question and the choice", () => {
  const { network, knowledge } = situation({ happening: typing("") });
  const said = [...chooseNetwork.everySaying(network, knowledge)].map(messageToText);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("[Netwerk Dorp]");
});
