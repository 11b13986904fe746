import { describe, expect, test } from "vitest";
import { minutesDocument } from "../../src/documents/minutes-document.ts";
import { reportWorkbook } from "../../src/documents/report-workbook.ts";
import { workbookBytes } from "../../src/documents/workbook.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids } from "../../src/domain/ids.ts";
import type { MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { minutesTown, webberMeeting } from "../fixtures/minutes-town.ts";
import { tuesdayMorning } from "../fixtures/small-network.ts";
import { worstCaseNetwork } from "../fixtures/worst-case-network.ts";
import { hasOffice, pagesPrinted, sheetsShown, textShown } from "./libreoffice.ts";

const at = "2026-11-24T09:00:00.000Z" as Instant;
const by = ids.person.parse("fatima");

function minutesWith(texts: readonly string[]) {
  const lines = texts.map(
    (text, index): MinutesLine => ({
      ...{ id: ids.minutesLine.parse(`l-${index}`), kind: "decision", text, by, at },
    }),
  );
  const action = {
    ...{ id: ids.action.parse("folder"), what: "Folder maken in het Türkçe" },
    ...{ meeting: ids.meeting.parse("november"), owner: ids.seat.parse("webber-energie") },
    ...{ dueOn: "2027-06-01" as Day, agreedAt: at, postponed: 0 },
  };
  const meeting = webberMeeting("november", "2026-11-24", {
    title: "Overleg Jansen & Zn <bestuur>",
    minutes: { present: [by], guests: [], lines },
  });
  return minutesDocument({
    ...{ network: { ...minutesTown(), actions: Collection.of([action]) }, meeting },
    ...{ today: "2026-11-24" as Day, when: "dinsdag 24 november 2026" },
    dayName: (day) => `op ${day}`,
    seatName: ({ id }) => `plek ${id}`,
  });
}

describe.runIf(hasOffice())("opened by LibreOffice", { timeout: 180_000 }, () => {
  test("a workbook has every sheet, days that are days, and texts that nothing works out (I19)", async () => {
    const texts = ["=1+1", "+31 6 10001000", "@SUM(A1)", "-2", "00123", "1-2", "_x000D_", '"ja"'];
    const bytes = await workbookBytes({
      ...{ title: "Proef", at },
      sheets: [
        {
          name: "Vreemd",
          columns: ["Tekst", "Dag", "Getal"].map((heading) => ({ heading, width: 20 })),
          rows: texts.map((text) => [
            { kind: "text", text },
            { kind: "day", day: "2026-03-29" as Day },
            { kind: "number", number: 1234.5 },
          ]),
        },
      ],
    });
    expect(sheetsShown(bytes).get("Vreemd")).toEqual([
      '"Tekst","Dag","Getal"',
      ...texts.map((text) => `"${text.replaceAll('"', '""')}",2026-03-29,1234.5`),
    ]);
  });

  test("the largest report is whole, and as wide as the page on paper", async () => {
    const network = worstCaseNetwork();
    const bytes = await reportWorkbook({
      ...{ network, at: tuesdayMorning, asked: [] },
      seatName: ({ id }) => id,
    });
    const shown = sheetsShown(bytes);
    expect([...shown.keys()].toSorted()).toEqual(["Bellijst", "Gevraagd", "Kwetsbaar", "Plekken"]);
    expect(shown.get("Plekken")).toHaveLength(network.seats.size + 1);
    // Ten columns that did not fit the page would go on on other pages, as many again for each.
    expect(pagesPrinted("book.xlsx", bytes)).toBeLessThan(15);
  });

  test("minutes read as they were written, whatever was written", async () => {
    const bytes = await minutesWith(["We starten in mei", "שלום aan iedereen 👋", "5 < 6 & 7 > 2"]);
    expect(
      textShown(bytes)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ).toEqual([
      ...["Verslag Overleg Jansen & Zn <bestuur>", "Netwerk Dorp"],
      ...["Wanneer: dinsdag 24 november 2026", "Waar: Buurthuis De Kern"],
      ...["Aanwezig: Fatima El Amrani", "Afwezig: Kees Bakker, Jan van der Berg, Mies Jansen"],
      ...["Besluiten", "• We starten in mei", "• שלום aan iedereen 👋", "• 5 < 6 & 7 > 2"],
      ...["Notities", "Geen.", "Acties", "Wat", "Wie", "Wanneer klaar"],
      ...["Folder maken in het Türkçe", "Jan van der Berg (plek webber-energie)", "op 2027-06-01"],
    ]);
  });

  test("long minutes go on on the next page", async () => {
    const bytes = await minutesWith(Array.from({ length: 200 }, (_, at) => `Besluit ${at}`));
    expect(pagesPrinted("minutes.docx", bytes)).toBeGreaterThan(3);
  });
});
