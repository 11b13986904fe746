import { describe, expect, test } from "vitest";
import { dialogs } from "../../../dialogs/index.ts";
import { report } from "../../../dialogs/report/dialog.ts";
import { advance, firstStored } from "../../../src/contract/stored.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import { figuresOf } from "../../../src/domain/report/figures.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { strike as strikeAll, timedDialogs } from "../../../src/engine/strike.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { became, day, personId } from "../../domain/report/given.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { fromZonedTime } from "../../journeys/zoned-time.ts";

const monday = fromZonedTime("2026-11-23T09:00");

function strike(network: Network, at: Instant = monday) {
  const struck = report.timetable?.strike({ network, at, knowledge: keywordKnowledge, asked: [] });
  if (!struck) throw new Error("no timetable");
  return struck;
}

function withPerson(network: Network, id: string, more: Partial<Person>): Network {
  const person = network.people.get(personId(id));
  if (!person) throw new Error("nobody");
  return { ...network, people: network.people.with(person.id, { ...person, ...more }) };
}

/** Nobody ever confirmed this seat, so that it is asked about as soon as may be. */
function unconfirmed(network: Network, id: string): Network {
  const seat = network.seats.get(ids.seat.parse(id));
  if (!seat) throw new Error("no seat");
  const { confirmation: _none, ...rest } = seat;
  return { ...network, seats: network.seats.with(rest.id, rest) };
}

/** Nobody has a mail address. */
function withoutMail(): Network {
  const network = smallNetwork();
  const people = [...network.people].map(({ mail: _none, ...person }): Person => person);
  return { ...network, people: Collection.of(people) };
}

describe("the digest of the week", () => {
  test("goes to who is coordinator, once, and is of no use a week later", () => {
    const { changes, tell } = strike(smallNetwork());
    expect(changes).toStrictEqual([
      { kind: "occurred", occurrence: "digest/2026-W48" },
      {
        kind: "digest-counted",
        week: "2026-W48",
        counts: figuresOf(smallNetwork(), monday).counts,
      },
      { kind: "written-to", person: "sanne" },
    ]);
    expect(tell).toMatchObject([
      {
        ...{ to: { kind: "seat", seat: "coordinator" }, key: "digest/2026-W48" },
        until: fromZonedTime("2026-11-30T09:00"),
      },
    ]);
    const sent = became(smallNetwork(), { at: monday }, ...changes);
    expect(strike(sent, fromZonedTime("2026-11-23T09:01"))).toStrictEqual({
      changes: [],
      tell: [],
    });
    const next = strike(sent, fromZonedTime("2026-11-30T09:00"));
    expect(next.tell.map(({ key }) => key)).toStrictEqual(["digest/2026-W49"]);
    expect(next.tell[0]?.message.summary).toContain("(vorige week 5)");
  });

  test("tells how it stands, without emergency lines: it answers no question", () => {
    const [tell] = strike(smallNetwork()).tell;
    if (!tell) throw new Error("nothing told");
    expect(tell.message.summary).toBe("Week 48: 5 van 7 plekken bevestigd.");
    expect(messageToText(tell.message)).not.toContain("Spoed:");
  });

  test("goes to the deputy while the coordinator is away", () => {
    const absences = [{ from: day("2026-11-20"), until: day("2026-12-01") }];
    const network = withPerson(smallNetwork(), "sanne", { availability: { hours: [], absences } });
    expect(strike(network).tell.map(({ to }) => to)).toStrictEqual([
      { kind: "seat", seat: "coordinator-deputy" },
    ]);
  });

  test("goes to whom it can reach: an account is as good as a mail address", () => {
    const network = withAccount(withoutMail(), "teams:t:sanne", {
      ...{ person: "sanne", address: "sanne" },
    });
    expect(strike(network).tell).toHaveLength(1);
  });

  test("is nothing for a coordinator who left the network: the deputy gets it", () => {
    const out = { kind: "network-left", person: personId("sanne") } as const;
    const left = became(smallNetwork(), { at: fromZonedTime("2026-11-20T10:00") }, out);
    expect(strike(left).tell.map(({ to }) => to)).toStrictEqual([
      { kind: "seat", seat: "coordinator-deputy" },
    ]);
  });

  test("is not sent to a coordinator who asked for no messages, until the day they named", () => {
    const until = day("2026-11-30");
    const paused = { kind: "asking-paused", person: personId("sanne"), until } as const;
    const quiet = became(smallNetwork(), { at: fromZonedTime("2026-11-20T10:00") }, paused);
    expect(strike(quiet)).toStrictEqual({ changes: [], tell: [] });
    expect(strike(quiet, fromZonedTime("2026-11-30T09:00")).tell).toHaveLength(1);
  });

  test("is all that somebody gets on that day: what else they are asked waits for the next", () => {
    const askedOn = (at: Instant, network: Network) => {
      const stored = firstStored(network);
      const striking = { stored, knowledge: keywordKnowledge, at, counted: [] };
      const { commit } = strikeAll({ ...striking, dialogs: timedDialogs(dialogs) });
      if (!commit) throw new Error("nothing due");
      const toSanne = commit.outbox.filter(
        ({ to }) => to.kind === "seat" || ("person" in to && to.person === "sanne"),
      );
      return { keys: toSanne.map(({ id }) => id), network: advance(stored, commit).network };
    };
    const first = askedOn(monday, unconfirmed(smallNetwork(), "coordinator"));
    expect(first.keys).toStrictEqual(["digest/2026-W48/seat:coordinator"]);
    const second = askedOn(fromZonedTime("2026-11-24T09:00"), first.network);
    expect(second.keys).toStrictEqual([expect.stringContaining("person:sanne")]);
  });

  test("waits when there is nobody to tell", () => {
    const nobody = { changes: [], tell: [] };
    expect(strike(withoutMail())).toStrictEqual(nobody);
    const seats = [...smallNetwork().seats].filter(({ role }) => role.kind !== "coordinator");
    expect(strike({ ...smallNetwork(), seats: Collection.of(seats) })).toStrictEqual(nobody);
  });

  test("is looked for again at nine, or next week when it was sent", () => {
    const next = (network: Network, at: Instant) =>
      report.timetable?.nextAt({ network, at, knowledge: keywordKnowledge });
    expect(next(smallNetwork(), fromZonedTime("2026-11-23T07:00"))).toBe(monday);
    const sent = became(smallNetwork(), { at: monday }, ...strike(smallNetwork()).changes);
    expect(next(sent, monday)).toBe(fromZonedTime("2026-11-30T09:00"));
  });
});
