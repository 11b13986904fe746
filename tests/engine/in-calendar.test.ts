import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { boxOfOrganisation } from "../../src/domain/mail-account.ts";
import { calendarRecorded } from "../../src/engine/in-calendar.ts";
import type { Invitation } from "../../src/messages/invitation.ts";
import { amsterdam } from "../domain/sample.ts";
import { jan, monday } from "./town.ts";

const invitation: Invitation = {
  ...{ method: "request", uid: "kern.town@dan-bel-ik", sequence: 0, title: "Kern" },
  ...{ start: monday, end: monday, zone: amsterdam, stampedAt: monday },
  attendee: { name: "jan" },
};
const message = { summary: "come", blocks: [], invitation };
const off = { ...message, invitation: { ...invitation, method: "cancel" as const } };
const mail = { channel: "mail", person: jan, message } as const;
const delivered = { sent: { kind: "delivered" }, now: monday } as const;
const unknown = { sent: { kind: "unknown" }, now: monday } as const;

describe("what a mail does to somebody's calendar", () => {
  it("is written down: in it, and out of it", () => {
    const fact = {
      kind: "meeting-mailed",
      meeting: "kern",
      person: "jan",
      via: "mail",
      at: monday,
    };
    expect(calendarRecorded(mail, delivered)).toEqual([
      { ...fact, as: "on", by: { kind: "clock" } },
    ]);
    expect(calendarRecorded({ ...mail, message: off }, delivered)).toMatchObject([
      { ...fact, as: "off" },
    ]);
  });

  it("is left behind by what came by another channel", () => {
    for (const one of [message, off]) {
      const chat = { ...mail, channel: "teams", message: one } as const;
      expect(calendarRecorded(chat, delivered)).toMatchObject([{ person: "jan", as: "behind" }]);
    }
  });

  it("counts an invitation that may have arrived, and not its end", () => {
    expect(calendarRecorded(mail, unknown)).toHaveLength(1);
    expect(calendarRecorded({ ...mail, message: off }, unknown)).toEqual([]);
  });

  it.each([
    ["was refused", mail, { ...delivered, sent: { kind: "unreachable" } }],
    ["has to be tried again", mail, { ...delivered, sent: { kind: "later" } }],
    ["may have come by another channel", { ...mail, channel: "teams" }, unknown],
    ["says nothing of a meeting", { ...mail, message: { summary: "hi", blocks: [] } }, delivered],
    [
      "is for the box of an organisation",
      { ...mail, person: boxOfOrganisation(ids.organisation.parse("school")) },
      delivered,
    ],
    [
      "is of a meeting that is not ours",
      { ...mail, message: { ...message, invitation: { ...invitation, uid: "x@elsewhere" } } },
      delivered,
    ],
  ] as const)("is nothing when it %s", (_why, sending, how) => {
    expect(calendarRecorded(sending, how)).toEqual([]);
  });
});
