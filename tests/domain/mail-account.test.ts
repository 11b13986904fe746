import { describe, expect, test } from "vitest";
import type { Account } from "../../src/domain/account.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Change, Fact } from "../../src/domain/change.ts";
import { ids } from "../../src/domain/ids.ts";
import {
  accountIn,
  boxOfOrganisation,
  isMailKey,
  isReachable,
  mailAccountOf,
  mailKey,
  organisationOfBox,
  organisationOfMailKey,
  personOfBox,
  personOfMailKey,
  reachablePeople,
} from "../../src/domain/mail-account.ts";
import { mailSchema } from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { smallNetwork } from "../fixtures/small-network.ts";

const jan = ids.person.parse("jan");
const at = "2026-11-24T09:00:00.000Z" as Instant;

function change(network: Network, fact: Fact, when = at): Network {
  const made: Change = { ...fact, by: { kind: "clock" }, at: when, via: "mail" };
  return apply(network, made);
}

const recorded = (
  result: "delivered" | "failed" | "unreachable",
  account = mailKey(jan),
): Fact => ({
  ...{ kind: "delivery-recorded", account, result },
});

function withMail(network: Network, mail: string | undefined): Network {
  const before = network.people.get(jan);
  if (!before) throw new Error("no jan");
  const { mail: _old, ...rest } = before;
  const address = mail === undefined ? {} : { mail: mailSchema.parse(mail) };
  return change(network, { kind: "recorded", part: "people", value: { ...rest, ...address } });
}

function withTeams(network: Network, more: Partial<Account> = {}): Network {
  const id = ids.account.parse("teams:t:jan");
  const account = { id, channel: "teams", person: jan, address: "chat of jan", ...more } as const;
  return { ...network, accounts: network.accounts.with(id, account) };
}

describe("somebody's mail account", () => {
  test("is there as soon as there is an address, without anything being linked", () => {
    expect(mailAccountOf(smallNetwork(), jan)).toStrictEqual({
      ...{ id: "mail:jan", channel: "mail", person: "jan", address: "jan@voorbeeld.example" },
    });
    expect(mailAccountOf(withMail(smallNetwork(), undefined), jan)).toBeUndefined();
    expect(mailAccountOf(smallNetwork(), ids.person.parse("nobody"))).toBeUndefined();
  });

  test("is told from other accounts by its key", () => {
    expect(personOfMailKey(mailKey(jan))).toBe("jan");
    expect(personOfMailKey(ids.account.parse("teams:t:jan"))).toBeUndefined();
    const network = withTeams(smallNetwork());
    expect(accountIn(network, ids.account.parse("teams:t:jan"))?.channel).toBe("teams");
    expect(accountIn(network, mailKey(jan))?.address).toBe("jan@voorbeeld.example");
  });

  test("cannot be reached after a message came back, until the address is another one", () => {
    const bounced = change(smallNetwork(), recorded("unreachable"));
    expect(mailAccountOf(bounced, jan)?.unreachableAt).toBe(at);
    expect(isReachable(bounced, jan)).toBe(false);
    expect(bounced.askings.get(jan)?.unreachedAt).toBe(at);
    const mended = withMail(bounced, "j.vandenberg@voorbeeld.example");
    expect(mailAccountOf(mended, jan)?.unreachableAt).toBeUndefined();
    expect(isReachable(mended, jan)).toBe(true);
  });

  test("can be reached again after a message arrived", () => {
    const later = instant(Date.parse(at) + 1000);
    const bounced = change(smallNetwork(), recorded("unreachable"));
    const arrived = change(bounced, recorded("delivered"), later);
    expect(mailAccountOf(arrived, jan)?.unreachableAt).toBeUndefined();
    expect(arrived.askings.get(jan)).toStrictEqual({ id: "jan" });
  });

  test("is as it was when a sending failed for another reason", () => {
    const before = smallNetwork();
    expect(change(before, recorded("failed")).accounts.size).toBe(before.accounts.size);
    expect(change(before, recorded("failed")).askings.size).toBe(0);
  });
});

describe("who can be reached", () => {
  const noMail = withMail(smallNetwork(), undefined);
  const teams = ids.account.parse("teams:t:jan");

  test("is whoever has an address or an account that works", () => {
    expect(isReachable(noMail, jan)).toBe(false);
    expect(reachablePeople(noMail).has(jan)).toBe(false);
    expect(reachablePeople(smallNetwork()).has(jan)).toBe(true);
    expect(reachablePeople(withTeams(noMail)).has(jan)).toBe(true);
    expect(isReachable(withTeams(noMail), jan)).toBe(true);
  });

  test("is nobody by an account that is gone, or that cannot be written to", () => {
    const gone = withTeams(noMail, { unreachableAt: at });
    expect(reachablePeople(gone).has(jan)).toBe(false);
    expect(isReachable(gone, jan)).toBe(false);
  });

  test("still is, when mail comes back and there is a chat", () => {
    const bounced = change(withTeams(smallNetwork()), recorded("unreachable"));
    expect(isReachable(bounced, jan)).toBe(true);
    expect(reachablePeople(bounced).has(jan)).toBe(true);
    expect(bounced.askings.get(jan)?.unreachedAt).toBeUndefined();
    const both = change(bounced, recorded("unreachable", teams));
    expect(reachablePeople(both).has(jan)).toBe(false);
    expect(both.askings.get(jan)?.unreachedAt).toBe(at);
  });

  test("does not count what is kept of an address that is no longer used", () => {
    const bounced = change(smallNetwork(), recorded("unreachable"));
    const without = withMail(bounced, undefined);
    expect(reachablePeople(without).has(jan)).toBe(false);
    expect(isReachable(without, jan)).toBe(false);
  });
});

describe("the box of an organisation", () => {
  const bank = ids.organisation.parse("voedselbank");
  const box = boxOfOrganisation(bank);
  const key = mailKey(box);
  const base = smallNetwork();
  const known = base.organisations.get(bank);
  if (!known) throw new Error("no organisation");
  const withBox = (mail: string): Network => {
    const one = { ...known, mail: mailSchema.parse(mail) };
    return { ...base, organisations: base.organisations.with(bank, one) };
  };

  test("is an account of its own, of no person", () => {
    expect([String(box), String(key)]).toStrictEqual(["@voedselbank", "mail:@voedselbank"]);
    expect([
      isMailKey(key),
      isMailKey(mailKey(jan)),
      isMailKey("teams:t:jan" as never),
    ]).toStrictEqual([true, true, false]);
    expect([personOfMailKey(key), organisationOfMailKey(key)]).toStrictEqual([undefined, bank]);
    expect([personOfMailKey(mailKey(jan)), organisationOfMailKey(mailKey(jan))]).toStrictEqual([
      jan,
      undefined,
    ]);
    expect([personOfBox(box), organisationOfBox(box), personOfBox(jan)]).toStrictEqual([
      undefined,
      bank,
      jan,
    ]);
    expect(ids.boxOwner.safeParse("@voedselbank").success).toBe(true);
    expect(ids.person.safeParse("@voedselbank").success).toBe(false);
  });

  test("is there as long as the organisation has an address", () => {
    expect(accountIn(base, key)).toBeUndefined();
    expect(accountIn(withBox("info@bank.example"), key)).toStrictEqual({
      ...{ id: key, channel: "mail", address: "info@bank.example" },
    });
  });

  test("is nobody's, whoever says that it is theirs", () => {
    const linked = change(withBox("info@bank.example"), {
      ...{ kind: "account-linked", account: key, channel: "web", person: jan },
    });
    expect(accountIn(linked, key)).not.toHaveProperty("person");
  });

  test("cannot be reached after a mail came back, until the address is another one", () => {
    const bounced = change(withBox("info@bank.example"), recorded("unreachable", key));
    expect(accountIn(bounced, key)?.unreachableAt).toBe(at);
    expect(bounced.askings.size).toBe(0);
    const { organisations } = withBox("post@bank.example");
    expect(accountIn({ ...bounced, organisations }, key)).not.toHaveProperty("unreachableAt");
  });
});
