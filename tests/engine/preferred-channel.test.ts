import { describe, expect, it } from "vitest";
import { apply } from "../../src/domain/apply.ts";
import type { PreferredChannel } from "../../src/domain/cycle/preferred-channel.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant } from "../../src/domain/time.ts";
import { reach } from "../../src/engine/accounts-of.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { press, Stage } from "./stage.ts";
import { account, jan, mies, monday, town } from "./town.ts";

/** Mies is in Teams, was in Slack before, and has an address. */
function everywhere(prefers?: PreferredChannel): Network {
  const accounts = [
    account("jan"),
    account("mies", { seenAt: monday }),
    account("mies", { channel: "slack", seenAt: instant(Date.parse(monday) - 1) }),
  ];
  const network = town({ accounts });
  const known = network.people.get(mies);
  if (!known) throw new Error("no mies");
  const mail = mailAddress("mies@town.example");
  const reached = { ...network, people: network.people.with(mies, { ...known, mail }) };
  if (prefers === undefined) return reached;
  return apply(reached, {
    ...{ kind: "channel-preferred", person: mies, channel: prefers },
    ...{ by: { kind: "person", person: mies }, at: monday, via: "teams" },
  });
}

const all = new Set(["teams", "slack", "mail"] as const);
const channelOf = (found: ReturnType<typeof reach>) =>
  typeof found === "string" ? found : found.channel;

describe("where somebody asked to be written to", () => {
  it.each([
    [undefined, "teams"],
    ["teams", "teams"],
    ["slack", "slack"],
    ["mail", "mail"],
  ] as const)("%s comes first: %s", (prefers, first) => {
    expect(channelOf(reach(everywhere(prefers), mies, { channels: all }))).toBe(first);
  });

  it("does not hold where that channel is not there, or it must be another", () => {
    const network = everywhere("slack");
    expect(channelOf(reach(network, mies, { channels: new Set(["teams", "mail"]) }))).toBe("teams");
    expect(channelOf(reach(network, mies, { channels: all, only: "mail" }))).toBe("mail");
    expect(reach(network, jan, { channels: new Set(["slack"]) })).toBe("elsewhere");
  });

  it("gives way to the next one at once when it does not work, and stays what they asked for", async () => {
    const stage = new Stage([everywhere("slack")], { channels: ["teams", "slack", "mail"] });
    stage.engine.start();
    stage.reply = ({ channel }) => ({ kind: channel === "slack" ? "unreachable" : "delivered" });
    const tell = (key: string) =>
      stage.engine.ask(press({ kind: "tell", key, to: [{ kind: "person", person: mies }] }));
    await tell("one");
    await stage.engine.tick();
    expect(stage.sent.map(({ channel }) => channel)).toEqual(["slack", "teams"]);
    const { network } = await stage.store.read((await stage.store.networks())[0] ?? expect.fail());
    expect(network.askings.get(mies)?.prefers).toBe("slack");
    const proven = [...network.accounts].map(({ id, provenAt, unreachableAt }) => [
      ...[id, provenAt !== undefined, unreachableAt !== undefined],
    ]);
    expect(proven.sort()).toEqual([
      ["slack:tenant:mies", false, true],
      ["teams:tenant:jan", false, false],
      ["teams:tenant:mies", true, false],
    ]);
  });
});
