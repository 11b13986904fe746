import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { said } from "../sample.ts";

const jan = ids.person.parse("jan");
const contact = ids.seat.parse("leergeld-contact");

const changed = (network: Network, fact: Fact, when: string) =>
  apply(network, said(fact, "clock", when));
const asked = (step: "ask" | "first-reminder" | "deputy", why: "time" | "unreachable" = "time") =>
  ({ kind: "round-stepped", person: jan, step, why, seats: [contact] }) as const;
const asking = (network: Network) => network.askings.get(jan);

const begun = changed(askingTown(), asked("ask"), "2026-10-28T09:00Z");

describe("what is kept of asking somebody", () => {
  test("begins with the question, and grows by what comes after it", () => {
    expect(asking(begun)).toStrictEqual({
      id: jan,
      round: {
        startedAt: "2026-10-28T09:00:00.000Z",
        why: "time",
        seats: [contact],
        steps: [{ step: "ask", at: "2026-10-28T09:00:00.000Z" }],
      },
    });
    const reminded = changed(begun, asked("first-reminder"), "2026-11-02T09:00Z");
    expect(asking(reminded)?.round).toMatchObject({
      startedAt: "2026-10-28T09:00:00.000Z",
      steps: [{ step: "ask" }, { step: "first-reminder", at: "2026-11-02T09:00:00.000Z" }],
    });
  });

  test("begins anew with every question", () => {
    const again = changed(begun, asked("ask"), "2027-01-28T09:00Z");
    expect(asking(again)?.round).toMatchObject({ startedAt: "2027-01-28T09:00:00.000Z" });
    expect(asking(again)?.round?.steps).toHaveLength(1);
  });

  test("begins anew with a colleague when the former question was answered", () => {
    const confirmed = changed(
      begun,
      { kind: "seat-confirmed", seat: contact },
      "2026-10-29T09:00Z",
    );
    const next = changed(confirmed, asked("deputy", "unreachable"), "2026-12-01T09:00Z");
    expect(asking(next)?.round).toMatchObject({
      startedAt: "2026-12-01T09:00:00.000Z",
      why: "unreachable",
      steps: [{ step: "deputy" }],
    });
  });

  test("begins anew after the coordinator", () => {
    const ended = changed(begun, { ...asked("ask"), step: "coordinator" }, "2026-11-30T09:00Z");
    const next = changed(ended, asked("deputy"), "2027-03-01T09:00Z");
    expect(asking(next)?.round?.startedAt).toBe("2027-03-01T09:00:00.000Z");
  });

  test("is the last day on which something was sent, as the network counts days", () => {
    const wrote = changed(begun, { kind: "written-to", person: jan }, "2026-10-28T23:30Z");
    expect(asking(wrote)?.wroteOn).toBe("2026-10-29");
  });

  test("is nothing open any more after a pause, and the pause itself until the next question", () => {
    const until = "2026-12-01" as Day;
    const paused = changed(
      begun,
      { kind: "asking-paused", person: jan, until },
      "2026-10-29T09:00Z",
    );
    expect(asking(paused)).toMatchObject({ pausedUntil: until, round: { seats: [] } });
    expect(asking(changed(paused, asked("ask"), "2026-12-01T09:00Z"))).not.toHaveProperty(
      "pausedUntil",
    );
  });

  test("is that somebody left, until they come back", () => {
    const left = changed(begun, { kind: "network-left", person: jan }, "2026-10-29T09:00Z");
    expect(asking(left)).toMatchObject({
      outSince: "2026-10-29T09:00:00.000Z",
      round: { seats: [] },
    });
    const back = changed(left, { kind: "network-returned", person: jan }, "2026-10-30T09:00Z");
    expect(asking(back)).not.toHaveProperty("outSince");
  });

  test("is that somebody is to be erased: out at once, and there is no way back", () => {
    const asksFor = { kind: "erasure-asked", person: jan } as const;
    const erased = changed(begun, asksFor, "2026-10-29T09:00Z");
    const since = "2026-10-29T09:00:00.000Z";
    expect(asking(erased)).toMatchObject({ outSince: since, erasureSince: since });
    const again = changed(erased, asksFor, "2026-10-30T09:00Z");
    expect(asking(again)).toMatchObject({ outSince: since, erasureSince: since });
    const back = changed(erased, { kind: "network-returned", person: jan }, "2026-10-30T09:00Z");
    expect(asking(back)).toStrictEqual(asking(erased));
  });

  test("is where somebody would rather be written to, until it does not matter", () => {
    const prefers = (channel: "mail" | "slack" | "any") =>
      ({ kind: "channel-preferred", person: jan, channel }) as const;
    const mail = changed(begun, prefers("mail"), "2026-10-29T09:00Z");
    expect(asking(mail)).toMatchObject({ prefers: "mail", round: asking(begun)?.round });
    const slack = changed(mail, prefers("slack"), "2026-10-29T09:00Z");
    expect(asking(slack)?.prefers).toBe("slack");
    expect(asking(changed(slack, prefers("any"), "2026-10-29T09:00Z"))).toStrictEqual(
      asking(begun),
    );
  });

  test("is nothing of who is gone", () => {
    const gone = { ...askingTown(), people: askingTown().people.without(jan) };
    expect(changed(gone, asked("ask"), "2026-10-28T09:00Z")).toBe(gone);
  });
});
