import { describe, expect, test } from "vitest";
import { report } from "../../../dialogs/report/dialog.ts";
import type { CountLine } from "../../../src/contract/outcome.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Button, Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { askedAbout, became, byPerson, noon, personId, seatId } from "../../domain/report/given.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function taken(given: Partial<Given> & { readonly text?: string }) {
  const { text = "rapport", ...more } = given;
  const happening = typing(text);
  const outcome = report.step(situation({ happening, person: "sanne", asked: [], ...more }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const shown = outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
  return { ...outcome, text: shown.replace(/\n\nSpoed:.*/g, ""), all: shown };
}

function buttonsIn(message: Message | undefined): readonly Button[] {
  return (message?.blocks ?? []).flatMap((block) => ("buttons" in block ? block.buttons : []));
}

const theme = ids.theme.parse;
const ended = (network: Network = smallNetwork()) =>
  askedAbout(network, {
    ...{ person: "mies", seats: ["voedselbank-contact"], rungs: 6 },
    at: noon("2026-10-05"),
  });
const handOver = {
  kind: "hand-over-opened",
  seat: seatId("budget-contact"),
  why: "empty",
} as const;

describe("who may read how the network stands", () => {
  test("a coordinator may, with the emergency lines under it", () => {
    const { all, say } = taken({});
    expect(all).toContain("Week 48\n\n5 van 7 plekken bevestigd.");
    expect(all).toContain("\n\nSpoed:");
    expect(say[0]).toMatchObject({ to: "here", as: "new" });
  });

  test("somebody else hears who is coordinator, and how to write to them", () => {
    for (const person of ["fatima", "kees"]) {
      const { text, say } = taken({ person, text: "bellijst" });
      expect(text).toContain("laat ik alleen de coördinator zien. Dat is nu Sanne de Vries.");
      expect(text).not.toContain("Mies");
      expect(buttonsIn(say[0]?.message).map(({ label }) => label)).toStrictEqual([
        "Schrijf de coördinator",
      ]);
    }
  });

  test("an account that is nobody's gets nothing either, also with a button of somebody else", () => {
    const happening = pressing({ kind: "calls" });
    const stranger = situation({ happening, asked: [], network: ended() });
    const outcome = report.step(stranger);
    if (outcome === "unreadable") throw new Error("unreadable");
    expect(outcome.say.map(({ message }) => messageToText(message)).join()).not.toContain("Mies");
  });

  test("the deputy may while the coordinator is away", () => {
    const absences = [{ from: "2026-11-20" as never, until: "2026-12-01" as never }];
    const network = smallNetwork();
    const sanne = network.people.get(personId("sanne"));
    if (!sanne) throw new Error("nobody");
    const away = { ...sanne, availability: { ...sanne.availability, absences } };
    const people = network.people.with(sanne.id, away);
    expect(taken({ person: "kees", network: { ...network, people } }).text).toContain("Week 48");
  });

  test("without any coordinator there is nobody to write to", () => {
    const network = smallNetwork();
    const seats = Collection.of<SeatId, Seat>(
      [...network.seats].filter(({ role }) => role.kind !== "coordinator"),
    );
    const { text, say } = taken({ person: "fatima", network: { ...network, seats } });
    expect(text).toContain("Die is er nu niet.");
    expect(buttonsIn(say[0]?.message)).toStrictEqual([]);
  });

  test("where others read along it goes to who asked alone", () => {
    expect(taken({ kind: "group" }).say[0]).toMatchObject({ to: "private", as: "new" });
    const happening = pressing({ kind: "calls", from: 4 });
    expect(taken({ kind: "group", happening }).say[0]).toMatchObject({ to: "private", as: "new" });
  });

  test("turning a page takes the place of the page before", () => {
    expect(taken({ happening: pressing({ kind: "calls" }) }).say[0]).toMatchObject({ as: "new" });
    const turned = taken({ happening: pressing({ kind: "calls", from: 0 }) });
    expect(turned.say[0]).toMatchObject({ as: "replacement", to: "here" });
  });

  test("a press that it does not know is not read", () => {
    for (const action of [{ kind: "seats", status: "gone" }, { kind: "calls", from: -1 }, {}]) {
      expect(report.step(situation({ happening: pressing(action) }))).toBe("unreadable");
    }
  });
});

describe("how the network stands", () => {
  test("every status that occurs, in words, and empty seats by name", () => {
    const { text } = taken({ network: ended() });
    expect(text).toContain(
      "Bevestigd: 5 van 7\nTe laat: 1\nLeeg: 1 (contactpersoon Budgethulp Dorp)",
    );
    expect(text).toContain("Je bellijst: 1 gesprek.");
    expect(text).toContain("[Bellijst] [Wie is te laat?] [Kwetsbaar] [Wat is gevraagd?]");
  });

  test("what the last seven days brought", () => {
    const fact = { kind: "seat-confirmed", seat: seatId("voedselbank-contact") } as const;
    const at = noon("2026-11-23");
    const network = became(smallNetwork(), { at, by: byPerson("mies") }, fact);
    expect(taken({ network }).text).toContain("In de laatste zeven dagen: 1 bevestigd.");
    expect(taken({}).text).toContain("In de laatste zeven dagen veranderde er niets.");
  });

  test("everything confirmed is said in one line, and there is nobody to call", () => {
    const network = smallNetwork();
    const seats = [...network.seats].filter(({ id }) => !/budget|voedsel/.test(id));
    const { text } = taken({ network: { ...network, seats: Collection.of(seats) } });
    expect(text).toContain("Alle 5 plekken bevestigd.");
    const [message] = taken({ network: { ...network, seats: Collection.of(seats) } }).say;
    expect(message?.message.summary).toBe("Week 48: alle 5 plekken bevestigd.");
    const own = seats.filter(({ id }) => id === "coordinator");
    expect(taken({ network: { ...network, seats: Collection.of(own) } }).text).toContain(
      "De enige plek is bevestigd.",
    );
    expect(text).toContain("Er is nu niemand die je hoeft te bellen.");
    expect(text).toContain("\n\n[Kwetsbaar] [Wat is gevraagd?]");
  });

  test("last week's questions without an answer, with the theme of most of them", () => {
    const line = (outcome: CountLine["outcome"], times: number, more: Partial<CountLine> = {}) => ({
      ...{ outcome, times, week: "2026-W47" },
      ...more,
    });
    const gaps = [
      line("nobody", 1, { theme: theme("rouw") }),
      line("no-theme", 2, { nearest: theme("energie") }),
      line("nobody", 1, { theme: theme("energie") }),
      line("no-theme", 9, { week: "2026-W48" }),
    ];
    expect(taken({ asked: gaps }).text).toContain(
      "Vorige week: 4 vragen zonder antwoord, waarvan 3 rond Energie en water.",
    );
    expect(taken({ asked: gaps.slice(0, 1) }).text).toContain(
      "Vorige week: 1 vraag zonder antwoord, rond Rouw en verlies.",
    );
    expect(taken({ asked: [line("no-theme", 1)] }).text).toContain(
      "Vorige week: 1 vraag zonder antwoord.",
    );
    expect(taken({ asked: [line("answered", 3)] }).text).toContain(
      "Vorige week: 3 vragen, allemaal met antwoord.",
    );
    expect(taken({ asked: [line("answered", 3, { week: "2026-W46" })] }).text).not.toContain(
      "Vorige week",
    );
  });

  test("when what was asked cannot be read, the rest is told all the same", () => {
    const happening = typing("rapport");
    const outcome = report.step(situation({ happening, person: "sanne" }));
    if (outcome === "unreadable") throw new Error("unreadable");
    const labels = buttonsIn(outcome.say[0]?.message).map(({ label }) => label);
    expect(labels).toStrictEqual(["Wie is te laat?", "Kwetsbaar"]);
  });
});

describe("whom to call", () => {
  test("a name, a number, why, and what to say", () => {
    const { text, say } = taken({ text: "bellijst", network: ended() });
    expect(text).toBe(
      [
        "Bellijst: 1 gesprek",
        "Mies Jansen\nContactpersoon Voedselbank Dorp. Gevraagd op 5 oktober. Er kwam geen antwoord.\ntel. 06 10001030 · mail mies@voorbeeld.example",
        "Zeg bijvoorbeeld: “Hallo, ik bel namens Netwerk Dorp. Je staat op de lijst als contactpersoon Voedselbank Dorp: klopt dat nog, en is dit nog je nummer?”",
        "[Klopt] [Is weg] [Opvolger]",
      ].join("\n\n"),
    );
    const seatOf = { seat: "voedselbank-contact" };
    expect(buttonsIn(say[0]?.message).map(({ does }) => [does.dialog, does.action])).toStrictEqual([
      ["confirm", { kind: "confirm", ...seatOf }],
      ["hand-over", { kind: "start", ...seatOf, gone: true }],
      ["hand-over", { kind: "start", ...seatOf }],
    ]);
  });

  test("somebody with several seats is called once, with a button for each", () => {
    const seats = ["webber-school", "second"];
    const second = seat("second", { kind: "webber", theme: theme("rouw") }, "fatima");
    const network = smallNetwork();
    const asked = askedAbout(
      { ...network, seats: network.seats.with(second.id, second) },
      { person: "fatima", seats, rungs: 6, at: noon("2026-11-13") },
    );
    expect(taken({ text: "bellijst", network: asked }).text).toContain(
      "[Klopt: webber schoolkosten] [Is weg: webber schoolkosten] [Opvolger: webber schoolkosten]\n\n[Klopt: webber rouw en verlies] [Is weg: webber rouw en verlies] [Opvolger: webber rouw en verlies]",
    );
  });

  test("the organisation's number when nobody sits there", () => {
    const stepped = {
      kind: "hand-over-stepped",
      seat: handOver.seat,
      step: "coordinator",
    } as const;
    const network = became(smallNetwork(), { at: noon("2026-11-02") }, handOver, stepped);
    const { text } = taken({ text: "bellijst", network });
    expect(text).toContain(
      "Budgethulp Dorp\nContactpersoon Budgethulp Dorp. Deze plek is leeg, en niemand noemde iemand. Ik zoek sinds 2 november.\ntel. 085 000 0101",
    );
    expect(text).toContain("\n\n[Opvolger]");
  });

  test("a successor who waits for a yes can be approved and refused", () => {
    const named = {
      ...({ kind: "successor-named", seat: handOver.seat, needsYes: true } as const),
      person: personId("kees"),
    };
    const by = byPerson("jan");
    const network = became(smallNetwork(), { at: noon("2026-11-02"), by }, handOver, named);
    const { text, say } = taken({ text: "bellijst", network });
    expect(text).toContain(
      "Jan van der Berg\nContactpersoon Budgethulp Dorp. Kees Bakker is genoemd",
    );
    expect(buttonsIn(say[0]?.message).map(({ does }) => does.action.kind)).toStrictEqual([
      "approve",
      "refuse",
    ]);
  });

  test("what somebody doubts, by how many", () => {
    const doubt = { kind: "seat-doubted", seat: seatId("webber-school") } as const;
    const at = noon("2026-11-20");
    const once = became(smallNetwork(), { at, by: byPerson("kees") }, doubt);
    expect(taken({ text: "bellijst", network: once }).text).toContain(
      "Webber schoolkosten. Iemand meldde dat dit niet meer klopt, op 20 november.",
    );
    const twice = became(once, { at, by: byPerson("jan") }, doubt);
    expect(taken({ text: "bellijst", network: twice }).text).toContain("2 mensen meldden");
  });

  test("four on a card, and the rest a tap away", () => {
    const doubts = [...smallNetwork().seats].map(
      ({ id }) => ({ kind: "seat-doubted", seat: id }) as const,
    );
    const by = byPerson("kees");
    const network = became(smallNetwork(), { at: noon("2026-11-20"), by }, ...doubts);
    const first = taken({ text: "bellijst", network });
    expect(first.text).toContain("Bellijst: 6 gesprekken");
    expect(first.text.match(/\[Klopt\]/g)).toHaveLength(4);
    expect(first.text).toContain("\n\n[En nog 2]");
    const happening = pressing({ kind: "calls", from: 4 });
    const second = taken({ network, happening });
    expect(second.text.match(/\[Klopt\]/g)).toHaveLength(2);
    expect(second.text).toContain("\n\n[Terug]");
  });
});

describe("the lists", () => {
  test("who is too late, with when it was last confirmed", () => {
    expect(taken({ text: "wie is te laat?" }).text).toBe(
      "1 plek is te laat\n\n- Mies Jansen, contactpersoon Voedselbank Dorp: bevestigd 9 maanden geleden",
    );
  });

  test("who has not answered, and how far the asking has come", () => {
    expect(taken({ text: "wie heeft niet gereageerd", network: ended() }).text).toBe(
      "1 persoon heeft nog niet gereageerd\n\n- Mies Jansen: 1 plek, gevraagd op 5 oktober, nu aan jou, bel even",
    );
    expect(taken({ text: "wie heeft niet gereageerd" }).text).toBe(
      "Iedereen die iets gevraagd is, heeft gereageerd.",
    );
  });

  test("which seats are empty, and whether somebody is looked for", () => {
    const text = "welke plekken zijn leeg";
    const at = noon("2026-11-02");
    expect(taken({ text }).text).toContain("- contactpersoon Budgethulp Dorp: nog nooit bezet");
    const searched = became(smallNetwork(), { at }, handOver);
    expect(taken({ text, network: searched }).text).toContain("nooit bezet, opvolger gezocht");
    const left = { kind: "seat-left", seat: seatId("webber-school"), until: "2026-11-01" as never };
    const network = became(searched, { at }, left as never, {
      ...({ kind: "successor-named", seat: handOver.seat, needsYes: false } as const),
      person: personId("kees"),
    });
    const shown = taken({ text, network }).text;
    expect(shown).toContain("2 plekken zijn leeg");
    expect(shown).toContain("- webber schoolkosten: leeg sinds 1 november");
    expect(shown).toContain("nooit bezet, Kees Bakker is gevraagd");
  });

  test("seats on their way to somebody, who cannot be reached, and what is doubted", () => {
    const at = noon("2026-11-23");
    const taking = {
      ...({ kind: "seat-taken", seat: handOver.seat, person: personId("kees") } as const),
      from: "2026-12-01" as never,
    };
    const network = became(
      smallNetwork(),
      { at, by: byPerson("kees") },
      ...[taking, { kind: "network-left", person: personId("jan") } as const],
      ...[
        { kind: "unreached", person: personId("mies") } as const,
        { kind: "seat-doubted", seat: seatId("webber-school") } as const,
      ],
    );
    const list = (status: string) =>
      taken({ network, happening: pressing({ kind: "seats", status }) }).text;
    expect(list("handing-over")).toContain("Budgethulp Dorp: Kees Bakker begint op 1 december");
    expect(list("handing-over")).toContain(
      "Jan van der Berg, contactpersoon Leergeld Dorp in Noord: zei: ik hoor hier niet",
    );
    expect(list("unreachable")).toContain("mijn berichten komen niet aan");
    expect(list("doubted")).toContain("één keer gemeld dat het niet klopt");
    expect(list("waiting")).toBe("Er wacht nu niets op antwoord.");
  });

  test("where the network is thin, with who was named most", () => {
    const asked = [
      { outcome: "answered", theme: theme("school"), week: "2026-W48", times: 7 },
    ] as const;
    const { text } = taken({ text: "kwetsbare plekken", asked });
    expect(text).toContain("- Schoolkosten: alleen Fatima El Amrani");
    expect(text).toContain("- Voedselbank Dorp: alleen Mies Jansen");
    expect(text).toContain(
      "Contactpersonen zonder plaatsvervanger\n\n- contactpersoon Voedselbank",
    );
    expect(text).toContain("in 4 weken\n\n- Schoolkosten: 7 keer, Fatima El Amrani");
  });
});
