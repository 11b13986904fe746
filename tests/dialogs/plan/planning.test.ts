import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import {
  buttonIn,
  daysOf,
  filled,
  labelsIn,
  meetingTown,
  planned,
  pressed,
  says,
  standing,
  taken,
  valuesIn,
} from "./stage.ts";

const single =
  "plan een overleg met de webbers schulden op 12 januari van 10 tot 11 uur in het gemeentehuis";

describe("what was understood is read back, and nothing is planned before a yes", () => {
  test("a series: rule, hours, first day, place, how many people, and the holidays", () => {
    const text =
      "plan een webberoverleg, vierde dinsdag van de maand, half tien, anderhalf uur, buurthuis De Linde";
    const back = says(text, { at: "2026-11-25T09:00:00.000Z" as Instant });
    expect(back.text).toBe(
      [
        "Webberoverleg",
        "Ik begrijp: elke vierde dinsdag van de maand, 9.30–11.00 uur, vanaf dinsdag 5 januari 2027, buurthuis De Linde, voor alle webbers (3).",
        "22 december valt in een schoolvakantie van jullie regio: die wordt 5 januari 2027.",
        "27 april 2027 is een feestdag: die wordt 4 mei 2027.",
        "Klopt dat?",
        "[Ja, plan in] [Datumprikker eerst] [Wijzigen]",
      ].join("\n\n"),
    );
    expect(back.outcome.changes).toStrictEqual([]);
  });

  test("a public holiday and a summer on one card, the first three and how many more", () => {
    const back = says(
      "plan een webberoverleg elke woensdag van 19.30 tot 21 uur, vanaf 5 mei 2027",
    );
    expect(back.text).toContain(
      "elke woensdag, 19.30–21.00 uur ’s avonds, vanaf woensdag 12 mei 2027",
    );
    expect(back.text).toContain("5 mei 2027 is een feestdag: die vervalt.");
  });

  test("once, for the webbers of one theme", () => {
    const back = says(single);
    expect(back.text).toContain(
      "Ik begrijp: dinsdag 12 januari 2027, 10.00–11.00 uur, gemeentehuis, voor de webbers schulden (1).",
    );
    expect(back.text).toContain("Overleg webbers schulden");
    expect(daysOf(back)).toStrictEqual([]);
  });

  test("a table by its name, and all contacts", () => {
    expect(
      says("plan de wijktafel Noord elke eerste dinsdag van de maand om 9 uur, een uur").text,
    ).toContain("voor iedereen van Wijktafel Noord (1).");
    const contacts = says(
      "plan een bijeenkomst met alle contactpersonen op 12 januari van 9 tot 11 in het gemeentehuis, https://meet.voorbeeld.example/abc",
    );
    expect(contacts.text).toContain("voor alle contactpersonen (2).");
    expect(contacts.text).toContain("Online meedoen kan via https://meet.voorbeeld.example/abc");
  });

  test("a Saturday, a holiday and a seat with nobody are said beforehand", () => {
    const town = meetingTown();
    const nobody = { ...town, seats: town.seats.without(ids.seat.parse("webber-schulden")) };
    expect(says(single, { network: nobody }).text).toContain("op die plekken zit nu niemand");
    expect(says("plan een webberoverleg op 5 december van 10 tot 11 uur").text).toContain(
      "Let op: zaterdag 5 december 2026 is in het weekend.",
    );
    expect(says("plan een webberoverleg op 25 december van 10 tot 11 uur").text).toContain(
      "Let op: 25 december is een feestdag.",
    );
    expect(says("plan een webberoverleg op 22 december van 10 tot 11 uur").text).toContain(
      "Let op: 22 december valt in een schoolvakantie van jullie regio.",
    );
  });
});

describe("yes", () => {
  test("makes one meeting, looked after by the seat of who planned it", () => {
    const done = planned(single);
    expect(done.text).toContain(
      "Gepland: Overleg webbers schulden, dinsdag 12 januari 2027, 10.00–11.00 uur. Wie erbij hoort, krijgt een uitnodiging.",
    );
    expect([...done.network.meetings]).toStrictEqual([
      {
        ...{ id: "overleg-webbers-schulden-2027-01-12", title: "Overleg webbers schulden" },
        audience: { kind: "webbers-of", themes: ["schulden"] },
        ...{
          organiser: "coordinator",
          place: "gemeentehuis",
          plannedAt: "2026-11-24T09:00:00.000Z",
        },
        slot: { day: "2027-01-12", from: "10:00", until: "11:00" },
        ...{ sequence: 0, told: [], replies: [], items: [] },
      },
    ]);
  });

  test("in words as well", () => {
    const back = says(single);
    const done = says("ja, plan maar in", { network: back.network, state: back.state });
    expect(daysOf(done)).toStrictEqual(["2027-01-12"]);
  });

  test("no leaves everything as it was, and the button of before does nothing", () => {
    const back = says(single);
    const no = says("nee", { network: back.network, state: back.state });
    expect(no.text).toBe("Goed, ik plan niets.");
    const late = pressed(back, "Ja, plan in", { state: no.state });
    expect(late.text).toContain("Dit voorstel heb ik niet meer.");
    expect(daysOf(late)).toStrictEqual([]);
  });

  test("pressed twice is one meeting", () => {
    const back = says(single);
    const done = pressed(back, "Ja, plan in");
    const again = pressed(back, "Ja, plan in", { network: done.network, state: done.state });
    expect(again.text).toContain(
      "Dit staat al gepland: Overleg webbers schulden, dinsdag 12 januari 2027",
    );
    expect(again.outcome.changes).toStrictEqual([]);
  });

  test("pressed twice is one series", () => {
    const back = says("plan een webberoverleg elke eerste dinsdag van de maand, 10 tot 11 uur");
    const done = pressed(back, "Ja, plan in");
    const again = pressed(back, "Ja, plan in", { network: done.network, state: done.state });
    expect(again.text).toContain("Dit staat al gepland");
    expect(again.outcome.changes).toStrictEqual([]);
  });

  test("two coordinators who plan the same at once plan it once", () => {
    const [one, other] = [says(single), says(single, { person: "fatima" })];
    const done = pressed(one, "Ja, plan in", { at: "2026-11-24T09:01:00.000Z" as Instant });
    const second = pressed(other, "Ja, plan in", {
      ...{ network: done.network, person: "fatima" },
      at: "2026-11-24T09:02:00.000Z" as Instant,
    });
    expect(second.text).toContain("Dit staat al gepland");
    expect(standing(second.network)).toHaveLength(1);
  });

  test("the same again on purpose is a meeting with an id of its own", () => {
    const first = planned(single);
    const off = pressed(pressed(pressed(first, "Bekijken"), "Afzeggen"), "Ja, zeg af");
    const second = planned(single, {
      network: off.network,
      at: "2026-11-25T09:00:00.000Z" as Instant,
    });
    expect(standing(second.network).map(({ id }) => id)).toStrictEqual([
      "overleg-webbers-schulden-2027-01-12-2",
    ]);
  });

  test("what is over by the time of the yes is not planned", () => {
    const back = says("plan een webberoverleg vandaag van 14 tot 15 uur");
    const late = pressed(back, "Ja, plan in", { at: "2026-11-24T14:00:00.000Z" as Instant });
    expect(late.text).toContain("Dat moment is al geweest.");
    expect(daysOf(late)).toStrictEqual([]);
  });

  test("a webber plans as well, and looks after it by the seat of the theme", () => {
    const done = planned(single, { person: "noor" });
    expect(standing(done.network).map(({ organiser }) => organiser)).toStrictEqual([
      "webber-schulden",
    ]);
  });
});

describe("what is missing is asked in one form", () => {
  test("with what was understood filled in", () => {
    const asked = says("plan een overleg met de webbers schulden over twee weken om 10 uur");
    const form = pressed(asked, "Anders");
    expect(valuesIn(form)).toStrictEqual({
      ...{ title: "Overleg webbers schulden", day: "2026-12-08", from: "10.00", until: undefined },
      ...{ place: undefined, link: undefined, whom: "theme:schulden", often: "once" },
      ...{ last: undefined, holidays: "move", capacity: undefined },
    });
    const back = filled(form, { until: "anderhalf uur", place: "de bieb" });
    expect(back.text).toContain(
      "dinsdag 8 december, 10.00–11.30 uur, de bieb, voor de webbers schulden (1).",
    );
    expect(daysOf(pressed(back, "Ja, plan in"))).toStrictEqual(["2026-12-08"]);
  });

  test.each([
    ["11", "11.00"],
    ["11.15 uur", "11.15"],
    ["90", "11.30"],
    ["45 minuten", "10.45"],
    ["2 uur", "12.00"],
    ["14 uur", "14.00"],
  ])("an end of “%s” is %s", (until, shown) => {
    const form = pressed(says("plan een webberoverleg op 8 december om 10 uur"), "Anders");
    expect(filled(form, { until }).text).toContain(`10.00–${shown} uur`);
  });

  test("how often is worked out of the day that is filled in", () => {
    const form = says("plan een webberoverleg");
    const values = { day: "2026-12-29", from: "10", until: "11", holidays: "keep" };
    expect(filled(form, { ...values, often: "monthly/1" }).text).toContain(
      "elke laatste dinsdag van de maand, 10.00–11.00 uur, vanaf dinsdag 29 december",
    );
    expect(filled(form, { ...values, often: "weekly/2" }).text).toContain(
      "elke twee weken op dinsdag",
    );
    expect(filled(form, { ...values, often: "date/1" }).text).toContain("elke 29e van de maand");
    expect(filled(form, { ...values, often: "weekly/1", last: "2027-01-12" }).text).toContain(
      "elke dinsdag, tot en met dinsdag 12 januari 2027",
    );
  });

  test("webbers of several themes go together, other groups do not", () => {
    const form = says(
      "plan een webberoverleg op 8 december van 10 tot 11 uur bij mij thuis, bel 06 12345678",
    );
    const both = filled(form, { whom: ["theme:schulden", "theme:energie"], place: "De Linde" });
    expect(both.text).toContain("voor de webbers schulden en energie en water (2).");
    const mixed = filled(form, { whom: ["webbers", "contacts"], place: "De Linde" });
    expect(mixed.text).toContain("Kies webbers van een of meer thema's, of één andere groep.");
  });

  test("[Wijzigen] gives the form with what was read back, and a recurrence that was typed stays", () => {
    const back = says("plan een webberoverleg elke zes weken op donderdag, 10 tot 11 uur");
    const form = pressed(back, "Wijzigen");
    const again = filled(form, { place: "De Linde" });
    expect(again.text).toContain("elke zes weken op donderdag, 10.00–11.00 uur");
    expect(again.text).toContain("De Linde");
  });
});

describe("what cannot be is said in one clear line (I30)", () => {
  test.each([
    ["plan een overleg op 31 februari van 10 tot 11 uur", "“31 februari” bestaat niet."],
    ["plan een overleg op 1 mei 9999 van 10 tot 11 uur", "ligt meer dan drie jaar weg"],
    ["plan een overleg op 12 januari van 11 tot 10 uur", "Het einde ligt voor het begin."],
    ["plan een overleg vandaag van 09.00 tot 09.45 uur", "is al geweest."],
  ])("%s", (text, line) => {
    const form = says(text);
    expect(form.text).toContain(line);
    expect(form.blocks.some(({ kind }) => kind === "form")).toBe(true);
    expect(form.outcome.changes).toStrictEqual([]);
  });

  const form = () => says("plan een webberoverleg");
  const fine = { title: "Overleg", day: "2027-01-12", from: "10.00", until: "11.00" };

  test.each([
    [{ day: "2026-11-23" }, "Dat moment is al geweest."],
    [{ day: "2027-03-28", from: "02.30", until: "04.00" }, "Die tijd bestaat die nacht niet"],
    [{ from: "11.00", until: "10.00" }, "Het einde ligt voor het begin."],
    [{ day: "9999-01-12" }, "Die dag ligt meer dan drie jaar weg."],
    [{ day: "31 februari" }, "“31 februari” bestaat niet."],
    [{ from: "9.75" }, "De tijd “9.75” begrijp ik niet."],
    [{ from: "23.00", until: "120" }, "Het eindigt na middernacht."],
    [{ from: "07.00", until: "22.00" }, "Dat duurt langer dan twaalf uur."],
    [{ often: "weekly/1", last: "2026-12-01" }, "De laatste dag ligt voor de eerste."],
    [{ day: "" }, "Op welke dag?"],
    [{ title: " " }, "Hoe heet het?"],
    [{ link: "http://overleg.example" }, "Die link kan ik niet gebruiken."],
    [{ link: "https://intranet/x" }, "Die link kan ik niet gebruiken."],
    [{ link: "javascript:alert(1)" }, "Die link kan ik niet gebruiken."],
    [{ title: "Over 06 12345678" }, "Hier staat een telefoonnummer in. Dat bewaar ik niet."],
    [{ place: `Zaal ${"x".repeat(200)}` }, "Dat is te lang. Er passen 120 tekens in."],
  ])("a form with %j", (values, line) => {
    const again = filled(form(), { ...fine, ...values });
    expect(again.text).toContain(line);
    expect(again.blocks.some(({ kind }) => kind === "form")).toBe(true);
  });

  test("what the shield finds is not given back, and an address is a place to meet", () => {
    const again = filled(form(), { ...fine, title: "Over 06 12345678" });
    expect(JSON.stringify(again.outcome)).not.toContain("12345678");
    expect(filled(form(), { ...fine, place: "Dorpsstraat 12, 1234 AB Dorp" }).text).toContain(
      "Dorpsstraat 12, 1234 AB Dorp, voor alle webbers",
    );
  });

  test("a series that would never come is not read back", () => {
    const never = {
      ...fine,
      day: "2026-12-22",
      often: "weekly/1",
      last: "2026-12-29",
      holidays: "skip",
    };
    expect(filled(form(), never).text).toContain("Zo valt er geen enkele keer een overleg.");
  });
});

describe("what can mean two things is asked, never acted upon", () => {
  test("one question with the days to choose from", () => {
    const question = says("plan een webberoverleg volgende vrijdag van 10 tot 11 uur");
    expect(question.text).toContain("Welke bedoel je?");
    const [first = "", second = ""] = labelsIn(question);
    expect([first, second]).toStrictEqual(["vrijdag 27 november", "vrijdag 4 december"]);
    expect(pressed(question, second).text).toContain("vrijdag 4 december, 10.00–11.00 uur");
  });

  test("who is meant is not guessed: an unknown name is no audience", () => {
    const form = says("plan een overleg met Noor en Ibrahim op 8 december van 10 tot 11 uur");
    expect(form.text).toContain("Wie bedoel je met “Ibrahim”? Kies voor wie het is.");
    expect(valuesIn(form)["whom"]).toBeUndefined();
    const unchosen = filled(form, {});
    expect(unchosen.text).toContain("Voor wie is het?");
    expect(filled(unchosen, { whom: ["table:wijktafel-noord"] }).text).toContain(
      "voor iedereen van Wijktafel Noord (1).",
    );
  });
});

describe("what else is then", () => {
  test("a meeting of the same people at that time is named", () => {
    const first = planned("plan een webberoverleg op 12 januari van 10 tot 12 uur");
    const { network } = first;
    expect(
      says("plan een webberoverleg op 12 januari van 11 tot 13 uur", { network }).text,
    ).toContain("Let op: op dinsdag 12 januari 2027 is dan ook Webberoverleg (10.00–12.00 uur).");
    expect(says(single, { network }).text).toContain("is dan ook Webberoverleg");
    expect(
      says("plan een webberoverleg op 12 januari van 12 tot 13 uur", { network }).text,
    ).not.toContain("dan ook");
    expect(
      says("plan de wijktafel Noord op 12 januari van 10 tot 11 uur", { network }).text,
    ).not.toContain("dan ook");
  });
});

describe("the date poll", () => {
  test("gets what is known", () => {
    expect(buttonIn(says(single), "Datumprikker eerst").does).toStrictEqual({
      ...{ dialog: "poll", version: 1, subject: "-" },
      action: {
        ...{ kind: "propose", title: "Overleg webbers schulden", minutes: 60 },
        audience: { kind: "webbers-of", themes: ["schulden"] },
        ...{ organiser: "coordinator", place: "gemeentehuis" },
      },
    });
  });
});

describe("who may plan", () => {
  test("not a contact person, and not somebody whom nobody knows", () => {
    expect(says(single, { person: "mies" }).text).toBe(
      "Overleggen inplannen doen de coördinator en de webbers van dit netwerk.",
    );
    const stranger = says(single, { person: "nobody" });
    expect(stranger.text).toContain("Ik weet nog niet wie je bent.");
    expect(stranger.outcome.changes).toStrictEqual([]);
  });

  test("not a webber whose seat passed on since", () => {
    const back = says(single, { person: "noor" });
    const { network, state } = back;
    const id = ids.seat.parse("webber-schulden");
    const seat = network.seats.get(id);
    if (!seat) throw new Error("no seat");
    const holdings = [{ person: ids.person.parse("mies"), from: "2026-11-01" as Day }];
    const passed = { ...network, seats: network.seats.with(id, { ...seat, holdings }) };
    const late = pressed(back, "Ja, plan in", { network: passed, state, person: "noor" });
    expect(late.text).toContain("Overleggen inplannen doen");
    expect(daysOf(late)).toStrictEqual([]);
  });

  test("not in a group, where it is said to that person alone", () => {
    const group = says(single, { kind: "group" });
    expect(group.text).toContain("In een groep plan ik niets.");
    expect(group.outcome.say.map(({ to }) => to)).toStrictEqual(["private"]);
    const press = taken({ kind: "group", happening: pressing({ kind: "new" }) });
    expect(press.text).toContain("In een groep plan ik niets.");
  });
});
