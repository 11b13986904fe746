import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { reportWorkbook } from "../../src/documents/report-workbook.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { AskedLine } from "../../src/domain/report/asked-tally.ts";
import { askedAbout, became, day, noon, personId, seatId } from "../domain/report/given.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";
import { worstCaseNetwork } from "../fixtures/worst-case-network.ts";

async function sheetsOf(network: Network, asked: readonly AskedLine[] = []) {
  const seatName = ({ id }: { readonly id: string }) => id;
  const bytes = await reportWorkbook({ network, at: tuesdayMorning, asked, seatName });
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

describe("the workbook of a coordinator", () => {
  test("has every seat with who sits there and how it stands", async () => {
    const rows = (await sheetsOf(smallNetwork())).get("Plekken") ?? [];
    expect(rows).toHaveLength(8);
    expect(rows.find(([, seat]) => seat === "leergeld-contact")).toEqual([
      ...["Leergeld Dorp", "leergeld-contact", "Jan van der Berg", "06 10001010"],
      ...["jan@voorbeeld.example", "Bevestigd"],
      ...[new Date("2026-11-12T00:00:00Z"), new Date("2027-02-10T00:00:00Z")],
      ...["IJsbrand 't Hart", null],
    ]);
    expect(rows.find(([, seat]) => seat === "budget-contact")).toEqual([
      ...["Budgethulp Dorp", "budget-contact", null, null, null, "Leeg"],
      ...[null, null, null, null],
    ]);
  });

  test("says who comes, who is asked and where nobody is known", async () => {
    const seat = seatId("budget-contact");
    const opened = { kind: "hand-over-opened", seat, why: "empty" } as const;
    const person = personId("kees");
    const cell = async (...facts: Parameters<typeof became>[2][]) => {
      const network = became(smallNetwork(), { at: noon("2026-11-20") }, ...facts);
      const rows = (await sheetsOf(network)).get("Plekken") ?? [];
      return rows.find(([, id]) => id === "budget-contact")?.[9];
    };
    const named = (needsYes: boolean) =>
      ({ kind: "successor-named", seat, person, needsYes }) as const;
    expect(await cell(opened)).toBe("Opvolger gezocht");
    expect(await cell(opened, named(true))).toBe("Kees Bakker, wacht op akkoord");
    expect(await cell(opened, named(false))).toBe("Kees Bakker is gevraagd");
    const from = day("2026-12-01");
    expect(await cell({ kind: "seat-taken", seat, person, from })).toBe(
      "Kees Bakker vanaf 2026-12-01",
    );
  });

  test("has the call list, and what is thin", async () => {
    const network = askedAbout(smallNetwork(), {
      ...{ person: "mies", seats: ["voedselbank-contact"], rungs: 6 },
      at: noon("2026-10-05"),
    });
    const sheets = await sheetsOf(network);
    expect(sheets.get("Bellijst")?.slice(1)).toEqual([
      [
        ...[
          "Mies Jansen",
          "06 10001030",
          "Voedselbank Dorp",
          "voedselbank-contact",
          "Geen antwoord",
        ],
        new Date("2026-10-05T00:00:00Z"),
      ],
    ]);
    expect(sheets.get("Kwetsbaar")).toContainEqual([
      ...["Organisatie met één persoon", "Voedselbank Dorp", "Mies Jansen"],
    ]);
  });

  test("has how often was asked about each theme, by week", async () => {
    const line = (week: string, times: number, more: Partial<AskedLine> = {}): AskedLine => ({
      ...{ outcome: "answered", week, times },
      ...more,
    });
    const theme = ids.theme.parse("school");
    const asked = [
      ...[line("2026-W47", 2, { theme }), line("2026-W48", 3, { theme })],
      ...[line("2026-W48", 1, { outcome: "no-theme" }), line("2025-W48", 9, { theme })],
    ];
    const rows = (await sheetsOf(smallNetwork(), asked)).get("Gevraagd") ?? [];
    expect(rows[0]).toHaveLength(15);
    expect(rows[0]?.slice(12)).toEqual(["2026-W47", "2026-W48", "Samen"]);
    expect(rows.slice(1).map((row) => [row[0], ...row.slice(12)])).toEqual([
      ["Schoolkosten", 2, 3, 5],
      ["Geen thema", 0, 1, 1],
    ]);
  });

  test("can be made of a network at every limit", async () => {
    const rows = (await sheetsOf(worstCaseNetwork())).get("Plekken") ?? [];
    expect(rows).toHaveLength(worstCaseNetwork().seats.size + 1);
  });
});
