import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { figuresOfOwn, managedBy } from "../../../src/domain/report/own-organisations.ts";
import { became, day, noon, personId, seatId } from "./given.ts";
import { managed } from "./managed.ts";

const kees = personId("kees");

describe("the organisations of a manager", () => {
  const at = noon("2026-11-24");
  const names = (person: string, on = "2026-11-24") =>
    managedBy(managed(), personId(person), day(on)).map(({ name }) => name);

  test("are those whose manager they are that day, by name", () => {
    expect(names("kees")).toStrictEqual(["Gemeente Dorp", "Leergeld Dorp"]);
    expect(names("jan")).toStrictEqual([]);
    expect(names("kees", "2025-12-31")).toStrictEqual([]);
  });

  test("count every seat that belongs to them, and not that of a coordinator", () => {
    const organisations = managedBy(managed(), kees, day("2026-11-24"));
    const own = figuresOfOwn(managed(), at, { organisations, days: 31 });
    expect(own.lines.map(({ seat: { id } }) => id)).toStrictEqual([
      ...["gemeente-manager", "leergeld-contact", "leergeld-deputy", "leergeld-manager"],
      "webber-school",
    ]);
    expect(own.webbers.map(({ holder }) => holder?.name)).toStrictEqual(["Fatima El Amrani"]);
    expect(own.handedOver).toStrictEqual([]);
  });

  test("tell what went to somebody else in the last days", () => {
    const taken = (from: string): Fact => ({
      ...{ kind: "seat-taken", seat: seatId("leergeld-contact") },
      ...{ person: personId("mies"), from: day(from) },
    });
    const handedOver = (from: string, days: number) => {
      const network = became(managed(), { at: noon("2026-10-01") }, taken(from));
      const organisations = managedBy(network, kees, day("2026-11-24"));
      return figuresOfOwn(network, at, { organisations, days }).handedOver.map(
        ({ seat: { id }, holder }) => [id, holder?.name],
      );
    };
    expect(handedOver("2026-11-01", 31)).toStrictEqual([["leergeld-contact", "Mies Jansen"]]);
    expect(handedOver("2026-10-24", 31)).toStrictEqual([]);
    expect(handedOver("2026-10-24", 32)).toStrictEqual([["leergeld-contact", "Mies Jansen"]]);
    expect(handedOver("2026-11-25", 31)).toStrictEqual([]);
  });
});
