import fc from "fast-check";
import { expect, it } from "vitest";
import type { Happening } from "../../src/contract/event.ts";
import type { Change } from "../../src/domain/change.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import type { Network } from "../../src/domain/network.ts";
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
const steps = fc.array(
  fc.record({
    user: fc.constantFrom(...users),
    move,
    guest: fc.constantFrom(false, false, false, true),
    kind: fc.constantFrom("personal" as const, "personal" as const, "group" as const),
  }),
  { minLength: 5, maxLength: 30 },
);

type World = ReturnType<typeof openWorld>;
type Step = {
  readonly user: string;
  readonly move: Move;
  readonly guest: boolean;
  readonly kind: "personal" | "group";
};
type Taken = {
  readonly user: string;
  readonly guest: boolean;
  readonly happening: Happening;
  readonly before: Network;
  readonly after: Network;
  readonly changed: readonly Change[];
};
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

/** Lets them all do what they do; `judge` sees each move with how it was before and what changed. */
async function play(world: World, all: readonly Step[], judge: (taken: Taken) => void) {
  let seen: Seen = [];
  for (const { user, move: one, guest, kind } of all) {
    const happening = await happeningOf(world, one, seen);
    if (!happening) continue;
    const before = await world.read();
    const earlier = world.changes().length;
    const { say } = await world.act({ user, happening, guest, kind });
    const told = world.told.splice(0);
    seen = [...seen, ...buttonsIn([...say, ...told].map(({ message }) => message))];
    const changed = world.changes().slice(earlier);
    judge({ user, guest, happening, before, after: await world.read(), changed });
  }
  expect(world.failures).toEqual([]);
  await world.stop();
}

const sannesDesk = () =>
  withAccount(smallNetwork(), accountOf("sanne"), { person: "sanne", address: "to sanne" });

let linked = 0;

function judgeLinks({ user, guest, happening, before, changed }: Taken): void {
  const own = accountOf(user);
  const coordinates = before.accounts.get(own)?.person === "sanne";
  for (const change of changed) {
    if (change.kind === "link-refused") expect(coordinates || change.account === own).toBe(true);
    if (change.kind !== "account-linked") continue;
    linked += 1;
    const byMail = happening.kind === "identified";
    const mayBeByMail = change.account === own && !guest && !withASay.has(change.person);
    expect(byMail ? mayBeByMail : coordinates && change.account !== own).toBe(true);
  }
}

it("links an account only by a coordinator, or by mail to somebody without a say", async () => {
  await fc.assert(
    fc.asyncProperty(steps, (all) => play(openWorld(sannesDesk()), all, judgeLinks)),
    tries(80),
  );
  // Or nothing was tried at all.
  expect(linked).toBeGreaterThan(50);
});

function judgeLosses({ user, before, after }: Taken): void {
  const actor = before.accounts.get(accountOf(user))?.person;
  for (const { id, person: held } of before.accounts) {
    if (held !== undefined && after.accounts.get(id)?.person !== held) expect(actor).toBe(held);
  }
}

it("unlinks an account only for whom it is linked to", async () => {
  const known = () => withAccount(sannesDesk(), accountOf("one"), { person: "mies", address: "o" });
  await fc.assert(
    fc.asyncProperty(steps, (all) => play(openWorld(known()), all, judgeLosses)),
    tries(60),
  );
});
