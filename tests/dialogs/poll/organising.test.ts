import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { person } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { Stage, sent } from "./stage.ts";

const opening = "datumprikker voor een webberoverleg, anderhalf uur, in januari";
const propose = {
  ...{ kind: "propose", title: "Webberoverleg", audience: { kind: "webbers" } },
  ...{ organiser: "webber-school", minutes: 90 },
};

describe("asking for a date poll", () => {
  test("shows five days in January, who is at work then, and sends nothing yet", () => {
    const stage = new Stage();
    const said = stage.type("fatima", opening);
    expect(said.text).toContain("Voorstel voor een datumprikker: Webberoverleg.");
    expect(said.text).toContain("Het duurt anderhalf uur en is voor alle webbers (4).");
    const lines = said.text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(
        /^- (ma|di|wo|do) \d+ januari 2027, [\d.]+–[\d.]+ uur · 4 van 4 aan het werk$/,
      );
    }
    expect(said.text).toContain("Er is nog niets verstuurd.");
    expect(said.labels).toStrictEqual(["Verstuur de datumprikker", "Niet versturen", "Pas aan"]);
    expect(said.facts).toStrictEqual([]);
    expect(stage.tick()).toStrictEqual([]);
  });

  test.each([
    ["plan een datumprikker voor de webbers, anderhalf uur, in januari", "Webberoverleg"],
    ["plan een datumprikker voor de webbers schulden in januari", "Webbers schulden"],
  ])("%s: for whom it is alone is no name for a meeting", (text, title) => {
    const said = new Stage().type("fatima", text);
    expect(said.text).toContain(`Voorstel voor een datumprikker: ${title}.`);
  });

  test("in a month that is named with no word before it", () => {
    const said = new Stage().type("fatima", "datumprikker webberoverleg februari, anderhalf uur");
    const lines = said.text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.includes(" februari 2027, "))).toBe(true);
  });

  test("at the end of a month, or after a feast", () => {
    const days = (text: string) => {
      const { text: said } = new Stage().type("fatima", text);
      return said.split("\n").flatMap((line) => /^- \w+ (\d+ \w+)/.exec(line)?.[1] ?? []);
    };
    expect(days("datumprikker voor een webberoverleg eind januari")).toStrictEqual([
      ...["25 januari", "26 januari", "27 januari", "28 januari", "29 januari"],
    ]);
    expect(days("datumprikker voor een webberoverleg na Pasen")).toStrictEqual([
      ...["30 maart", "31 maart", "1 april", "2 april", "5 april"],
    ]);
  });

  test("with people by name: whoever asks is one of them", () => {
    const said = new Stage().type("fatima", "prik een datum voor een overleg met Kees en Mies");
    expect(said.text).toContain("is voor Kees Bakker, Mies Jansen en Fatima El Amrani.");
  });

  test("says how many fit in, also in the meeting that comes of it", () => {
    const stage = new Stage();
    const said = stage.type("fatima", `${opening}, plek voor 3 mensen`);
    expect(said.text).toContain("Let op: er is plek voor 3, en ik vraag 4 mensen.");
    stage.push("fatima", "Verstuur de datumprikker");
    const { id } = stage.poll();
    expect(stage.poll().capacity).toBe(3);
    stage.press("fatima", { kind: "settle", poll: id, index: 0 });
    expect([...stage.network.meetings].map(({ capacity }) => capacity)).toStrictEqual([3]);
    const fine = new Stage().type("fatima", `${opening}, plek voor 30 mensen`);
    expect(fine.text).toContain("Er is plek voor 30.");
  });

  test("says until when one can vote: a week, when the first day is far enough", () => {
    const said = new Stage().type("fatima", opening);
    expect(said.text).toContain("Stemmen kan tot en met dinsdag 1 december, 17.00 uur.");
  });

  test("looks from two to six weeks ahead when no time is said", () => {
    const said = new Stage().type("fatima", "datumprikker");
    const lines = said.text.split("\n").filter((line) => line.startsWith("- "));
    // From Tuesday 8 December until Tuesday 5 January, without the Christmas holidays.
    expect(lines.map((line) => line.split(",")[0])).toStrictEqual([
      ...["- di 8 december", "- wo 9 december", "- ma 14 december", "- do 17 december"],
      "- ma 4 januari 2027",
    ]);
  });

  test("keeps a working day to vote and two to invite, and votes end in time for that", () => {
    const said = new Stage().type("fatima", "datumprikker voor webberoverleg, deze week");
    // Friday 27 November is the first day that can be, and nobody works then.
    expect(said.text).toContain("Ik heb daarna verder gekeken.");
    expect(said.text).toMatch(/- vr 27 november, .* · 0 van 4 aan het werk/);
    expect(said.text).toContain("Stemmen kan tot en met woensdag 25 november, 17.00 uur.");
  });

  test("goes on after a window with too few days, such as the Christmas holidays", () => {
    const said = new Stage().press("fatima", {
      ...{ ...propose, from: "2026-12-21", until: "2026-12-31" },
    });
    expect(said.text).toContain("vond ik te weinig dagen");
    expect(said.text).toMatch(/- ma 4 januari 2027|- di 5 januari 2027|- wo 6 januari 2027/);
    expect(said.text).not.toMatch(/^- .* december/m);
  });

  test("takes what another conversation asks for, with its place and its link", () => {
    const said = new Stage().press("fatima", {
      ...{ ...propose, title: "Intervisie", place: "buurthuis De Kei", minutes: 60 },
      link: "https://meet.voorbeeld.example/a",
    });
    expect(said.text).toContain("Voorstel voor een datumprikker: Intervisie.");
    expect(said.text).toContain(
      "Het duurt een uur en is voor alle webbers (4). Waar: buurthuis De Kei.",
    );
  });

  test("takes no link that leads somewhere else than to a page", () => {
    const stage = new Stage();
    stage.press("fatima", { ...propose, link: "javascript:alert(1)" });
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.poll().link).toBeUndefined();
  });

  test("asks for whom it is when that cannot be found", () => {
    const stage = new Stage();
    const said = stage.type("fatima", "datumprikker voor een overleg met de buren");
    expect(said.text).toContain("Voor wie is het overleg?");
    expect(said.labels).toStrictEqual(["Alle webbers", "Alle contactpersonen"]);
    expect(stage.push("fatima", "Alle webbers").text).toContain("alle webbers (4)");
  });

  test("says that nobody is there to ask when nobody is", () => {
    const said = new Stage().press("fatima", { ...propose, audience: { kind: "contacts" } });
    expect(said.text).toBe(
      "Er zit nu niemand op de plekken waarvoor dit is: alle contactpersonen. Ik kan dus niemand iets vragen.",
    );
  });

  test("refuses a title with a telephone number and asks to write it without", () => {
    const said = new Stage().press("fatima", { ...propose, title: "Bel 06 12345678" });
    expect(said.text).toBe(
      "Hierin staat een telefoonnummer. Schrijf het zonder, dan bewaar ik het.",
    );
    expect(said.labels).toStrictEqual([]);
  });

  test("is for webbers and coordinators, each with a seat of their own", () => {
    const stage = new Stage();
    expect(stage.type("ijsbrand", opening).text).toContain(
      "Een datumprikker begint een webber of de coördinator.",
    );
    expect(stage.press("mies", propose).text).toContain("Een datumprikker begint een webber");
    expect(stage.press("sanne", propose).text).toContain("Voorstel voor een datumprikker");
    stage.type("sanne", opening);
    stage.push("sanne", "Verstuur de datumprikker");
    expect(stage.poll().organiser).toBe("coordinator");
  });

  test("tells who is not known how to become known", () => {
    const said = new Stage().type("somebody-else", opening);
    expect(said.text).toContain("Ik weet nog niet wie je bent.");
    expect(said.facts).toStrictEqual([]);
  });

  test("is answered to nobody else where others read along", () => {
    const said = new Stage().type("fatima", opening, "group");
    expect(said.says.map(({ to }) => to)).toStrictEqual(["private"]);
  });
});

describe("changing a draft", () => {
  const days = "12 januari 2027 10.00-11.30\n19 januari 2027\ndo 21 januari 2027 14.00 uur";

  test("takes days that are typed, in order of time, with the usual length", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", { days, title: "Webberoverleg" });
    expect(said.text).toContain("- di 12 januari 2027, 10.00–11.30 uur");
    expect(said.text).toContain("- di 19 januari 2027, 9.30–11.00 uur");
    expect(said.text).toContain("- do 21 januari 2027, 14.00–15.30 uur");
  });

  test("reads back what it wrote in the form itself", () => {
    const stage = new Stage();
    const first = stage.type("fatima", opening);
    const field = first.form?.fields.find(({ name }) => name === "days");
    const said = stage.push("fatima", "Pas aan", {
      ...{ days: field?.value ?? "", title: "Webberoverleg" },
    });
    const lines = (text: string) => text.split("\n").filter((line) => line.startsWith("- "));
    expect(lines(said.text)).toStrictEqual(lines(first.text));
  });

  test.each([
    ["a line without a day", "iets\n19 januari 2027\n21 januari 2027", "“iets”"],
    ["a day that is over", "12 november 2026\n19 januari 2027\n21 januari 2027", "al voorbij"],
    ["a day that comes too soon", "25 november\n19 januari 2027\n21 januari 2027", "is te snel"],
    ["two days", "19 januari 2027\n21 januari 2027", "3 tot 10 dagen"],
    ["a week instead of a day", "volgende week\n19 januari 2027\n21 januari 2027", "volgende week"],
    [
      "eleven days",
      Array.from({ length: 11 }, (_, n) => `${n + 5} januari 2027`).join("\n"),
      "3 tot 10",
    ],
  ])("with %s is not taken, and what was typed stays", (_what, typed, why) => {
    const stage = new Stage();
    const before = stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", { days: typed, title: "Webberoverleg" });
    expect(said.text).toContain(why);
    expect(said.form?.fields.find(({ name }) => name === "days")?.value).toBe(typed);
    expect(said.labels).toStrictEqual(["Pas aan"]);
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.poll().proposals).toHaveLength(5);
    expect(before.facts).toStrictEqual([]);
  });

  test("to a secret one with another last day and place", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", {
      ...{ days, title: "Intervisie", place: "De Kei", deadline: "2026-12-03", sight: "secret" },
    });
    expect(said.text).toContain("Alleen jij ziet na afloop wie wanneer kan.");
    expect(said.text).toContain("donderdag 3 december");
    stage.push("fatima", "Verstuur de datumprikker");
    expect(stage.poll()).toMatchObject({
      ...{ title: "Intervisie", place: "De Kei", isSecret: true },
      deadline: "2026-12-03T16:00:00.000Z",
    });
  });

  test("with a last day that leaves no time to invite is not taken", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", {
      ...{ days, title: "Intervisie", deadline: "2027-01-11" },
    });
    expect(said.text).toContain("uiterlijk vrijdag 8 januari 2027");
  });

  test("to earlier days moves the last day along", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", {
      days: "1 december\n3 december\n8 december",
      ...{ title: "Webberoverleg", deadline: "2026-12-01" },
    });
    expect(said.text).toContain("De laatste dag om te stemmen is nu vrijdag 27 november.");
  });

  test("with an address in it is refused, and the address is not shown again", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", {
      ...{ days, title: "Overleg", place: "bij jan@voorbeeld.nl" },
    });
    expect(said.text).toContain("Hierin staat een mailadres.");
    expect(said.text).not.toContain("jan@voorbeeld.nl");
  });

  test("says of a day that it is a holiday", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Pas aan", {
      days: "24 december 2026\n5 januari 2027\n6 januari 2027",
      ...{ title: "Overleg", deadline: "2026-12-01" },
    });
    expect(said.text).toMatch(/- do 24 december,.*let op: vakantie, feestdag of weekend/);
  });
});

describe("sending it", () => {
  test("asks everybody who takes part, and the organiser too", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const said = stage.push("fatima", "Verstuur de datumprikker");
    expect(said.text).toContain(
      "Verstuurd: de datumprikker voor “Webberoverleg”. 4 mensen krijgen hem",
    );
    expect([...stage.tick()].sort()).toStrictEqual([
      "ask fatima",
      "ask jan",
      "ask kees",
      "ask mies",
    ]);
  });

  test("twice sends one", () => {
    const stage = sent();
    const again = stage.push("fatima", "Verstuur de datumprikker");
    expect(again.text).toContain("al verstuurd");
    expect(again.facts).toStrictEqual([]);
    expect(stage.network.polls.size).toBe(1);
  });

  test("can be said in words, but not by a yes that may be about something else", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    expect(stage.claims("fatima", "ja")).toBe(false);
    expect(stage.claims("fatima", "verstuur de datumprikker")).toBe(true);
    stage.type("fatima", "verstuur de datumprikker");
    expect(stage.network.polls.size).toBe(1);
  });

  test("is not done when it is left", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    expect(stage.push("fatima", "Niet versturen").text).toBe("Goed, ik verstuur niets.");
    expect(stage.push("fatima", "Verstuur de datumprikker").text).toContain(
      "Dit voorstel is er niet meer.",
    );
    expect(stage.network.polls.size).toBe(0);
  });

  test("is not done any more by who has no seat left", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    const seat = ids.seat.parse("webber-school");
    stage.become({ kind: "clock" }, [{ kind: "seat-left", seat, until: "2026-11-23" as never }]);
    expect(stage.push("fatima", "Verstuur de datumprikker").text).toContain(
      "Een datumprikker begint een webber",
    );
    expect(stage.network.polls.size).toBe(0);
  });

  test("a draft that was left until its days came too close must be changed first", () => {
    const stage = new Stage();
    stage.type("fatima", opening);
    stage.later("2026-12-02T09:00:00Z");
    const said = stage.push("fatima", "Verstuur de datumprikker");
    expect(said.text).toContain("Deze dagen zijn te dichtbij geworden.");
    expect(said.facts).toStrictEqual([]);
  });

  test("to forty people says so in one line", () => {
    const town = webberTown();
    const many = Array.from({ length: 40 }, (_, n) => person(`p${n}`, `Persoon ${n}`));
    const seats = many.map(({ id }, n) => ({
      ...{ id: ids.seat.parse(`webber-${n}`), doubts: [] },
      role: { kind: "webber", theme: ids.theme.parse("rouw") } as const,
      holdings: [{ person: id, from: "2026-01-01" as never }],
    }));
    const network: Network = {
      ...town,
      people: many.reduce((all, one) => all.with(one.id, one), town.people),
      seats: seats.reduce((all, one) => all.with(one.id, one), town.seats),
    };
    const stage = sent(new Stage(network));
    expect(stage.poll().told).toHaveLength(44);
    expect(stage.type("fatima", "datumprikkers").text).toContain("en nog 36");
  });
});
