import { describe, expect, test } from "vitest";
import { calleeCard } from "../../src/cards/callee-card.ts";
import { calleeOf } from "../../src/domain/callee.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import { Stage } from "../dialogs/hand-over/stage.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

const seat = "leergeld-contact";

function card(network: Network, at: string = tuesdayMorning, id = seat) {
  const found = network.seats.get(ids.seat.parse(id));
  if (!found) throw new Error(id);
  const moment = at as Instant;
  return calleeCard({ network, callee: calleeOf(network, found, moment), at: moment });
}

function proof(network: Network, at?: string): string {
  const block = card(network, at);
  return block.kind === "person" ? block.proof : "";
}

describe("the card of a seat", () => {
  test("that does not pass on says nothing of it", () => {
    expect(proof(smallNetwork())).toBe("Bevestigd 12 dagen geleden door Jan van der Berg zelf.");
  });

  test("says when who sits there leaves, and that nobody follows yet", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    expect(proof(stage.network)).toMatch(
      /^Gaat weg per 1 mei 2027; opvolger wordt gezocht\. Bevest/,
    );
  });

  test("says that the seat passes on when no day was said", () => {
    const stage = new Stage();
    stage.press("jan", { kind: "start", seat });
    expect(proof(stage.network)).toMatch(/^Draagt de plek over; opvolger wordt gezocht\. Bevest/);
  });

  test("says who follows, and shows the predecessor until the day itself", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    stage.push("jan", "Lot Visser");
    stage.push("lot", "Ja, dat doe ik");
    expect(card(stage.network)).toMatchObject({ kind: "person", name: "Jan van der Berg" });
    expect(proof(stage.network)).toMatch(/^Gaat weg per 1 mei 2027; Lot Visser volgt op\./);
    const first = card(stage.network, "2027-05-01T09:00:00.000Z");
    expect(first).toMatchObject({ kind: "person", name: "Lot Visser" });
    expect(proof(stage.network, "2027-05-01T09:00:00.000Z")).toMatch(
      /^Bevestigd 5 maanden geleden/,
    );
  });

  test("shows the deputy when nobody sits there, and that a successor is looked for", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    const empty = card(stage.network, "2027-05-03T09:00:00.000Z");
    expect(empty).toMatchObject({
      ...{ kind: "person", name: "IJsbrand 't Hart" },
      role: "neemt waar, contactpersoon Leergeld Dorp in Noord (deze plek is leeg)",
    });
    expect(proof(stage.network, "2027-05-03T09:00:00.000Z")).toMatch(/^Opvolger wordt gezocht\./);
  });

  test("says who is to begin when the seat is empty until then", () => {
    const stage = new Stage();
    stage.type("jan", "ik draag mijn plek over per 1 mei 2027");
    stage.push("jan", "Lot Visser");
    stage.push("lot", "Ja, dat doe ik");
    const found = stage.network.seats.get(ids.seat.parse(seat));
    if (!found) throw new Error(seat);
    const holdings = found.holdings.filter(({ person }) => person === "lot");
    stage.become({ kind: "recorded", part: "seats", value: { ...found, holdings } });
    expect(proof(stage.network)).toMatch(/^Lot Visser begint op 1 mei 2027\./);
  });

  test("of nobody shows the organisation, and that a successor is looked for", () => {
    const stage = new Stage(smallNetwork());
    stage.become({
      ...{ kind: "hand-over-opened", why: "empty" },
      seat: ids.seat.parse("budget-contact"),
    });
    expect(card(stage.network, tuesdayMorning, "budget-contact")).toMatchObject({
      kind: "contact",
      about:
        "De plek van contactpersoon Budgethulp Dorp is leeg. Opvolger wordt gezocht. Dit is het algemene nummer.",
    });
  });
});
