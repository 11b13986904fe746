import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { times } from "../../../src/domain/time.ts";
import type { Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { meeting } from "../../domain/meeting/town.ts";
import { at } from "../../domain/sample.ts";
import { asked, kept, madeTrue, press, type Turn, type } from "./taken.ts";

const seat = ids.seat.parse("leergeld-contact");
/** A meeting that a mail put in the calendar of Jan. */
function inCalendar(name: string): readonly Fact[] {
  const id = ids.meeting.parse(name);
  const jan = ids.person.parse("jan");
  const { slot } = meeting();
  const told = { person: jan, sequence: 0, as: "on", slot, at: at("2026-10-20T10:00Z") } as const;
  return [
    { kind: "meeting-planned", meeting: meeting({ id, told: [told] }) },
    { kind: "meeting-mailed", meeting: id, person: jan, as: "on" },
  ];
}

const labels = ({ buttons }: Turn) => buttons.map(({ label }) => label);

describe("Later", () => {
  test("offers a week, a month and a day of one's own choice", () => {
    const turn = press("jan", { kind: "later" });
    expect(turn.text).toMatch(/^Goed\. Wanneer zal ik het je weer vragen\?/);
    expect(turn.buttons.map(({ label, does }) => [label, does.action])).toStrictEqual([
      ["Over een week", { kind: "pause", until: "2026-11-04" }],
      ["Over een maand", { kind: "pause", until: "2026-11-27" }],
      ["Liever 's avonds", { kind: "evenings", on: true }],
      ["Vraag me dan", { kind: "pause-form" }],
    ]);
    expect(kept(turn)).toStrictEqual({ kind: "later" });
  });

  test.each(["2026-10-29", "2027-10-28"])("holds until %s", (until) => {
    const turn = press("jan", { kind: "pause-form" }, { form: { until } });
    expect(turn.changes).toStrictEqual([{ kind: "asking-paused", person: "jan", until }]);
    expect(labels(turn)).toStrictEqual(["Toch nu antwoorden"]);
  });

  test.each(["2026-10-28", "2026-01-01", "2027-10-29", "", "morgen", "2026-02-31"])(
    "does not hold until %j",
    (until) => {
      const turn = press("jan", { kind: "pause-form" }, { form: { until } });
      expect(turn.changes).toStrictEqual([]);
      expect(turn.text).toMatch(/^Kies een dag vanaf morgen, en hooguit een jaar vooruit\./);
    },
  );

  test("says until when", () => {
    expect(press("jan", { kind: "pause", until: "2026-11-04" }).text).toMatch(
      /^Goed\. Ik vraag je niets meer tot 4 november\./,
    );
  });
});

describe("Geen vragen meer, een jaar lang", () => {
  test("is a pause of a year, and can be ended", () => {
    const turn = press("jan", { kind: "pause-year" }, { channel: "web" });
    expect(turn.changes).toStrictEqual([
      { kind: "asking-paused", person: "jan", until: "2027-10-28" },
    ]);
    expect(turn.text).toMatch(/^Goed\. Ik vraag je niets meer tot 28 oktober 2027\./);
    expect(labels(turn)).toStrictEqual(["Toch nu antwoorden"]);
  });

  test("takes nobody from the list, the only coordinator neither", () => {
    const turn = press("sanne", { kind: "pause-year" });
    expect(turn.changes).toStrictEqual([
      { kind: "asking-paused", person: "sanne", until: "2027-10-28" },
    ]);
  });
});

describe("Niet (meer) van mij", () => {
  test("is asked once more, and a yes in words will do", () => {
    const turn = press("jan", { kind: "not-mine", seat });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Is contactpersoon Leergeld Dorp in Noord niet \(meer\) van jou\?/);
    expect(labels(turn)).toStrictEqual(["Ja, niet van mij", "Toch wel van mij"]);
    const state = kept(turn);
    expect(type("jan", "ja", { state }).changes).toHaveLength(3);
    expect(type("jan", "nee", { state }).text).toMatch(/^Dit weet ik van je/);
  });

  test("is noted as a doubt, and begins the search for who takes it", () => {
    const turn = press("jan", { kind: "not-mine-sure", seat });
    expect(turn.changes).toStrictEqual([
      { kind: "seat-doubted", seat },
      { kind: "hand-over-opened", seat, why: "not-theirs", leaver: "jan" },
      { kind: "hand-over-stepped", seat, step: "leaver" },
    ]);
    expect(turn.text.match(/Wie wordt na jou/g)).toHaveLength(1);
    expect(turn.text).toMatch(
      /^Dank je\. Ik noteer dat dit niet \(meer\) van jou is: contactpersoon Leergeld Dorp in Noord\.\n\nWie wordt na jou contactpersoon/,
    );
    expect(turn.buttons.every(({ does }) => does.dialog === "hand-over")).toBe(true);
    expect(turn.network.handOvers.has(seat)).toBe(true);
  });

  test("is for who sits there alone to say", () => {
    for (const who of ["ijsbrand", "noor", "sanne", "kees"]) {
      for (const kind of ["not-mine", "not-mine-sure"]) {
        const turn = press(who, { kind, seat });
        expect(turn.changes).toStrictEqual([]);
        expect(turn.text).toMatch(/kan alleen Jan van der Berg/);
      }
    }
  });

  test("said twice changes nothing", () => {
    const { network } = press("jan", { kind: "not-mine-sure", seat });
    const again = press("jan", { kind: "not-mine-sure", seat }, { network });
    expect(again.changes).toStrictEqual([]);
    expect(again.text).toContain("wordt een opvolger gezocht");
  });
});

describe("Ik hoor hier niet", () => {
  const left = () => press("jan", { kind: "leave-sure" });

  test("is asked once more, with what comes of it", () => {
    const turn = press("jan", { kind: "leave" });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Hoor je niet bij Netwerk Dorp\? Dan stuur ik je niets meer/);
    expect(labels(turn)).toStrictEqual(["Ja, haal me van de lijst", "Nee, ik blijf"]);
    expect(type("jan", "nee", { state: kept(turn) }).changes).toStrictEqual([]);
  });

  test("ends the asking, doubts the seats, and the coordinators hear of it", () => {
    const turn = left();
    expect(turn.changes).toStrictEqual([
      { kind: "network-left", person: "jan" },
      { kind: "seat-doubted", seat },
    ]);
    expect(turn.tell.map(({ to, key }) => ({ to, key }))).toStrictEqual([
      { to: { kind: "seat", seat: "coordinator" }, key: "left/jan/2026-10-28" },
    ]);
    expect(messageToText(turn.tell[0]?.message as Message)).toBe(
      "Jan van der Berg zegt: ik hoor hier niet. Het gaat om: contactpersoon Leergeld Dorp in Noord. Over een week zoek ik een opvolger, tenzij Jan van der Berg terugkomt.",
    );
    expect(turn.text).toContain("Was het een vergissing, zeg dat dan voor 4 november.");
    expect(labels(turn)).toStrictEqual(["Ik hoor er wel bij"]);
  });

  test("counts the mails that still come, to take meetings out of their calendar", () => {
    const network = madeTrue(asked(), "sanne", [...inCalendar("een"), ...inCalendar("twee")]);
    const turn = press("jan", { kind: "leave-sure" }, { network });
    expect(turn.text).not.toContain("mails");
    const mailing = press("jan", { kind: "leave-sure" }, { network, writesMail: true });
    expect(mailing.text).toMatch(
      /^Dank je dat je het zegt\. Je krijgt nog 2 mails, die de overleggen uit je agenda halen\. Daarna stuur ik je niets meer\. Was het een vergissing/,
    );
    const one = madeTrue(asked(), "sanne", inCalendar("een"));
    expect(press("jan", { kind: "leave-sure" }, { network: one, writesMail: true }).text).toContain(
      "Je krijgt nog één mail, die een overleg uit je agenda haalt.",
    );
  });

  test("cannot be taken back by who is being erased", () => {
    const network = madeTrue(asked(), "jan", [
      { kind: "erasure-asked", person: ids.person.parse("jan") },
    ]);
    const turn = press("jan", { kind: "return" }, { network });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Je gegevens worden gewist. Dat kan niet meer terug.");
  });

  test.each(["leave", "leave-sure"])("is not for the only coordinator: %s", (kind) => {
    const turn = press("sanne", { kind });
    expect([turn.changes, turn.tell]).toStrictEqual([[], []]);
    expect(turn.text).toMatch(
      /^Je bent de enige coördinator van Netwerk Dorp\. Draag die plek eerst over\. Ik heb niets veranderd\./,
    );
    expect(turn.buttons.map(({ label, does }) => [label, does.dialog, does.action])).toStrictEqual([
      ["Draag mijn plek over", "hand-over", { kind: "start", seat: "coordinator" }],
    ]);
  });

  test("is for a coordinator when there is another who stays", () => {
    const second = { id: ids.seat.parse("coordinator-2"), role: { kind: "coordinator" } } as const;
    const network = madeTrue(asked(), "sanne", [
      { kind: "recorded", part: "seats", value: { ...second, holdings: [], doubts: [] } },
      {
        ...{ kind: "seat-taken", seat: second.id, person: ids.person.parse("kees") },
        from: times.day.parse("2026-10-28"),
      },
    ]);
    const left = press("sanne", { kind: "leave-sure" }, { network });
    expect(left.changes[0]).toStrictEqual({ kind: "network-left", person: "sanne" });
    const last = press("kees", { kind: "leave-sure" }, { network: left.network });
    expect(last.changes).toStrictEqual([]);
    expect(last.text).toMatch(/Draag die plek eerst over\. Ik heb niets veranderd\./);
  });

  test("is not for who acts for another, in words neither", () => {
    const state = kept(press("jan", { kind: "leave" }));
    const standIn = "Bo Jansen";
    for (const turn of [
      press("jan", { kind: "leave-sure" }, { standIn }),
      type("jan", "ja", { state, standIn }),
    ]) {
      expect(turn.changes).toStrictEqual([]);
      expect(turn.text).toMatch(/^Alleen Jan van der Berg zelf kan dit zeggen\./);
    }
  });

  test("is also for who has no seat", () => {
    const turn = press("kees", { kind: "leave-sure" });
    expect(turn.changes).toStrictEqual([{ kind: "network-left", person: "kees" }]);
    expect(turn.tell).toHaveLength(1);
  });

  test("said twice changes nothing, and neither does anything else then", () => {
    const { network } = left();
    for (const action of [
      ...[{ kind: "leave" }, { kind: "leave-sure" }, { kind: "show" }, { kind: "later" }],
      ...[{ kind: "confirm", seat }, { kind: "confirm-all" }, { kind: "change", seat }],
      { kind: "pause", until: "2026-11-04" },
    ]) {
      const turn = press("jan", action, { network });
      expect(turn.changes).toStrictEqual([]);
      expect(turn.text).toMatch(/^Je zei dat je hier niet hoort\./);
      expect(labels(turn)).toStrictEqual(["Ik hoor er wel bij"]);
    }
    expect(type("jan", "klopt", { network }).text).toMatch(/^Je zei dat je hier niet hoort\./);
  });

  test("can be undone for a week, and then one's data are to be confirmed", () => {
    const { network } = left();
    const back = press("jan", { kind: "return" }, { network, at: at("2026-11-03T22:59Z") });
    expect(back.changes).toStrictEqual([{ kind: "network-returned", person: "jan" }]);
    expect(back.text).toMatch(
      /^Goed, je hoort er weer bij\.\n\nContactpersoon Leergeld Dorp in Noord/,
    );
    const confirm = back.buttons[0]?.does.action;
    const right = press("jan", confirm, { network: back.network, at: at("2026-11-03T23:01Z") });
    expect(right.changes).toMatchObject([{ kind: "seat-confirmed", seat }]);
    expect(right.network.seats.get(seat)?.doubts).toStrictEqual([]);
  });

  test("after a week can be undone only by calling", () => {
    const { network } = left();
    const late = press("jan", { kind: "return" }, { network, at: at("2026-11-03T23:00Z") });
    expect(late.changes).toStrictEqual([]);
    expect(late.text).toMatch(
      /^Je plekken worden al overgedragen\. Bel Sanne de Vries, coördinator van het netwerk\.\n\nSanne de Vries\ncoördinator van het netwerk\ntel\./,
    );
  });

  test("was never said by who comes back all the same", () => {
    const turn = type("jan", "ik hoor er wel bij");
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Je staat gewoon op de lijst\./);
  });
});

test("nobody may be asked about with a day that does not exist or a seat that cannot be", () => {
  for (const action of [
    { kind: "pause", until: "2026-02-31" },
    { kind: "confirm", seat: "../x" },
    { kind: "confirm", seat, shown: "gisteren" },
    { kind: "show", from: -1 },
    { kind: "not-mine" },
    { kind: "leave", person: "noor" },
  ]) {
    expect(() => press("jan", action, { network: asked() })).toThrow("unreadable");
  }
});
