import { describe, expect, test } from "vitest";
import {
  declineFacts,
  forgetNewcomer,
  holdsSomething,
  isNewcomer,
} from "../../../src/domain/cycle/newcomer.ts";
import { type AccountKey, ids, type SeatId } from "../../../src/domain/ids.ts";
import { mailKey } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { person as personOf } from "../../fixtures/small-network.ts";
import { day } from "../sample.ts";

const seat = ids.seat.parse;
const person = ids.person.parse;
const [contact, table] = [seat("leergeld-contact"), seat("wijktafel-leergeld")];
const bank = seat("voedselbank-contact");
const [jan, mies, lot, ties] = [person("jan"), person("mies"), person("lot"), person("ties")];
const named = "2026-11-24T09:00:00.000Z" as Instant;
const later = "2026-11-24T09:00:00.001Z" as Instant;

/** Jan leaves his seat, and named Ties, whom nobody knew until then. */
function withTies(recordedAt = named, ...seats: readonly SeatId[]): Network {
  const town = leavingTown();
  const open = (seat: SeatId) => ({
    ...{ id: seat, why: "leaving" as const, openedAt: named, leaver: jan, declined: [], steps: [] },
    candidate: {
      ...{ person: ties, namedBy: { kind: "person", person: jan } as const, at: named },
      ...{ state: "asked" as const, askedAt: named },
    },
  });
  return {
    ...town,
    people: town.people.with(ties, personOf("ties", "Ties Mol")),
    stamps: town.stamps.with("people/ties", { at: recordedAt, byHand: true }),
    handOvers: [contact, ...seats].reduce(
      (all, seat) => all.with(seat, open(seat)),
      town.handOvers,
    ),
  };
}

const forgotten = { kind: "removed", part: "people", id: "ties" };

describe("who was written down in the turn in which they were named", () => {
  test("is a newcomer for that seat", () => {
    expect(isNewcomer(withTies(), ties, [contact])).toBe(true);
  });

  test("is none when they were written down at another moment", () => {
    expect(isNewcomer(withTies(later), ties, [contact])).toBe(false);
  });

  test("is none for a seat for which nobody was named, or for no seat", () => {
    expect(isNewcomer(withTies(), ties, [bank])).toBe(false);
    expect(isNewcomer(withTies(), ties, [])).toBe(false);
  });

  test("is none when somebody else was named in that same turn", () => {
    const network = withTies();
    const stamped = {
      ...network,
      stamps: network.stamps.with("people/lot", { at: named, byHand: true }),
    };
    expect(isNewcomer(stamped, lot, [contact])).toBe(false);
  });

  test("is none when they are no longer in the network", () => {
    const network = withTies();
    const without = { ...network, people: network.people.without(ties) };
    expect(isNewcomer(without, ties, [contact])).toBe(false);
  });
});

describe("a newcomer who does not come", () => {
  test("is forgotten when they were asked for this seat alone", () => {
    expect(forgetNewcomer(withTies(), ties, [contact])).toStrictEqual([forgotten]);
  });

  test("stays as long as they are asked for another seat", () => {
    const network = withTies(named, table);
    expect(forgetNewcomer(network, ties, [contact])).toStrictEqual([]);
    expect(forgetNewcomer(network, ties, [contact, table])).toStrictEqual([forgotten]);
  });

  test("is not forgotten when they were known before", () => {
    expect(forgetNewcomer(withTies(later), ties, [contact])).toStrictEqual([]);
  });

  test("says no and is gone, in that order", () => {
    expect(declineFacts(withTies(), contact)).toStrictEqual([
      { kind: "successor-declined", seat: contact },
      forgotten,
    ]);
  });

  test("says no and stays, when they were known before", () => {
    expect(declineFacts(withTies(later), contact)).toStrictEqual([
      { kind: "successor-declined", seat: contact },
    ]);
  });

  test("nobody is forgotten where a successor is looked for and nobody was named yet", () => {
    const network = withTies();
    const found = network.handOvers.get(contact);
    if (!found) throw new Error(contact);
    const { candidate: _none, ...open } = found;
    const handOvers = network.handOvers.with(contact, open);
    const said = declineFacts({ ...network, handOvers }, contact);
    expect(said).toStrictEqual([{ kind: "successor-declined", seat: contact }]);
    expect(holdsSomething({ ...network, handOvers }, ties)).toBe(false);
    expect(isNewcomer({ ...network, handOvers }, ties, [contact])).toBe(false);
  });

  test("nobody is forgotten of whom it is not known when they were written down", () => {
    const network = withTies();
    const stamps = network.stamps.without("people/ties");
    expect(forgetNewcomer({ ...network, stamps }, ties, [contact])).toStrictEqual([]);
  });

  test("nobody is forgotten where nobody was named", () => {
    expect(declineFacts(leavingTown(), contact)).toStrictEqual([
      { kind: "successor-declined", seat: contact },
    ]);
  });
});

describe("somebody holds something in the network", () => {
  test("when they have a seat, or had one before", () => {
    const town = leavingTown();
    expect(holdsSomething(town, mies)).toBe(true);
    const found = town.seats.get(bank);
    if (!found) throw new Error(bank);
    const holdings = [{ person: mies, from: day("2025-01-01"), until: day("2025-12-31") }];
    const past = { ...town, seats: town.seats.with(bank, { ...found, holdings }) };
    expect(holdsSomething(past, mies)).toBe(true);
  });

  test("not when they are only in the list of people", () => {
    expect(holdsSomething(leavingTown(), lot)).toBe(false);
  });

  test("when they leave a seat, also when nothing else is known of them", () => {
    const network = withTies();
    const open = network.handOvers.get(contact);
    if (!open) throw new Error(contact);
    const leaving = {
      ...network,
      handOvers: network.handOvers.with(contact, { ...open, leaver: lot }),
    };
    expect(holdsSomething(leaving, lot, [contact])).toBe(true);
  });

  test("when they are asked for a seat, unless it is one of those that do not count", () => {
    expect(holdsSomething(withTies(), ties)).toBe(true);
    expect(holdsSomething(withTies(), ties, [contact])).toBe(false);
    expect(holdsSomething(withTies(), lot)).toBe(false);
  });

  test("when an account was linked to them; a mail address alone is none", () => {
    const town = leavingTown();
    const account = (id: string) => ({
      id: id as AccountKey,
      channel: "teams" as const,
      person: lot,
    });
    const linked = town.accounts.with("teams:t:lot" as AccountKey, account("teams:t:lot"));
    expect(holdsSomething({ ...town, accounts: linked }, lot)).toBe(true);
    expect(holdsSomething({ ...town, accounts: linked }, ties)).toBe(false);
    const mail = town.accounts.with(mailKey(lot), { ...account(mailKey(lot)), channel: "mail" });
    expect(holdsSomething({ ...town, accounts: mail }, lot)).toBe(false);
  });
});
