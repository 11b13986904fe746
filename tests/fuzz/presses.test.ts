import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { actionSchema as acquaint } from "../../dialogs/acquaint/action.ts";
import { actionSchema as ofActions } from "../../dialogs/actions/action.ts";
import { actionSchema as agenda } from "../../dialogs/agenda/action.ts";
import { actionSchema as asked } from "../../dialogs/asked/action.ts";
import { actionSchema as caseCheck } from "../../dialogs/case-check/action.ts";
import { actionSchema as confirm } from "../../dialogs/confirm/action.ts";
import { actionSchema as eraseMe } from "../../dialogs/erase-me/action.ts";
import { actionSchema as handOver } from "../../dialogs/hand-over/action.ts";
import { dialogs } from "../../dialogs/index.ts";
import { actionSchema as manage } from "../../dialogs/manage/action.ts";
import { actionSchema as meet } from "../../dialogs/meet/action.ts";
import { actionSchema as minutes } from "../../dialogs/minutes/action.ts";
import { actionSchema as ofOwnSeats } from "../../dialogs/own-seats/action.ts";
import { actionSchema as plan } from "../../dialogs/plan/action.ts";
import { actionSchema as poll } from "../../dialogs/poll/action.ts";
import { actionSchema as pulse } from "../../dialogs/pulse/action.ts";
import { actionSchema as report } from "../../dialogs/report/action.ts";
import { actionSchema as toCoordinator } from "../../dialogs/to-coordinator/action.ts";
import { actionSchema as webber } from "../../dialogs/webber/action.ts";
import { actionSchema as ofWhoAmI } from "../../dialogs/who-am-i/action.ts";
import { actionSchema as ofWhomToCall } from "../../dialogs/whom-to-call/answer.ts";
import type { Happening } from "../../src/contract/event.ts";
import type { Change } from "../../src/domain/change.ts";
import type { Network } from "../../src/domain/network.ts";
import { messageToText } from "../../src/messages/plain-text.ts";
import { meeting, townAfter } from "../domain/meeting/town.ts";
import { withAccount } from "../fixtures/with-account.ts";
import { actions, form } from "./actions.ts";
import { altered, anyJson, changes, nastyText, tries } from "./garbage.ts";
import { accountOf, openWorld } from "./world.ts";

const does = fc
  .oneof(
    ...Object.entries(actions).map(([dialog, action]) => fc.tuple(fc.constant(dialog), action)),
    fc.tuple(fc.constantFrom("home", "find", "help", "which-one", "choose-network"), anyJson),
  )
  .map(([dialog, action]) => ({ dialog, version: 1, subject: "-", action }));
/** What only the presser loses by; done by who may be lost. */
const erasing = fc.constant({
  ...{ dialog: "erase-me", version: 1, subject: "-", action: { kind: "sure" } },
});
const carried = fc.oneof(
  { weight: 4, arbitrary: does },
  { weight: 2, arbitrary: fc.tuple(does, changes).map(([one, all]) => altered(one, all)) },
  { weight: 1, arbitrary: anyJson },
);
const press = (pressed: fc.Arbitrary<unknown>): fc.Arbitrary<Happening> =>
  fc.record({ kind: fc.constant("press" as const), does: pressed, form });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: press(carried) },
  { weight: 1, arbitrary: nastyText.map((text) => ({ kind: "text", text }) as const) },
  { weight: 1, arbitrary: nastyText.map((text) => ({ kind: "search", text }) as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: "opened" } as const, { kind: "joined" } as const),
  },
);

/** Sanne coordinates, Mies has a seat and is to come to a meeting; the stranger is nobody. */
function network() {
  const planned = meeting({ audience: { kind: "contacts" } });
  const town = townAfter([{ kind: "meeting-planned", meeting: planned }]);
  const one = withAccount(town, accountOf("sanne"), { person: "sanne", address: "s" });
  return withAccount(one, accountOf("mies"), { person: "mies", address: "m" });
}

let world = openWorld(network());
afterEach(async () => {
  await world.stop();
});

/** What comes of being spoken with, and what somebody says of the own account alone. */
function isOfAccount(change: Change, user: string): boolean {
  if (change.kind === "welcomed") return true;
  if (change.kind === "account-seen") return change.account.id === accountOf(user);
  // Who is told something has an account too.
  if (change.kind === "delivery-recorded") return true;
  const own = ["link-asked", "link-refused", "network-chosen", "account-unlinked"];
  const isOwnAccount = "account" in change && change.account === accountOf(user);
  return isOwnAccount && [...own, "wrote-coordinator"].includes(change.kind);
}

/**
 * What Mies may make true: about herself, about the one seat she is in, and a newcomer for that seat.
 * Anybody may say that they doubt a seat.
 */
function isOwn(change: Change, before: Network): boolean {
  if (isOfAccount(change, "mies") || change.kind === "seat-doubted") return true;
  if (change.kind === "stated") return true;
  if (change.kind === "recorded" && change.part === "people") {
    return change.value.id === "mies" || !before.people.has(change.value.id);
  }
  if ("seat" in change) return change.seat === "voedselbank-contact";
  if ("organisation" in change) return change.organisation === "voedselbank";
  return isOwnWord(change) || ("person" in change && change.person === "mies");
}

/** What somebody with a seat may say in the meeting that they come to, and of whom they met. */
function isOwnWord(change: Change): boolean {
  switch (change.kind) {
    case "item-added":
      return change.item.by === "mies";
    case "minutes-written":
      return change.line.by === "mies";
    case "action-agreed":
      return change.action.agreedBy === "mies";
    case "webber-nominated":
      return change.nomination.nominatedBy === "mies";
    case "occurred":
      return change.occurrence.startsWith("not-taken/") && change.occurrence.includes("/mies/");
    case "acquainted":
      return change.people.some((person) => person === "mies");
    default:
      return false;
  }
}

const deed = (user: fc.Arbitrary<string>, what: fc.Arbitrary<Happening> = happening) =>
  fc.record({
    user,
    happening: what,
    kind: fc.constantFrom("personal" as const, "group" as const),
    guest: fc.boolean(),
  });

it("tries every conversation that has buttons, with actions that it can read", () => {
  const schemas = {
    "whom-to-call": ofWhomToCall,
    "who-am-i": ofWhoAmI,
    "own-seats": ofOwnSeats,
    ...{ confirm, "hand-over": handOver, manage, plan, poll, report, asked },
    ...{ acquaint, actions: ofActions, agenda, "case-check": caseCheck, meet, minutes, pulse },
    ...{ webber, "erase-me": eraseMe, "to-coordinator": toCoordinator },
  };
  const without = ["home", "find", "help", "choose-network", "errand"];
  const names = dialogs.map(({ name }) => name).filter((name) => !without.includes(name));
  expect(Object.keys(actions).sort()).toEqual(names.sort());
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
    for (const action of fc.sample<unknown>(actions[name], tries(100))) {
      expect(schemas[name].safeParse(action).error, JSON.stringify(action)).toBeUndefined();
    }
  }
});

it("somebody whom nobody knows changes nothing but the own account", async () => {
  world = openWorld(network());
  const before = await world.read();
  const any = fc.oneof(
    { weight: 40, arbitrary: happening },
    { weight: 1, arbitrary: press(erasing) },
  );
  await fc.assert(
    fc.asyncProperty(deed(fc.constant("stranger"), any), async (one) => {
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
    tries(4_000),
  );
  // What time asks for is nobody's press.
  const pressed = world.changes().filter(({ by }) => by.kind !== "clock");
  expect(pressed.filter((change) => !isOfAccount(change, "stranger"))).toEqual([]);
  expect(world.failures).toEqual([]);
});

it("somebody without a say changes nobody but themselves", async () => {
  const before = network();
  const story = fc.array(deed(fc.constant("mies")), { minLength: 1, maxLength: 12 });
  const kinds = new Set<string>();
  await fc.assert(
    // Each story anew: she may leave, or hand over her only seat, and then there is little to try.
    fc.asyncProperty(story, async (deeds) => {
      const own = openWorld(before);
      for (const one of deeds) await own.act({ ...one, guest: false });
      // What time asks for is nobody's press.
      const pressed = own.changes().filter(({ by }) => by.kind !== "clock");
      expect(pressed.filter((change) => !isOwn(change, before))).toEqual([]);
      const { people: after, accounts } = await own.read();
      const shown = [...after].filter(({ shownInGroups }) => shownInGroups);
      expect(shown.every(({ id }) => id === "mies")).toBe(true);
      expect(accounts.get(accountOf("sanne"))?.person).toBe("sanne");
      expect(own.failures).toEqual([]);
      for (const { kind } of pressed) kinds.add(kind);
      await own.stop();
    }),
    tries(700),
  );
  const tried = ["seat-confirmed", "hand-over-opened", "successor-named", "asking-paused"];
  expect([...kinds]).toEqual(expect.arrayContaining(tried));
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
