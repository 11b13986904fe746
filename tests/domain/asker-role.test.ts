import { describe, expect, test } from "vitest";
import { askerRole, roleAt } from "../../src/domain/asker-role.ts";
import { ids } from "../../src/domain/ids.ts";
import type { DomainOfWork } from "../../src/domain/organisation.ts";
import type { Day } from "../../src/domain/time.ts";
import { tuesdayMorning as at, seat, smallNetwork } from "../fixtures/small-network.ts";

const network = smallNetwork();
const council = network.organisations.get(ids.organisation.parse("gemeente"));
if (!council) throw new Error("no organisation");

const roleIn = (domain: DomainOfWork, kind: "formal" | "informal" = "formal") =>
  roleAt({ ...council, domain, kind });

describe("the role of who works somewhere", () => {
  test("follows the field, unless mostly volunteers work there", () => {
    expect(roleIn("education")).toBe("teacher");
    expect(
      ["health", "youth", "social-work", "safety"].map((of) => roleIn(of as DomainOfWork)),
    ).toStrictEqual(["care", "care", "care", "care"]);
    expect(roleIn("debt")).toBe("other");
    expect(roleIn("education", "informal")).toBe("volunteer");
  });
});

describe("the role of who asks", () => {
  const person = (id: string) => ids.person.parse(id);

  test("is that of the organisation they sit for", () => {
    expect(askerRole(network, person("mies"), at)).toBe("volunteer");
  });

  test("is that of their employer when they sit for none", () => {
    const organisations = network.organisations.with(council.id, {
      ...council,
      domain: "education",
    });
    expect(askerRole({ ...network, organisations }, person("fatima"), at)).toBe("teacher");
  });

  test("is no longer that of a seat which they left", () => {
    const id = ids.seat.parse("voedselbank-contact");
    const kept = network.seats.get(id) ?? seat("none", { kind: "coordinator" });
    const until = "2026-01-31" as Day;
    const holdings = kept.holdings.map((held) => ({ ...held, until }));
    const seats = network.seats.with(id, { ...kept, holdings });
    expect(askerRole({ ...network, seats }, person("mies"), at)).toBe("other");
  });

  test("is unknown of who is unknown", () => {
    expect(askerRole(network, undefined, at)).toBe("other");
    expect(askerRole(network, person("niemand"), at)).toBe("other");
  });
});
