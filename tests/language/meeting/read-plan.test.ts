import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { readMeetingChange } from "../../../src/language/meeting/meeting-change.ts";
import { readPlanOpening } from "../../../src/language/meeting/plan-opening.ts";
import { readPlanReply } from "../../../src/language/meeting/plan-reply.ts";
import { linkSpan, readPlan } from "../../../src/language/meeting/read-plan.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { amsterdam } from "../../domain/sample.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";

const theme = (id: string, ...names: readonly string[]) => ({
  id: ids.theme.parse(id),
  names: [id, ...names].map((name) => name.toLowerCase().split(" ")),
});
function person(id: string, ...ways: readonly string[]) {
  return { seat: ids.seat.parse(id), names: ways.map((way) => way.split(" ")) };
}
const names = {
  themes: [
    theme("schulden", "Schulden"),
    theme("energie", "Energie en water"),
    theme("voedsel", "Eten en voedselhulp"),
    theme("toeslagen", "Toeslagen en regelingen"),
  ],
  tables: [
    { id: ids.table.parse("noord"), name: ["wijktafel", "noord"] },
    { id: ids.table.parse("zuid"), name: ["wijktafel", "zuid"] },
    { id: ids.table.parse("start"), name: ["coalitie", "kansrijke", "start"] },
  ],
  people: [
    person("esra", "esra", "esra gunes"),
    person("ibrahim", "ibrahim", "ibrahim demir"),
    person("petra-b", "petra", "petra bos"),
    person("petra-k", "petra", "petra kok"),
    person("dennis", "dennis"),
    person("ria", "ria van t hoff", "ria hoff", "ria"),
  ],
  coordinators: [ids.seat.parse("coordinator")],
};

function said(text: string) {
  const opening = readPlanOpening(text, () => [["wijktafel", "noord"]]);
  if (!opening) throw new Error("asks for no meeting");
  const read = readWhen(text, tuesdayMorning, amsterdam)?.read ?? [];
  return readPlan(text, opening, { read, names });
}

const seats = (...ids: readonly string[]) => ({ kind: "seats", seats: ids });
const webbersOf = (...themes: readonly string[]) => ({ kind: "webbers-of", themes });

describe("what is said of a meeting besides when", () => {
  test.each([
    [
      "plan een webberoverleg, eerste dinsdag van de maand, half tien, anderhalf uur, buurthuis De Linde",
      { title: "Webberoverleg", audience: { kind: "webbers" }, place: "buurthuis De Linde" },
    ],
    [
      "plan een overleg met de webbers schulden over twee weken om 10 uur",
      { title: "Overleg webbers schulden", audience: webbersOf("schulden") },
    ],
    [
      "plan de wijktafel Noord elke eerste dinsdag van de maand om 9 uur",
      { title: "Wijktafel Noord", audience: { kind: "table", table: "noord" } },
    ],
    [
      "plan een bijeenkomst met alle contactpersonen op 12 januari van 9 tot 11 in het gemeentehuis, https://meet.example/abc-12.",
      {
        ...{ title: "Bijeenkomst contactpersonen", audience: { kind: "contacts" } },
        ...{ place: "gemeentehuis", link: "https://meet.example/abc-12" },
      },
    ],
    [
      "Kun je een overleg over de winter plannen met de webbers energie en schulden op 8 december bij Leergeld?",
      {
        ...{ title: "Overleg over de winter", audience: webbersOf("energie", "schulden") },
        place: "Leergeld",
      },
    ],
    [
      "plan een overleg met de webbers van Energie en water en toeslagen morgen",
      {
        title: "Overleg webbers van Energie en water en toeslagen",
        audience: webbersOf("energie", "toeslagen"),
      },
    ],
    [
      "plan een overleg met de wijktafel Noord op 8 december om 10 uur",
      { title: "Overleg wijktafel Noord", audience: { kind: "table", table: "noord" } },
    ],
    [
      "plan webberoverleg schulden, 8 december 10 uur, online",
      { title: "Webberoverleg schulden", audience: webbersOf("schulden"), place: "online" },
    ],
    [
      "plan een overleg met Fatima morgen om 10 uur",
      { title: "Overleg met Fatima", unknownAudience: "Fatima" },
    ],
    [
      "plan een overleg met Esra en Ibrahim morgen om 10 uur",
      { title: "Overleg", audience: seats("esra", "ibrahim") },
    ],
    [
      "plan een overleg over de folder met Esra, Ibrahim en Ria van 't Hoff op 8 december",
      { title: "Overleg over de folder", audience: seats("esra", "ibrahim", "ria") },
    ],
    [
      "plan een overleg met mij en Petra Kok in de bieb op 8 december",
      { title: "Overleg", audience: seats("petra-k"), place: "bieb" },
    ],
    [
      "plan een overleg met Petra op 8 december",
      { title: "Overleg met Petra", unknownAudience: "Petra" },
    ],
    [
      "plan een overleg met Esra en Jantje op 8 december",
      { title: "Overleg met Esra en Jantje", unknownAudience: "Esra en Jantje" },
    ],
    [
      "plan een overleg met de tafel Noord op 8 december",
      { audience: { kind: "table", table: "noord" } },
    ],
    [
      "plan een overleg met kansrijke start op 8 december",
      { audience: { kind: "table", table: "start" } },
    ],
    [
      "plan een overleg met de tafel op 8 december",
      { title: "Overleg met de tafel", unknownAudience: "de tafel" },
    ],
    [
      "plan een overleg met de webbers van schulden, energie en water en toeslagen, 8 december",
      {
        title: "Overleg webbers van schulden",
        audience: webbersOf("schulden", "energie", "toeslagen"),
      },
    ],
    [
      "plan een overleg met de coördinatoren op 8 december",
      { title: "Overleg", audience: seats("coordinator") },
    ],
    [
      "plan een overleg met de webbers schulden en met Dennis op 8 december",
      {
        ...{ title: "Overleg webbers schulden", audience: webbersOf("schulden") },
        unread: ["met Dennis"],
      },
    ],
    [
      "plan een webberoverleg op 8 december, stadhuis, kamer 3 (2e verdieping)",
      {
        ...{ title: "Webberoverleg", audience: { kind: "webbers" } },
        place: "stadhuis, kamer 3 (2e verdieping)",
      },
    ],
    [
      "plan een webberoverleg op 8 december, voorbespreken jaarplan",
      { title: "Webberoverleg: voorbespreken jaarplan", audience: { kind: "webbers" } },
    ],
    [
      "PLAN EEN WEBBEROVERLEG 8 DECEMBER",
      { title: "Webberoverleg", audience: { kind: "webbers" } },
    ],
    ["plan een overleg in Zuid op 8 december", { place: "Zuid" }],
    [
      "plan een overleg, er is plek voor 12 mensen, 8 december in de bieb",
      { capacity: 12, place: "bieb" },
    ],
    [
      "plan een overleg voor alle webbers op 8 december\nbibliotheek Zuid\ngraag",
      { title: "Overleg webbers", audience: { kind: "webbers" }, place: "bibliotheek Zuid" },
    ],
    [
      "plan een bijeenkomst “Samen sterk” op 8 december, de bieb, met taart, en slingers",
      {
        title: "Samen sterk",
        place: "bieb",
        unknownAudience: "taart",
        unread: ["met taart", "slingers"],
      },
    ],
    ["overleg plannen", {}],
  ])("%s", (text, expected) => {
    expect(said(text)).toStrictEqual({ unread: [], ...expected });
  });

  test("an address ends where the sentence does", () => {
    const text = "via https://meet.example/a?b=1&c=2).";
    const span = linkSpan(text);
    expect(span && text.slice(span.start, span.end)).toBe("https://meet.example/a?b=1&c=2");
    expect(linkSpan("zonder link")).toBeUndefined();
  });
});

describe("what is to be changed", () => {
  test.each([
    [
      "verzet het webberoverleg van 5 januari naar 12 januari 10 uur",
      { kind: "move", about: "het webberoverleg van 5 januari", to: "12 januari 10 uur" },
    ],
    [
      "Kun je het webberoverleg van 5 januari verzetten naar 12 januari?",
      { kind: "move", about: "het webberoverleg van 5 januari", to: "12 januari" },
    ],
    ["verplaats de vergadering", { kind: "move", about: "de vergadering" }],
    [
      "zeg het webberoverleg van 5 januari af",
      { kind: "cancel", about: "het webberoverleg van 5 januari" },
    ],
    ["annuleer het overleg van morgen.", { kind: "cancel", about: "het overleg van morgen" }],
    ["het overleg van morgen gaat niet door", { kind: "cancel", about: "het overleg van morgen" }],
    ["ik wil het overleg van morgen afzeggen", { kind: "cancel", about: "het overleg van morgen" }],
  ])("%s", (text, expected) => {
    expect(readMeetingChange(text)).toStrictEqual(expected);
  });

  test("a meeting may go by its title", () => {
    const names = () => [["samen", "sterk"]];
    expect(readMeetingChange("annuleer de samen sterk", names)?.kind).toBe("cancel");
    expect(readMeetingChange("annuleer de samen zwak", names)).toBeUndefined();
  });
});

describe("an answer to what was read back", () => {
  test.each([
    ["ja", "yes"],
    ["Ja, plan maar in!", "yes"],
    ["wijzigen", "change"],
    ["nee", "no"],
    ["ja?", undefined],
    ["ja maar op woensdag", undefined],
  ])("%s", (text, reply) => {
    expect(readPlanReply(text, "draft")).toBe(reply);
  });

  test.each([
    ["plan in", "cancelling"],
    ["plan in", "stopping"],
    ["zeg maar af", "draft"],
    ["verzet maar", "cancelling"],
    ["stop de reeks", "cancelling"],
  ] as const)("%s is no yes to what was asked: %s", (text, question) => {
    expect(readPlanReply(text, question)).toBeUndefined();
  });

  test.each([
    ["zeg maar af", "cancelling"],
    ["verzet maar", "moving"],
    ["stop de reeks", "stopping"],
    ["akkoord", "stopping"],
  ] as const)("%s is a yes to what was asked: %s", (text, question) => {
    expect(readPlanReply(text, question)).toBe("yes");
  });
});
