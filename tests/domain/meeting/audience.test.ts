import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { audienceSeats, emptySeats, participantsOn } from "../../../src/domain/meeting/audience.ts";
import type { Audience } from "../../../src/domain/meeting/audience-kinds.ts";
import type { Day } from "../../../src/domain/time.ts";
import { townAfter } from "./town.ts";

const today = "2026-11-24" as Day;
const contacts: Audience = { kind: "contacts" };
const seats = (...names: readonly string[]) => names.map((id) => ids.seat.parse(id));

describe("who is meant by a meeting", () => {
  it("are the webbers, or those of some themes", () => {
    const network = townAfter([]);
    const idsOf = (audience: Audience) => audienceSeats(network, audience).map(({ id }) => id);
    const school = ids.theme.parse("school");
    const debts = ids.theme.parse("schulden");
    expect(idsOf({ kind: "webbers" })).toStrictEqual(["webber-school"]);
    expect(idsOf({ kind: "webbers-of", themes: [school, school] })).toStrictEqual([
      "webber-school",
    ]);
    expect(idsOf({ kind: "webbers-of", themes: [debts] })).toStrictEqual([]);
    expect(idsOf({ kind: "seats", seats: seats("coordinator", "weg") })).toStrictEqual([
      "coordinator",
    ]);
  });

  it("are the people who sit there on the day, each once for all their seats", () => {
    const both: Audience = { kind: "seats", seats: seats("webber-school", "coordinator") };
    const network = townAfter([
      {
        ...{ kind: "seat-taken", seat: ids.seat.parse("coordinator") },
        ...{ person: ids.person.parse("fatima"), from: "2027-01-01" as Day },
      },
    ]);
    expect(participantsOn(network, both, today)).toStrictEqual([
      { person: "fatima", seats: ["webber-school"] },
      { person: "sanne", seats: ["coordinator"] },
    ]);
    expect(participantsOn(network, both, "2027-01-05" as Day)).toStrictEqual([
      { person: "fatima", seats: ["webber-school", "coordinator"] },
    ]);
  });

  it("leaves out who does not belong here any more, and says whose seat is empty", () => {
    const network = townAfter([{ kind: "network-left", person: ids.person.parse("mies") }]);
    const people = participantsOn(network, contacts, today).map(({ person }) => person);
    expect(people).toStrictEqual(["jan"]);
    const empty = emptySeats(network, contacts, today).map(({ id }) => id);
    expect([...empty].sort()).toStrictEqual(["budget-contact", "voedselbank-contact"]);
  });
});
