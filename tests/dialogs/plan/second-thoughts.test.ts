import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { daysOf, meetingTown, planned, pressed, says } from "./stage.ts";

const single = () => planned("plan een webberoverleg op 5 januari van 10 tot 11.30 uur");
const monthly = () => planned("plan een webberoverleg, eerste dinsdag van de maand, 10 tot 11 uur");

describe("a question that was answered with no", () => {
  test("is not answered by a later yes: the meeting goes on", () => {
    const ask = says("zeg het webberoverleg van 5 januari af", single());
    const no = pressed(ask, "Nee, het gaat door");
    expect(no.outcome.state).toStrictEqual({ kind: "done" });
    const { network, state } = no;
    expect(says("akkoord", { network, state }).outcome.changes).toStrictEqual([]);
  });

  test("nor does a series end by it", () => {
    const card = pressed(monthly(), "Bekijken");
    const no = pressed(pressed(card, "Reeks stoppen"), "Nee, de reeks gaat door");
    expect(no.outcome.state).toStrictEqual({ kind: "done" });
  });

  test("looking at the list leaves what was read back as it is", () => {
    const read = says("plan een webberoverleg op 5 januari van 10 tot 11.30 uur");
    const { network, state } = read;
    expect(says("welke overleggen zijn er", { network, state }).outcome.state.kind).toBe("keep");
  });
});

describe("a yes that fits another question", () => {
  test.each(["plan in", "verzet maar", "stop de reeks"])("%s calls nothing off", (text) => {
    const { network, state } = says("zeg het webberoverleg van 5 januari af", single());
    expect(says(text, { network, state }).outcome.changes).toStrictEqual([]);
  });
});

describe("an old button", () => {
  test("does not plan again what was called off since", () => {
    const read = says("plan een webberoverleg op 5 januari van 10 tot 11.30 uur");
    const done = pressed(read, "Ja, plan in");
    const off = pressed(
      says("zeg het webberoverleg van 5 januari af", { network: done.network }),
      "Ja, zeg af",
    );
    const again = pressed(read, "Ja, plan in", { network: off.network, state: done.state });
    expect(again.outcome.changes).toStrictEqual([]);
    expect(daysOf(again)).toStrictEqual([]);
  });
});

describe("who said that they do not belong here", () => {
  test("plans nothing, and calls nothing off", () => {
    const fatima = ids.person.parse("fatima");
    const out = { id: fatima, outSince: "2026-11-20T09:00:00.000Z" as Instant };
    const town = meetingTown();
    const network = { ...town, askings: town.askings.with(fatima, out) };
    const said = says("plan een webberoverleg op 5 januari van 10 tot 11 uur", {
      ...{ network, person: "fatima" },
    });
    expect(said.text).toContain("Overleggen inplannen doen de coördinator en de webbers");
    expect(said.outcome.changes).toStrictEqual([]);
  });
});
