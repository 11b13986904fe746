import { describe, expect, test } from "vitest";
import { asked } from "../../../dialogs/asked/dialog.ts";
import type { CountLine } from "../../../src/contract/outcome.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { type AreaId, ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const theme = ids.theme.parse;
const area = ids.area.parse;

function taken(given: Partial<Given> = {}) {
  const happening = typing("wat is er gevraagd");
  const outcome = asked.step(situation({ happening, person: "sanne", asked: [], ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
  return { ...outcome, text: text.replace(/\n\nSpoed:.*/g, "") };
}

const line = (outcome: CountLine["outcome"], more: Partial<CountLine> = {}): CountLine => ({
  ...{ outcome, times: 1, week: "2026-W48" },
  ...more,
});

/** As it is when the coordinator is away until Christmas. */
function coordinatorAway(): Network {
  const base = smallNetwork();
  const away = { from: "2026-11-20" as Day, until: "2026-12-24" as Day };
  const sanne = person("sanne", "Sanne de Vries", {
    availability: { hours: [], absences: [away] },
  });
  return { ...base, people: base.people.with(sanne.id, sanne) };
}

describe("the coordinator who asks what was asked", () => {
  test("reads how often, what had no answer and about what, beside the four weeks before", () => {
    const lines = [
      line("answered", { theme: theme("school"), times: 9 }),
      line("answered", { theme: theme("voedsel"), times: 2 }),
      line("asked-back", { theme: theme("school"), times: 2 }),
      line("nobody", { theme: theme("rouw"), times: 2, week: "2026-W45" }),
      line("no-theme", { nearest: theme("energie"), times: 3, week: "2026-W46" }),
      line("no-theme", { times: 1 }),
      line("spoken", { theme: theme("school"), times: 4 }),
      line("no-reply", { theme: theme("school"), times: 1 }),
      line("answered", { theme: theme("school"), times: 6, week: "2026-W44" }),
      line("answered", { theme: theme("schulden"), times: 50, week: "2026-W40" }),
    ];
    expect(taken({ asked: lines }).text).toBe(
      [
        "Wat er gevraagd is",
        "Van 2 november tot nu.",
        "17 keer gevraagd, in de vier weken daarvoor 6 keer. 11 keer noemde ik iemand, 6 keer had ik geen antwoord, 2 keer vroeg ik eerst iets terug, 4 keer is er iemand gesproken, 1 keer was er geen gehoor.",
        "Waar ik geen antwoord op had",
        "- 3× geen antwoord op iets over Energie en water\n- 2× niemand op de lijst voor Rouw en verlies\n- 1× geen antwoord, en geen thema kwam in de buurt",
        "Per thema",
        "Schoolkosten: 9 gevraagd (6) · 9 beantwoord · 2 teruggevraagd · 4 gesproken · 1 geen gehoor\nRouw en verlies: 2 gevraagd (0) · 2 zonder antwoord\nEten en voedselhulp: 2 gevraagd (0) · 2 beantwoord",
        "Tussen haakjes: de vier weken daarvoor.",
        "Ik bewaar van een vraag alleen het thema, het gebied, de week en wat ervan kwam. Nooit de woorden.",
        "[Vier weken eerder]",
      ].join("\n\n"),
    );
  });

  test("reads that nothing was asked, and has nowhere to go back to", () => {
    const { text } = taken();
    expect(text).toContain("In deze vier weken is er niets gevraagd.");
    expect(text).not.toContain("[");
  });

  test("reads that everything had an answer", () => {
    const { text } = taken({ asked: [line("answered")] });
    expect(text).toContain("Op elke vraag had ik een antwoord.");
    expect(text).toContain("1 keer gevraagd, in de vier weken daarvoor 0 keer.");
  });

  test("reads the top of many themes and gaps, and how many more there are", () => {
    const themes = Array.from({ length: 11 }, (_, index) => theme(`thema-${index}`));
    const lines = themes.flatMap((id, index) => [
      line("nobody", { theme: id, times: 20 - index }),
      line("no-theme", { nearest: id, times: 1 }),
    ]);
    const { text } = taken({ asked: lines });
    expect(text).toContain("- 20× niemand op de lijst voor thema-0\n");
    expect(text).toContain("- en nog 14");
    expect(text).toContain("En nog 3 thema's.");
    expect(text).not.toContain("thema-8: ");
  });

  test("goes to earlier weeks and back by button, in its place", () => {
    const lines = [line("answered"), line("answered", { week: "2026-W43", times: 7 })];
    const action = { kind: "asked", back: 1 };
    const earlier = taken({ asked: lines, happening: pressing(action) });
    expect(earlier.text).toContain("Van 5 oktober tot en met 1 november.");
    expect(earlier.text).toContain("7 keer gevraagd");
    expect(earlier.text).toMatch(/\[Vier weken later\]$/);
    expect(earlier.say).toMatchObject([{ as: "replacement", to: "here" }]);
    const first = earlier.say[0]?.message.blocks.find(({ kind }) => kind === "buttons");
    expect(first).toMatchObject({ buttons: [{ does: { action: { kind: "asked", back: 0 } } }] });
  });

  test("goes over the turn of the year", () => {
    const at = "2027-01-12T09:00:00.000Z" as NonNullable<Given["at"]>;
    const lines = [
      line("answered", { week: "2026-W53", times: 2 }),
      line("answered", { week: "2026-W50", times: 5 }),
    ];
    const { text } = taken({ asked: lines, at });
    expect(text).toContain("Van 21 december 2026 tot nu.");
    expect(text).toContain("2 keer gevraagd, in de vier weken daarvoor 5 keer.");
  });

  test("hears it when what was counted cannot be read, and not that it is nothing", () => {
    const happening = typing("gaten");
    const outcome = asked.step(situation({ happening, person: "sanne" }));
    expect(JSON.stringify(outcome)).toContain("Ik kan nu niet nakijken wat er gevraagd is.");
  });

  test("writes nothing and counts nothing", () => {
    const { changes, tell, counts, state } = taken({ asked: [line("answered")] });
    expect([changes, tell, counts, state]).toStrictEqual([[], [], [], { kind: "keep" }]);
  });
});

describe("what would lead to somebody", () => {
  const inAreas = (counts: Readonly<Record<string, number>>, more: Partial<CountLine> = {}) =>
    Object.entries(counts).map(([id, times]) =>
      line("answered", { theme: theme("school"), area: area(id), times, ...more }),
    );

  test("is not told: an area in which little was asked", () => {
    const { text } = taken({ asked: inAreas({ noord: 6, zuid: 4 }) });
    expect(text).toContain("Noord: 6 gevraagd (0) · 6 beantwoord");
    expect(text).toContain("Gebieden met minder dan 5 vragen noem ik niet.");
    expect(text).not.toContain("Zuid");
  });

  test("is not told: how little was asked there before", () => {
    const earlier = inAreas({ noord: 2 }, { week: "2026-W43" });
    const { text } = taken({ asked: [...inAreas({ noord: 6 }), ...earlier] });
    expect(text).toContain("Noord: 6 gevraagd (minder dan 5) · 6 beantwoord");
  });

  test("is not told: the one question in an area that had no answer", () => {
    const gap = line("nobody", { theme: theme("rouw"), area: area("noord") });
    const { text } = taken({ asked: [...inAreas({ noord: 6 }), gap] });
    expect(text).toContain("Noord: 7 gevraagd (0)\n");
    expect(text).toContain("1× niemand op de lijst voor Rouw en verlies");
  });

  test("is nowhere a theme with an area", () => {
    const network = smallNetwork();
    const both = taken({ asked: inAreas({ noord: 60, zuid: 40 }) });
    for (const row of both.text.split("\n").filter((one) => /Noord|Zuid/.test(one))) {
      for (const { short } of network.themes) expect(row).not.toContain(short);
    }
  });

  test("is not there either when the network has no areas any more", () => {
    const network = { ...smallNetwork(), areas: Collection.empty<AreaId, never>() };
    expect(taken({ network, asked: inAreas({ noord: 9 }) }).text).not.toContain("Per gebied");
  });
});

describe("who may read it", () => {
  const refused = "Wat er gevraagd is, laat ik alleen de coördinator van het netwerk zien.";

  test.each([["fatima"], ["kees"], [undefined]])("is not %s, who hears whom to ask", (who) => {
    const { text } = taken({ asked: [line("answered")], ...(who && { person: who }) });
    const own = asked.step(situation({ happening: typing("gaten"), asked: [line("answered")] }));
    const said = who ? text : JSON.stringify(own);
    expect(said).toContain(`${refused} Dat is nu Sanne de Vries.`);
    expect(said).not.toContain("gevraagd,");
  });

  test("is the deputy when the coordinator is away, and still the coordinator", () => {
    const network = coordinatorAway();
    for (const who of ["kees", "sanne"]) {
      expect(taken({ network, person: who, asked: [line("answered")] }).text).toContain("1 keer");
    }
    expect(taken({ network, person: "fatima" }).text).toContain("Dat is nu Kees Bakker.");
  });

  test("is found out when an old button is pressed", () => {
    const happening = pressing({ kind: "asked", back: 0 });
    expect(taken({ happening, person: "fatima" }).text).toContain(refused);
  });

  test("is nobody any more when there is no coordinator", () => {
    const base = smallNetwork();
    const network = { ...base, seats: base.seats.without(ids.seat.parse("coordinator")) };
    expect(taken({ network }).text).toBe(`${refused} Die is er nu niet.`);
  });

  test("is nobody where others read along, and that is said to who asked alone", () => {
    for (const who of ["sanne", "fatima"]) {
      const { say, text } = taken({ person: who, kind: "group", asked: [line("answered")] });
      expect(say).toMatchObject([{ to: "private", as: "new" }]);
      expect(text).toMatch(/^Wat er gevraagd is, laat ik niet zien waar anderen meelezen\./);
    }
  });

  test("a button that is not one of ours is not read", () => {
    for (const action of [
      { kind: "asked" },
      { kind: "asked", back: -1 },
      { kind: "asked", back: 1e9 },
    ]) {
      expect(asked.step(situation({ happening: pressing(action) }))).toBe("unreadable");
    }
  });
});

describe("the words for it", () => {
  const claims = (text: string) =>
    asked.claims(text, { network: smallNetwork(), state: undefined });

  test.each([
    "wat is er gevraagd",
    "Wat is er gevraagd?",
    "gaten",
    "Wat kon je niet beantwoorden?",
  ])("%s", (text) => {
    expect(claims(text)).toBe(true);
  });

  test.each(["gaten in zijn tanden", "ze heeft gevraagd om hulp", "cijfers", "wat is er", ""])(
    "are not: %s",
    (text) => {
      expect(claims(text)).toBe(false);
    },
  );
});
