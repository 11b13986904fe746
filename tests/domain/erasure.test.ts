import { describe, expect, test } from "vitest";
import { apply } from "../../src/domain/apply.ts";
import type { Change, Fact } from "../../src/domain/change.ts";
import { factsOfLeaving, tracesOf } from "../../src/domain/erasure.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";

const jan = ids.person.parse("jan");
const at = "2026-11-24T09:00:00.000Z" as Instant;
const today = "2026-11-24" as Day;
const contact = ids.seat.parse("leergeld-contact");

function made(network: Network, ...facts: readonly Fact[]): Network {
  const byClock = (fact: Fact): Change => ({ ...fact, by: { kind: "clock" }, at, via: "clock" });
  return facts.map(byClock).reduce(apply, network);
}

describe("all by which somebody can be recognised", () => {
  const network = withAccount(smallNetwork(), "slack:team:jan", {
    ...{ channel: "slack", address: "D123", person: jan },
  });

  test("is their name, mail, number in every writing, and the accounts with their addresses", () => {
    const { accounts, texts, person } = tracesOf(network, jan);
    expect(person).toBe("jan");
    expect(accounts).toStrictEqual(["mail:jan", "slack:team:jan"]);
    expect(texts).toStrictEqual(
      expect.arrayContaining([
        ...["Jan van der Berg", "jan@voorbeeld.example", "+31610001010", "06 10001010", "D123"],
      ]),
    );
    const lengths = texts.map(({ length }) => length);
    expect(lengths).toStrictEqual(lengths.toSorted((a, b) => b - a));
  });

  test("is no more than the id of somebody of whom nothing else is known", () => {
    expect(tracesOf(network, ids.person.parse("nobody"))).toStrictEqual({
      ...{ person: "nobody", accounts: ["mail:nobody"], texts: [] },
    });
  });
});

describe("before somebody is erased", () => {
  test("their seats are free from today, also those they have yet to get", () => {
    const coming = made(smallNetwork(), {
      ...{ kind: "seat-taken", seat: contact, person: jan, from: "2027-03-01" as Day },
    });
    for (const network of [smallNetwork(), coming]) {
      const left = made(network, ...factsOfLeaving(network, jan, at));
      const holdings = [...left.seats].flatMap((seat) =>
        seat.holdings.filter(({ person }) => person === jan),
      );
      expect(holdings.every(({ until }) => until !== undefined && until < today)).toBe(true);
      const seat = left.seats.get(contact);
      expect(seat && holderOn(seat, today)).toBeUndefined();
    }
  });

  test("nobody waits for them to take a seat", () => {
    const waiting = made(
      smallNetwork(),
      { kind: "hand-over-opened", seat: contact, why: "leaving" },
      { kind: "successor-named", seat: contact, person: jan, needsYes: false },
    );
    const facts = factsOfLeaving(waiting, jan, at);
    expect(facts[0]).toStrictEqual({ kind: "successor-declined", seat: contact });
    expect(made(waiting, ...facts).handOvers.get(contact)?.candidate).toBeUndefined();
  });
});
