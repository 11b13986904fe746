import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Author } from "../../../src/domain/author.ts";
import type { HandOverFact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { leergeldNetwork } from "../../dialogs/hand-over/stage.ts";
import { tuesdayMorning as at } from "../../fixtures/small-network.ts";

const seat = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;
const opened = { kind: "hand-over-opened", seat, why: "leaving", leaver: person("jan") } as const;
const by = (who: string): Author => ({ kind: "person", person: person(who) });

function opening(
  said: readonly (readonly [Author, { readonly why?: "gone"; readonly lastDay?: Day }])[],
  network: Network = leergeldNetwork(),
) {
  const after = said.reduce(
    (before, [author, more]) =>
      apply(before, { ...({ ...opened, ...more } as HandOverFact), by: author, at, via: "teams" }),
    network,
  );
  return after.handOvers.get(seat)?.saidBy;
}

describe("whose word it is that a seat passes on", () => {
  test.each<[string, Author, string | undefined]>([
    ["who sits there", by("jan"), "leaver"],
    ["who looks after the network", by("sanne"), "coordinator"],
    ["the clock, which acts on what was known", { kind: "clock" }, "coordinator"],
    ["the operator", { kind: "operator", command: "import" }, "coordinator"],
    ["a deputy", by("ijsbrand"), undefined],
    ["a manager", by("mo"), undefined],
  ])("%s", (_who, author, expected) => {
    expect(opening([[author, {}]])).toBe(expected);
  });

  test("of who sits there stays so, whatever others add", () => {
    expect(
      opening([
        [by("jan"), {}],
        [by("sanne"), {}],
        [by("mo"), {}],
      ]),
    ).toBe("leaver");
    expect(
      opening([
        [by("mo"), {}],
        [by("jan"), {}],
      ]),
    ).toBe("leaver");
  });

  test("is another's again when that one says that they are gone already", () => {
    expect(
      opening([
        [by("jan"), {}],
        [by("mo"), { why: "gone" }],
      ]),
    ).toBeUndefined();
    expect(
      opening([
        [by("jan"), {}],
        [by("sanne"), { why: "gone" }],
      ]),
    ).toBe("coordinator");
  });

  test("of who was to come and does not is as good as that of who sits there", () => {
    const base = leergeldNetwork();
    const found = base.seats.get(seat);
    if (!found) throw new Error(seat);
    const holdings = [
      { person: person("jan"), from: "2026-01-01" as Day, until: "2027-02-28" as Day },
      { person: person("lot"), from: "2027-03-01" as Day },
    ];
    const network = { ...base, seats: base.seats.with(seat, { ...found, holdings }) };
    const eve = { lastDay: "2027-02-28" as Day };
    expect(opening([[by("lot"), eve]], network)).toBe("leaver");
  });
});
