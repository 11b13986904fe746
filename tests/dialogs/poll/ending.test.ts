import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Day } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { ballot, Stage, sent } from "./stage.ts";

const everyone = ["fatima", "mies", "kees", "jan"] as const;

/** The third day suits three of them, the others fewer. */
function voted(stage = sent()): Stage {
  stage.later("2026-11-25T09:00:00Z");
  stage.push("fatima", "Verstuur mijn keuze", ballot("no", "yes", "yes", "no", "no"));
  stage.push("mies", "Verstuur mijn keuze", ballot("yes", "no", "rather-not", "no", "no"));
  stage.push("kees", "Verstuur mijn keuze", ballot("no", "yes", "yes", "no", "no"));
  return stage;
}

function dayOf(stage: Stage, index: number): string {
  return `${Number(stage.poll().proposals[index]?.day.slice(8))} januari 2027`;
}

describe("the end of a poll", () => {
  test("comes with the last vote, and tells the organiser the best date and why", () => {
    const stage = voted();
    expect(stage.tick()).toStrictEqual([]);
    stage.push("jan", "Verstuur mijn keuze", ballot("no", "no", "yes", "no", "no"));
    expect(stage.tick()).toStrictEqual(["closed fatima"]);
    expect(stage.tick()).toStrictEqual([]);
    const text = stage.last("fatima");
    expect(text).toContain(
      "De datumprikker voor “Webberoverleg” is klaar: iedereen heeft gestemd.",
    );
    expect(text).toMatch(new RegExp(`Beste datum: \\w+dag ${dayOf(stage, 2)}, `));
    expect(text).toContain("Kan (3): Fatima El Amrani, Jan van der Berg en Kees Bakker");
    expect(text).toContain("Liever niet (1): Mies Jansen");
    expect(text).toContain("Thema's: 3 van 4 met een webber die kan");
    expect(text).toContain("Niet vertegenwoordigd: Eten en voedselhulp");
    expect(text).toContain("Ervaringsdeskundige (1): Kees Bakker");
    expect(text).toContain("Van de organisatie (1): Fatima El Amrani");
  });

  test("comes at the last moment with who did not answer", () => {
    const stage = voted();
    expect(stage.tick("2026-12-01T16:00:00Z")).toStrictEqual(["closed fatima"]);
    expect(stage.last("fatima")).toContain("is klaar. 3 van 4 mensen hebben gestemd.");
    expect(stage.last("fatima")).toContain("Geen antwoord (1): Jan van der Berg");
  });

  test("says so when nobody voted, and offers to ask again", () => {
    const stage = sent();
    stage.tick("2026-12-01T16:00:00Z");
    expect(stage.last("fatima")).toBe(
      "De datumprikker voor “Webberoverleg” is klaar, maar niemand heeft gestemd.\n\n[Andere datum] [Nog eens vragen] [Niet plannen]",
    );
  });

  test("says so when nobody can on any of the days, and new days are one tap away", () => {
    const stage = sent();
    const first = stage.poll();
    for (const who of everyone) stage.push(who, "Geen enkele dag");
    stage.tick("2026-11-26T09:00:00Z");
    expect(stage.last("fatima")).toBe(
      [
        "De datumprikker voor “Webberoverleg” is klaar: iedereen heeft gestemd.",
        "Op geen van deze dagen kan iemand. Zal ik nieuwe dagen zoeken?",
        "[Zoek nieuwe dagen] [Toch een van deze dagen] [Niet plannen]",
      ].join("\n\n"),
    );
    const said = stage.push("fatima", "Zoek nieuwe dagen");
    const shown = said.text.split("\n").filter((line) => line.startsWith("- "));
    expect(shown).toHaveLength(5);
    expect(said.labels).toContain("Verstuur de datumprikker");
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.network.polls.get(first.id)?.withdrawnAt).toBe(stage.at);
    const late = stage.press("mies", { kind: "vote-all", poll: first.id, as: "yes" });
    expect(late.text).toContain(
      "Deze dagen gaan niet door. Voor “Webberoverleg” zijn er nieuwe dagen. Wanneer kun jij?",
    );
    expect(stage.push("mies", "Nieuwe dagen").labels).toContain("Alles kan");
  });

  test("names the least bad day when somebody would rather not", () => {
    const stage = sent();
    for (const who of everyone) {
      stage.push(who, "Verstuur mijn keuze", ballot("no", "rather-not", "no", "no", "no"));
    }
    stage.tick("2026-11-26T09:00:00Z");
    expect(stage.last("fatima")).toContain("Op geen van deze dagen kan iemand voluit.");
    expect(stage.last("fatima")).toMatch(
      new RegExp(`Het minst slecht van deze dagen: \\w+dag ${dayOf(stage, 1)}, `),
    );
    expect(stage.last("fatima")).toContain("Liever niet (4): ");
  });

  test("at night is told in the morning", () => {
    const stage = sent();
    for (const who of everyone) stage.push(who, "Alles kan");
    stage.later("2026-11-24T22:00:00Z");
    const before = stage.heard.length;
    stage.tick();
    expect(stage.heard).toHaveLength(before + 1);
    expect(stage.poll().closedAt).toBe("2026-11-24T22:00:00Z");
  });

  test("goes to who has the organiser's seat by then", () => {
    const stage = voted();
    stage.become({ kind: "clock" }, [
      {
        ...{ kind: "seat-taken", seat: ids.seat.parse("webber-school") },
        ...{ person: ids.person.parse("ijsbrand"), from: "2026-11-25" as Day },
      },
    ]);
    stage.tick();
    expect(stage.tick("2026-12-01T16:00:00Z")).toStrictEqual(["closed ijsbrand"]);
  });

  test("goes to the coordinator when nobody has that seat", () => {
    const town = webberTown();
    const sanne = town.people.get(ids.person.parse("sanne"));
    const mail = town.people.get(ids.person.parse("mies"))?.mail;
    if (!sanne || mail === undefined) throw new Error("no sanne");
    const people = town.people.with(sanne.id, { ...sanne, mail });
    const stage = voted(sent(new Stage({ ...town, people })));
    const seat = ids.seat.parse("webber-school");
    stage.become({ kind: "clock" }, [{ kind: "seat-left", seat, until: "2026-11-24" as Day }]);
    expect(stage.tick("2026-12-01T16:00:00Z")).toStrictEqual(["closed sanne"]);
  });

  test("reminds once before it, only who did not vote", () => {
    const stage = voted();
    expect(stage.tick("2026-11-27T07:59:00Z")).toStrictEqual([]);
    expect(stage.tick("2026-11-27T08:00:00Z")).toStrictEqual(["remind jan"]);
    expect(stage.tick("2026-11-30T08:00:00Z")).toStrictEqual([]);
    expect(stage.last("jan")).toContain(
      "Wanneer kun jij voor “Webberoverleg”? Van jou heb ik nog niets gehoord. Stemmen kan tot en met dinsdag 1 december.",
    );
  });
});

describe("choosing a date", () => {
  const closed = () => {
    const stage = voted();
    stage.tick("2026-12-01T16:00:00Z");
    return stage;
  };

  test("is one tap: a meeting on that day, for the same people, with the same organiser", () => {
    const stage = closed();
    const label = `Plan in: `;
    const best = stage.heard
      .filter(({ to }) => to === "fatima")
      .at(-1)
      ?.message.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
      .find((one) => one.label.startsWith(label));
    const said = stage.push("fatima", best?.label ?? "");
    expect(said.text).toMatch(
      new RegExp(`^Gepland: “Webberoverleg”, \\w+dag ${dayOf(stage, 2)}, .* Iedereen die meedoet`),
    );
    const [meeting] = [...stage.network.meetings];
    expect(meeting).toMatchObject({
      ...{ title: "Webberoverleg", audience: { kind: "webbers" }, organiser: "webber-school" },
      ...{ slot: stage.poll().proposals[2], sequence: 0, told: [], replies: [], items: [] },
    });
    expect(stage.poll().meeting).toBe(meeting?.id);
    expect(said.tell).toStrictEqual([]);
  });

  test("twice plans one, and says what is planned", () => {
    const stage = closed();
    const { id } = stage.poll();
    stage.press("fatima", { kind: "settle", poll: id, index: 2 });
    const again = stage.press("sanne", { kind: "settle", poll: id, index: 1 });
    expect(again.text).toMatch(
      new RegExp(`^Dit is al gepland: “Webberoverleg”, \\w+dag ${dayOf(stage, 2)}, `),
    );
    expect(again.facts).toStrictEqual([]);
    expect(stage.network.meetings.size).toBe(1);
  });

  test("can be another date: all of them in order, with how many can", () => {
    const stage = closed();
    const said = stage.push("fatima", "Andere datum");
    const lines = said.text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines[0]).toMatch(/uur · 2 kan · 1 liever niet$/);
    expect(lines[1]).toMatch(/uur · 2 kan · 1 kan niet$/);
    expect(lines).toHaveLength(5);
    expect(said.labels.filter((label) => label.startsWith("Plan in"))).toHaveLength(5);
  });

  test("can be done before everybody voted, and then nobody votes any more", () => {
    const stage = voted();
    const { id } = stage.poll();
    stage.press("fatima", { kind: "choose", poll: id });
    stage.press("fatima", { kind: "settle", poll: id, index: 0 });
    expect(stage.push("jan", "Alles kan").text).toContain("De datum is al gekozen");
    expect(stage.tick("2026-12-01T16:00:00Z")).toStrictEqual([]);
  });

  test("is for the organiser and the coordinator", () => {
    const stage = closed();
    const { id } = stage.poll();
    for (const kind of ["choose", "again", "withdraw"]) {
      expect(stage.press("mies", { kind, poll: id }).text).toBe(
        "Dit doet Fatima El Amrani, de organisator, of de coördinator.",
      );
    }
    expect(stage.press("mies", { kind: "settle", poll: id, index: 0 }).facts).toStrictEqual([]);
    expect(stage.press("sanne", { kind: "settle", poll: id, index: 0 }).facts).toHaveLength(2);
  });

  test("of a day that is over is not done", () => {
    const stage = closed();
    const { id, proposals } = stage.poll();
    stage.later(`${proposals[0]?.day}T12:00:00Z`);
    const said = stage.press("fatima", { kind: "settle", poll: id, index: 0 });
    expect(said.text).toMatch(/is te dichtbij of al voorbij. Kies een andere dag.\n/);
    expect(said.facts).toStrictEqual([]);
  });

  test("of a place in the list that does not exist shows the list", () => {
    const stage = closed();
    const said = stage.press("fatima", { kind: "settle", poll: stage.poll().id, index: 9 });
    expect(said.text).toContain("Welke datum wordt het");
  });
});

describe("asking again", () => {
  test("proposes other days, and takes the place of the first when it is sent", () => {
    const stage = sent();
    const first = stage.poll();
    stage.tick("2026-12-01T16:00:00Z");
    const said = stage.push("fatima", "Nog eens vragen");
    const shown = said.text.split("\n").filter((line) => line.startsWith("- "));
    expect(shown).toHaveLength(5);
    for (const { day } of first.proposals) {
      const name = `${Number(day.slice(8))} januari 2027`;
      expect(shown.some((line) => line.includes(` ${name},`))).toBe(false);
    }
    expect(stage.network.polls.get(first.id)?.withdrawnAt).toBeUndefined();
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.network.polls.get(first.id)?.withdrawnAt).toBe(stage.at);
    expect(stage.network.polls.size).toBe(2);
    expect(stage.tick()).toHaveLength(4);
  });

  test("is not needed once a date was chosen", () => {
    const stage = sent();
    const { id } = stage.poll();
    stage.press("fatima", { kind: "settle", poll: id, index: 0 });
    expect(stage.press("fatima", { kind: "again", poll: id }).text).toContain("Dit is al gepland");
  });
});

describe("withdrawing", () => {
  test("is asked once more, and then told to everybody who was asked", () => {
    const stage = sent();
    const { id } = stage.poll();
    const asked = stage.press("fatima", { kind: "withdraw", poll: id });
    expect(asked.facts).toStrictEqual([]);
    expect(asked.labels).toStrictEqual(["Ja, trek in", "Nee, laat staan"]);
    const said = stage.push("fatima", "Ja, trek in");
    expect(said.text).toContain("De datumprikker voor “Webberoverleg” is ingetrokken.");
    expect(said.told).toStrictEqual([]);
    expect(stage.tick()).toStrictEqual(["withdrawn kees", "withdrawn jan", "withdrawn mies"]);
    expect(stage.tick()).toStrictEqual([]);
    expect(stage.last("jan")).toContain("Je hoeft niet meer te stemmen.");
    const again = stage.press("fatima", { kind: "withdraw", poll: id, sure: true });
    expect(again.facts).toStrictEqual([]);
    expect(stage.tick()).toStrictEqual([]);
  });

  test("is told to nobody who was not asked yet", () => {
    const stage = new Stage();
    stage.later("2026-11-23T22:00:00Z");
    stage.type("fatima", "datumprikker voor een webberoverleg, anderhalf uur, in januari");
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.tick()).toStrictEqual([]);
    stage.press("fatima", { kind: "withdraw", poll: stage.poll().id, sure: true });
    expect(stage.tick("2026-11-24T09:00:00Z")).toStrictEqual([]);
  });

  test("at night is told in the morning", () => {
    const stage = sent();
    stage.later("2026-11-24T22:00:00Z");
    stage.press("fatima", { kind: "withdraw", poll: stage.poll().id, sure: true });
    expect(new Set(stage.struck().map(({ notBefore }) => notBefore))).toStrictEqual(
      new Set(["2026-11-25T07:00:00.000Z"]),
    );
  });

  test("after the end tells people that they need keep no day free", () => {
    const stage = voted();
    stage.tick("2026-12-01T16:00:00Z");
    expect(stage.push("fatima", "Niet plannen").text).toContain("wordt nu niet gepland");
    stage.tick();
    expect(stage.last("jan")).toBe(
      "“Webberoverleg” wordt nu niet gepland. De dagen die je vrijhield, zijn weer van jou.",
    );
  });
});

describe("a poll that nobody looks at any more", () => {
  test("ends by itself when all days are over, with one line to the organiser", () => {
    const stage = sent();
    stage.tick("2026-12-01T16:00:00Z");
    expect(stage.tick("2027-02-01T09:00:00Z")).toStrictEqual(["lapsed fatima"]);
    expect(stage.last("fatima")).toBe(
      "Alle voorgestelde dagen voor “Webberoverleg” zijn voorbij, en er is niets gepland. De datumprikker is gesloten.\n\n[Nog eens vragen]",
    );
    expect(stage.poll()).toMatchObject({ withdrawnAt: "2027-02-01T09:00:00Z" });
    expect(stage.tick("2027-02-01T09:01:00Z")).toStrictEqual([]);
    expect(stage.push("fatima", "Nog eens vragen").text).toContain(
      "Voorstel voor een datumprikker",
    );
  });
});

describe("how the polls stand", () => {
  test("is one card when there is one, for who leads it", () => {
    const stage = voted();
    const said = stage.type("fatima", "datumprikkers");
    expect(said.text).toContain(
      "Datumprikker voor “Webberoverleg”. 3 van 4 mensen hebben gestemd.",
    );
    expect(said.text).toContain("Nog geen antwoord: Jan van der Berg.");
    expect(said.labels).toStrictEqual(["Mijn keuze", "Kies nu een datum", "Trek in"]);
  });

  test("is the ballot for who takes part", () => {
    const said = sent().type("jan", "datumprikkers");
    expect(said.text).toContain("Wanneer kun jij?");
  });

  test("is a choice when there are several", () => {
    const stage = sent(sent());
    const said = stage.type("fatima", "welke datumprikkers lopen er?");
    expect(said.text).toContain("Er lopen 2 datumprikkers.");
    expect(said.labels).toStrictEqual(["Webberoverleg", "Webberoverleg"]);
    const all = stage.type("mies", "alles kan");
    expect(all.labels).toHaveLength(2);
    expect(all.facts).toStrictEqual([]);
  });

  test("is nothing for who has none", () => {
    expect(new Stage().type("mies", "datumprikkers").text).toBe(
      "Er loopt nu geen datumprikker voor jou.",
    );
  });

  test("names who was not reached, and counts empty seats", () => {
    const stage = sent();
    stage.become({ kind: "clock" }, [
      { kind: "seat-left", seat: ids.seat.parse("webber-energie"), until: "2026-11-23" as Day },
    ]);
    expect(stage.type("fatima", "datumprikkers").text).toContain("Eén van de plekken is leeg");
  });
});
