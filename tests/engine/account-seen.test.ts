import { describe, expect, it } from "vitest";
import { firstStored } from "../../src/contract/stored.ts";
import { mailAccountOf, mailKey } from "../../src/domain/mail-account.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { incoming, press, text, texts } from "./stage.ts";
import { fresh, keptAfter, type Taken, take } from "./taking.ts";
import { account, accountOf, desk, jan, monday, town } from "./town.ts";

describe("the address of an account", () => {
  const place = { ...text("").place, address: "moved" };
  const accountsIn = (turn: Taken) =>
    turn.commit?.changes.flatMap((change) =>
      change.kind === "account-seen" ? [change.account] : [],
    );

  it("is kept when it changed, with all that was known of the account", () => {
    const seenAt = monday;
    expect(accountsIn(take(fresh, text("food", { place })))).toEqual([
      { ...account("jan"), address: "moved", seenAt },
    ]);
  });

  it("is kept of a stranger and a guest", () => {
    const actor = { account: accountOf("guest"), guest: true };
    expect(accountsIn(take(fresh, text("food", { actor, place })))).toEqual([
      { id: actor.account, channel: "teams", address: "moved", seenAt: monday },
    ]);
  });

  it("is a sign of life of an account that could not be reached", () => {
    const lost = account("jan", { unreachableAt: monday });
    const stored = firstStored(town({ accounts: [lost] }));
    const kept = keptAfter(stored, text("food"));
    expect(kept.network.accounts.get(accountOf("jan"))).not.toHaveProperty("unreachableAt");
  });

  it("is not taken from a group (I33)", () => {
    const group = { ...place, kind: "group" as const };
    expect(take(fresh, text("food", { place: group })).commit).toBeUndefined();
  });

  it("comes before all other changes of the turn", () => {
    const turn = take(fresh, press({ kind: "doubt" }, { subject: desk, place }));
    expect(turn.commit?.changes.map(({ kind }) => kind)).toEqual(["account-seen", "seat-doubted"]);
  });

  it("goes when the account leaves, once, and the person stays linked", () => {
    const left = () => incoming({ happening: { kind: "left" } });
    const kept = keptAfter(fresh, left());
    const { address: _gone, ...rest } = account("jan");
    expect(kept.network.accounts.get(accountOf("jan"))).toEqual(rest);
    expect(take(kept, left())).toMatchObject({ say: [], commit: undefined });
  });

  it("of mail is kept as one that does not work, once, for as long as it is the address", () => {
    const stored = firstStored(town());
    const person = stored.network.people.get(jan);
    const mail = mailAddress("jan@town.example");
    if (!person) throw new Error("no jan");
    const people = stored.network.people.with(jan, { ...person, mail });
    const mailed = { ...stored, network: { ...stored.network, people } };
    const actor = { account: mailKey(jan), guest: false };
    const back = () => incoming({ actor, happening: { kind: "left" } });
    const kept = keptAfter(mailed, back());
    expect(kept.network.accounts.get(mailKey(jan))).toMatchObject({
      ...{ address: mail, unreachableAt: monday },
    });
    expect(take(kept, back()).commit).toBeUndefined();
    const moved = people.with(jan, { ...person, mail: mailAddress("jan@elsewhere.example") });
    const changed = { ...kept.network, people: moved };
    expect(mailAccountOf(changed, jan)).not.toHaveProperty("unreachableAt");
    expect(take(stored, back()).commit).toBeUndefined();
  });

  it("stays when the account leaves a group", () => {
    const group = { ...place, kind: "group" as const };
    const turn = take(fresh, incoming({ happening: { kind: "left" }, place: group }));
    expect(turn.commit).toBeUndefined();
  });
});

describe("the person behind an account", () => {
  it("is nobody when the network does not have that person", () => {
    const stored = firstStored(town({ people: ["mies"], accounts: [account("jan")] }));
    expect(texts(take(stored, text("food")))).toEqual(["look-up in town: text food of a stranger"]);
  });

  it("cannot be brought along by what a channel hands over", () => {
    const actor = { account: accountOf("stranger"), guest: false, person: jan };
    expect(texts(take(fresh, text("food", { actor })))[0]).toMatch(/of a stranger$/);
  });
});
