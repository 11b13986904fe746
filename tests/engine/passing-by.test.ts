import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { press, Stage } from "./stage.ts";
import { account, mies, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const minute = 60_000;

/** Mies is in Teams and can be written to by mail. */
function reachedBoth() {
  const accounts = [account("jan"), account("mies", { seenAt: monday })];
  const network = town({ accounts });
  const known = network.people.get(mies) ?? expect.fail();
  const mail = mailAddress("mies@town.example");
  return { ...network, people: network.people.with(mies, { ...known, mail }) };
}

/** A message to her, and by which channels it was tried within so many minutes. */
async function triedIn(
  minutes: number,
  replyTo: (channel: string, at: number) => ReturnType<Stage["reply"]>,
) {
  const stage = new Stage([reachedBoth()], { channels: ["teams", "mail"] });
  stage.engine.start();
  stage.reply = ({ channel }) =>
    replyTo(channel, (Date.parse(stage.now) - Date.parse(monday)) / minute);
  const to = [{ kind: "person" as const, person: mies }];
  await stage.engine.ask(press({ kind: "tell", key: "news", to }));
  for (let passed = 0; passed < minutes; passed++) {
    await stage.engine.tick();
    stage.pass(minute);
  }
  const [row] = [...(await stage.store.read(here)).outbox];
  return { channels: stage.sent.map(({ channel }) => channel), status: row?.status, stage };
}

describe("a platform that is down for long", () => {
  it("is passed by after some three quarters of an hour: the message comes by mail, once", async () => {
    const { channels, status, stage } = await triedIn(24 * 60, (channel) => ({
      kind: channel === "mail" ? "delivered" : "later",
    }));
    expect(channels).toEqual(["teams", "teams", "teams", "teams", "mail"]);
    expect(status).toMatchObject({ kind: "delivered", account: "mail:mies" });
    const { network } = await stage.store.read(here);
    expect([...network.accounts].some((one) => one.unreachableAt !== undefined)).toBe(false);
  });

  it("is waited for when it is back within ten minutes (F19)", async () => {
    const { channels } = await triedIn(120, (_, at) => ({
      kind: at >= 10 ? "delivered" : "later",
    }));
    expect(new Set(channels)).toEqual(new Set(["teams"]));
  });

  it("is tried again in turn when the other does not take it either", async () => {
    const { channels } = await triedIn(6 * 60, () => ({ kind: "later" }));
    expect(channels.slice(0, 8)).toEqual([
      ...["teams", "teams", "teams", "teams", "mail", "teams", "mail", "teams"],
    ]);
  });

  it("is never passed by with what may have arrived there", async () => {
    let count = 0;
    const { channels, status } = await triedIn(24 * 60, async (channel) => {
      if (channel === "mail") return { kind: "delivered" };
      count += 1;
      if (count === 4) throw new Error("nobody can tell");
      return { kind: "later" };
    });
    expect(channels).not.toContain("mail");
    expect(status?.kind).not.toBe("delivered");
  });
});
