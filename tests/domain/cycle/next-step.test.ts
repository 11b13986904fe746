import { describe, expect, test } from "vitest";
import { nextStep } from "../../../src/domain/cycle/due-hand-overs.ts";
import type { HandOver, SuccessorStep } from "../../../src/domain/cycle/hand-over.ts";
import { ids } from "../../../src/domain/ids.ts";
import { reachablePeople } from "../../../src/domain/mail-account.ts";
import type { Day } from "../../../src/domain/time.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const looking = {
  ...{ network, at: tuesdayMorning, today: "2026-11-24" as Day },
  reachable: reachablePeople(network),
};
const seat = [...network.seats].find(({ role }) => role.kind === "contact");

function following(...steps: readonly SuccessorStep[]): string | undefined {
  const open: HandOver = {
    ...{ id: seat?.id ?? ids.seat.parse("none"), why: "gone", openedAt: tuesdayMorning },
    ...{ declined: [], steps: steps.map((step) => ({ step, at: tuesdayMorning })) },
  };
  return nextStep(looking, open)?.step;
}

describe("who is asked for a successor next", () => {
  test("it ends at the coordinator", () => {
    expect(following("leaver", "deputy", "manager")).toBe("coordinator");
    expect(following("leaver", "deputy", "manager", "coordinator")).toBeUndefined();
  });

  test("it comes back to the coordinator who was there first and had others asked", () => {
    expect(following("coordinator", "leaver", "deputy", "manager")).toBe("coordinator");
    expect(following("coordinator", "leaver", "deputy", "manager", "coordinator")).toBeUndefined();
  });
});
