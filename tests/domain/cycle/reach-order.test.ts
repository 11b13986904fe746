import { describe, expect, test } from "vitest";
import { inReachOrder, reachOf } from "../../../src/domain/cycle/reach-order.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { became, byPerson, noon, personId } from "../report/given.ts";

const mies = personId("mies");
const early = "2026-10-01T08:00:00.000Z" as Instant;
const late = "2026-11-01T08:00:00.000Z" as Instant;

/** Mies, in Teams lately and in Slack before that. */
function onBoth(): Network {
  const teams = { person: "mies", address: "there", seenAt: late } as const;
  const slack = { person: "mies", channel: "slack", address: "here", seenAt: early } as const;
  return withAccount(withAccount(smallNetwork(), "teams:1:a", teams), "slack:T1:U1", slack);
}

function prefers(network: Network, channel: "teams" | "slack" | "mail"): Network {
  const fact = { kind: "channel-preferred", person: mies, channel } as const;
  return became(network, { at: noon("2026-11-20"), by: byPerson("mies") }, fact);
}

const channels = (network: Network, mail = true) =>
  reachOf(network, mies, { mail }).map(({ channel }) => channel);

describe("where somebody is written to", () => {
  test("is where they were last, then where they were before, then by mail", () => {
    expect(channels(onBoth())).toStrictEqual(["teams", "slack", "mail"]);
  });

  test("is first where they asked for, and the others as before", () => {
    expect(channels(prefers(onBoth(), "slack"))).toStrictEqual(["slack", "teams", "mail"]);
    expect(channels(prefers(onBoth(), "mail"))).toStrictEqual(["mail", "teams", "slack"]);
  });

  test("is not by mail where no mail goes out", () => {
    expect(channels(prefers(onBoth(), "mail"), false)).toStrictEqual(["teams", "slack"]);
  });

  test("is not by mail without an address", () => {
    const network = onBoth();
    const person = network.people.get(mies);
    if (!person) throw new Error("nobody there");
    const { mail: _, ...without } = person;
    const people = network.people.with(mies, without);
    expect(channels({ ...network, people })).toStrictEqual(["teams", "slack"]);
  });

  test("is no account of somebody else, none without an address, none that cannot be reached", () => {
    const others = withAccount(onBoth(), "teams:1:b", { person: "kees", address: "there" });
    const silent = withAccount(others, "slack:T1:U2", { person: "mies", channel: "slack" });
    const gone = withAccount(silent, "teams:1:c", {
      ...{ person: "mies", address: "gone", seenAt: late, unreachableAt: late },
    });
    expect(reachOf(gone, mies, { mail: false }).map(({ id }) => id)).toStrictEqual([
      "teams:1:a",
      "slack:T1:U1",
    ]);
  });

  test("orders only what it is given, and changes nothing of it", () => {
    const network = onBoth();
    const given = [...network.accounts].filter(({ person }) => person === mies).toReversed();
    const before = [...given];
    expect(inReachOrder(network, mies, given).map(({ id }) => id)).toStrictEqual([
      "teams:1:a",
      "slack:T1:U1",
    ]);
    expect(given).toStrictEqual(before);
  });
});
