import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { minutesDocument } from "../../src/documents/minutes-document.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import type { Minutes, MinutesLine } from "../../src/domain/meeting/minutes.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day, Instant } from "../../src/domain/time.ts";
import { minutesTown, webberMeeting } from "../fixtures/minutes-town.ts";

const at = "2026-11-24T09:00:00.000Z" as Instant;
const by = ids.person.parse("fatima");

const lineOf = (kind: MinutesLine["kind"], text: string, index = 0): MinutesLine => ({
  ...{ id: ids.minutesLine.parse(`l-${kind}-${index}`), kind, text, by, at },
});

async function partsOf(minutes: Minutes | undefined, actions: readonly Action[] = []) {
  const meeting = webberMeeting("november", "2026-11-24", {
    title: "Overleg Jansen & Zn <bestuur>",
    ...(minutes && { minutes }),
  });
  const network: Network = { ...minutesTown(), actions: Collection.of(actions) };
  const bytes = await minutesDocument({
    ...{ network, meeting, today: "2026-11-24" as Day, when: "dinsdag 24 november 2026" },
    dayName: (day) => `op ${day}`,
    seatName: ({ id }) => `plek ${id}`,
  });
  const files = unzipSync(bytes);
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const document = read("word/document.xml");
  const shown = document.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
  return { document, shown, read, names: Object.keys(files) };
}

const action: Action = {
  ...{
    id: ids.action.parse("folder"),
    what: "Folder maken",
    meeting: ids.meeting.parse("november"),
  },
  ...{ owner: ids.seat.parse("webber-energie"), dueOn: "2027-06-01" as Day },
  ...{ agreedAt: at, postponed: 0 },
};

describe("the minutes as a document", () => {
  it("have one form: title, when and where, who was there, decisions, notes, actions", async () => {
    const present = [by, ids.person.parse("mies")];
    const lines = [lineOf("decision", "We starten in mei"), lineOf("note", "De zaal was te klein")];
    const { shown } = await partsOf({ present, guests: ["Piet de gast"], lines }, [action]);
    expect(shown.split("\n").filter((line) => line !== "")).toEqual([
      "Verslag Overleg Jansen &amp; Zn &lt;bestuur&gt;",
      "Netwerk Dorp",
      "Wanneer: dinsdag 24 november 2026",
      "Waar: Buurthuis De Kern",
      "Aanwezig: Fatima El Amrani, Mies Jansen, Piet de gast",
      "Afwezig: Kees Bakker, Jan van der Berg",
      ...["Besluiten", "We starten in mei", "Notities", "De zaal was te klein", "Acties"],
      ...["Wat", "Wie", "Wanneer klaar"],
      ...["Folder maken", "Jan van der Berg (plek webber-energie)", "op 2027-06-01"],
    ]);
  });

  it("are in Dutch, have a title, page numbers, and a heading row that comes back", async () => {
    const { document, read } = await partsOf(undefined, [action]);
    expect(read("word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
    expect(read("docProps/core.xml")).toContain(
      "<dc:title>Verslag Overleg Jansen &amp; Zn &lt;bestuur&gt;</dc:title>",
    );
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    const footer = read("word/footer1.xml");
    expect(footer).toContain("PAGE");
    expect(footer).toContain("NUMPAGES");
  });

  it("say that nothing was noted when that is so", async () => {
    const { shown } = await partsOf(undefined);
    expect(shown).toContain("Aanwezig: niet genoteerd\n");
    expect(shown).toContain("Afwezig: niet genoteerd\n");
    expect(shown.match(/Geen\./g)).toHaveLength(3);
  });

  it("hold two hundred lines, letters from right to left, pictures and signs of control", async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      lineOf("note", `Regel ${index}.`, index),
    );
    const odd = [
      lineOf("decision", "مرحبا بالعالم"),
      lineOf("decision", "Feest 🎉\u0007\nen taart", 2),
    ];
    const { document, shown } = await partsOf({
      present: [],
      guests: [],
      lines: [...many, ...odd],
    });
    expect(shown).toContain("Regel 0.");
    expect(shown).toContain("Regel 199.");
    expect(document).toContain("<w:bidi/>");
    expect(document).toContain("<w:rtl/>");
    expect(shown).toContain("Feest 🎉\ufffd");
    expect(document).not.toContain("\u0007");
  });
});
