import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type PersonId, type SeatId } from "../../../src/domain/ids.ts";
import { followedMeetings } from "../../../src/domain/meeting/followed.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at } from "../sample.ts";
import { meeting, slot } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const [jan, sanne] = [ids.person.parse("jan"), ids.person.parse("sanne")];
const energie = ids.seat.parse("webber-energie");
const named = (id: string, on: string, more: Partial<Meeting> = {}): Meeting =>
  meeting({ id: ids.meeting.parse(id), slot: slot(on), ...more });
const town = (...meetings: readonly Meeting[]): Network => {
  return { ...webberTown(), meetings: Collection.of(meetings) };
};
const off = { cancelledAt: local("2026-12-01T10:00") };

describe("the calendar of a seat", () => {
  const now = local("2027-01-05T12:00");
  const shown = (feed: { seat: SeatId; person: PersonId }, network: Network) => {
    const { seat: id, person } = feed;
    return followedMeetings(network, { id, person, serial: 1 }, now)?.map((one) => one.id);
  };
  const mine = { seat: energie, person: jan };
  const contacts = { audience: { kind: "contacts" } } as const;

  test("shows what is for that seat, or what it organises, off or not, in the order of time", () => {
    const network = town(
      ...[named("later", "2027-02-02"), named("af", "2027-01-12", off)],
      ...[named("anderen", "2027-01-10", contacts)],
      named("eigen", "2027-01-11", { ...contacts, organiser: energie }),
    );
    expect(shown(mine, network)).toStrictEqual(["eigen", "af", "later"]);
  });

  test("goes back sixty days", () => {
    expect(shown(mine, town(named("toen", "2026-11-06")))).toStrictEqual(["toen"]);
    expect(shown(mine, town(named("toen", "2026-11-05")))).toStrictEqual([]);
  });

  test("shows everything to who looks after the network", () => {
    const coordinator = { seat: ids.seat.parse("coordinator"), person: sanne };
    const elsewhere = { ...contacts, organiser: energie };
    expect(shown(coordinator, town(named("een", "2027-01-10", elsewhere)))).toStrictEqual(["een"]);
  });

  test("is nothing for who does not sit there any more, or said that they do not belong here", () => {
    const network = town(named("een", "2027-01-10"));
    expect(shown({ seat: energie, person: sanne }, network)).toBeUndefined();
    expect(shown({ seat: ids.seat.parse("weg"), person: jan }, network)).toBeUndefined();
    const kept = (more: object) => ({
      ...network,
      askings: network.askings.with(jan, { id: jan, ...more }),
    });
    expect(shown(mine, kept({ outSince: now }))).toBeUndefined();
    expect(shown(mine, kept({}))).toStrictEqual(["een"]);
  });
});
