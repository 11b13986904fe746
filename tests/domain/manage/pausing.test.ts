import { describe, expect, test } from "vitest";
import type { Asking } from "../../../src/domain/cycle/asking.ts";
import { ids } from "../../../src/domain/ids.ts";
import { peopleOfOrganisation } from "../../../src/domain/manage/ending.ts";
import { pauseFacts } from "../../../src/domain/manage/pausing.ts";
import { at, day } from "../sample.ts";
import { manageNetwork } from "./manage-network.ts";

const bank = ids.organisation.parse("bank");
const today = day("2026-11-24");
const until = day("2027-01-15");
const an = ids.person.parse("an");

function paused(kept?: Omit<Asking, "id">) {
  const network = manageNetwork();
  const askings = kept ? network.askings.with(an, { id: an, ...kept }) : network.askings;
  return pauseFacts({ ...network, askings }, bank, { today, until });
}

const pause = (person: string) => ({ kind: "asking-paused", person, until });

describe("an organisation that is not asked until a day", () => {
  test("pauses its people, who sit in its seats and who are deputy there, each once and by name", () => {
    expect(paused()).toStrictEqual([pause("an"), pause("bo"), pause("dirk")]);
  });

  test("pauses who had a shorter pause, and leaves who asked for as long or longer", () => {
    expect(paused({ pausedUntil: day("2027-01-14") })).toContainEqual(pause("an"));
    expect(paused({ pausedUntil: until })).toStrictEqual([pause("bo"), pause("dirk")]);
    expect(paused({ pausedUntil: day("2027-01-16") })).toStrictEqual([pause("bo"), pause("dirk")]);
  });

  test("pauses who was asked before and has no pause", () => {
    expect(paused({ wroteOn: today })).toContainEqual(pause("an"));
  });

  test("brings nobody back who said that they do not belong here", () => {
    const outSince = at("2026-11-20T09:00:00Z");
    expect(paused({ outSince })).toStrictEqual([pause("bo"), pause("dirk")]);
  });

  test("pauses who works there without a seat of its own", () => {
    const council = ids.organisation.parse("gemeente");
    expect(pauseFacts(manageNetwork(), council, { today, until })).toStrictEqual([pause("coby")]);
  });

  test("asks nothing of an organisation without anybody", () => {
    const none = ids.organisation.parse("geen");
    expect(pauseFacts(manageNetwork(), none, { today, until })).toStrictEqual([]);
  });
});

describe("the people of an organisation", () => {
  const network = manageNetwork();
  const manager = network.seats.get(ids.seat.parse("manager"));
  const dirk = ids.person.parse("dirk");
  if (!manager) throw new Error("no manager");

  test("are also those whose last day is today, and not those who left yesterday", () => {
    const ended = (last: string) => ({
      ...network,
      seats: network.seats.with(manager.id, {
        ...manager,
        holdings: [{ person: dirk, from: day("2026-02-01"), until: day(last) }],
      }),
    });
    expect(peopleOfOrganisation(ended("2026-11-24"), bank, today)).toStrictEqual([
      "an",
      "bo",
      "dirk",
    ]);
    expect(peopleOfOrganisation(ended("2026-11-23"), bank, today)).toStrictEqual(["an", "bo"]);
  });

  test("are not those who sit there by name alone", () => {
    const without = { ...network, people: network.people.without(dirk) };
    expect(peopleOfOrganisation(without, bank, today)).toStrictEqual(["an", "bo"]);
  });
});
