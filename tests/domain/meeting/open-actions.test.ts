import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import { actionsFrom, actionsOf, openActions } from "../../../src/domain/meeting/open-actions.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { at, day } from "../sample.ts";
import { action, meeting } from "./town.ts";

const person = ids.person.parse;
const today = day("2026-11-24");
const done = at("2026-11-24T09:00:00Z");
const leergeld = ids.seat.parse("leergeld-contact");
const named = (id: string, more: Partial<Action> = {}): Action =>
  action({ id: ids.action.parse(id), owner: leergeld, ...more });
const town = (...actions: readonly Action[]): Network => {
  return { ...smallNetwork(), actions: Collection.of(actions) };
};
const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe("what is still to be done", () => {
  test("stands with what is due first at the top, then what was agreed first, then by id", () => {
    const [late, early] = [{ dueOn: day("2027-02-01") }, { dueOn: day("2026-11-01") }];
    const before = { agreedAt: at("2026-11-01T09:00:00Z") };
    const network = town(
      ...[named("d", late), named("c"), named("b"), named("e", before), named("a", early)],
    );
    expect(idsOf(openActions(network))).toStrictEqual(["a", "e", "b", "c", "d"]);
  });

  test("is without what is done or need not be done", () => {
    const network = town(named("a", { doneAt: done }), named("b", { droppedAt: done }), named("c"));
    expect(idsOf(openActions(network))).toStrictEqual(["c"]);
    expect(openActions(town())).toStrictEqual([]);
  });

  test("is of whoever sits in its seat", () => {
    const network = town(named("a"), named("b", { owner: ids.seat.parse("coordinator") }));
    expect(idsOf(actionsOf(network, person("jan"), today))).toStrictEqual(["a"]);
    expect(idsOf(actionsOf(network, person("sanne"), today))).toStrictEqual(["b"]);
    expect(actionsOf(network, person("kees"), today)).toStrictEqual([]);
  });
});

test("what was agreed in a meeting is shown when it is done, not when it was struck out", () => {
  const it = { meeting: meeting().id };
  const network = town(
    ...[
      named("c", it),
      named("a", { ...it, doneAt: done }),
      named("b", { ...it, droppedAt: done }),
    ],
    named("d"),
  );
  expect(idsOf(actionsFrom(network, meeting().id))).toStrictEqual(["a", "c"]);
});
