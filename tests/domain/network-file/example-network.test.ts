import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Availability } from "../../../src/domain/availability.ts";
import { freshness } from "../../../src/domain/freshness.ts";
import { readNetworkFile, refusalLines } from "../../../src/domain/network-file/read.ts";
import { shiftDates } from "../../../src/domain/network-file/shift.ts";
import { reachability } from "../../../src/domain/reachability.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import { localMoment } from "../../../src/domain/time.ts";
import { at } from "../sample.ts";

const text = readFileSync("data/example-network.json", "utf8");
const read = readNetworkFile(text);
if (read.kind === "refused") throw new Error(refusalLines(read).join("\n"));
const { network, asOf = at("2026-11-22T09:00:00Z"), warnings } = read;
const { zone } = network.description;
const { day: today } = localMoment(asOf, zone);

const seats = [...network.seats];
const people = [...network.people];
const organisations = [...network.organisations];
const holder = (seat: Seat) => holderOn(seat, today);
const of = (kind: Seat["role"]["kind"]) => seats.filter(({ role }) => role.kind === kind);
const deputised = new Set(seats.flatMap(({ role }) => (role.kind === "deputy" ? [role.of] : [])));
const isAway = ({ absences }: Availability) =>
  absences.some(({ from, until }) => from <= today && (!until || today <= until));
const away = people.filter(({ availability }) => isAway(availability)).map(({ id }) => id);
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).sort();

test("the example network reads without a word of complaint", () => {
  expect(warnings).toStrictEqual([]);
});

describe("it is as large as a real one", () => {
  test("organisations, formal and informal, in all parts of the municipality", () => {
    expect(organisations.length).toBeGreaterThanOrEqual(45);
    const formal = organisations.filter(({ kind }) => kind === "formal").length;
    expect(Math.min(formal, organisations.length - formal)).toBeGreaterThanOrEqual(15);
    expect(network.areas.size).toBe(6);
    expect(organisations.every(({ about }) => about?.endsWith("."))).toBe(true);
  });
  test("people, some of whom know poverty themselves", () => {
    expect(people.length).toBeGreaterThanOrEqual(105);
    expect(
      people.filter(({ expertByExperience }) => expertByExperience).length,
    ).toBeGreaterThanOrEqual(6);
  });
  test("the 29 themes, four tables, five programmes, some 35 links, a goal and a region's line", () => {
    const themes: unknown = JSON.parse(readFileSync("data/themes.json", "utf8"));
    expect([...network.themes].length).toBe(29);
    expect(themes).toStrictEqual(expect.arrayContaining([...network.themes]));
    expect([network.tables.size, network.programmes.size]).toStrictEqual([4, 5]);
    expect(network.links.size).toBeGreaterThanOrEqual(35);
    expect(network.description.goal).toBeDefined();
    expect(network.emergencyLines.map(({ name }) => name)).toStrictEqual([
      "Crisisdienst Westerwaard (voorbeeld)",
    ]);
  });
  test("every organisation has a contact seat with a theme, every formal one a manager", () => {
    for (const { id, kind } of organisations) {
      const hers = seats.filter(({ role }) => "organisation" in role && role.organisation === id);
      const contact = hers.find(({ role }) => role.kind === "contact");
      expect(contact?.role.kind === "contact" && contact.role.themes.length > 0).toBe(true);
      expect(hers.some(({ role }) => role.kind === "manager")).toBe(kind === "formal");
    }
  });
  test("every theme has at least one contact", () => {
    const covered = new Set(
      of("contact").flatMap(({ role }) => (role.kind === "contact" ? role.themes : [])),
    );
    expect(covered.size).toBe(29);
  });
  test("every table has at least five members, and nobody is in it without a seat", () => {
    for (const table of network.tables) {
      const members = seats.filter(
        ({ role }) => role.kind === "table-member" && role.table === table.id,
      );
      expect(members.length).toBeGreaterThanOrEqual(5);
    }
    const seated = new Set(seats.flatMap(({ holdings }) => holdings.map(({ person }) => person)));
    expect(
      people.filter(({ id, expertByExperience }) => !seated.has(id) && !expertByExperience),
    ).toStrictEqual([]);
  });
});

describe("it has gaps on purpose", () => {
  test("two themes without a webber", () => {
    const covered = new Set(
      of("webber").flatMap(({ role }) => (role.kind === "webber" ? role.theme : [])),
    );
    expect(idsOf([...network.themes].filter(({ id }) => !covered.has(id)))).toStrictEqual([
      "vervoer",
      "zorgkosten",
    ]);
  });
  test("two organisations that hang on one person", () => {
    const alone = of("contact").filter((seat) => !deputised.has(seat.id));
    expect(idsOf(alone)).toStrictEqual(["contact-ketting", "contact-kledingbank"]);
  });
  test("one contact seat that is empty", () => {
    expect(idsOf(seats.filter((seat) => !holder(seat)))).toStrictEqual(["contact-vv"]);
  });
  test("contacts that were confirmed too long ago, and one never", () => {
    const stale = of("contact").filter(
      (seat) => holder(seat) && freshness(seat, asOf, zone) === "stale",
    );
    expect(idsOf(stale)).toStrictEqual([
      "contact-dorpsschool",
      "contact-energiecoaches",
      "contact-jarig",
      "contact-moskee",
      "contact-tandarts",
    ]);
    expect(idsOf(stale.filter(({ confirmation }) => !confirmation))).toStrictEqual([
      "contact-energiecoaches",
    ]);
  });
  test("and most that are fresh", () => {
    const share = (sure: string) =>
      of("contact").filter((seat) => freshness(seat, asOf, zone) === sure).length;
    expect(share("fresh")).toBeGreaterThan(35);
    expect(share("ageing")).toBeGreaterThanOrEqual(5);
  });
  test("somebody on leave with a deputy, and somebody without", () => {
    const contacts = of("contact").filter((seat) => away.some((id) => id === holder(seat)));
    expect(contacts.map(({ id }) => [id, deputised.has(id)]).sort()).toStrictEqual([
      ["contact-jeugdfonds", true],
      ["contact-ketting", false],
    ]);
  });
  test("a webber whom somebody doubts", () => {
    expect(idsOf(seats.filter(({ doubts }) => doubts.length > 0))).toStrictEqual(["webber-wonen"]);
    expect(
      of("webber")
        .filter((seat) => freshness(seat, asOf, zone) === "ageing" && seat.doubts.length > 0)
        .map(({ id }) => id),
    ).toStrictEqual(["webber-wonen"]);
  });
  test("a contact who answers in the evening only", () => {
    const wim = people.find(({ id }) => id === "wim-verhoeven");
    expect(wim?.availability.hours.every(({ from }) => from >= "18:00")).toBe(true);
  });
  test("two coordinators, one of whom is away", () => {
    const coordinators = of("coordinator").map(holder);
    expect(coordinators).toHaveLength(2);
    expect(coordinators.filter((id) => away.some((one) => one === id))).toHaveLength(1);
  });
  test("a hand-over that is planned", () => {
    const planned = seats.filter(({ holdings }) => holdings.some(({ from }) => from > today));
    expect(idsOf(planned)).toStrictEqual(["contact-taalhuis"]);
  });
});

describe("it is nobody", () => {
  const mails = [...people, ...organisations].flatMap(({ mail }) => mail ?? []);
  const phones = [...people, ...organisations].flatMap(({ phone }) => phone ?? []);
  test("every mail and web address ends in .example", () => {
    expect(mails.length).toBeGreaterThan(150);
    expect(mails.filter((mail) => !mail.endsWith(".example"))).toStrictEqual([]);
    const sites = organisations.flatMap(({ website }) => website ?? []);
    expect(sites.filter((site) => !/^https:\/\/www\.[a-z]+\.example$/.test(site))).toStrictEqual(
      [],
    );
    expect(new Set(people.flatMap(({ mail }) => mail ?? [])).size).toBe(people.length);
  });
  test("every number is one that cannot be dialled to anybody, and occurs once", () => {
    expect(phones.length).toBeGreaterThan(130);
    expect(phones.filter(({ number }) => !/^\+315620\d{5}$/.test(number))).toStrictEqual([]);
    expect(new Set(phones.map(({ number }) => number)).size).toBe(phones.length);
  });
  test("no two people have the same name", () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  });
});

test("moved to another day it looks as it does on its own", () => {
  const days = 364;
  const later = shiftDates(network, days);
  const then = at(new Date(Date.parse(asOf) + days * 86_400_000).toISOString());
  const sure = [...later.seats].map((seat) => [seat.id, freshness(seat, then, zone)]);
  expect(Object.fromEntries(sure)).toStrictEqual(
    Object.fromEntries(seats.map((seat) => [seat.id, freshness(seat, asOf, zone)])),
  );
  const awayThen = [...later.people].filter(
    ({ availability }) => reachability({ availability, at: then, zone }).kind === "away",
  );
  expect(idsOf(awayThen)).toStrictEqual([...away].sort());
});
