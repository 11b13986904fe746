import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { times } from "../../../src/domain/time.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { nominated, presses, says } from "./stage.ts";

const person = ids.person.parse;
const id = ids.nomination.parse("voordracht");
const settled = (as: "asked" | "declined" | "refused" | "accepted"): Fact => ({
  ...{ kind: "nomination-settled", nomination: id, as },
});
const open = townAfter([nominated()]);
const sanne = { person: "sanne" };

/** So many nominations that wait. */
const many = (count: number) =>
  townAfter(
    Array.from({ length: count }, (_, at) =>
      nominated({ id: ids.nomination.parse(`voordracht-${at}`) }),
    ),
  );

describe("the nominations, for who looks after the network", () => {
  it("are those to decide on, with buttons, and then those who were asked", () => {
    const network = townAfter([
      nominated(),
      settled("asked"),
      nominated({
        ...{ id: ids.nomination.parse("zelf"), person: person("mies") },
        ...{ nominatedBy: person("mies"), seconds: [person("jan"), person("fatima")] },
      }),
    ]);
    expect(says("voordrachten", { network, ...sanne }).text).toMatchInlineSnapshot(`
      "2 voordrachten

      Mies Jansen voor schulden, op eigen voorstel · 2 anderen zeggen het ook.

      [Vraag Mies Jansen] [Niet doen]

      Jan van der Berg voor schulden, voorgedragen door Fatima El Amrani · gevraagd op 24 november."
    `);
  });

  it("are no more when they were decided on", () => {
    for (const as of ["declined", "refused", "accepted"] as const) {
      const network = townAfter([nominated(), settled(as)]);
      expect(says("voordrachten", { network, ...sanne }).text).toBe("Er zijn geen voordrachten.");
    }
  });

  it.each([
    [8, 8, false],
    [9, 8, true],
  ])("of %i shows %i; there are more: %s", (count, shown, isMore) => {
    const { text } = says("voordrachten", { network: many(count), ...sanne });
    expect(text.startsWith(`${count} voordrachten\n`)).toBe(true);
    expect(text.match(/\[Vraag Jan van der Berg\] \[Niet doen\]/g)).toHaveLength(shown);
    expect(text.endsWith("en nog 1")).toBe(isMore);
  });

  it("are not for others, and not where others read along", () => {
    expect(says("voordrachten", { network: open, person: "kees" }).text).toBe(
      "Dit is voor de coördinator van dit netwerk.",
    );
    expect(says("voordrachten", { network: open, kind: "group", ...sanne }).text).toBe(
      "Dit laat ik niet zien waar anderen meelezen. Vraag het mij alleen.",
    );
  });

  it("stand under what others say when they are asked for by a button", () => {
    const list = presses({ kind: "nominations" }, {}, { network: open, ...sanne });
    expect(list.outcome.say[0]?.as).toBe("new");
    const done = presses({ kind: "refuse", nomination: id }, {}, { network: open, ...sanne });
    expect(done.outcome.say[0]?.as).toBe("replacement");
  });
});

describe("deciding on a nomination", () => {
  const decide = (kind: "ask" | "refuse", network = open, more = {}) =>
    presses({ kind, nomination: id }, {}, { network, ...sanne, ...more });

  it("says what was done", () => {
    expect(decide("ask").text).toBe(
      "Goed, ik vraag het Jan van der Berg. Je hoort wat het antwoord is.",
    );
    expect(decide("ask").told).toMatchInlineSnapshot(`
      [
        "Wil je webber voor schulden worden?

      Fatima El Amrani draagt je voor.

      Een webber is wie anderen bellen als ze over schulden niet verder weten. Je hoeft het antwoord niet te hebben. Je weet wie het wel heeft.

      Je komt op de lijst van Netwerk Dorp, met je nummer en wanneer je te bereiken bent. Je wordt gevraagd voor het webberoverleg. Stoppen kan altijd.

      [Ja, dat wil ik] [Nee]",
      ]
    `);
    expect(decide("refuse").text).toBe("Goed, ik vraag het Jan van der Berg niet.");
    expect(decide("refuse").changes).toStrictEqual([settled("refused")]);
  });

  it.each([
    ["asked", "Jan van der Berg is al gevraagd. Het antwoord komt nog."],
    ["refused", "Over deze voordracht is al besloten."],
    ["accepted", "Jan van der Berg zei al ja."],
    ["declined", "Jan van der Berg wordt het niet."],
  ] as const)("that is %s changes nothing, and says so", (as, said) => {
    const network = townAfter([nominated(), settled(as)]);
    for (const kind of ["ask", "refuse"] as const) {
      const again = decide(kind, network);
      expect(again.text).toBe(said);
      expect(again.changes).toStrictEqual([]);
      expect(again.told).toStrictEqual([]);
    }
  });

  it("that is gone, or of somebody who is gone, says so", () => {
    const gone = "Deze voordracht is er niet meer.";
    expect(decide("ask", townAfter([])).text).toBe(gone);
    expect(decide("refuse", { ...open, people: open.people.without(person("jan")) }).text).toBe(
      gone,
    );
  });

  it("asks nobody who cannot be reached", () => {
    const jan = open.people.get(person("jan"));
    if (!jan) throw new Error("no Jan");
    const { mail: _, ...silent } = jan;
    const network = { ...open, people: open.people.with(jan.id, silent) };
    const asked = decide("ask", network);
    expect(asked.text).toBe("Ik kan Jan van der Berg niet bereiken. Bel of mail zelf.");
    expect(asked.changes).toStrictEqual([]);
    expect(asked.told).toStrictEqual([]);
  });

  it("asks in the hours that suit whoever is asked", () => {
    const at = (text: string) => times.instant.parse(text);
    const when = (moment: string, network = open) =>
      decide("ask", network, { at: at(moment) }).outcome.tell[0]?.notBefore;
    expect(when("2026-11-24T09:00:00.000Z")).toBeUndefined();
    expect(when("2026-11-24T19:00:00.000Z")).toBe("2026-11-25T08:00:00.000Z");
  });
});

describe("the question to who was nominated", () => {
  const reply = (kind: "yes" | "no", network = open, who = "jan") =>
    presses({ kind, nomination: id }, {}, { network, person: who });

  it("is answered with yes, and what comes next", () => {
    const network = townAfter([nominated(), settled("asked")]);
    const yes = reply("yes", network);
    expect(yes.text).toMatchInlineSnapshot(`
      "Mooi. Je bent vanaf vandaag webber voor schulden.

      Zeg ook wat anderen van je mogen verwachten, en wat jij nodig hebt.

      [Verwachtingen]"
    `);
    expect(yes.told).toMatchInlineSnapshot(`
      [
        "Jan van der Berg is nu webber voor schulden.

      Je krijgt dit als coördinator van Netwerk Dorp.",
      ]
    `);
    const no = reply("no", network);
    expect(no.text).toBe("Goed, dan niet. Dank je dat je het zegt.");
    expect(no.told).toMatchInlineSnapshot(`
      [
        "Jan van der Berg wordt geen webber voor schulden.

      Je krijgt dit als coördinator van Netwerk Dorp.",
      ]
    `);
  });

  it("is nothing when it is gone, closed, or somebody else's", () => {
    expect(reply("yes", townAfter([])).text).toBe("Deze voordracht is er niet meer.");
    expect(reply("no", open).text).toBe("De coördinator heeft hier nog niet over besloten.");
    for (const as of ["declined", "refused", "accepted"] as const) {
      const closed = reply("no", townAfter([nominated(), settled(as)]));
      expect(closed.text).toBe("Deze vraag is gesloten. Wil je het toch? Zeg het de coördinator.");
      expect(closed.changes).toStrictEqual([]);
    }
    const other = reply("yes", townAfter([nominated(), settled("asked")]), "mies");
    expect(other.text).toBe("Alleen Jan van der Berg kan hier antwoord op geven.");
  });

  it("to who became webber meanwhile settles it, and gives no second seat", () => {
    const network = townAfter([
      nominated({ person: person("fatima"), theme: ids.theme.parse("school") }),
      settled("asked"),
    ]);
    expect(reply("yes", network, "fatima").changes).toStrictEqual([settled("accepted")]);
  });
});
