import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { readFile } from "../sample.ts";

const lists = {
  areas: [
    { id: "noord", name: "Noord" },
    { id: "zuid", name: "Zuid" },
  ],
  themes: [
    { id: "voedsel", short: "Eten", label: "Eten", description: "Eten." },
    { id: "school", short: "School", label: "School", description: "School." },
  ],
  organisations: [
    { id: "bank", name: "Voedselbank", kind: "informal", domain: "relief", areas: ["noord"] },
    {
      ...{ id: "bank-2", name: "Voedselbank Dorp", aliases: ["voedselbank"], kind: "informal" },
      ...{
        domain: "relief",
        phone: "085 000 0101",
        areas: ["zuid"],
        website: "https://bank.example",
      },
    },
    { id: "gemeente", name: "Gemeente", kind: "formal", domain: "council" },
  ],
  people: [
    { id: "an", name: "An de Wit", organisation: "bank", phone: "06 10001010" },
    { id: "bo", name: "Bo Smit", organisation: "bank", mail: "bo@bank.example" },
    {
      id: "bo-2",
      name: "B. Smit",
      organisation: "bank-2",
      mail: "Bo@bank.example",
      jobTitle: "vrijwilliger",
    },
    { id: "coby", name: "Coby Kok", organisation: "gemeente", mail: "coby@gemeente.example" },
    { id: "dirk", name: "Dirk Bos" },
  ],
  tables: [{ id: "webbers", name: "Webberoverleg", areas: ["noord"] }],
  programmes: [{ id: "kans", name: "Kans", organisations: ["bank", "bank-2"] }],
  links: [
    { id: "one", from: "bank", to: "gemeente" },
    { id: "two", from: "bank-2", to: "gemeente" },
    { id: "three", from: "bank", to: "bank-2" },
  ],
  seats: [
    {
      ...{
        id: "contact",
        role: "contact",
        organisation: "bank",
        themes: ["voedsel"],
        areas: ["noord"],
      },
      ...{ holder: "an", from: "2026-01-01", confirmedAt: "2026-10-01" },
    },
    { id: "deputy", role: "deputy", of: "contact", holder: "bo", from: "2026-01-01" },
    {
      ...{ id: "contact-2", role: "contact", organisation: "bank-2", themes: ["school"] },
      ...{ holder: "bo-2", from: "2026-01-01", confirmedAt: "2026-10-01" },
      doubts: [{ at: "2026-11-01", by: "bo" }],
    },
    { id: "manager", role: "manager", organisation: "bank", holder: "dirk", from: "2026-02-01" },
    {
      ...{ id: "webber", role: "webber", theme: "school" },
      holdings: [
        { person: "bo", from: "2026-01-01", until: "2026-12-31" },
        { person: "bo-2", from: "2027-01-01" },
      ],
    },
    { id: "member", role: "table-member", table: "webbers", organisation: "bank", holder: "an" },
    { id: "coordinator", role: "coordinator", holder: "coby", from: "2026-01-01" },
  ],
};

/** A network with everything that managing it touches: doubles, deputies, successors, links, accounts. */
export function manageNetwork(): Network {
  const account = ids.account.parse("teams:tenant:bo");
  const person = ids.person.parse("bo");
  return {
    ...readFile(lists).network,
    accounts: Collection.of([{ id: account, channel: "teams", person, address: "bo" }]),
  };
}
