import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Network, partNames } from "../../../src/domain/network.ts";
import { prettyPrint } from "../../../src/domain/network-file/pretty-print.ts";
import { readNetworkFile } from "../../../src/domain/network-file/read.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { at, readFile, smallLists, smallNetwork } from "../sample.ts";

/** A network as plain values: the order within a collection says nothing. */
function plain(network: Network): unknown {
  const parts = partNames.map((part) => {
    const records: readonly { readonly id: string }[] = [...network[part]];
    return [part, records.toSorted((one, other) => (one.id < other.id ? -1 : 1))];
  });
  const { id, description, emergencyLines } = network;
  return { id, description, emergencyLines, ...Object.fromEntries(parts) };
}

function roundTrip(network: Network): Network {
  const read = readNetworkFile(writeNetworkFile(network));
  if (read.kind === "refused") throw new Error("refused");
  return read.network;
}

const everything = {
  ...smallLists,
  emergencyLines: [{ name: "Crisis", number: "0800 1234", about: "crisis" }],
  network: {
    id: "dorp",
    name: "Dorp",
    goal: "Geen armoede",
    guestsMayAsk: true,
    zone: "America/Curacao",
  },
  organisations: [
    {
      ...smallLists.organisations[0],
      aliases: ["VB"],
      areas: ["noord"],
      phone: "0562-012345",
      mail: "info@bank.example",
      website: "https://bank.example",
      about: "Eten.",
    },
    { id: "kerk", name: "Kerk", kind: "informal", domain: "faith" },
  ],
  people: [
    ...smallLists.people,
    {
      id: "cas",
      name: "Cas",
      jobTitle: "kok",
      expertByExperience: true,
      hours: { ma: ["9-12", "13-17"], "wo-do": "9-12" },
      absences: [{ from: "2026-01-01" }, { from: "2025-01-01", until: "2025-02-01" }],
    },
  ],
  seats: [
    ...smallLists.seats,
    { id: "m", role: "manager", organisation: "bank", holder: null },
    {
      id: "w",
      role: "webber",
      theme: "voedsel",
      holdings: [
        { person: "an", until: "2025-12-31" },
        { person: "bo", from: "2026-02-01", until: "2026-12-31" },
      ],
    },
    {
      id: "c",
      role: "coordinator",
      holder: "cas",
      until: "2026-12-31",
      doubts: [
        { at: "2026-11-01T10:00:00.123Z", by: "account:teams:t:1" },
        { at: "2026-11-02", by: "an" },
      ],
    },
    {
      id: "t",
      role: "table-member",
      table: "tafel",
      organisation: "bank",
      confirmedAt: "2026-11-01",
      confirmedBy: "operator:import",
    },
    { id: "t2", role: "table-member", table: "tafel" },
  ],
  tables: [{ id: "tafel", name: "Tafel", about: "Samen.", areas: ["noord"] }],
  programmes: [{ id: "p", name: "P", about: "Doen.", organisations: ["bank"] }],
  links: [{ id: "l", from: "bank", to: "kerk", about: "eten" }],
};

describe("a network that is written reads back the same", () => {
  test("with every field there is", () => {
    const { network } = readFile(everything);
    expect(plain(roundTrip(network))).toStrictEqual(plain(network));
  });
  test("with next to nothing in it", () => {
    const { network } = readFile();
    expect(plain(roundTrip(network))).toStrictEqual(plain(network));
  });
  test("the example", () => {
    const read = readNetworkFile(readFileSync("data/example-network.json", "utf8"));
    if (read.kind === "refused") throw new Error("refused");
    expect(plain(roundTrip(read.network))).toStrictEqual(plain(read.network));
  });
});

describe("the text", () => {
  test("is the same for the same network, however it was put together", () => {
    const { network } = readFile(everything);
    const turned = readFile({ ...everything, people: [...everything.people].reverse() }).network;
    expect(writeNetworkFile(turned)).toBe(writeNetworkFile(network));
    expect(writeNetworkFile(roundTrip(network))).toBe(writeNetworkFile(network));
  });
  test("names its moment", () => {
    const text = writeNetworkFile(smallNetwork(), at("2026-11-22T09:00:00Z"));
    expect(readNetworkFile(text)).toMatchObject({ asOf: "2026-11-22T09:00:00.000Z" });
  });
  test("has no accounts and no stamps", () => {
    const network = smallNetwork();
    const stamp = { at: at("2026-11-22T09:00:00Z"), byHand: true };
    const account = { id: "teams:t:1" as never, channel: "teams", address: "secret" } as const;
    const known = {
      ...network,
      stamps: network.stamps.with("people/an", stamp),
      accounts: network.accounts.with(account.id, account),
      welcomed: network.welcomed.with("conversation", stamp.at),
    };
    expect(writeNetworkFile(known)).toBe(writeNetworkFile(network));
  });
  test("says of an empty seat that nobody sits there", () => {
    expect(writeNetworkFile(readFile(everything).network)).toContain('"holder": null');
  });
  test("is JSON as a person writes it", () => {
    expect(prettyPrint({ a: [], b: { c: ["d", 1, true, null] } })).toBe(
      '{ "a": [], "b": { "c": ["d", 1, true, null] } }',
    );
    const long = { list: ["x".repeat(60), "y".repeat(60)], empty: {} };
    expect(prettyPrint(long).split("\n")).toHaveLength(7);
    expect(JSON.parse(prettyPrint(long))).toStrictEqual(long);
  });
});
