import { describe, expect, it } from "vitest";
import { daysLater } from "../../src/domain/days.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { readPhone } from "../../src/domain/phone.ts";
import { type Day, instant } from "../../src/domain/time.ts";
import type { PersonBlock } from "../../src/messages/message.ts";
import { chancesFrom, usual } from "./chances.ts";
import { defaultNetwork } from "./default-network.ts";
import { judge } from "./judge.ts";
import { World } from "./world.ts";

const start = "2027-01-11" as Day;
const network = defaultNetwork(start, chancesFrom(1), { organisations: 8, tables: 1 });
const seatId = ids.seat.parse("contact-1");
const holder = network.people.get(ids.person.parse("p4"));
const deputySeat = [...network.seats].find(
  ({ role }) => role.kind === "deputy" && role.of === seatId,
);

function worldOf(turnover: number, dataChange: number): World {
  const assumed = { ...usual, turnover, dataChange };
  return new World({ network, start, assumed, chance: chancesFrom(1) });
}

const still = worldOf(1e-9, 1e-9);

function block(person = holder): PersonBlock {
  return {
    ...{ kind: "person", name: person?.name ?? "", role: "", proof: "", freshness: "stale" },
    ...(person?.phone && { phone: person.phone }),
    buttons: [
      {
        label: "",
        does: {
          ...{ dialog: "whom-to-call", version: 1, subject: "-" },
          action: { kind: "mark", seat: seatId },
        },
      },
    ],
  };
}

const on = (day: Day) => instant(Date.parse(`${day}T10:00:00Z`));
const looking = (world: World, day = start, shown: Network = network) => ({
  ...{ world, network: shown },
  at: on(day),
});

describe("what a lookup is worth", () => {
  it("is right when who is shown sits there and the number is theirs", () => {
    expect(judge(block(), looking(still))).toBe("right");
  });

  it("is wrong when nobody is shown", () => {
    expect(judge(undefined, looking(still))).toEqual({ what: "nobody shown" });
  });

  it("is wrong with a number that is not theirs, or with none", () => {
    const phone = readPhone("06 11111111");
    const other = { ...block(), ...(phone && { phone }) };
    expect(judge(other, looking(still))).toMatchObject({ what: "number changed" });
    const { phone: _left, ...without } = block();
    expect(judge(without, looking(still))).toEqual({ what: "no number" });
  });

  it("is wrong when who is shown is gone, since the day after their last one", () => {
    const world = worldOf(0.999, 1e-9);
    const human = holder && world.humanOf(holder);
    const after = daysLater(human?.lastDay ?? start, 1);
    expect(judge(block(), looking(world, human?.lastDay))).toBe("right");
    expect(judge(block(), looking(world, after))).toMatchObject({
      what: "holder is gone",
      shown: { since: after, holder: holder?.id },
    });
  });

  it("is right when the seat is empty and the deputy is shown for it", () => {
    const seat = network.seats.get(seatId);
    const emptied = seat
      ? { ...network, seats: network.seats.with(seat.id, { ...seat, holdings: [] }) }
      : network;
    const deputy = network.people.get(
      deputySeat?.holdings[0]?.person ?? ids.person.parse("nobody"),
    );
    expect(deputy).toBeDefined();
    expect(judge(block(deputy), looking(still, start, emptied))).toBe("right");
    expect(judge(block(), looking(still, start, emptied))).toEqual({ what: "unknown" });
  });
});
