import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { attendanceOf } from "../../../src/domain/meeting/attendance.ts";
import { invitedTo } from "../../../src/domain/meeting/invited.ts";
import type { Meeting, Reply } from "../../../src/domain/meeting/meeting.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { hour, meeting, slot } from "./town.ts";

const network = smallNetwork();
const seats = (...names: readonly string[]) => ({
  ...{ kind: "seats" as const, seats: names.map((name) => ids.seat.parse(name)) },
});
const reply = (who: string, as: Reply["as"], more: Partial<Reply> = {}): Reply => ({
  ...{ person: ids.person.parse(who), as, at: hour(1), sequence: 0 },
  ...more,
});
const invited = (more: Partial<Meeting>) =>
  invitedTo(network, meeting(more)).map(({ person, insteadOf }) =>
    insteadOf === undefined ? person : `${person} instead of ${insteadOf}`,
  );

describe("who is to come", () => {
  const audience = seats("leergeld-contact", "leergeld-deputy", "voedselbank-contact");

  it("is who sits there, and the deputy of who said no", () => {
    const alone = { audience: seats("leergeld-contact") };
    expect(invited(alone)).toStrictEqual(["jan"]);
    expect(invited({ ...alone, replies: [reply("jan", "no")] })).toStrictEqual([
      ...["jan", "ijsbrand instead of jan"],
    ]);
    for (const as of ["yes", "maybe", "sends"] as const) {
      expect(invited({ ...alone, replies: [reply("jan", as)] })).toStrictEqual(["jan"]);
    }
  });

  it("has everybody once, also a deputy who takes part already", () => {
    expect(invited({ audience, replies: [reply("jan", "no")] })).toStrictEqual([
      ...["jan", "ijsbrand", "mies"],
    ]);
  });

  it("forgets a no about another date, and is nobody when it is off", () => {
    const old = { audience: seats("leergeld-contact"), replies: [reply("jan", "no")], sequence: 1 };
    expect(invited(old)).toStrictEqual(["jan"]);
    expect(invited({ audience, cancelledAt: hour(2) })).toStrictEqual([]);
  });
});

describe("who comes", () => {
  it("is counted with the colleagues, and what they know of with who sends somebody", () => {
    const attendance = attendanceOf(
      network,
      meeting({
        audience: seats("leergeld-contact", "voedselbank-contact", "webber-school"),
        slot: slot("2027-01-05"),
        replies: [
          reply("jan", "yes", { colleague: "Piet, Anna" }),
          reply("mies", "sends", { colleague: "Bo" }),
          reply("fatima", "maybe"),
        ],
      }),
    );
    expect(attendance.heads).toBe(4);
    expect(attendance.coming).toStrictEqual(["jan"]);
    expect(attendance.themes).toStrictEqual(["school", "voedsel"]);
    expect(attendance.hasExpert).toBe(false);
    expect(attendance.guests.map((one) => one.reply?.as)).toStrictEqual(["yes", "sends", "maybe"]);
  });
});
