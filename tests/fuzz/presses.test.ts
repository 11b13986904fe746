import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import type { Happening } from "../../src/contract/event.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";
import { altered, anyJson, changes, nastyText, tries } from "./garbage.ts";
import { accountOf, openWorld } from "./world.ts";

const people = ["fatima", "jan", "ijsbrand", "mies", "sanne", "kees", "weg"];
const seats = ["webber-school", "leergeld-contact", "voedselbank-contact", "coordinator", "weg"];
const person = fc.constantFrom(...people);
const seat = fc.constantFrom(...seats);
const theme = fc.constantFrom("school", "voedsel", "schulden", "weg");
const account = fc.constantFrom("sanne", "mies", "stranger", "colleague").map(accountOf);
const code = fc.constantFrom("CDFHJK", "", "x".repeat(12));
const mark = fc.constantFrom("spoken", "no-reply", "wrong");

const about = fc.oneof(
  fc.record({
    kind: fc.constant("theme"),
    theme,
    because: fc.array(nastyText, { maxLength: 2 }),
    also: fc.array(theme, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("organisation"),
    organisation: fc.constantFrom("leergeld", "gemeente", "weg"),
    also: fc.array(theme, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("person"), person }),
  fc.constant({ kind: "coordinator" }),
);
const answer = fc.record({
  about,
  from: fc.nat(20),
  acute: fc.boolean(),
  marks: fc.array(fc.record({ seat, mark }), { maxLength: 4 }),
});

/** Actions that the schemas take, whoever may do them. */
const whomToCall = fc.oneof(
  fc.record({ kind: fc.constantFrom("answer", "names"), answer }),
  fc.record({ kind: fc.constant("mark"), answer, seat, mark }),
  fc.constant({ kind: "ask" }),
  fc.record({ kind: fc.constant("theme"), theme }),
  fc.record({ kind: fc.constant("themes"), stuck: fc.boolean() }),
);
const whoAmI = fc.oneof(
  fc.constant({ kind: "who" }),
  fc.record({ kind: fc.constant("not-me"), account }),
  fc.record({ kind: fc.constantFrom("claim", "decline"), person }),
  fc.record({ kind: fc.constantFrom("link", "refuse"), account, person, code }),
);
const ownSeats = fc.oneof(
  fc.record({ kind: fc.constant("seats"), from: fc.nat(500) }),
  fc.record({ kind: fc.constant("show-in-groups"), shown: fc.boolean() }),
);
const does = fc
  .oneof(
    fc.tuple(fc.constant("whom-to-call"), whomToCall),
    fc.tuple(fc.constant("who-am-i"), whoAmI),
    fc.tuple(fc.constant("own-seats"), ownSeats),
    fc.tuple(fc.constantFrom("home", "find", "help", "which-one", "choose-network"), anyJson),
  )
  .map(([dialog, action]) => ({ dialog, version: 1, subject: "-", action }));
const carried = fc.oneof(
  { weight: 4, arbitrary: does },
  { weight: 2, arbitrary: fc.tuple(does, changes).map(([one, all]) => altered(one, all)) },
  { weight: 1, arbitrary: anyJson },
);
const form = fc.constantFrom({ question: "geen geld voor het kamp" }, { question: ["a"] }, {});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("press"), does: carried, form }) },
  { weight: 1, arbitrary: nastyText.map((text) => ({ kind: "text", text }) as const) },
  { weight: 1, arbitrary: nastyText.map((text) => ({ kind: "search", text }) as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: "opened" } as const, { kind: "joined" } as const),
  },
);

/** Sanne coordinates, Mies has a seat; the stranger is nobody. */
function network() {
  const one = withAccount(smallNetwork(), accountOf("sanne"), { person: "sanne", address: "s" });
  return withAccount(one, accountOf("mies"), { person: "mies", address: "m" });
}

let world = openWorld(network());
afterEach(async () => {
  await world.stop();
});

const deed = (user: fc.Arbitrary<string>) =>
  fc.record({
    user,
    happening,
    kind: fc.constantFrom("personal" as const, "group" as const),
    guest: fc.boolean(),
  });

it("somebody whom nobody knows changes nothing but the own account", async () => {
  world = openWorld(network());
  const before = await world.read();
  await fc.assert(
    fc.asyncProperty(deed(fc.constant("stranger")), async (one) => {
      await world.act(one);
      const after = await world.read();
      for (const part of ["people", "seats", "organisations", "themes"] as const) {
        expect(after[part]).toBe(before[part]);
      }
      for (const user of ["sanne", "mies"]) {
        const id = accountOf(user);
        expect(after.accounts.get(id)?.person).toBe(before.accounts.get(id)?.person);
      }
      expect(after.accounts.get(accountOf("stranger"))?.person).toBeUndefined();
    }),
    tries(400),
  );
  expect(world.failures).toEqual([]);
});

it("somebody without a say changes nobody but themselves", async () => {
  world = openWorld(network());
  await fc.assert(
    fc.asyncProperty(deed(fc.constant("mies")), async (one) => {
      await world.act({ ...one, guest: false });
    }),
    tries(300),
  );
  const allowed = ["shown-in-groups-set", "seat-doubted", "account-unlinked", "account-seen"];
  const harmless = ["link-asked", "delivery-recorded", "network-chosen", "welcomed"];
  // What time asks for is nobody's press.
  const pressed = world.changes().filter(({ by }) => by.kind !== "clock");
  const others = pressed.filter(({ kind }) => ![...allowed, ...harmless].includes(kind));
  expect(others).toEqual([]);
  const { people: after, accounts } = await world.read();
  const shown = [...after].filter(({ shownInGroups }) => shownInGroups);
  expect(shown.every(({ id }) => id === "mies")).toBe(true);
  expect(accounts.get(accountOf("sanne"))?.person).toBe("sanne");
  expect(world.failures).toEqual([]);
});

it("says no name, number or address of a person where others read along", async () => {
  world = openWorld(network());
  const { people: all } = await world.read();
  const secrets = [...all].flatMap(({ name, phone, mail }) => [name, phone ?? name, mail ?? name]);
  const users = fc.constantFrom("sanne", "mies", "stranger");
  await fc.assert(
    fc.asyncProperty(deed(users), async (one) => {
      // A page of one's own is not in a group.
      if (one.happening.kind === "opened") return;
      const { say } = await world.act({ ...one, kind: "group" });
      const seen = say
        .filter(({ to }) => to === "here")
        .map(({ message }) => `${messageToText(message)}\n${JSON.stringify(message)}`);
      for (const secret of secrets) expect(seen.join("\n")).not.toContain(secret);
    }),
    tries(400),
  );
  expect(world.failures).toEqual([]);
});

it("tells a guest no number and no address of a person, alone or in a group", async () => {
  world = openWorld(network());
  const { people: all } = await world.read();
  const secrets = [...all].flatMap(({ phone, mail }) => [phone, mail]).filter(Boolean);
  await fc.assert(
    fc.asyncProperty(deed(fc.constant("stranger")), async (one) => {
      const { say } = await world.act({ ...one, guest: true });
      const said = JSON.stringify(say);
      for (const secret of secrets) expect(said).not.toContain(secret);
    }),
    tries(300),
  );
  expect(world.failures).toEqual([]);
});
