import { describe, expect, test } from "vitest";
import { mayManage, organiserSeat, takesPart } from "../../../dialogs/plan/may.ts";
import { sampleScene } from "../../../dialogs/plan/sample.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Audience } from "../../../src/domain/meeting/audience-kinds.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import { times } from "../../../src/domain/time.ts";
import { became, noon, personId, seatId } from "../../domain/report/given.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { seat } from "../../fixtures/small-network.ts";
import { meetingTown, planned, standing } from "./stage.ts";

const of = (who: string, network: Network = meetingTown()) =>
  sampleScene({ network, knowledge: keywordKnowledge }, personId(who));

function withSeats(...seats: readonly Seat[]): Network {
  const town = meetingTown();
  return { ...town, seats: seats.reduce((all, one) => all.with(one.id, one), town.seats) };
}

/** The coordinator is away, so that the deputy looks after the network. */
function deputyOnDuty(town = meetingTown()): Network {
  const sanne = town.people.get(personId("sanne"));
  if (!sanne) throw new Error("no coordinator");
  const day = times.day.parse;
  const absences = [{ from: day("2026-11-20"), until: day("2026-12-31") }];
  const availability = { ...sanne.availability, absences };
  return { ...town, people: town.people.with(sanne.id, { ...sanne, availability }) };
}

const themes = (...names: readonly string[]): Audience => ({
  kind: "webbers-of",
  themes: names.map((name) => ids.theme.parse(name)),
});

describe("in which seat somebody plans", () => {
  test.each([
    ["sanne", "coordinator"],
    ["noor", "webber-schulden"],
    ["mies", undefined],
    ["jan", undefined],
    ["kees", undefined],
    ["niemand", undefined],
  ])("%s: %s", (who, id) => {
    expect(organiserSeat(of(who))).toBe(id);
  });

  test("a deputy who looks after the network plans for the coordinator", () => {
    expect(organiserSeat(of("kees", deputyOnDuty()))).toBe("coordinator");
  });

  test("a deputy of somebody else who is webber as well plans as webber", () => {
    const theme = ids.theme.parse("rouw");
    const network = withSeats(seat("webber-rouw", { kind: "webber", theme }, "ijsbrand"));
    expect(organiserSeat(of("ijsbrand", network))).toBe("webber-rouw");
    expect(organiserSeat(of("ijsbrand"))).toBeUndefined();
  });

  test("a coordinator who is webber as well plans as coordinator", () => {
    const theme = ids.theme.parse("rouw");
    const network = withSeats(seat("a-webber", { kind: "webber", theme }, "sanne"));
    expect(organiserSeat(of("sanne", network), themes("rouw"))).toBe("coordinator");
  });

  test("a webber of two themes plans in the seat of the theme that is meant", () => {
    const rouw = seat("webber-rouw", { kind: "webber", theme: ids.theme.parse("rouw") }, "noor");
    const scene = of("noor", withSeats(rouw));
    expect(organiserSeat(scene, themes("rouw"))).toBe("webber-rouw");
    expect(organiserSeat(scene, themes("school", "rouw"))).toBe("webber-rouw");
    expect(organiserSeat(scene, themes("schulden"))).toBe("webber-schulden");
    const any = organiserSeat(scene);
    expect(organiserSeat(scene, themes("school"))).toBe(any);
    expect(organiserSeat(scene, { kind: "webbers" })).toBe(any);
  });

  test("who does not want to be part of the network plans nothing", () => {
    const network = became(
      meetingTown(),
      { at: noon("2026-11-20") },
      { kind: "network-left", person: personId("noor") },
    );
    expect(organiserSeat(of("noor", network))).toBeUndefined();
  });

  test("a seat that begins later is not theirs yet", () => {
    const town = meetingTown();
    const own = town.seats.get(seatId("webber-schulden"));
    if (!own) throw new Error("no seat");
    const from = (text: string) => [{ person: personId("mies"), from: times.day.parse(text) }];
    const later = withSeats({ ...own, holdings: from("2026-11-25") });
    expect(organiserSeat(of("mies", later))).toBeUndefined();
    const now = withSeats({ ...own, holdings: from("2026-11-24") });
    expect(organiserSeat(of("mies", now))).toBe("webber-schulden");
  });
});

describe("who may know and change a meeting", () => {
  const { network } = planned(
    "plan een overleg met de webbers schulden op 5 januari van 10 tot 11 uur",
    {
      person: "noor",
    },
  );
  const [meeting] = standing(network);
  if (!meeting) throw new Error("nothing is planned");

  test.each([
    ["noor", true, true],
    ["sanne", true, true],
    ["fatima", false, false],
    ["mies", false, false],
    ["kees", false, false],
  ])("%s changes it: %s, knows all of it: %s", (who, manages, knows) => {
    const scene = of(who, network);
    expect(mayManage(scene, meeting)).toBe(manages);
    expect(takesPart(scene, meeting)).toBe(knows);
  });

  test("who is invited knows it without changing it", () => {
    const scene = of("fatima", network);
    const all = { ...meeting, audience: { kind: "webbers" } as const };
    expect(mayManage(scene, all)).toBe(false);
    expect(takesPart(scene, all)).toBe(true);
  });
});
