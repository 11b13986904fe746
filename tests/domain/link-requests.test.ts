import { expect, test } from "vitest";
import type { Account, LinkRequest } from "../../src/domain/account.ts";
import { Collection } from "../../src/domain/collection.ts";
import { type AccountKey, ids } from "../../src/domain/ids.ts";
import { openRequests } from "../../src/domain/link-requests.ts";
import { at, smallNetwork } from "./sample.ts";

const account = (id: string, asks?: Partial<LinkRequest>): Account => ({
  id: ids.account.parse(id),
  channel: "slack",
  ...(asks && {
    asks: {
      person: ids.person.parse("an"),
      at: at("2026-11-01T09:00:00Z"),
      ...asks,
    } as LinkRequest,
  }),
});

const open = (...accounts: readonly Account[]) =>
  openRequests({ ...smallNetwork(), accounts: Collection.of<AccountKey, Account>(accounts) });

test("nothing is open where nobody asked", () => {
  expect(open()).toStrictEqual([]);
  expect(open(account("slack:t:one"))).toStrictEqual([]);
});

test("a request bears the account and whom it is about", () => {
  const [request] = open(account("slack:t:one", {}));
  expect(request?.account.id).toBe("slack:t:one");
  expect(request?.person.name).toBe("An");
  expect(request?.asks.at).toBe("2026-11-01T09:00:00.000Z");
});

test("a request about somebody who is gone is not open", () => {
  expect(open(account("slack:t:one", { person: ids.person.parse("gone") }))).toStrictEqual([]);
});

test("the oldest stands first, whatever the order of the accounts", () => {
  const days = [7, 3, 9, 1, 5];
  const accounts = days.map((day) =>
    account(`slack:t:u${day}`, { at: at(`2026-11-0${day}T09:00:00Z`) }),
  );
  const order = open(...accounts).map((request) => request.account.id.at(-1));
  expect(order).toStrictEqual(["1", "3", "5", "7", "9"]);
});
