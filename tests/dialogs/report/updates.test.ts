import { describe, expect, test } from "vitest";
import { report } from "../../../dialogs/report/dialog.ts";
import type { Fact } from "../../../src/domain/change.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { askedAbout, became, day, noon, personId, seatId } from "../../domain/report/given.ts";
import { managed } from "../../domain/report/managed.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { fromZonedTime } from "../../journeys/zoned-time.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const kees = personId("kees");

function taken({ text = "", ...given }: Partial<Given> & { readonly text?: string }) {
  const happening = typing(text);
  const network = managed();
  const outcome = report.step(situation({ happening, person: "kees", network, ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const [say] = outcome.say;
  const shown = say ? messageToText(say.message) : "";
  return { ...outcome, text: shown.replace(/\n\nSpoed:.*/g, ""), all: shown };
}

const choose = (every: string) => pressing({ kind: "every", every });

describe("how an organisation stands, for who manages it", () => {
  test("in three lines: what is confirmed, who is webber, and how often they hear of it", () => {
    const { text, all, changes } = taken({ text: "Hoe staat het met mijn organisatie?" });
    expect(text).toBe(
      [
        "Gemeente Dorp en Leergeld Dorp: alle 5 plekken bevestigd.",
        "Webber schoolkosten: Fatima El Amrani.",
        "Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.",
        "[Updates]",
      ].join("\n\n"),
    );
    expect(all).toContain("\n\nSpoed:");
    expect(changes).toStrictEqual([]);
  });

  test("names what is not confirmed, and what went to somebody else", () => {
    const at = noon("2026-11-10");
    const left = (id: string): Fact => ({
      ...{ kind: "seat-left", seat: seatId(id), until: day("2026-11-09") },
    });
    const given = { person: "fatima", seats: ["webber-school"], rungs: 6 };
    const asked = askedAbout(managed(), { ...given, at: noon("2026-11-13") });
    const network = became(
      asked,
      { at },
      {
        kind: "seat-taken",
        seat: seatId("leergeld-contact"),
        person: kees,
        from: day("2026-11-10"),
      },
      left("leergeld-deputy"),
    );
    const { text } = taken({ text: "mijn organisatie", network });
    expect(text).toContain(
      "Gemeente Dorp en Leergeld Dorp: 2 van 5 plekken bevestigd. Verder: 1 is te laat (webber schoolkosten), 1 is nog nooit bevestigd en 1 is leeg (plaatsvervangend contactpersoon Leergeld Dorp in Noord).",
    );
    expect(text).toContain(
      "Overgedragen: contactpersoon Leergeld Dorp in Noord aan Kees Bakker. Webber schoolkosten: Fatima",
    );
  });

  test("says so when nobody of theirs is webber", () => {
    const until = day("2026-11-20");
    const left: Fact = { kind: "seat-left", seat: seatId("gemeente-manager"), until };
    const network = became(managed(), { at: noon("2026-11-20") }, left);
    const { text } = taken({ text: "mijn organisatie", network });
    expect(text).toContain("Leergeld Dorp: alle 3 plekken bevestigd.");
    expect(text).toContain("Niemand van Leergeld Dorp is webber.");
  });

  test("is for nobody else: not for a contact, and not for who looks after the network", () => {
    const { text, say } = taken({ text: "updates", person: "jan" });
    expect(text).toContain("laat ik alleen de leidinggevende zien.");
    expect(text).toContain("Vraag het Sanne de Vries, coördinator.");
    expect(text).toContain("[Schrijf de coördinator]");
    expect(say).toHaveLength(1);
    const own = taken({ text: "updates", person: "sanne" });
    expect(own.text).toContain("Zo sta jij niet op de lijst.");
    expect(own.text).not.toContain("Vraag het");
    const stranger = report.step(
      situation({ happening: choose("month"), network: managed(), guest: true }),
    );
    expect(stranger).toMatchObject({ changes: [] });
  });

  test("where others read along it goes to who asked alone", () => {
    const { say } = taken({ text: "mijn organisatie", kind: "group" });
    expect(say[0]).toMatchObject({ to: "private" });
  });
});

describe("choosing how often one hears of it", () => {
  test("three buttons, and what it is now", () => {
    const { text, changes } = taken({ happening: pressing({ kind: "updates" }) });
    expect(text).toBe(
      "Hoe vaak wil je horen hoe het staat met Gemeente Dorp en Leergeld Dorp? Nu hoor je het alleen als je het vraagt.\n\n[Elke maand] [Elk kwartaal] [Nooit]",
    );
    expect(changes).toStrictEqual([]);
    const fact: Fact = { kind: "updates-chosen", person: kees, every: "quarter" };
    const network = became(managed(), { at: noon("2026-11-20") }, fact);
    expect(taken({ text: "updates", network }).text).toContain("Nu hoor je het elk kwartaal.");
  });

  test("by button or in words; how it stands now comes at once, and not once more this month", () => {
    for (const given of [
      { happening: choose("month") },
      { text: "Stuur me elke maand een update" },
    ]) {
      const { text, changes } = taken(given);
      expect(changes).toStrictEqual([
        { kind: "updates-chosen", person: "kees", every: "month" },
        { kind: "occurred", occurrence: "update/2026-11/kees" },
      ]);
      expect(text).toContain("Goed. Je krijgt dit op de eerste werkdag van elke maand.");
      expect(text).toContain("alle 5 plekken bevestigd.");
      expect(text).not.toContain("omdat je dat koos");
      expect(text).toContain("[Updates]");
    }
    expect(taken({ happening: choose("quarter") }).changes).toContainEqual({
      ...{ kind: "occurred", occurrence: "update/2026-Q4/kees" },
    });
  });

  test("never ends it, and says how to ask; who had none changes nothing", () => {
    const fact: Fact = { kind: "updates-chosen", person: kees, every: "month" };
    const network = became(managed(), { at: noon("2026-11-20") }, fact);
    const { text, changes } = taken({ text: "stuur me geen updates meer", network });
    expect(changes).toStrictEqual([{ kind: "updates-chosen", person: "kees", every: "never" }]);
    expect(text).toContain("Goed. Je krijgt geen updates meer.");
    expect(taken({ happening: choose("never") }).changes).toStrictEqual([]);
  });

  test("another rhythm does not exist", () => {
    const happening = pressing({ kind: "every", every: "day" });
    expect(report.step(situation({ happening, person: "kees" }))).toBe("unreadable");
  });
});

describe("the update that comes by itself", () => {
  const chosen: Fact = { kind: "updates-chosen", person: kees, every: "month" };
  const network = became(managed(), { at: noon("2026-11-20") }, chosen);
  const firstDay = fromZonedTime("2026-12-01T09:00");

  function strike(now: Network, at: Instant) {
    const struck = report.timetable?.strike({ network: now, at, knowledge: keywordKnowledge });
    if (!struck) throw new Error("no timetable");
    return struck;
  }
  // The digest of that week came on Monday.
  const monday = became(
    network,
    { at: noon("2026-11-30") },
    { kind: "occurred", occurrence: "digest/2026-W49" },
  );

  test("comes on the first working day, counts as written to, and answers no question", () => {
    const { changes, tell } = strike(monday, firstDay);
    expect(changes).toStrictEqual([
      { kind: "occurred", occurrence: "update/2026-12/kees" },
      { kind: "written-to", person: "kees" },
    ]);
    expect(tell).toMatchObject([
      {
        to: { kind: "person", person: "kees" },
        key: "update/2026-12/kees",
        until: fromZonedTime("2026-12-08T09:00"),
      },
    ]);
    const text = tell.map(({ message }) => messageToText(message)).join();
    expect(text).toContain("Je krijgt dit elke maand, omdat je dat koos.");
    expect(text).not.toContain("Spoed:");
    const told = became(monday, { at: firstDay }, ...changes);
    expect(strike(told, fromZonedTime("2026-12-02T09:00"))).toStrictEqual({
      changes: [],
      tell: [],
    });
  });

  test("waits a day for who gets the digest of the week at that moment", () => {
    const absences = [{ from: day("2026-11-20"), until: day("2026-12-31") }];
    const sanne = network.people.get(personId("sanne"));
    if (!sanne) throw new Error("nobody");
    const away = { ...sanne, availability: { ...sanne.availability, absences } };
    const earlier = became(
      network,
      { at: noon("2026-11-23") },
      { kind: "occurred", occurrence: "digest/2026-W48" },
    );
    const deputy = { ...earlier, people: network.people.with(sanne.id, away) };
    const first = strike(deputy, firstDay);
    expect(first.tell.map(({ key }) => key)).toStrictEqual(["digest/2026-W49"]);
    const told = became(deputy, { at: firstDay }, ...first.changes);
    expect(
      strike(told, fromZonedTime("2026-12-02T09:00")).tell.map(({ key }) => key),
    ).toStrictEqual(["update/2026-12/kees"]);
  });

  test("is looked for before the next digest", () => {
    const at = fromZonedTime("2026-11-30T12:00");
    const next = report.timetable?.nextAt({ network: monday, at, knowledge: keywordKnowledge });
    expect(next).toBe(firstDay);
  });
});
