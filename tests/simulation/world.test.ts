import { describe, expect, it } from "vitest";
import { daysLater } from "../../src/domain/days.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Day } from "../../src/domain/time.ts";
import { chancesFrom, usual } from "./chances.ts";
import { defaultNetwork } from "./default-network.ts";
import { isGone } from "./human.ts";
import { World } from "./world.ts";

const start = "2027-01-11" as Day;
const chance = chancesFrom(3);
const network = defaultNetwork(start, chance, { organisations: 12, tables: 1 });
const seats = [...network.seats].map(({ id }) => id);

function lived(days: number, more: Partial<typeof usual> = {}): World {
  const assumed = { ...usual, turnover: 0.5, ...more };
  const world = new World({ network, start, assumed, chance });
  for (let nth = 0; nth < days; nth++) world.advance(daysLater(start, nth));
  return world;
}

describe("the world behind the network", () => {
  it("begins as the network says", () => {
    const world = lived(0);
    for (const { id, holdings } of network.seats) {
      expect(world.trulyIn(id, start)?.id).toBe(holdings[0]?.person);
    }
  });

  it("has nobody in a seat who is gone, and somebody else in the end", () => {
    const world = lived(500);
    const day = daysLater(start, 499);
    const now = seats.map((seat) => world.trulyIn(seat, day));
    expect(now.some((one) => one?.id.startsWith("new-"))).toBe(true);
    for (const one of now) if (one) expect(isGone(one, day)).toBe(false);
    expect(now.filter((one) => one === undefined).length / now.length).toBeLessThan(0.15);
  });

  it("is the same world twice", () => {
    const [one, other] = [lived(300), lived(300)];
    const day = daysLater(start, 299);
    expect(seats.map((seat) => one.trulyIn(seat, day)?.id)).toEqual(
      seats.map((seat) => other.trulyIn(seat, day)?.id),
    );
  });

  it("looks for another when somebody says no", () => {
    const world = lived(400, { successorIsColleague: 0 });
    const day = daysLater(start, 400);
    const seat = seats.find((id) => {
      const one = world.trulyIn(id, day);
      return one?.id.startsWith("new-") && one.lastDay > daysLater(day, 200);
    });
    const who = seat && world.trulyIn(seat, day);
    if (!seat || !who) throw new Error("nobody left in this world");
    world.decline(seat, who, day);
    expect(world.trulyIn(seat, day)).toBeUndefined();
    const later = daysLater(day, 30);
    expect(world.successorOf(seat, who, later)).toBeDefined();
    expect(world.trulyIn(seat, later)?.id).not.toBe(who.id);
  });

  it("knows who takes a seat and says so", () => {
    const world = lived(0);
    const seat = ids.seat.parse("contact-0");
    const colleague = network.people.get(ids.person.parse("p3"));
    const who = colleague && world.humanOf(colleague);
    if (!who) throw new Error("no colleague");
    const from = daysLater(start, 10);
    world.takes(seat, who, from);
    expect(world.trulyIn(seat, start)?.id).toBe("p0");
    expect(world.trulyIn(seat, from)?.id).toBe("p3");
  });
});
