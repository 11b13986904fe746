import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import {
  organisationValues,
  personValues,
  readOrganisation,
  readPerson,
} from "../../../src/domain/manage/read-record.ts";
import { manageNetwork } from "./manage-network.ts";

const network = manageNetwork();
const bank = network.organisations.get(ids.organisation.parse("bank-2"));
const bo = network.people.get(ids.person.parse("bo-2"));
if (!bank || !bo) throw new Error("not there");
const id = ids.person.parse("nieuw");

describe("the form of an organisation", () => {
  const empty = organisationValues(undefined);

  test("begins empty, with the commonest kind", () => {
    expect(empty).toStrictEqual({
      ...{ name: "", aliases: "", kind: "formal", domain: "" },
      ...{ phone: "", mail: "", website: "", about: "" },
    });
  });

  test("begins with what is known, the number as it was written", () => {
    expect(organisationValues({ ...bank, aliases: ["VB", "Bank"] })).toStrictEqual({
      ...{ name: "Voedselbank Dorp", aliases: "VB, Bank", kind: "informal", domain: "relief" },
      ...{ phone: "085 000 0101", mail: "", website: "https://bank.example", about: "" },
    });
  });

  test("gives back the same organisation when nothing is filled in otherwise", () => {
    expect(readOrganisation(organisationValues(bank), bank)).toStrictEqual({
      kind: "read",
      value: bank,
    });
  });

  test("takes other names by comma, semicolon or line, without empty ones", () => {
    const values = { ...organisationValues(bank), aliases: " VB ; Bank,\n,De  Bank\n" };
    expect(readOrganisation(values, bank)).toMatchObject({
      ...{ kind: "read", value: { aliases: ["VB", "Bank", "De Bank"] } },
    });
  });

  test("keeps what no form shows, and takes away what is emptied", () => {
    const read = readOrganisation({ ...organisationValues(bank), phone: "", website: "" }, bank);
    if (read.kind !== "read") throw new Error("wrong");
    expect(read.value.areas).toStrictEqual(["zuid"]);
    expect(read.value).not.toHaveProperty("phone");
    expect(read.value).not.toHaveProperty("website");
  });

  test("says of each field what is wrong with it, once", () => {
    const values = { ...empty, kind: "anders", domain: "relief", mail: "geen adres" };
    const read = readOrganisation(values, { id: ids.organisation.parse("nieuw") });
    expect(read).toMatchObject({
      kind: "wrong",
      wrong: [
        { field: "name", finding: { kind: "empty" } },
        { field: "kind", finding: { kind: "not-one-of" } },
        { field: "mail", finding: { kind: "mail" } },
      ],
    });
    const long = { ...organisationValues(bank), aliases: `${"a".repeat(200)},${"b".repeat(200)}` };
    expect(readOrganisation(long, bank)).toStrictEqual({
      ...{ kind: "wrong", wrong: [{ field: "aliases", finding: { kind: "too-long", most: 120 } }] },
    });
  });

  test("misses the domain that a new organisation must have", () => {
    const read = readOrganisation(
      { ...empty, name: "Nieuw" },
      { id: ids.organisation.parse("nieuw") },
    );
    expect(read).toStrictEqual({
      ...{ kind: "wrong", wrong: [{ field: "domain", finding: { kind: "missing" } }] },
    });
  });
});

describe("the form of a person", () => {
  test("begins empty, or with what is known", () => {
    expect(personValues(undefined)).toStrictEqual({
      ...{ name: "", jobTitle: "", organisation: "", phone: "", mail: "", expert: "no" },
    });
    expect(personValues({ ...bo, expertByExperience: true })).toStrictEqual({
      ...{ name: "B. Smit", jobTitle: "vrijwilliger", organisation: "bank-2", phone: "" },
      ...{ mail: bo.mail, expert: "yes" },
    });
    expect(personValues(bo).expert).toBe("no");
  });

  test("gives back the same person when nothing is filled in otherwise", () => {
    expect(readPerson(personValues(bo), bo)).toStrictEqual({ kind: "read", value: bo });
    expect(readPerson({ ...personValues(bo), expert: "yes" }, bo)).toStrictEqual({
      ...{ kind: "read", value: { ...bo, expertByExperience: true } },
    });
  });

  test("makes somebody new of no more than a name", () => {
    const read = readPerson({ ...personValues(undefined), name: "Ties Mol" }, { id });
    expect(read).toMatchObject({ kind: "read", value: { id: "nieuw", name: "Ties Mol" } });
    if (read.kind === "read") expect(read.value).not.toHaveProperty("organisation");
  });

  test.each([
    "IJsbrand 't Hart",
    "Zoë-Anne de Vries",
    "J.P. Bakker",
    "Fatima (Faat) El’Amrani",
    "A. Bos.",
  ])("takes %s as a name", (name) => {
    expect(readPerson({ ...personValues(undefined), name }, { id }).kind).toBe("read");
  });

  test.each(["jan@leergeld.nl", "Jan 06", "www.leergeld.nl", "Jan/Piet", "leergeld.nl"])(
    "does not take %s as a name",
    (name) => {
      expect(readPerson({ ...personValues(undefined), name }, { id })).toStrictEqual({
        ...{ kind: "wrong", wrong: [{ field: "name", finding: { kind: "not-a-name" } }] },
      });
    },
  );

  test("leaves a strange name that was there before, and takes no other", () => {
    const strange = { ...bo, name: "Team 4" };
    expect(readPerson(personValues(strange), strange).kind).toBe("read");
    expect(readPerson({ ...personValues(strange), name: "Team 5" }, strange).kind).toBe("wrong");
  });

  test("says of a name one thing, before what is wrong elsewhere", () => {
    const wrong = (name: string, mail = "") => {
      const read = readPerson({ ...personValues(undefined), name, mail }, { id });
      return read.kind === "wrong" && read.wrong;
    };
    expect(wrong("")).toStrictEqual([{ field: "name", finding: { kind: "empty" } }]);
    expect(wrong("Jan 06", "geen adres")).toStrictEqual([
      { field: "name", finding: { kind: "not-a-name" } },
      { field: "mail", finding: { kind: "mail" } },
    ]);
    expect(wrong("Jan", "geen adres")).toStrictEqual([
      { field: "mail", finding: { kind: "mail" } },
    ]);
    expect(wrong("1".repeat(200))).toStrictEqual([
      { field: "name", finding: { kind: "too-long", most: 120 } },
    ]);
  });
});
