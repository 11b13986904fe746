import { describe, expect, test } from "vitest";
import { plan } from "../../../dialogs/plan/dialog.ts";
import { labelsIn, meetingTown, planned, pressed, says, valuesIn } from "./stage.ts";

const claims = (text: string) => plan.claims(text, { network: meetingTown(), state: undefined });

describe("as a coordinator in a hurry writes it", () => {
  test.each([
    ["ff overleg plannen op 2 feb 10-11u", "dinsdag 2 februari 2027, 10.00–11.00 uur"],
    [
      "overleg plannen webbers schulden 3 feb 10u, uurtje",
      "10.00–11.00 uur, voor de webbers schulden",
    ],
    [
      "webberoverleg 3 februari half 10 tot 11 inplannen",
      "woensdag 3 februari 2027, 9.30–11.00 uur",
    ],
    [
      "zet een webberoverleg in de agenda voor di 2 feb 10-12u",
      "2 februari 2027, 10.00–12.00 uur, voor",
    ],
    [
      "maak een overleg aan met de webbers schulden op 2 feb van 9 tot 10",
      "9.00–10.00 uur, voor de webbers",
    ],
    ["kan er een webberoverleg gepland worden op 4 februari van 13-14.30", "13.00–14.30 uur"],
    [
      "plan webber overleg 2 februari 10:00 - 11:30 in het gemeentehuis kamer 2.14",
      "gemeentehuis kamer 2.14",
    ],
    ["plan een webberoverleg op 2-2 van 10-12", "dinsdag 2 februari 2027, 10.00–12.00 uur"],
    ["plan een webberoverleg 2 feb 10 uur via teams, 1,5 uur", "10.00–11.30 uur, via teams"],
    [
      "webberoverleg di 2 feb 9.30-11",
      "dinsdag 2 februari 2027, 9.30–11.00 uur, voor alle webbers",
    ],
    ["PLAN WEBBEROVERLEG 2 FEB 10-11 UUR BIEB!!", "10.00–11.00 uur, BIEB, voor alle webbers"],
    [
      "plan overleg met noor, kees en piet over de folder di 2 feb 11u, halfuurtje, bij Leergeld",
      "11.00–11.30 uur, Leergeld, voor Noor Nieuwenhuis, Kees",
    ],
    [
      "plan een overleg met Noor van Leergeld op 2 feb 10-11u",
      "voor Noor Nieuwenhuis en Sanne de Vries.",
    ],
    [
      "plan een overleg met mijzelf en piet op 2 feb 10-11 uur",
      "voor Piet Post en Sanne de Vries.",
    ],
    [
      "plan een overleg met de tafel noord, elke 2 weken op do 9-11",
      "elke twee weken op donderdag, 9.00–11.00 uur",
    ],
    [
      "plan een bijeenkomst op 11 maart van 14 tot 16.30 in De Waard max 40 personen",
      "De Waard, plek voor 40",
    ],
    [
      "plan webberoverleg wo 25/11 10:30-12:00 stadhuis, kamer 3 (2e verdieping)",
      "stadhuis, kamer 3 (2e verdieping)",
    ],
    [
      "plan elke maandag- en woensdagochtend om 9 uur een kort overleg met de webbers energie, kwartiertje",
      "elke maandag en woensdag, 9.00–9.15 uur",
    ],
    [
      "plan vanaf februari elke 1e dinsdag vd maand een webberoverleg van 9.30 tot 11.00 in de bieb",
      "elke eerste dinsdag van de maand, 9.30–11.00 uur, vanaf dinsdag 2 februari 2027, bieb",
    ],
    [
      "plan een overleg over Koningsdag op 12 april van 10 tot 11 in wijkcentrum De Schakel",
      "maandag 12 april 2027, 10.00–11.00 uur, wijkcentrum De Schakel",
    ],
    [
      "plan een bijeenkomst, donderdag voor Pasen, 15u, 2 uur",
      "donderdag 25 maart 2027, 15.00–17.00 uur",
    ],
    [
      "plan een webberoverleg op tweede pinksterdag van 10 tot 11",
      "Let op: 17 mei 2027 is een feestdag.",
    ],
    [
      "plan een webberoverleg de dag na Hemelvaart 10-11 uur",
      "vrijdag 7 mei 2027, 10.00–11.00 uur",
    ],
    [
      "plan een webberoverleg 's avonds om 8 uur op 2 februari, anderhalf uur",
      "20.00–21.30 uur ’s avonds",
    ],
    [
      "plan webberoverleg na de vakantie op dinsdag half 10 tot 11",
      "dinsdag 5 januari 2027, 9.30–11.00 uur",
    ],
    ["plan een webberoverleg donderdag 9-11", "donderdag 26 november, 9.00–11.00 uur"],
    [
      "ik wil graag voor 2 februari een webberoverleg inplannen om half 10, een uur",
      "2 februari 2027, 9.30–10.30 uur",
    ],
    ["graag een webberoverleg plannen 2 februari kwart voor tien, drie kwartier", "9.45–10.30 uur"],
  ])("%s", (text, gist) => {
    expect(claims(text)).toBe(true);
    const back = says(text);
    expect(back.text).toContain(gist);
    expect(back.text).toContain("Klopt dat?");
    expect(back.outcome.changes).toStrictEqual([]);
  });

  test.each([
    ["plan een webberoverleg na het weekend", "“na het weekend”: op welke dag?"],
    ["plan een webberoverleg in het weekend van 6 december", "kan op meer dagen. Welke bedoel je?"],
    ["plan een webberoverleg begin volgende week", "“begin volgende week”: op welke dag?"],
    ["plan een webberoverleg eind jan of begin feb", "“eind jan of begin feb” kan op meer dagen."],
    ["plan een webberoverleg tussen kerst en oud en nieuw", "op welke dag?"],
    ["plan voor volgende week een webberoverleg", "“voor volgende week”: op welke dag?"],
    [
      "plan een webberoverleg dinsdag of donderdag om 10",
      "“dinsdag of donderdag” kan op meer dagen.",
    ],
    ["plan webberoverleg 1e week van feb", "“1e week van feb”: op welke dag?"],
    ["plan webberoverleg woensdagochtend", "Hoe laat begint het?"],
    [
      "plan lunch met de webbers 2 feb tussen de middag",
      "“tussen de middag” kan op meer manieren.",
    ],
    ["plan een webberoverleg 2 feb na schooltijd", "“na schooltijd” kan op meer manieren."],
    [
      "plan een webberoverleg maandelijks, donderdag 10 uur, een uur",
      "kan op meer manieren. Welke bedoel je?",
    ],
    ["plan wbberoverleg dinsdag 2 februari 10 uur", "Hoe lang duurt het?"],
  ])("%s: one question, with buttons", (text, question) => {
    expect(claims(text)).toBe(true);
    const asked = says(text);
    expect(asked.text).toContain(question);
    expect(labelsIn(asked).length).toBeGreaterThanOrEqual(3);
    expect(asked.outcome.changes).toStrictEqual([]);
  });

  test.each([
    ["plan een webberoverleg ergens in februari", "“ergens in februari”: op welke dag?"],
    ["plan een webberoverleg gisteren om 10 uur", "“gisteren” is al geweest."],
    ["plan een webberoverleg op 30 februari om 10 uur", "“30 februari” bestaat niet."],
    ["plan webberoverleg ma 1 feb 930-11", "“930-11” begrijp ik niet."],
    [
      "plan een webberoverleg volgende week donderdag zelfde tijd",
      "“zelfde tijd” begrijp ik niet.",
    ],
    ["plan een webberoverleg 2 keer per maand op donderdag", "“2 keer per maand” begrijp ik niet."],
    [
      "plan een overleg met de webbers school en met Noor op 2 feb 10-11 uur",
      "“met Noor” begrijp ik niet.",
    ],
    ["plan een overleg met iedereen op 2 feb 10-11 uur", "Wie bedoel je met “iedereen”?"],
    [
      "plan een webberoverleg op 2 feb 10-11 uur bel 0612345678",
      "Hier staat een telefoonnummer in.",
    ],
  ])("%s: the form, and why", (text, line) => {
    expect(claims(text)).toBe(true);
    const form = says(text);
    expect(form.text.split("\n")[0]).toContain(line);
    expect(labelsIn(form)).toStrictEqual(["Lees terug"]);
  });

  test("what is asked once is not asked twice", () => {
    const lines = says("plan een webberoverleg ergens in februari").text.split("\n\n");
    expect(lines.filter((line) => /welke dag/iu.test(line))).toHaveLength(1);
    expect(lines[3]).toContain("Titel: Webberoverleg\n");
  });

  test("how often it comes stays in the form when the day is missing", () => {
    const form = says("plan een webberoverleg elk kwartaal, 10 uur, een uur");
    expect(valuesIn(form)["often"]).toBe("monthly/3");
  });
});

describe("what a coordinator in a hurry does not mean to plan", () => {
  test.each([
    "webberoverleg 2 feb was 10 uur",
    "webberoverleg dinsdag om 10 uur?",
    "webberoverleg van 2 februari is verzet naar 10 uur",
    "overleg met school dinsdag om 10 uur liep vast",
    "regel een fiets voor een kind",
    "maak een afspraak met de moeder op dinsdag om 10 uur",
    "zet het kind op de wachtlijst",
    "plan van aanpak voor school",
    "ik moet een gesprek plannen met de ouders",
  ])("%s", (text) => {
    expect(claims(text)).toBe(false);
  });
});

describe("a series in words", () => {
  const weekly = () =>
    planned("plan een webberoverleg elke dinsdag van 9 tot 11 uur, vanaf 5 januari");

  test("is from now on on another day: read back, with what moves", () => {
    const { network } = weekly();
    const back = says("het webberoverleg is voortaan op donderdag", { network });
    expect(back.text).toContain("elke donderdag, 9.00–11.00 uur, vanaf donderdag 7 januari 2027");
    expect(back.text).toContain("dinsdag 5 januari 2027 wordt donderdag 7 januari 2027");
    expect(labelsIn(back)).toStrictEqual(["Ja, wijzig de reeks", "Wijzigen"]);
  });

  test("is from now on at another time, as long as it was", () => {
    const { network } = weekly();
    const back = says("verzet de reeks webberoverleg naar 13 uur", { network });
    expect(back.text).toContain("elke dinsdag, 13.00–15.00 uur");
    expect(back.text).toContain("houden hun dag en krijgen een andere tijd.");
  });

  test.each(["wijzig de reeks webberoverleg", "reeks webberoverleg wijzigen", "wijzig de reeks"])(
    "%s: the form",
    (text) => {
      const { network } = weekly();
      expect(says(text, { network }).text).toContain(
        "Vanaf welke dag komt Webberoverleg anders terug?",
      );
    },
  );

  test("stops after a second yes, and not by the first", () => {
    const { network } = weekly();
    const ask = says("stop de reeks webberoverleg", { network });
    expect(ask.text).toContain("De reeks Webberoverleg stoppen vanaf");
    expect(ask.outcome.changes).toStrictEqual([]);
    expect(pressed(ask, "Ja, stop de reeks").outcome.changes.length).toBeGreaterThan(1);
  });

  test("of which there are several is asked, and of which there is none is said", () => {
    const first = weekly();
    const { network } = planned("plan de wijktafel Noord elke donderdag van 10 tot 11 uur", {
      network: first.network,
    });
    const which = says("stop de reeks", { network });
    expect(labelsIn(which)).toStrictEqual([
      ...["Webberoverleg · elke dinsdag", "Wijktafel Noord · elke donderdag"],
    ]);
    expect(says("stop de reeks intervisie", { network }).text).toContain(
      "Deze reeks vind ik niet bij wat er gepland staat.",
    );
  });

  test("is changed by nobody else", () => {
    const { network } = weekly();
    const text = "het webberoverleg is voortaan op donderdag";
    expect(says(text, { network, person: "noor" }).text).toContain("Dat kunnen alleen");
  });
});

describe("what is planned, asked for in words", () => {
  test("for a table: the next one of theirs, or that there is none", () => {
    const { network } = planned("plan de wijktafel Noord op 12 januari van 10 tot 11 uur");
    const text = "wanneer is het volgende overleg met de tafel Noord?";
    expect(says(text, { network }).text).toContain("Wanneer: dinsdag 12 januari 2027");
    expect(
      says("wanneer is het volgende overleg met de contactpersonen", { network }).text,
    ).toContain("Voor hen staat er nu geen overleg gepland.");
  });

  test.each(["wat staat er gepland", "de planning", "wat staat er op de planning?"])(
    "%s",
    (text) => {
      expect(claims(text)).toBe(true);
    },
  );

  test("of a month: which one is asked", () => {
    const { network } = planned(
      "plan een webberoverleg elke dinsdag van 9 tot 11 uur, vanaf 5 januari",
    );
    const which = says("annuleer alle webberoverleggen in februari", { network });
    expect(labelsIn(which).every((label) => label.includes("februari"))).toBe(true);
  });
});

describe("a yes as people say it", () => {
  test.each(["ok", "prima", "ja doe maar", "is goed", "jep"])("%s plans", (text) => {
    const { network, state } = says("plan een webberoverleg op 2 februari van 10 tot 11 uur");
    expect(says(text, { network, state }).outcome.changes).toHaveLength(1);
  });
});
