import { describe, expect, it } from "vitest";
import { whatChanged } from "../../../../dialogs/manage/past/change-words.ts";
import type { Names } from "../../../../dialogs/manage/past/names.ts";
import type { Change, Fact } from "../../../../src/domain/change.ts";
import { ids } from "../../../../src/domain/ids.ts";
import { times } from "../../../../src/domain/time.ts";
import { organisationOf, person, seat, tuesdayMorning } from "../../../fixtures/small-network.ts";

const names: Names = {
  person: (id) => `persoon ${id}`,
  organisation: (id) => `club ${id}`,
  seat: (id) => `rol ${id}`,
  holder: () => undefined,
};
const today = times.day.parse("2026-11-24");
const mies = ids.person.parse("mies");
const contact = ids.seat.parse("s1");
const account = ids.account.parse("teams:tenant:mies");
const until = times.day.parse("2027-05-01");

function words(...facts: readonly Fact[]): readonly string[] {
  const by = { kind: "clock" } as const;
  const changes = facts.map((fact): Change => ({ ...fact, by, at: tuesdayMorning, via: "teams" }));
  return whatChanged({ version: 1, changes }, { names, today });
}

describe("what changed, in words", () => {
  it("of people, the network and accounts", () => {
    expect([
      words({ kind: "removed", part: "people", id: mies }),
      words({ kind: "removed", part: "organisations", id: ids.organisation.parse("o1") }),
      words({ kind: "removed", part: "seats", id: contact }),
      words({ kind: "removed", part: "themes", id: ids.theme.parse("rouw") }),
      words({ kind: "removed", part: "areas", id: ids.area.parse("noord") }),
      words({ kind: "removed", part: "tables", id: ids.table.parse("kern") }),
      words({ kind: "emergency-lines-set", lines: [] }),
      words({ kind: "asking-paused", person: mies, until }),
      words({ kind: "network-left", person: mies }),
      words({ kind: "network-returned", person: mies }),
      words({ kind: "shown-in-groups-set", person: mies, shown: true }),
      words({ kind: "shown-in-groups-set", person: mies, shown: false }),
      words({ kind: "account-linked", account, person: mies, channel: "teams" }),
      words({ kind: "account-linked", account, person: mies, channel: "mail" }),
      words({ kind: "account-unlinked", account }),
    ]).toMatchInlineSnapshot(`
      [
        [
          "persoon mies weggehaald",
        ],
        [
          "organisatie club o1 weggehaald",
        ],
        [
          "de plek rol s1 weggehaald",
        ],
        [
          "een thema weggehaald",
        ],
        [
          "een gebied weggehaald",
        ],
        [
          "een overleg weggehaald",
        ],
        [
          "de noodlijnen gewijzigd",
        ],
        [
          "persoon mies op pauze tot 1 mei 2027",
        ],
        [
          "persoon mies hoort niet in dit netwerk",
        ],
        [
          "persoon mies hoort er weer bij",
        ],
        [
          "de kaart van persoon mies mag in groepen",
        ],
        [
          "de kaart van persoon mies mag niet in groepen",
        ],
        [
          "persoon mies gekoppeld in Teams",
        ],
        [
          "persoon mies gekoppeld in de mail",
        ],
        [
          "een account losgekoppeld",
        ],
      ]
    `);
  });

  it("of seats and who comes next", () => {
    expect([
      words({ kind: "seat-taken", seat: contact, person: mies, from: today }),
      words({ kind: "seat-left", seat: contact, until }),
      words({ kind: "seat-confirmed", seat: contact }),
      words({ kind: "seat-doubted", seat: contact }),
      words({ kind: "hand-over-opened", seat: contact, why: "empty" }),
      words({ kind: "successor-named", seat: contact, person: mies, needsYes: true }),
      words({ kind: "successor-approved", seat: contact }),
      words({ kind: "successor-declined", seat: contact }),
      words({ kind: "successor-accepted", seat: contact, person: mies, from: until }),
      words({ kind: "hand-over-withdrawn", seat: contact }),
    ]).toMatchInlineSnapshot(`
      [
        [
          "persoon mies is rol s1 vanaf 24 november",
        ],
        [
          "rol s1: laatste dag 1 mei 2027",
        ],
        [
          "rol s1 bevestigd",
        ],
        [
          "gemeld dat rol s1 niet meer klopt",
        ],
        [
          "opvolger gezocht voor rol s1",
        ],
        [
          "persoon mies genoemd als opvolger voor rol s1",
        ],
        [
          "opvolger goedgekeurd voor rol s1",
        ],
        [
          "de opvolger voor rol s1 doet het niet",
        ],
        [
          "persoon mies neemt rol s1 over vanaf 1 mei 2027",
        ],
        [
          "overdracht van rol s1 gestopt",
        ],
      ]
    `);
  });

  it("is nothing of what only the bot knows of", () => {
    expect(words({ kind: "successor-reminded", seat: contact })).toStrictEqual([]);
    expect(words({ kind: "written-to", person: mies })).toStrictEqual([]);
    expect(words({ kind: "occurred", occurrence: "undone/x" })).toStrictEqual([]);
    expect(
      words({ kind: "stated", was: { kind: "removed", part: "people", id: mies } }),
    ).toStrictEqual([]);
  });

  it("says a record was added when it was not there, and else which fields became others", () => {
    const value = person("mies", "Mies Jansen", { jobTitle: "coach" });
    const recorded = { kind: "recorded", part: "people", value } as const;
    const was = person("mies", "Mies");
    expect(
      words({ kind: "stated", was: { kind: "removed", part: "people", id: mies } }, recorded),
    ).toStrictEqual(["persoon mies toegevoegd"]);
    expect(
      words({ kind: "stated", was: { kind: "recorded", part: "people", value: was } }, recorded),
    ).toStrictEqual(["persoon mies gewijzigd (naam en functie)"]);
    expect(words(recorded)).toStrictEqual(["persoon mies gewijzigd"]);
    const other = { kind: "removed", part: "people", id: ids.person.parse("kees") } as const;
    expect(words({ kind: "stated", was: other }, recorded)).toStrictEqual([
      "persoon mies gewijzigd",
    ]);
  });

  it("says the fields of an organisation, and of a seat that it was changed", () => {
    const before = organisationOf("o1", "Leergeld");
    const now = organisationOf("o1", "Leergeld Dorp", { about: "Schoolspullen." });
    expect(
      words(
        { kind: "stated", was: { kind: "recorded", part: "organisations", value: before } },
        { kind: "recorded", part: "organisations", value: now },
      ),
    ).toStrictEqual(["organisatie club o1 gewijzigd (naam en waarvoor je belt)"]);
    const value = seat("s1", { kind: "coordinator" });
    expect(
      words(
        { kind: "stated", was: { kind: "recorded", part: "seats", value } },
        { kind: "recorded", part: "seats", value: { ...value, holdings: [] } },
      ),
    ).toStrictEqual(["de plek rol s1 gewijzigd"]);
  });

  it("says a thing once, and of an undoing that it is one", () => {
    const confirmed = { kind: "seat-confirmed", seat: contact } as const;
    const doubted = { kind: "seat-doubted", seat: contact } as const;
    expect(words(confirmed, confirmed)).toStrictEqual(["rol s1 bevestigd"]);
    expect(words(confirmed, { kind: "occurred", occurrence: "digest/undone/" })).toStrictEqual([
      "rol s1 bevestigd",
    ]);
    expect(words(confirmed, doubted, { kind: "occurred", occurrence: "undone/x" })).toStrictEqual([
      "ongedaan gemaakt: rol s1 bevestigd",
      "gemeld dat rol s1 niet meer klopt",
    ]);
  });
});
