import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { leergeldNetwork, Stage, withSeat } from "./stage.ts";
import { whole } from "./told-whole.ts";

const seat = "leergeld-contact";
const noor = { name: "Noor Nieuwenhuis", mail: "noor@voorbeeld.example", phone: "", job: "" };

/** Jan fills in the form for who comes after him. */
function named(form: Record<string, string>, network = leergeldNetwork()) {
  const stage = new Stage(network);
  stage.press("jan", { kind: "start", seat });
  const said = stage.press("jan", { kind: "name-new", seat }, form);
  return { stage, said, candidate: stage.open()?.candidate };
}

describe("who is filled in", () => {
  it("is somebody known by their mail address, whatever the name", () => {
    const { candidate, said } = named({ ...noor, mail: "LOT@voorbeeld.example" });
    expect(candidate?.person).toBe("lot");
    expect(said.facts).toHaveLength(1);
  });

  it("is somebody known by name alone, and not when a new address goes with it", () => {
    expect(named({ name: "Lot  Visser" }).candidate?.person).toBe("lot");
    expect(named({ ...noor, name: "Lot Visser" }).candidate?.person).toBe("lot-visser");
  });

  it("is nobody in particular when two have the name", () => {
    const base = leergeldNetwork();
    const lot = base.people.get(ids.person.parse("lot"));
    if (!lot) throw new Error("no lot");
    const twin = { ...lot, id: ids.person.parse("lot-2") };
    const { candidate, said } = named(
      { name: "Lot Visser" },
      { ...base, people: base.people.with(twin.id, twin) },
    );
    expect(candidate).toBeUndefined();
    expect(said.text).toContain("Deze naam ken ik nog niet. Vul ook een mailadres in");
  });

  it("has a job title of at most eighty signs, without what gives somebody away", () => {
    const job = (text: string) => {
      const { stage, candidate } = named({ ...noor, job: text });
      return candidate && stage.network.people.get(candidate.person)?.jobTitle;
    };
    expect(job("coach")).toBe("coach");
    expect(job("x".repeat(80))).toHaveLength(80);
    expect(job("x".repeat(81))).toHaveLength(80);
    expect(job("")).toBeUndefined();
    expect(job("bel 06 12345678")).not.toContain("12345678");
  });
});

describe("whether a coordinator agrees first", () => {
  const needs = (mail: string) => named({ ...noor, mail }).candidate?.state;

  it("hangs on whether anybody of the organisation has an address there", () => {
    expect(needs("noor@voorbeeld.example")).toBe("asked");
    expect(needs("noor@VOORBEELD.example")).toBe("asked");
    expect(needs("noor@elders.example")).toBe("needs-yes");
    expect(needs("noor@gmail.com")).toBe("needs-yes");
  });

  it("is not waited for in a seat of the network where nobody could agree", () => {
    const base = leergeldNetwork();
    const seats = [...base.seats]
      .filter(({ id }) => id.startsWith("coordinator"))
      .reduce((left, { id }) => left.without(id), base.seats);
    const stage = new Stage({ ...base, seats });
    stage.press("fatima", { kind: "start", seat: "webber-school" });
    const said = stage.press("fatima", { kind: "name", seat: "webber-school", person: "mies" });
    expect(said.told).toStrictEqual(["mies"]);
    expect(stage.open("webber-school")?.candidate?.state).toBe("asked");
  });

  it("is waited for in a seat of the network itself", () => {
    const stage = new Stage();
    stage.press("fatima", { kind: "start", seat: "webber-school" });
    expect(
      whole(stage, () =>
        stage.press("fatima", { kind: "name", seat: "webber-school", person: "mies" }),
      ),
    ).toMatchInlineSnapshot(`
      "Ik vraag de coördinator eerst of Mies Jansen dit mag worden. Daarna vraag ik Mies Jansen zelf. Je hoort het van me.

      [Datum …]

      = {"kind":"successor-named","seat":"webber-school","person":"mies","needsYes":true}

      -> sanne (hand-over/needs-yes/webber-school/2026-11-24T09:00:00.000Z/e2)
      Fatima El Amrani wil Mies Jansen vragen voor webber schoolkosten. Mag dat?

      Mies Jansen
      tel. 06 10001030 · mail mies@voorbeeld.example

      [Ja] [Nee]"
    `);
    expect(whole(stage, () => stage.push("sanne", "Ja"))).toMatchInlineSnapshot(`
      "Goed. Ik vraag het nu aan Mies Jansen.

      = {"kind":"successor-approved","seat":"webber-school"}

      -> mies (hand-over/asked/webber-school/2026-11-24T09:00:00.000Z/e3)
      Fatima El Amrani vraagt of jij webber schoolkosten wordt in Netwerk Dorp.

      Thema's: Schoolkosten
      Plaatsvervanger: nog niemand
      Vanaf: meteen als je ja zegt

      Mensen kunnen je dan bellen. Alleen jij kunt ja zeggen.

      [Ja, dat doe ik] [Nee] [Ik wil eerst overleggen]

      -> fatima (hand-over/yes/webber-school/2026-11-24T09:00:00.000Z/e3)
      De coördinator vindt het goed. Ik heb Mies Jansen gevraagd voor webber schoolkosten."
    `);
  });
});

describe("whom a successor meets first", () => {
  it("are three at most, the deputies before the webbers and the coordinator", () => {
    const deputy = { kind: "deputy", of: ids.seat.parse(seat) } as const;
    const network = withSeat(
      withSeat(leergeldNetwork(), "second", deputy, "mies"),
      "third",
      deputy,
      "kees",
    );
    const stage = new Stage(network);
    stage.press("jan", { kind: "start", seat });
    stage.press("jan", { kind: "name", seat, person: "lot" });
    const { text } = stage.push("lot", "Ja, dat doe ik");
    expect(text.slice(text.indexOf("Maak eerst kennis"))).toMatchInlineSnapshot(`
      "Maak eerst kennis met deze mensen. Bel gerust, of vraag de coördinator je voor te stellen.

      Kees Bakker
      neemt voor je waar
      tel. 06 10001050 · mail kees@voorbeeld.example

      IJsbrand 't Hart
      neemt voor je waar
      tel. 06 10001020 · mail ijsbrand@voorbeeld.example

      Mies Jansen
      neemt voor je waar
      tel. 06 10001030 · mail mies@voorbeeld.example"
    `);
  });

  it("is not who takes the seat, nor anybody twice", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    stage.press("jan", { kind: "name", seat, person: "fatima" });
    const { text } = stage.push("fatima", "Ja, dat doe ik");
    expect(text.slice(text.indexOf("Maak eerst kennis"))).toMatchInlineSnapshot(`
      "Maak eerst kennis met deze mensen. Bel gerust, of vraag de coördinator je voor te stellen.

      IJsbrand 't Hart
      neemt voor je waar
      tel. 06 10001020 · mail ijsbrand@voorbeeld.example

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040 · mail sanne@voorbeeld.example"
    `);
  });
});
