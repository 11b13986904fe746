import { describe, expect, it } from "vitest";
import { personalInLine, reasonsPersonal } from "../../../../dialogs/manage/forms/personal.ts";

const bsn = "bsn 111222333";
const address = "Dorpsstraat 12";

describe("what of a person is kept out of a text that others read", () => {
  it("is said of each field, with what it is, once", () => {
    const fields = ["name", "jobTitle", "about", "aliases", "goal"] as const;
    const texts = Object.fromEntries(fields.map((field) => [field, bsn]));
    expect(reasonsPersonal(texts, {})).toMatchInlineSnapshot(`
      [
        "Naam: hier staat een BSN. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.",
        "Functie: hier staat een BSN. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.",
        "Waarvoor je belt: hier staat een BSN. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.",
        "Andere namen: hier staat een BSN. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.",
        "Doel: hier staat een BSN. Haal dat weg. Ik bewaar alleen wat bij het werk hoort.",
      ]
    `);
    expect(reasonsPersonal({ about: `${bsn} en ${bsn}` }, {})).toStrictEqual(
      reasonsPersonal({ about: bsn }, {}),
    );
  });

  it("is an address, but not in what an organisation is called", () => {
    expect(reasonsPersonal({ name: address, aliases: address }, {})).toStrictEqual([]);
    for (const field of ["jobTitle", "about", "goal"] as const) {
      expect(reasonsPersonal({ [field]: address }, {})).toHaveLength(1);
    }
  });

  it("is not a number to call, nor what stood there before", () => {
    expect(reasonsPersonal({ about: "Bel 06 12345678 of mail a@b.example" }, {})).toStrictEqual([]);
    expect(reasonsPersonal({ about: bsn }, { about: bsn })).toStrictEqual([]);
    expect(reasonsPersonal({ about: bsn }, { goal: bsn })).toHaveLength(1);
    expect(reasonsPersonal({}, { about: bsn })).toStrictEqual([]);
  });
});

describe("what of a family is kept out of a line that everybody is shown", () => {
  const line = { name: "Buurtteam", number: "085 000 0142", about: `crisis, ${address}` };

  it("is none of a service, its number or where it is", () => {
    expect(personalInLine(line)).toStrictEqual([]);
  });

  it("is the same in each of its parts, said once", () => {
    expect(personalInLine({ ...line, name: bsn })).toStrictEqual(["bsn"]);
    expect(personalInLine({ ...line, number: bsn })).toStrictEqual(["bsn"]);
    expect(personalInLine({ ...line, name: bsn, about: bsn })).toStrictEqual(["bsn"]);
  });
});
