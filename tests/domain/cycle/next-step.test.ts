import { describe, expect, test } from "vitest";
import { nextStep } from "../../../src/domain/cycle/due-hand-overs.ts";
import type { HandOver, SuccessorStep } from "../../../src/domain/cycle/hand-over.ts";
import { ids, type SeatId } from "../../../src/domain/ids.ts";
import { reachablePeople } from "../../../src/domain/mail-account.ts";
import type { Day } from "../../../src/domain/time.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const looking = {
  ...{ network, at: tuesdayMorning, today: "2026-11-24" as Day },
  reachable: reachablePeople(network),
};
const seat = [...network.seats].find(({ role }) => role.kind === "contact");

function handedOver(id: SeatId, ...steps: readonly SuccessorStep[]): HandOver {
  return {
    ...{ id, why: "gone", openedAt: tuesdayMorning, declined: [] },
    steps: steps.map((step) => ({ step, at: tuesdayMorning })),
  };
}

function following(...steps: readonly SuccessorStep[]): string | undefined {
  return nextStep(looking, handedOver(seat?.id ?? ids.seat.parse("none"), ...steps))?.step;
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

describe("the mail box of an organisation", () => {
  const leergeld = ids.organisation.parse("leergeld");
  const contact = ids.seat.parse("leergeld-contact");
  const known = network.organisations.get(leergeld);
  if (!known) throw new Error("no organisation");
  const withMail = (mail: string) => ({
    ...looking,
    network: {
      ...network,
      organisations: network.organisations.with(leergeld, { ...known, mail: mailAddress(mail) }),
    },
  });
  const boxed = withMail("info@leergeld.example");

  test("is asked after the people, whether there are any or they stayed silent", () => {
    const asked = { step: "organisation", asked: [], box: leergeld };
    expect(nextStep(boxed, handedOver(contact))).toMatchObject({ step: "deputy" });
    expect(nextStep(boxed, handedOver(contact, "deputy"))).toStrictEqual(asked);
    expect(nextStep(boxed, handedOver(contact, "deputy", "manager"))).toStrictEqual(asked);
    const later = handedOver(contact, "deputy", "manager", "organisation");
    expect(nextStep(boxed, later)).toStrictEqual({ step: "coordinator", asked: [] });
  });

  test("is not asked where there is no mail, or none that is not the leaver's own", () => {
    const coordinator = { step: "coordinator", asked: [] };
    const open = handedOver(contact, "deputy");
    expect(nextStep(looking, open)).toStrictEqual(coordinator);
    expect(nextStep({ ...boxed, noMail: true }, open)).toStrictEqual(coordinator);
    const own = withMail("Jan@voorbeeld.example");
    const jan = ids.person.parse("jan");
    expect(nextStep(own, { ...open, leaver: jan })).toStrictEqual(coordinator);
    expect(nextStep(own, open)).toMatchObject({ step: "organisation" });
  });

  test("is never asked who looks after the network", () => {
    const sanne = network.people.get(ids.person.parse("sanne"));
    if (!sanne) throw new Error("no coordinator");
    const people = boxed.network.people.with(sanne.id, { ...sanne, organisation: leergeld });
    const theirs = { ...boxed, network: { ...boxed.network, people } };
    const open = handedOver(ids.seat.parse("coordinator"), "leaver", "deputy", "manager");
    expect(nextStep(theirs, open)).toStrictEqual({ step: "coordinator", asked: [] });
  });
});
