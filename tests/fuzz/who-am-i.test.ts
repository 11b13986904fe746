import fc from "fast-check";
import { expect, it } from "vitest";
import type { Happening } from "../../src/contract/event.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";
import { tries } from "./garbage.ts";
import { accountOf, buttonsIn, openWorld } from "./world.ts";

const users = ["sanne", "one", "two", "three"] as const;
const people = ["fatima", "jan", "mies", "sanne", "kees"] as const;
/** Seats with a say over others: never by mail alone. */
const withASay: ReadonlySet<string> = new Set(["sanne", "fatima"]);

type Move =
  | { readonly kind: "says"; readonly text: string }
  | { readonly kind: "vouched"; readonly person: string }
  /** The button that counts so far, of all that anybody saw: a client may send any. */
  | { readonly kind: "presses"; readonly at: number }
  | { readonly kind: "forges"; readonly action: object }
  | { readonly kind: "types-code"; readonly verb: string };

const person = fc.constantFrom(...people);
const account = fc.constantFrom(...users).map(accountOf);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc
    .constantFrom(
      ...["ik ben Fatima El Amrani", "ik ben Jan van der Berg", "ik ben Sanne de Vries", "ja"],
      ...["nee", "dat ben ik niet", "wie ben ik", "koppelverzoeken", "ik ben Mies Jansen"],
    )
    .map((text) => ({ kind: "says", text }) as const),
  person.map((one) => ({ kind: "vouched", person: one }) as const),
  fc.nat(60).map((at) => ({ kind: "presses", at }) as const),
  fc
    .oneof(
      fc.record({ kind: fc.constantFrom("claim", "decline"), person }),
      fc.record({ kind: fc.constant("not-me"), account }),
      fc.record({
        kind: fc.constantFrom("link", "refuse"),
        account,
        person,
        code: fc.constant("CDFHJK"),
      }),
    )
    .map((action) => ({ kind: "forges", action }) as const),
  fc.constantFrom("koppel", "niet koppelen").map((verb) => ({ kind: "types-code", verb }) as const),
);
const moves = fc.array(
  fc.record({
    user: fc.constantFrom(...users),
    move,
    guest: fc.constantFrom(false, false, false, true),
    kind: fc.constantFrom("personal" as const, "personal" as const, "group" as const),
  }),
  { minLength: 5, maxLength: 30 },
);

type World = ReturnType<typeof openWorld>;
type Seen = readonly unknown[];

async function happeningOf(world: World, one: Move, seen: Seen): Promise<Happening | undefined> {
  switch (one.kind) {
    case "says":
      return { kind: "text", text: one.text };
    case "vouched": {
      const mail = readMailAddress(`${one.person}@voorbeeld.example`);
      return mail && { kind: "identified", mail };
    }
    case "presses": {
      const does = seen[one.at % Math.max(1, seen.length)];
      return does === undefined ? undefined : { kind: "press", does };
    }
    case "forges": {
      const does = { dialog: "who-am-i", version: 1, subject: "-", action: one.action };
      return { kind: "press", does };
    }
    case "types-code": {
      const open = [...(await world.read()).accounts].flatMap(({ asks }) => asks ?? []);
      return { kind: "text", text: `${one.verb} ${open[0]?.code ?? "CDFHJK"}` };
    }
    default:
      return one satisfies never;
  }
}

/** Who was coordinator, as whom, just before. */
async function isCoordinator(world: World, user: string): Promise<boolean> {
  return (await world.read()).accounts.get(accountOf(user))?.person === "sanne";
}

it("links an account only by a coordinator, or by mail to somebody without a say", async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const start = withAccount(smallNetwork(), accountOf("sanne"), {
        person: "sanne",
        address: "to sanne",
      });
      const world = openWorld(start);
      let seen: Seen = [];
      for (const { user, move: one, guest, kind } of all) {
        const happening = await happeningOf(world, one, seen);
        if (!happening) continue;
        const wasCoordinator = await isCoordinator(world, user);
        const before = world.changes().length;
        const { say } = await world.act({ user, happening, guest, kind });
        seen = [...seen, ...buttonsIn(say.map(({ message }) => message))];
        seen = [...seen, ...buttonsIn(world.told.splice(0).map(({ message }) => message))];
        for (const change of world.changes().slice(before)) {
          if (change.kind === "account-linked") {
            const byMail = happening.kind === "identified";
            expect(byMail ? !withASay.has(change.person) && !guest : wasCoordinator).toBe(true);
            if (byMail) expect(change.account).toBe(accountOf(user));
            else expect(change.account).not.toBe(accountOf(user));
          }
          if (change.kind === "link-refused") {
            expect(wasCoordinator || change.account === accountOf(user)).toBe(true);
          }
        }
      }
      expect(world.failures).toEqual([]);
      await world.stop();
    }),
    tries(120),
  );
});

it("unlinks an account only for whom it is linked to", async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const one = withAccount(smallNetwork(), accountOf("sanne"), { person: "sanne", address: "s" });
      const world = openWorld(withAccount(one, accountOf("one"), { person: "mies", address: "o" }));
      let seen: Seen = [];
      for (const { user, move: next, kind } of all) {
        const happening = await happeningOf(world, next, seen);
        if (!happening) continue;
        const { accounts: before } = await world.read();
        const { say } = await world.act({ user, happening, kind });
        seen = [...seen, ...buttonsIn(say.map(({ message }) => message))];
        const { accounts: after } = await world.read();
        const lost = [...before].filter(
          ({ id, person: held }) => held !== undefined && after.get(id)?.person !== held,
        );
        const actor = before.get(accountOf(user))?.person;
        for (const { person: held } of lost) expect(actor).toBe(held);
      }
      await world.stop();
    }),
    tries(80),
  );
});
