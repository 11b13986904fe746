import { describe, expect, test } from "vitest";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { AccountKey, PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { said, smallNetwork } from "./sample.ts";

const key = "slack:t:1" as AccountKey;
const an = "an" as PersonId;
const bo = "bo" as PersonId;
const morning = "2026-11-22T09:00:00Z";

function afterwards(facts: readonly Fact[], when = morning, from = smallNetwork()): Network {
  return facts.reduce((network, fact) => apply(network, said(fact, key, when)), from);
}

const accountOf = (network: Network) => network.accounts.get(key);

const asked = (person = an, code = "CDFHJK"): Fact => {
  return { kind: "link-asked", account: key, channel: "slack", person, code };
};
const linked = (person = an): Fact => {
  return { kind: "account-linked", account: key, channel: "slack", person };
};
const unlinked: Fact = { kind: "account-unlinked", account: key };
const refused: Fact = { kind: "link-refused", account: key };
const seen: Fact = {
  kind: "account-seen",
  account: { id: key, channel: "slack", address: "D1" },
};

describe("an account that says whose it is", () => {
  test("has that request with its code, its name and its moment, and is linked to nobody", () => {
    const fact: Fact = {
      ...{ kind: "link-asked", account: key, channel: "slack", person: an, code: "CDFHJK" },
      displayName: "An the 1st",
    };
    expect(accountOf(afterwards([fact]))).toStrictEqual({
      id: key,
      channel: "slack",
      asks: { person: an, code: "CDFHJK", name: "An the 1st", at: "2026-11-22T09:00:00.000Z" },
      asked: { day: "2026-11-22", times: 1 },
    });
  });
  test("keeps its address and what else is known of it", () => {
    expect(accountOf(afterwards([seen, asked()]))).toMatchObject({ address: "D1" });
  });
  test("has one request at a time: the last one", () => {
    const account = accountOf(afterwards([asked(), asked(bo, "XXXXXX")]));
    expect(account?.asks).toStrictEqual({
      person: bo,
      code: "XXXXXX",
      at: "2026-11-22T09:00:00.000Z",
    });
  });
  test("has its requests of the day counted, by the clock of the network", () => {
    const late = afterwards([asked(), asked(), asked()], "2026-11-21T23:30:00Z");
    expect(accountOf(late)?.asked).toStrictEqual({ day: "2026-11-22", times: 3 });
    const next = afterwards([asked()], "2026-11-23T09:00:00Z", late);
    expect(accountOf(next)?.asked).toStrictEqual({ day: "2026-11-23", times: 1 });
  });
  test("has no request any more when it is refused, and the count stays", () => {
    expect(accountOf(afterwards([asked(), refused]))).toStrictEqual({
      id: key,
      channel: "slack",
      asked: { day: "2026-11-22", times: 1 },
    });
  });
});

describe("an account that is linked", () => {
  test("is of that person, and its request is settled", () => {
    expect(accountOf(afterwards([seen, asked(), linked()]))).toStrictEqual({
      ...{ id: key, channel: "slack", address: "D1", person: an },
      asked: { day: "2026-11-22", times: 1 },
    });
  });
  test("need not have been seen here before", () => {
    expect(accountOf(afterwards([linked()]))).toStrictEqual({
      id: key,
      channel: "slack",
      person: an,
    });
  });
  test("is of the last person it was linked to", () => {
    expect(accountOf(afterwards([linked(), linked(bo)]))?.person).toBe(bo);
  });
});

describe("an account that is unlinked", () => {
  test("is nobody's, and remembers whose it is not", () => {
    expect(accountOf(afterwards([seen, linked(), unlinked]))).toStrictEqual({
      ...{ id: key, channel: "slack", address: "D1" },
      isNot: an,
    });
  });
  test("twice still remembers", () => {
    expect(accountOf(afterwards([linked(), unlinked, unlinked]))).toMatchObject({ isNot: an });
  });
  test("and linked again forgets", () => {
    const account = accountOf(afterwards([linked(), unlinked, linked(bo)]));
    expect(account).toStrictEqual({ id: key, channel: "slack", person: bo });
  });
});

describe("an account that wrote to the coordinator", () => {
  const wrote: Fact = { kind: "wrote-coordinator", account: key, channel: "slack" };

  test("has its times of the day counted, by the clock of the network, and nothing of what it wrote", () => {
    const late = afterwards([wrote, wrote], "2026-11-21T23:30:00Z");
    expect(accountOf(late)).toStrictEqual({
      ...{ id: key, channel: "slack" },
      wrote: { day: "2026-11-22", times: 2 },
    });
    const next = afterwards([wrote], "2026-11-23T09:00:00Z", late);
    expect(accountOf(next)?.wrote).toStrictEqual({ day: "2026-11-23", times: 1 });
  });
  test("keeps its address and what else is known of it, and keeps the count when it is linked", () => {
    const account = accountOf(afterwards([seen, wrote, asked(), linked()]));
    expect(account).toMatchObject({ address: "D1", person: an, wrote: { times: 1 } });
    expect(account?.asked?.times).toBe(1);
  });
});

test("what is said of an account that is not there changes nothing", () => {
  expect(afterwards([unlinked, refused]).accounts.size).toBe(0);
});

describe("being shown in groups", () => {
  const shown = (is: boolean, person = an): Fact => {
    return { kind: "shown-in-groups-set", person, shown: is };
  };
  test("is what somebody agrees to, and takes back", () => {
    const before = smallNetwork().people.get(an);
    expect(before).not.toHaveProperty("shownInGroups");
    const yes = afterwards([shown(true)]);
    expect(yes.people.get(an)).toStrictEqual({ ...before, shownInGroups: true });
    expect(afterwards([shown(true), shown(false)]).people.get(an)).toStrictEqual(before);
  });
  test("holds for nobody else, and stands in the way of no import", () => {
    const yes = afterwards([shown(true)]);
    expect(yes.people.get(bo)).not.toHaveProperty("shownInGroups");
    expect(yes.stamps.size).toBe(0);
  });
  test("of who is not there changes nothing", () => {
    expect(afterwards([shown(true, "gone" as PersonId)]).people.size).toBe(2);
  });
});
