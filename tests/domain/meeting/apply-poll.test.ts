import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { MeetingFact } from "../../../src/domain/meeting/meeting-fact.ts";
import { hour, meetingId, poll, pollId, townAfter } from "./town.ts";

const opened: MeetingFact = { kind: "poll-opened", poll: poll() };
const of = (...facts: readonly MeetingFact[]) => townAfter([opened, ...facts]).polls.get(pollId);
const vote = (person: string, seats: readonly string[], first: "yes" | "no"): MeetingFact => ({
  ...{ kind: "poll-voted", poll: pollId, person: ids.person.parse(person) },
  ...{ seats: seats.map((id) => ids.seat.parse(id)), answers: [first, "no", "rather-not"] },
});

describe("a poll", () => {
  it("stands as it was opened", () => {
    expect(of()).toStrictEqual(poll());
  });

  it("keeps the last vote of each person", () => {
    const votes = of(vote("jan", ["a"], "yes"), vote("jan", ["a"], "no"))?.votes;
    expect(votes).toStrictEqual([
      { person: "jan", seats: ["a"], answers: ["no", "no", "rather-not"], at: hour(2) },
    ]);
  });

  it("counts one vote a seat: who takes a seat over votes for it anew", () => {
    const votes = of(vote("jan", ["a", "b"], "yes"), vote("mies", ["b"], "no"))?.votes;
    expect(votes).toMatchObject([
      { person: "jan", seats: ["a"], answers: ["yes", "no", "rather-not"] },
      { person: "mies", seats: ["b"], answers: ["no", "no", "rather-not"] },
    ]);
    expect(of(vote("jan", ["a"], "yes"), vote("mies", ["a"], "no"))?.votes).toHaveLength(1);
  });

  it("takes no vote after its end", () => {
    const close: MeetingFact = { kind: "poll-closed", poll: pollId };
    expect(of(close, vote("jan", ["a"], "yes"))?.votes).toStrictEqual([]);
    expect(
      of({ ...close, kind: "poll-withdrawn" }, vote("jan", ["a"], "yes"))?.votes,
    ).toStrictEqual([]);
    expect(of(close, vote("jan", ["a"], "yes"), close)?.closedAt).toBe(hour(1));
  });

  it("that is settled is closed, and knows what was planned", () => {
    const settled = of({ kind: "poll-settled", poll: pollId, meeting: meetingId });
    expect(settled).toMatchObject({ closedAt: hour(1), meeting: meetingId });
  });

  it("that is withdrawn keeps who is to hear of it, until they did or never were asked", () => {
    const [jan, mies] = ["jan", "mies"].map((id) => ids.person.parse(id));
    if (!jan || !mies) throw new Error("nobody");
    const facts: readonly MeetingFact[] = [
      { kind: "poll-told", poll: pollId, people: [jan, mies] },
      { kind: "poll-withdrawn", poll: pollId, hear: [jan, mies] },
      { kind: "poll-untold", poll: pollId, people: [jan] },
    ];
    expect(of(...facts)?.toHear).toStrictEqual([mies]);
    expect(of(...facts)?.told).toMatchObject([{ person: mies, times: 1 }]);
    const heard = of(...facts, { kind: "poll-end-told", poll: pollId, people: [mies] });
    expect(heard).not.toHaveProperty("toHear");
    const again = of(...facts, { kind: "poll-withdrawn", poll: pollId, hear: [jan] });
    expect(again?.toHear).toStrictEqual([mies]);
  });

  it("of which nothing is known is changed by nothing", () => {
    const { polls } = townAfter([{ kind: "poll-closed", poll: ids.poll.parse("ander") }]);
    expect(polls.size).toBe(0);
  });
});
