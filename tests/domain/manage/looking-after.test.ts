import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import {
  isOfCoordinator,
  looksAfterFrom,
  whoGetsToLookAfter,
  whoIsOpenedTo,
} from "../../../src/domain/manage/looking-after.ts";
import type { Day } from "../../../src/domain/time.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { townAfter } from "../meeting/town.ts";

const today = "2026-11-24" as Day;
const coordinator = ids.seat.parse("coordinator");
const [mies, sanne] = [ids.person.parse("mies"), ids.person.parse("sanne")];
const deputy = seat("coordinator-deputy", { kind: "deputy", of: coordinator });
const base = () => ({ ...smallNetwork(), seats: smallNetwork().seats.with(deputy.id, deputy) });
const takes = (id: string, person = mies, from = today): Fact => ({
  ...{ kind: "seat-taken", seat: ids.seat.parse(id), person, from },
});
const gained = (...facts: readonly Fact[]) =>
  whoGetsToLookAfter(base(), townAfter(facts, base()), today);

describe("who gets to look after the network by a change", () => {
  it("is who becomes coordinator or stands in for one, now or later", () => {
    expect(gained(takes("coordinator"))).toStrictEqual(["mies"]);
    expect(gained(takes("coordinator", mies, "2027-02-01" as Day))).toStrictEqual(["mies"]);
    expect(gained(takes("coordinator-deputy"))).toStrictEqual(["mies"]);
  });

  it("is nobody who gets another seat, or did so already", () => {
    expect(gained(takes("webber-school"))).toStrictEqual([]);
    expect(gained(takes("coordinator-deputy", sanne))).toStrictEqual([]);
    expect(gained()).toStrictEqual([]);
    const deputied = townAfter([takes("coordinator-deputy")], base());
    const both = townAfter([takes("coordinator")], deputied);
    expect(whoGetsToLookAfter(deputied, both, today)).toStrictEqual(["mies"]);
    expect(whoGetsToLookAfter(both, deputied, today)).toStrictEqual(["sanne"]);
  });

  it("is opened to who has an account or a box that they get, and not what they had", () => {
    const linked = (person = sanne): Fact => ({
      ...{
        kind: "account-linked",
        account: ids.account.parse("teams:t:x"),
        channel: "teams",
        person,
      },
    });
    const record = base().people.get(sanne);
    if (!record) throw new Error("nobody");
    const mail = mailAddress("ander@elders.example");
    const mailed: Fact = { kind: "recorded", part: "people", value: { ...record, mail } };
    const opened = (before: readonly Fact[], ...facts: readonly Fact[]) => {
      const had = townAfter(before, base());
      return whoIsOpenedTo(had, townAfter(facts, had), today);
    };
    expect(opened([], linked())).toStrictEqual(["sanne"]);
    expect(opened([], mailed)).toStrictEqual(["sanne"]);
    expect(opened([], mailed, linked())).toStrictEqual(["sanne"]);
    expect(opened([linked(mies)], linked())).toStrictEqual(["sanne"]);
    expect(opened([linked(), mailed], linked(), mailed)).toStrictEqual([]);
    expect(opened([], linked(mies))).toStrictEqual([]);
    expect(opened([takes("coordinator-deputy")], linked(mies))).toStrictEqual(["mies"]);
  });

  it("is known of a seat and of a person", () => {
    const seats = [coordinator, deputy.id, ids.seat.parse("leergeld-contact")];
    expect(
      seats.map((id) => {
        const found = base().seats.get(id);
        return found && isOfCoordinator(base(), found);
      }),
    ).toStrictEqual([true, true, false]);
    expect([sanne, mies].map((who) => looksAfterFrom(base(), who, today))).toStrictEqual([
      true,
      false,
    ]);
  });
});
