import { describe, expect, test } from "vitest";
import { onlyCoordinatorSeat } from "../../../src/domain/cycle/only-coordinator.ts";
import {
  coordinatorsOn,
  deputiesOn,
  isOut,
  managersOn,
  organisationOfSeat,
} from "../../../src/domain/cycle/those-around.ts";
import { ids, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { seat as seatWith } from "../../fixtures/small-network.ts";
import { at, day, seatOf } from "../sample.ts";

const town = leavingTown();
const today = day("2026-11-24");
const contact = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;

function withSeat(id: string, role: SeatRole, holder?: string, network = town): Network {
  const more = seatWith(id, role, holder);
  return { ...network, seats: network.seats.with(more.id, more) };
}

function out(who: string, network = town): Network {
  const id = person(who);
  const outSince = at("2026-11-20T09:00:00Z");
  return { ...network, askings: network.askings.with(id, { id, outSince }) };
}

const deputy = (of: SeatId): SeatRole => ({ kind: "deputy", of });
const leergeld = ids.organisation.parse("leergeld");
const manager: SeatRole = { kind: "manager", organisation: leergeld };
const bank: SeatRole = { kind: "manager", organisation: ids.organisation.parse("voedselbank") };

describe("the deputies of a seat", () => {
  test("are who sit there on the day, each once", () => {
    expect(deputiesOn(town, contact, today)).toStrictEqual(["ijsbrand"]);
    const twice = withSeat("tweede", deputy(contact), "ijsbrand");
    expect(deputiesOn(twice, contact, today)).toStrictEqual(["ijsbrand"]);
    expect(deputiesOn(withSeat("leeg", deputy(contact)), contact, today)).toStrictEqual([
      "ijsbrand",
    ]);
    expect(deputiesOn(town, contact, day("2025-12-31"))).toStrictEqual([]);
    expect(deputiesOn(town, ids.seat.parse("coordinator"), today)).toStrictEqual([]);
  });

  test("are not who is out or gone", () => {
    expect(deputiesOn(out("ijsbrand"), contact, today)).toStrictEqual([]);
    const people = town.people.without(person("ijsbrand"));
    expect(deputiesOn({ ...town, people }, contact, today)).toStrictEqual([]);
    expect(isOut(out("ijsbrand"), person("ijsbrand"))).toBe(true);
    expect(isOut(town, person("ijsbrand"))).toBe(false);
  });
});

describe("the managers of a seat", () => {
  const managers = (id: string, network = town, on = today) =>
    managersOn(network, seatOf(network, id), on).toSorted();

  test("are those of its organisation, not of another", () => {
    expect(managers("leergeld-contact")).toStrictEqual(["noor"]);
    expect(managers("voedselbank-contact")).toStrictEqual([]);
    const two = withSeat("tweede", manager, "lot");
    expect(managers("leergeld-contact", two)).toStrictEqual(["lot", "noor"]);
    expect(managers("leergeld-contact", withSeat("bank", bank, "mies"))).toStrictEqual(["noor"]);
  });

  test("are those of the organisation of whom one is deputy, and of who sits there", () => {
    expect(managers("leergeld-deputy")).toStrictEqual(["noor"]);
    expect(managers("webber-school")).toStrictEqual([]);
    const jan = withSeat("webber-jan", { kind: "webber", theme: ids.theme.parse("school") }, "jan");
    expect(managers("webber-jan", jan)).toStrictEqual(["noor"]);
  });
});

describe("the organisation of a seat", () => {
  const of = (role: SeatRole, holder?: string, on = today) =>
    organisationOfSeat(withSeat("een", role, holder), seatWith("een", role, holder), on);
  const table = ids.table.parse("wijktafel");

  test("is its own", () => {
    expect(of(manager, "mies")).toBe("leergeld");
    expect(of({ kind: "table-member", table, organisation: leergeld })).toBe("leergeld");
  });

  test("is that of the seat for which one stands in, and none of a deputy of a deputy", () => {
    expect(of(deputy(contact), "mies")).toBe("leergeld");
    expect(of(deputy(ids.seat.parse("leergeld-deputy")), "jan")).toBeUndefined();
    expect(of(deputy(ids.seat.parse("weg")), "jan")).toBeUndefined();
  });

  test("is where its holder works, when it has none of its own", () => {
    expect(of({ kind: "coordinator" }, "jan")).toBe("leergeld");
    expect(of({ kind: "table-member", table }, "jan")).toBe("leergeld");
    expect(of({ kind: "coordinator" }, "kees")).toBeUndefined();
    expect(of({ kind: "coordinator" }, "weg")).toBeUndefined();
    expect(of({ kind: "coordinator" })).toBeUndefined();
  });

  test("is where the last one who began by that day worked, also after they left", () => {
    expect(of({ kind: "coordinator" }, "jan", day("2026-01-01"))).toBe("leergeld");
    expect(of({ kind: "coordinator" }, "jan", day("2025-12-31"))).toBeUndefined();
    const holdings = [
      { person: person("kees"), from: day("2025-01-01"), until: day("2025-12-31") },
      { person: person("jan"), from: day("2026-01-01"), until: day("2026-02-01") },
      { person: person("kees"), from: day("2027-01-01") },
    ];
    const past = seatWith("een", { kind: "coordinator" }, undefined, { holdings });
    expect(organisationOfSeat(town, past, today)).toBe("leergeld");
    expect(organisationOfSeat(town, past, day("2027-01-01"))).toBeUndefined();
  });
});

describe("who looks after the network", () => {
  const two = withSeat("coordinator-2", { kind: "coordinator" }, "lot");

  test("are all coordinators of the day who are not out", () => {
    expect(coordinatorsOn(two, today).toSorted()).toStrictEqual(["lot", "sanne"]);
    expect(coordinatorsOn(out("lot", two), today)).toStrictEqual(["sanne"]);
    expect(coordinatorsOn(town, day("2025-12-31"))).toStrictEqual([]);
  });

  test("has a seat that cannot be left when they do so alone", () => {
    const only = (who: string, network = town) => onlyCoordinatorSeat(network, person(who), today);
    expect(only("sanne")).toBe("coordinator");
    expect(only("jan")).toBeUndefined();
    expect(only("sanne", two)).toBeUndefined();
    expect(only("sanne", out("lot", two))).toBe("coordinator");
    const empty = withSeat("aaa", { kind: "coordinator" });
    expect(only("sanne", empty)).toBe("coordinator");
    expect(only("jan", { ...town, seats: town.seats.without(ids.seat.parse("coordinator")) })).toBe(
      undefined,
    );
  });
});
