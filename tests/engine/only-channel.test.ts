import { describe, expect, it } from "vitest";
import { firstStored, type OutboxRow } from "../../src/contract/stored.ts";
import type { ChannelName } from "../../src/domain/account.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { claimRow } from "../../src/engine/delivery.ts";
import { rowsFor } from "../../src/engine/tells.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { account, jan, mies, monday, town } from "./town.ts";

const message = { summary: "prove it", blocks: [] };

/** Somebody in Teams with an address, to whom a message is promised by mail alone. */
function promised(mail?: string) {
  const network = town({ accounts: [account("jan")] });
  const person = network.people.get(jan);
  if (!person) throw new Error("no jan");
  const people = mail
    ? network.people.with(jan, { ...person, mail: mailAddress(mail) })
    : network.people;
  const stored = firstStored({ ...network, people });
  const tell = {
    to: { kind: "person", person: jan },
    only: "mail",
    key: "proof",
    message,
  } as const;
  const [row] = rowsFor(stored, [tell], { teller: mies, at: monday });
  if (!row) throw new Error("nothing promised");
  return { row, stored: { ...stored, outbox: stored.outbox.with(row.id, row) } };
}

function claimed(mail: string | undefined, ...channels: readonly ChannelName[]) {
  const { row, stored } = promised(mail);
  return claimRow(stored, row.id, {
    ...{ now: monday, channels: new Set(channels), calendar: noSchoolCalendar },
  });
}

describe("a message that proves something by where it is read", () => {
  it("goes there, also when the person was seen elsewhere last", () => {
    const { result } = claimed("jan@town.example", "teams", "mail");
    expect(result).toMatchObject({ channel: "mail", address: "jan@town.example", person: "jan" });
  });

  it("goes nowhere else when it cannot go there", () => {
    const { result, commit } = claimed(undefined, "teams", "mail");
    expect(result).toBe("given-up");
    const [row]: readonly (OutboxRow | undefined)[] = commit?.outbox ?? [];
    expect(row?.status).toMatchObject({ kind: "dead", reason: "unreachable" });
  });

  it("says nothing of whether the person can be reached in other ways", () => {
    expect(claimed(undefined, "teams", "mail").commit?.changes).toEqual([]);
  });

  it("is given up where there is no such channel", () => {
    expect(claimed("jan@town.example", "teams").result).toBe("given-up");
  });
});
