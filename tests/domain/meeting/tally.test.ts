import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { VoteAnswer } from "../../../src/domain/meeting/poll.ts";
import { ranked, tallyOf, themesMeant, turnoutOf } from "../../../src/domain/meeting/tally.ts";
import type { Network } from "../../../src/domain/network.ts";
import { seat } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { day } from "../sample.ts";
import { poll, pollId, townAfter } from "./town.ts";

const today = day("2026-11-24");
const personOf = (id: string): PersonId => ids.person.parse(id);
const seatsOf = { fatima: "school", mies: "voedsel", kees: "schulden", jan: "energie" } as const;
type Voter = keyof typeof seatsOf;
const voters = Object.keys(seatsOf) as readonly Voter[];

function voted(voter: Voter, ...answers: readonly VoteAnswer[]): Fact {
  const seats = [ids.seat.parse(`webber-${seatsOf[voter]}`)];
  return { kind: "poll-voted", poll: pollId, person: personOf(voter), seats, answers };
}

function asked(facts: readonly Fact[], town: Network = webberTown()) {
  const network = townAfter([{ kind: "poll-opened", poll: poll() }, ...facts], town);
  const found = network.polls.get(pollId);
  if (!found) throw new Error("no poll");
  return { network, poll: found, tally: tallyOf(network, found, today) };
}

describe("how proposals stand", () => {
  test("each webber counts once with each of them, those who did not answer apart", () => {
    const { tally } = asked([voted("fatima", "yes", "no", "rather-not")]);
    expect(tally.map(({ yes, no, ratherNot }) => [yes, no, ratherNot])).toStrictEqual([
      [["fatima"], [], []],
      [[], ["fatima"], []],
      [[], [], ["fatima"]],
    ]);
    expect(tally.map(({ silent }) => silent.length)).toStrictEqual([3, 3, 3]);
  });

  test("a later vote takes the place of an earlier one", () => {
    const { tally } = asked([
      voted("fatima", "no", "no", "no"),
      voted("fatima", "yes", "yes", "yes"),
    ]);
    expect(tally.map(({ yes, no }) => [yes.length, no.length])).toStrictEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  test("say which themes, which expert by experience and which of the organisers can", () => {
    const town = webberTown();
    const own = seat("coordinator", { kind: "coordinator" }, "fatima");
    const { tally } = asked(
      [voted("kees", "yes", "no", "no"), voted("fatima", "yes", "yes", "no")],
      { ...town, seats: town.seats.with(own.id, own) },
    );
    expect(tally.map(({ themes }) => [...themes].sort())).toStrictEqual([
      ["school", "schulden"],
      ["school"],
      [],
    ]);
    expect(tally.map(({ experts }) => experts)).toStrictEqual([["kees"], [], []]);
    expect(tally.map(({ organisers }) => organisers)).toStrictEqual([["fatima"], ["fatima"], []]);
  });

  test("what a leaver voted stays with the seat until who came after votes", () => {
    const leaves: Fact = {
      ...{ kind: "seat-taken", seat: ids.seat.parse("webber-school") },
      ...{ person: personOf("ijsbrand"), from: day("2026-11-24") },
    };
    const { network, poll: found, tally } = asked([voted("fatima", "yes", "no", "no"), leaves]);
    expect(tally[0]?.yes).toStrictEqual(["ijsbrand"]);
    expect(turnoutOf(network, found, today).voted.map(({ person }) => person)).toStrictEqual([
      "ijsbrand",
    ]);
    const seats = [ids.seat.parse("webber-school")];
    const own = { poll: pollId, person: personOf("ijsbrand"), seats } as const;
    const next = asked([
      ...[voted("fatima", "yes", "no", "no"), leaves],
      { kind: "poll-voted", ...own, answers: ["no", "yes", "yes"] },
    ]);
    expect(next.tally.map(({ yes, no }) => [yes, no])).toStrictEqual([
      [[], ["ijsbrand"]],
      [["ijsbrand"], []],
      [["ijsbrand"], []],
    ]);
  });

  test("somebody who was given a second seat keeps to what they voted themselves", () => {
    const takes: Fact = {
      ...{ kind: "seat-taken", seat: ids.seat.parse("webber-energie") },
      ...{ person: personOf("fatima"), from: day("2026-11-24") },
    };
    const { tally } = asked([
      voted("fatima", "no", "no", "no"),
      voted("jan", "yes", "yes", "yes"),
      takes,
    ]);
    expect(tally[0]).toMatchObject({ yes: [], no: ["fatima"] });
  });

  test("who is no webber any more, or left the network, counts no longer", () => {
    const left: Fact = { kind: "network-left", person: personOf("fatima") };
    const { tally } = asked([voted("fatima", "yes", "yes", "yes"), left]);
    expect(tally[0]).toMatchObject({ yes: [], silent: expect.not.arrayContaining(["fatima"]) });
  });

  test("the themes that are meant are those of all webbers, with or without a vote", () => {
    const { network, poll: found } = asked([]);
    expect([...themesMeant(network, found)].sort()).toStrictEqual([
      "energie",
      "school",
      "schulden",
      "voedsel",
    ]);
  });
});

describe("which is best", () => {
  const best = (...facts: readonly Fact[]) => ranked(asked(facts).tally).map(({ index }) => index);

  test("is the one on which most can, even if more cannot", () => {
    expect(
      best(
        voted("fatima", "rather-not", "yes", "no"),
        voted("mies", "rather-not", "yes", "no"),
        voted("kees", "rather-not", "no", "no"),
      ),
    ).toStrictEqual([1, 0, 2]);
  });

  test("then the one on which fewest cannot", () => {
    expect(
      best(voted("fatima", "yes", "yes", "yes"), voted("mies", "no", "rather-not", "no")),
    ).toStrictEqual([1, 0, 2]);
  });

  test("then the one with most themes", () => {
    const town = webberTown();
    const second = seat("webber-rouw", { kind: "webber", theme: ids.theme.parse("rouw") }, "mies");
    const network = { ...town, seats: town.seats.with(second.id, second) };
    const { tally } = asked(
      [voted("fatima", "yes", "rather-not", "no"), voted("mies", "rather-not", "yes", "no")],
      network,
    );
    expect(ranked(tally).map(({ index }) => index)).toStrictEqual([1, 0, 2]);
  });

  test("then the earliest", () => {
    expect(best()).toStrictEqual([0, 1, 2]);
    expect(best(voted("fatima", "yes", "yes", "yes"))).toStrictEqual([0, 1, 2]);
  });
});

describe("whatever is voted", () => {
  const answer = fc.constantFrom<VoteAnswer>("yes", "rather-not", "no");
  const ballot = fc.tuple(answer, answer, answer);
  const ballots = fc.uniqueArray(fc.tuple(fc.constantFrom(...voters), ballot), {
    selector: ([voter]) => voter,
  });

  test("everybody stands with each proposal exactly once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...voters), ballot)), (all) => {
        const { tally } = asked(all.map(([voter, answers]) => voted(voter, ...answers)));
        for (const { yes, ratherNot, no, silent } of tally) {
          expect([...yes, ...ratherNot, ...no, ...silent].sort()).toStrictEqual([...voters].sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the order in which people vote makes no difference", () => {
    const shuffled = ballots.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const of = (all: typeof one) => {
          const { tally } = asked(all.map(([voter, answers]) => voted(voter, ...answers)));
          return ranked(tally);
        };
        expect(of(one)).toStrictEqual(of(other));
      }),
      { numRuns: 100 },
    );
  });
});
