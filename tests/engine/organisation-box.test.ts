import { describe, expect, it } from "vitest";
import type { Tell } from "../../src/contract/outcome.ts";
import { firstStored } from "../../src/contract/stored.ts";
import { noSchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { ids } from "../../src/domain/ids.ts";
import { boxOfOrganisation, mailKey } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
import { actorIn, actorKey, authorOf, isStranger } from "../../src/engine/actor.ts";
import { claimRow, settleRow } from "../../src/engine/delivery.ts";
import { rowsFor } from "../../src/engine/tells.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { message } from "./fixture-dialogs.ts";
import { monday, town } from "./town.ts";

const bank = ids.organisation.parse("bank");
const account = mailKey(boxOfOrganisation(bank));
const tell: Tell = {
  to: { kind: "organisation", organisation: bank },
  key: "letter",
  message: message("a letter"),
};

function withBank(mail?: string): Network {
  const network = town();
  const kept = { id: bank, name: "Bank", aliases: [], kind: "informal", domain: "relief" } as const;
  const one = { ...kept, areas: [], ...(mail !== undefined && { mail: mailAddress(mail) }) };
  return { ...network, organisations: network.organisations.with(bank, one) };
}

function claimed(network: Network, ...channels: readonly ("mail" | "teams")[]) {
  const first = firstStored(network);
  const [row] = rowsFor(first, [tell], { teller: undefined, at: monday });
  if (!row) throw new Error("nothing promised");
  const stored = { ...first, outbox: first.outbox.with(row.id, row) };
  const { result, commit } = claimRow(stored, row.id, {
    ...{ now: monday, channels: new Set(channels), calendar: noSchoolCalendar },
  });
  return { row, stored, result, commit };
}

describe("a message to the box of an organisation", () => {
  it("goes there by mail", () => {
    const { row, result } = claimed(withBank("info@bank.example"), "teams", "mail");
    expect(row.id).toBe("letter/organisation:bank");
    expect(result).toMatchObject({
      ...{ account: "mail:@bank", person: "@bank", channel: "mail", address: "info@bank.example" },
    });
  });

  it("is promised once", () => {
    const { stored } = claimed(withBank("info@bank.example"), "mail");
    expect(rowsFor(stored, [tell], { teller: undefined, at: monday })).toEqual([]);
  });

  it("is given up where there is no mail, and without an address", () => {
    const dead = [claimed(withBank("info@bank.example"), "teams"), claimed(withBank(), "mail")];
    for (const { commit } of dead) {
      expect(commit?.outbox[0]?.status).toMatchObject({ kind: "dead", reason: "unreachable" });
      expect(commit?.changes).toEqual([]);
    }
  });

  it("that came back is kept beside that address, and says nothing of a person", () => {
    const { stored, result, commit } = claimed(withBank("info@bank.example"), "mail");
    const [sending] = commit?.outbox ?? [];
    if (typeof result === "string" || !sending) throw new Error("not sent");
    const under = { ...stored, outbox: stored.outbox.with(sending.id, sending) };
    const settled = settleRow(under, result, { sent: { kind: "unreachable" }, now: monday });
    expect(settled.commit?.changes).toMatchObject([
      { kind: "delivery-recorded", account: "mail:@bank", result: "unreachable" },
    ]);
  });
});

describe("who answers it", () => {
  const network = withBank("info@bank.example");
  const actor = actorIn(network, { account, guest: false, standIn: "Piet" });

  it("is the organisation, and nobody in particular", () => {
    expect(actor).toEqual({ account, guest: false, standIn: "Piet", organisation: bank });
    expect(actorKey(actor)).toBe("mail:@bank");
    expect(authorOf(actor)).toEqual({ kind: "account", account });
    expect(isStranger(actor)).toBe(false);
  });

  it("is a stranger when the organisation is not there", () => {
    const without = actorIn(town(), { account, guest: false });
    expect(without).toEqual({ account, guest: false });
    expect(isStranger(without)).toBe(true);
  });
});
