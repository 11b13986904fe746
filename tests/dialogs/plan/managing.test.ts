import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import {
  daysOf,
  filled,
  labelsIn,
  meetingTown,
  planned,
  pressed,
  says,
  standing,
  type Taken,
  taken,
  valuesIn,
} from "./stage.ts";

const single = () =>
  planned(
    "plan een webberoverleg op 5 januari van 10 tot 11.30 uur in het gemeentehuis, https://meet.voorbeeld.example/abc",
  );
const monthly = () =>
  planned("plan een webberoverleg, eerste dinsdag van de maand, 10 tot 11 uur, De Linde");

/** With what people say to the first meeting. */
function answered(town: Network): Network {
  const [first] = standing(town);
  if (!first) return town;
  const at = "2026-11-24T10:00:00.000Z" as Instant;
  const [fatima, noor] = [ids.person.parse("fatima"), ids.person.parse("noor")];
  const replies = [
    { person: fatima, as: "yes" as const, at, sequence: 0 },
    { person: noor, as: "no" as const, at, sequence: 0 },
  ];
  return { ...town, meetings: town.meetings.with(first.id, { ...first, replies }) };
}

describe("what is planned", () => {
  test("nothing: that is said, and who may plan can begin", () => {
    const list = says("welke overleggen zijn er");
    expect(list.text).toBe("Er staat nu geen overleg gepland.\n\n[Nieuw overleg]");
    expect(pressed(list, "Nieuw overleg").text).toContain("Titel: Webberoverleg");
    expect(labelsIn(says("welke overleggen zijn er", { person: "mies" }))).toStrictEqual([]);
  });

  test("the organiser reads who comes, in the order of time", () => {
    const { network } = monthly();
    expect(says("wanneer is het volgende overleg", { network: answered(network) }).text).toBe(
      [
        "- Webberoverleg · dinsdag 1 december, 10.00–11.00 uur · De Linde · 1 komt, 1 niet, 1 nog geen antwoord",
        "- Webberoverleg · dinsdag 5 januari 2027, 10.00–11.00 uur · De Linde · 0 komen, 3 nog geen antwoord",
        "- Webberoverleg · dinsdag 2 februari 2027, 10.00–11.00 uur · De Linde · 0 komen, 3 nog geen antwoord",
        "- Webberoverleg · dinsdag 2 maart 2027, 10.00–11.00 uur · De Linde · 0 komen, 3 nog geen antwoord",
        "",
        "[dinsdag 1 december · Webberoverleg] [dinsdag 5 januari 2027 · Webberoverleg] [dinsdag 2 februari 2027 · Webberoverleg] [dinsdag 2 maart 2027 · Webberoverleg] [Nieuw overleg]",
      ].join("\n"),
    );
  });

  test("who takes part reads the hours; anybody else title, day and place", () => {
    const { network } = single();
    const [theirs, others] = [
      says("welke overleggen zijn er", { network, person: "noor" }),
      says("welke overleggen zijn er", { network, person: "mies" }),
    ];
    expect(theirs.text).toContain("dinsdag 5 januari 2027, 10.00–11.30 uur · gemeentehuis\n");
    expect(others.text).toContain("- Webberoverleg · dinsdag 5 januari 2027 · gemeentehuis\n");
    const card = pressed(others, "dinsdag 5 januari 2027 · Webberoverleg", { person: "mies" });
    expect(card.text).toContain("Dag: dinsdag 5 januari 2027");
    expect(card.text).not.toMatch(/10\.00|meet\.voorbeeld|Sanne|komt/);
    expect(labelsIn(card)).toStrictEqual(["Alle overleggen"]);
  });

  test("in a group only that, for everybody to read, and no names", () => {
    const { network } = single();
    const group = says("welke overleggen zijn er", { network, kind: "group" });
    expect(group.outcome.say.map(({ to }) => to)).toStrictEqual(["here"]);
    expect(group.text).toBe(
      "- Webberoverleg · dinsdag 5 januari 2027 · gemeentehuis\n\nMeer zien? Vraag het me in een gesprek met mij alleen.",
    );
  });

  test("what is over or off is not in it", () => {
    const { network } = monthly();
    const later = says("overleggen", { network, at: "2026-12-01T09:30:00.000Z" as Instant });
    expect(later.text).not.toContain("1 december");
    expect(later.text).toContain("dinsdag 5 januari");
  });

  test("more than eight are read page by page", () => {
    const { network } = planned("plan een webberoverleg elke week op donderdag van 10 tot 11 uur");
    const list = says("overleggen", { network });
    expect(list.text).toContain("Nog 5 overleggen.");
    const next = pressed(list, "Volgende 5");
    expect(next.text).not.toContain("26 november");
    expect(next.outcome.say[0]?.as).toBe("replacement");
  });
});

describe("the card of a meeting", () => {
  test("shows all of it to who looks after it, with what may be done", () => {
    const card = pressed(single(), "Bekijken");
    expect(card.text).toContain("Wanneer: dinsdag 5 januari 2027, 10.00–11.30 uur");
    expect(card.text).toContain(": Sanne de Vries");
    expect(card.text).toContain("Voor wie: alle webbers (3)");
    expect(card.text).toContain("Wie komt: 0 komen, 3 nog geen antwoord");
    expect(card.text).toContain("Online meedoen kan via https://meet.voorbeeld.example/abc");
    expect(labelsIn(card)).toStrictEqual(["Verzetten", "Afzeggen", "Alle overleggen"]);
  });

  test("of a series offers to skip it, and to stop or change the series", () => {
    const card = pressed(monthly(), "Bekijken");
    expect(card.text).toContain("Reeks: elke eerste dinsdag van de maand");
    expect(labelsIn(card)).toStrictEqual([
      ...["Verzetten", "Deze overslaan", "Reeks stoppen", "Reeks wijzigen", "Alle overleggen"],
    ]);
  });

  test("offers nothing of that to another webber", () => {
    expect(labelsIn(pressed(single(), "Bekijken", { person: "noor" }))).toStrictEqual([
      "Alle overleggen",
    ]);
  });

  test("of a meeting that is gone says so", () => {
    const gone = taken({ happening: pressing({ kind: "show", meeting: "weg" }) });
    expect(gone.text).toContain("Dit overleg ken ik niet meer.");
  });
});

describe("moving a meeting", () => {
  test("the old and the new are read back, then it is so and the invitation rises", () => {
    const { network } = single();
    const back = says("verzet het webberoverleg van 5 januari naar 12 januari 9.30 uur", {
      network,
    });
    expect(back.text).toContain(
      "Webberoverleg gaat van dinsdag 5 januari 2027, 10.00–11.30 uur naar dinsdag 12 januari 2027, 9.30–11.00 uur.",
    );
    expect(back.outcome.changes).toStrictEqual([]);
    const done = pressed(back, "Ja, verzet");
    expect(done.text).toContain(
      "Goed. Webberoverleg is nu op dinsdag 12 januari 2027, 9.30–11.00 uur. Iedereen krijgt bericht.",
    );
    expect(standing(done.network).map(({ slot, sequence }) => [slot, sequence])).toStrictEqual([
      [{ day: "2027-01-12", from: "09:30", until: "11:00" }, 1],
    ]);
    const again = pressed(back, "Ja, verzet", { network: done.network, state: done.state });
    expect(again.text).toContain(
      "Dat is al veranderd: Webberoverleg is op dinsdag 12 januari 2027",
    );
    expect(again.outcome.changes).toStrictEqual([]);
  });

  test("by the form: the place and the link as well, and what is left empty is none", () => {
    const form = pressed(pressed(single(), "Bekijken"), "Verzetten");
    expect(form.text).toContain("Webberoverleg is nu op dinsdag 5 januari 2027, 10.00–11.30 uur.");
    const back = filled(form, { place: "De Linde", link: "" });
    expect(back.text).toContain("De plaats wordt: De Linde.");
    expect(back.text).toContain("Er is geen link meer.");
    const done = says("ja", { network: back.network, state: back.state });
    expect(done.outcome.changes).toStrictEqual([
      {
        ...{ kind: "meeting-changed", meeting: "webberoverleg-2027-01-05" },
        news: { place: "De Linde", link: null },
      },
    ]);
  });

  test("to the same time changes nothing", () => {
    const form = pressed(pressed(single(), "Bekijken"), "Verzetten");
    expect(filled(form, {}).text).toContain("Er verandert niets");
  });

  test.each([
    [{ day: "2026-11-01" }, "Dat moment is al geweest."],
    [{ day: "2027-03-28", from: "02.30" }, "Die tijd bestaat die nacht niet"],
    [{ from: "12.00" }, "Het einde ligt voor het begin."],
    [{ day: "9999-01-01" }, "Die dag ligt meer dan drie jaar weg."],
    [{ day: "31 februari" }, "“31 februari” bestaat niet."],
    [{ place: "bel 06 12345678" }, "Hier staat een telefoonnummer in."],
  ])("into %j is refused in one line, with the form", (values, line) => {
    const form = pressed(pressed(single(), "Bekijken"), "Verzetten");
    const again = filled(form, values);
    expect(again.text).toContain(line);
    expect(labelsIn(again)).toStrictEqual(["Lees terug"]);
  });

  test("a day that can be two days is asked, not taken", () => {
    const { network } = single();
    const asked = says("verzet het webberoverleg van 5 januari naar volgende vrijdag", { network });
    expect(asked.text).toContain("Welke bedoel je?");
    expect(labelsIn(asked)).toStrictEqual([
      "vrijdag 27 november",
      "vrijdag 4 december",
      "Een andere dag",
    ]);
    const back = pressed(asked, "vrijdag 4 december");
    expect(back.text).toContain(
      "Webberoverleg gaat van dinsdag 5 januari 2027, 10.00–11.30 uur naar vrijdag 4 december, 10.00–11.30 uur.",
    );
    expect(standing(pressed(back, "Ja, verzet").network)[0]?.slot).toStrictEqual({
      ...{ day: "2026-12-04", from: "10:00", until: "11:30" },
    });
  });

  test.each([
    ["ergens volgende week", "maandag 30 november"],
    ["het eind van de maand", "donderdag 26 november"],
    ["eind januari", "maandag 25 januari 2027"],
    ["het eind van het jaar", "vrijdag 18 december"],
    ["na de zomer", "vrijdag 3 september 2027"],
    ["na de kerst", "maandag 4 januari 2027"],
    ["na het Suikerfeest", "vrijdag 12 maart 2027"],
  ])("to %s offers days, and in words it can be chosen", (to, day) => {
    const { network } = single();
    const asked = says(`verplaats het webberoverleg van 5 januari naar ${to}`, { network });
    expect(asked.text).toContain("op welke dag?");
    expect(labelsIn(asked)).toContain(day);
    const { state } = asked;
    const back = says(day, { network, state });
    expect(back.text).toContain(`naar ${day}, 10.00–11.30 uur.`);
    expect(says("ja", { network, state: back.state }).outcome.changes).toHaveLength(1);
  });

  test("another day than those is filled in", () => {
    const { network } = single();
    const to = "verzet het webberoverleg van 5 januari naar ergens volgende week om 14 uur";
    const form = pressed(says(to, { network }), "Een andere dag");
    expect(form.text).toContain("Webberoverleg is nu op");
    expect(valuesIn(form)).toMatchObject({ day: "2027-01-05", from: "14.00", until: "15.30" });
  });

  test("to a part of the day asks when, unless it is in that part already", () => {
    const { network } = single();
    const to = "verzet het webberoverleg van 5 januari naar 12 januari";
    const asked = says(`${to} 's middags`, { network });
    expect(labelsIn(asked)).toStrictEqual([
      "13.00 uur",
      "13.30 uur",
      "14.00 uur",
      "Een andere tijd",
    ]);
    expect(pressed(asked, "13.30 uur").text).toContain("12 januari 2027, 13.30–15.00 uur.");
    expect(says(`${to} 's ochtends`, { network }).text).toContain("10.00–11.30 uur.");
  });

  test("to what is no day at all is filled in", () => {
    const { network } = single();
    const form = says("verzet het webberoverleg van 5 januari naar 31 februari", { network });
    expect(labelsIn(form)).toStrictEqual(["Lees terug"]);
    const none = says("verzet het webberoverleg van 5 januari naar de bibliotheek", { network });
    expect(labelsIn(none)).toStrictEqual(["Lees terug"]);
  });

  test("which one is asked when there are several, and said when there is none", () => {
    const { network } = monthly();
    const which = says("verzet het webberoverleg naar 12 januari", { network });
    expect(which.text).toContain("Ik vind er meer. Welk overleg bedoel je?");
    expect(labelsIn(which)).toHaveLength(4);
    expect(
      says("verzet het webberoverleg van 6 januari naar 7 januari", { network }).text,
    ).toContain("Dit overleg vind ik niet bij wat er gepland staat.");
  });

  test("the only one of a day is meant, whatever it is called", () => {
    const { network } = planned("plan de wijktafel Noord op 5 januari van 10 tot 11 uur");
    const back = says("verzet het overleg van 5 januari naar 12 januari", { network });
    expect(back.text).toContain("Wijktafel Noord gaat van dinsdag 5 januari 2027");
  });

  test("a day on which another one of the same people is, is said", () => {
    const first = monthly();
    const { network } = planned("plan een webberoverleg op 12 januari van 10 tot 11 uur", {
      network: first.network,
    });
    const back = says("verzet het webberoverleg van 5 januari naar 12 januari", { network });
    expect(back.text).toContain("is dan ook Webberoverleg (10.00–11.00 uur).");
  });
});

describe("calling it off", () => {
  test("takes a second step, and happens once", () => {
    const { network } = single();
    const ask = says("zeg het webberoverleg van 5 januari af", { network });
    expect(ask.text).toContain(
      "Webberoverleg van dinsdag 5 januari 2027, 10.00–11.30 uur afzeggen?",
    );
    expect(ask.text).toContain("Er is nog niemand uitgenodigd.");
    expect(ask.outcome.changes).toStrictEqual([]);
    const done = pressed(ask, "Ja, zeg af");
    expect(done.outcome.changes).toStrictEqual([
      { kind: "meeting-cancelled", meeting: "webberoverleg-2027-01-05" },
    ]);
    const again = pressed(ask, "Ja, zeg af", { network: done.network, state: done.state });
    expect(again.text).toContain("is afgezegd.");
    expect(again.outcome.changes).toStrictEqual([]);
  });

  test("in words: a no lets it go on, a yes does it", () => {
    const { network, state } = says("annuleer het webberoverleg van 5 januari", single());
    expect(says("nee", { network, state }).text).toBe("Goed, het gaat door.");
    expect(says("ja", { network, state }).outcome.changes).toHaveLength(1);
  });

  test("one of a series is skipped, and the series goes on", () => {
    const ask = pressed(pressed(monthly(), "Bekijken"), "Deze overslaan");
    expect(ask.text).toContain("Alleen deze keer vervalt. De reeks gaat door.");
    expect(daysOf(pressed(ask, "Ja, zeg af"))).toStrictEqual([
      "2027-01-05",
      "2027-02-02",
      "2027-03-02",
    ]);
  });

  test("is not for who does not look after it, nor for what is over", () => {
    const { network } = single();
    const text = "zeg het webberoverleg van 5 januari af";
    expect(says(text, { network, person: "noor" }).text).toContain(
      "Dat kunnen alleen wie het overleg verzorgt en de coördinator doen.",
    );
    const late = taken({
      ...{ network, at: "2027-01-05T10:00:00.000Z" as Instant },
      happening: pressing({ kind: "cancel", meeting: "webberoverleg-2027-01-05" }),
    });
    expect(late.text).toContain("Dit overleg is al geweest.");
  });

  test("a webber whose seat passed on does not look after it any more; who sits there now does", () => {
    const mine = planned("plan een webberoverleg op 5 januari van 10 tot 11 uur", {
      person: "noor",
    });
    const id = ids.seat.parse("webber-schulden");
    const seat = mine.network.seats.get(id);
    if (!seat) throw new Error("no seat");
    const holdings = [{ person: ids.person.parse("mies"), from: "2026-11-01" as Day }];
    const network = { ...mine.network, seats: mine.network.seats.with(id, { ...seat, holdings }) };
    const ask = (person: string) =>
      says("zeg het webberoverleg van 5 januari af", { network, person });
    expect(ask("noor").text).toContain("Dat kunnen alleen");
    expect(labelsIn(ask("mies"))).toStrictEqual(["Ja, zeg af", "Nee, het gaat door"]);
  });
});

describe("a series", () => {
  const shown = (before: Taken, day: string) => pressed(says("overleggen", before), day);

  test("stops from a day on: what was planned after it falls away", () => {
    const card = shown(monthly(), "dinsdag 2 februari 2027 · Webberoverleg");
    const ask = pressed(card, "Reeks stoppen");
    expect(ask.text).toContain("De reeks Webberoverleg stoppen vanaf dinsdag 2 februari 2027?");
    expect(ask.text).toContain("2 overleggen die al gepland staan, vervallen.");
    const done = pressed(ask, "Ja, stop de reeks");
    expect(daysOf(done)).toStrictEqual(["2026-12-01", "2027-01-05"]);
    expect([...done.network.series].map(({ endsOn }) => endsOn)).toStrictEqual(["2027-02-01"]);
    const again = pressed(ask, "Ja, stop de reeks", { network: done.network });
    expect(again.text).toContain("De reeks Webberoverleg was al gestopt.");
  });

  test("is not stopped by another webber", () => {
    const { network } = monthly();
    const stop = taken({
      ...{ network, person: "noor" },
      happening: pressing({ kind: "stop-it", series: "webberoverleg", from: "2026-12-01" }),
    });
    expect(stop.text).toContain("Dat kunnen alleen");
    expect(stop.outcome.changes).toStrictEqual([]);
  });

  test("that nobody knows is said", () => {
    const gone = taken({
      network: meetingTown(),
      happening: pressing({ kind: "renew", series: "weg", from: "2026-12-01" }),
    });
    expect(gone.text).toContain("Deze reeks ken ik niet meer.");
  });
});
