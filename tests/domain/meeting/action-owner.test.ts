import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import { mayHandle, ownerOn } from "../../../src/domain/meeting/action-owner.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { at, day } from "../sample.ts";
import { action, meeting } from "./town.ts";

const person = ids.person.parse;
const [jan, ijsbrand] = [person("jan"), person("ijsbrand")];
const [sanne, kees] = [person("sanne"), person("kees")];
const today = day("2026-11-24");
const done = at("2026-11-24T09:00:00Z");
const leergeld = ids.seat.parse("leergeld-contact");
const named = (id: string, more: Partial<Action> = {}): Action =>
  action({ id: ids.action.parse(id), owner: leergeld, ...more });
const town = smallNetwork;

describe("who is to do it", () => {
  test("is whoever sits in the seat on the day", () => {
    expect(ownerOn(town(), named("a"), today)).toBe("jan");
    expect(ownerOn(town(), named("a"), day("2025-12-31"))).toBeUndefined();
  });

  test("is nobody for a seat that is empty or gone", () => {
    const owner = (seat: string) => ({ owner: ids.seat.parse(seat) });
    expect(ownerOn(town(), owner("budget-contact"), today)).toBeUndefined();
    expect(ownerOn(town(), owner("weg"), today)).toBeUndefined();
  });

  test("is nobody who is gone or said that they do not belong here", () => {
    const network = town();
    const without = { ...network, people: network.people.without(person("jan")) };
    expect(ownerOn(without, named("a"), today)).toBeUndefined();
    const out = { id: person("jan"), outSince: done };
    const askings = network.askings.with(out.id, out);
    expect(ownerOn({ ...network, askings }, named("a"), today)).toBeUndefined();
  });
});

describe("who may say how it stands", () => {
  const may = (who: typeof jan, one = named("a"), network = town()) =>
    mayHandle(network, one, { person: who, day: today });

  test("is the owner and their deputy, and nobody else", () => {
    expect(may(jan)).toBe(true);
    expect(may(ijsbrand)).toBe(true);
    expect(may(sanne)).toBe(false);
  });

  test("is also who organises the meeting in which it was agreed", () => {
    const network: Network = { ...town(), meetings: Collection.of([meeting()]) };
    const agreed = named("a", { meeting: meeting().id });
    expect(may(sanne, agreed, network)).toBe(true);
    expect(may(kees, agreed, network)).toBe(false);
    expect(may(sanne, named("a"), network)).toBe(false);
    expect(may(sanne, agreed)).toBe(false);
    const gone = meeting({ organiser: ids.seat.parse("weg") });
    const meetings = network.meetings.with(gone.id, gone);
    expect(may(sanne, agreed, { ...network, meetings })).toBe(false);
  });
});
