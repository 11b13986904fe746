import { describe, expect, it } from "vitest";
import type { Tell } from "../../src/contract/outcome.ts";
import { advance, firstStored } from "../../src/contract/stored.ts";
import { apply } from "../../src/domain/apply.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Instant } from "../../src/domain/time.ts";
import { rowsFor } from "../../src/engine/tells.ts";
import { message } from "./fixture-dialogs.ts";
import { desk, emptySeat, jan, mies, monday, town } from "./town.ts";

const fresh = firstStored(town());
const toPerson = (person = mies, key = "news"): Tell => ({
  to: { kind: "person", person },
  key,
  message: message("news"),
});
const toSeat = (seat = desk, key = "news"): Tell => ({
  to: { kind: "seat", seat },
  key,
  message: message("news"),
});
const told = (tells: readonly Tell[], teller = jan) =>
  rowsFor(fresh, tells, { teller, at: monday }).map(({ id }) => id);

describe("what is told becomes messages to send", () => {
  it.each([
    ["not before its moment", "2030-01-01T08:00:00.000Z" as Instant],
    ["at once when that moment is over", "2020-01-01T08:00:00.000Z" as Instant],
    ["at once when there is none", undefined],
  ])("%s", (_what, notBefore) => {
    const tell = { ...toPerson(), ...(notBefore && { notBefore }) };
    const [row] = rowsFor(fresh, [tell], { teller: jan, at: monday });
    const first = notBefore !== undefined && notBefore > monday ? notBefore : monday;
    expect(row?.status).toEqual({ kind: "waiting", tries: 0, notBefore: first });
  });

  it("one for each recipient", () => {
    const kees = ids.person.parse("kees");
    expect(told([toPerson(mies), toPerson(kees)])).toEqual([
      "news/person:mies",
      "news/person:kees",
    ]);
  });

  it.each<[string, readonly Tell[], readonly string[]]>([
    ["the same person twice", [toPerson(), toPerson()], ["news/person:mies"]],
    ["a person and the seat they hold", [toPerson(), toSeat()], ["news/person:mies"]],
    ["a seat and the person who holds it", [toSeat(), toPerson()], ["news/seat:desk"]],
    [
      "two different messages",
      [toSeat(), toPerson(mies, "more")],
      ["news/seat:desk", "more/person:mies"],
    ],
    ["oneself", [toPerson(jan)], []],
    ["a person who is not there", [toPerson(ids.person.parse("nobody"))], ["news/person:nobody"]],
    ["an empty seat", [toSeat(emptySeat)], ["news/seat:empty"]],
    ["a seat that is not there", [toSeat(ids.seat.parse("gone"))], ["news/seat:gone"]],
  ])("for %s", (_name, tells, expected) => {
    expect(told(tells)).toEqual(expected);
  });

  it("to who tells it where it must be by one channel, which is not where they are", () => {
    expect(told([{ ...toPerson(), only: "mail" }], mies)).toEqual(["news/person:mies"]);
    expect(told([toPerson()], mies)).toEqual([]);
  });

  it("not to the seat of who tells it", () => {
    expect(told([toSeat()], mies)).toEqual([]);
  });

  it("not to who said that they do not belong here, as a person or in a seat", () => {
    const by = { kind: "person", person: mies } as const;
    const left = { kind: "network-left", person: mies, by, at: monday, via: "mail" } as const;
    const network = apply(town(), left);
    const rows = (tells: readonly Tell[]) =>
      rowsFor(firstStored(network), tells, { teller: jan, at: monday }).map(({ id }) => id);
    expect(rows([toPerson(), toSeat(desk, "more"), toPerson(ids.person.parse("kees"))])).toEqual([
      "news/person:kees",
    ]);
    // The mail that proves who an account is of, which they asked for at this moment.
    expect(rows([{ ...toPerson(), only: "mail" }])).toEqual(["news/person:mies"]);
  });

  it("not again when it was promised before", () => {
    const outbox = rowsFor(fresh, [toPerson()], { teller: jan, at: monday });
    const kept = advance(fresh, { at: monday, changes: [], opened: [], closed: [], outbox });
    expect(rowsFor(kept, [toPerson(), toSeat()], { teller: jan, at: monday })).toHaveLength(0);
  });
});
