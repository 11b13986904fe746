import { describe, expect, it } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { workingOf } from "../../../src/domain/cycle/interval.ts";
import { ids, type PersonId } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import { dueActions, nextActions } from "../../../src/domain/meeting/due-actions.ts";
import type { Network } from "../../../src/domain/network.ts";
import { type Day, type Instant, instant } from "../../../src/domain/time.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { calendar } from "../calendar/school-calendar.ts";

const person = (id: string) => ids.person.parse(id);
const local = (text: string) => instant(new Date(`${text}:00+01:00`));

/** For Thursday 10 December 2026. */
const action: Action = {
  ...{ id: ids.action.parse("folder"), what: "Folder maken", postponed: 0 },
  ...{ owner: ids.seat.parse("webber-energie"), dueOn: "2026-12-10" as Day },
  agreedAt: local("2026-11-24T10:00"),
};

class Days {
  network: Network;

  constructor(actions: readonly Action[], network = webberTown()) {
    this.network = { ...network, actions: Collection.of(actions) };
  }

  at(moment: string, more: { readonly reachable?: readonly PersonId[] } = {}) {
    const at = local(moment);
    const all = [...this.network.people].map(({ id }) => id);
    const due = dueActions({ ...this.#looking(at), reachable: new Set(more.reachable ?? all) });
    const { day } = { day: at.slice(0, 10) as Day };
    for (const key of due.occurrences) {
      this.network = { ...this.network, occurred: this.network.occurred.with(key as never, at) };
    }
    for (const { person: id } of due.bundles) {
      const asking = { ...(this.network.askings.get(id) ?? { id }), wroteOn: day };
      this.network = { ...this.network, askings: this.network.askings.with(id, asking) };
    }
    return due.bundles.map(
      ({ person: who, news }) =>
        `${who}: ${news.map(({ action: { id }, why }) => `${id} ${why}`).join(", ")}`,
    );
  }

  next(moment: string) {
    return nextActions(this.#looking(local(moment)));
  }

  #looking(at: Instant) {
    const { network } = this;
    const working = workingOf(network.description, calendar);
    const reachable = new Set([...network.people].map(({ id }) => id));
    return { network, at, working, coordinators: [person("sanne")], reachable };
  }
}

describe("an action is brought up", () => {
  it("three working days before, on the day, a week late, and after two weeks with the coordinators", () => {
    const days = new Days([action]);
    expect(days.at("2026-12-04T10:00")).toStrictEqual([]);
    expect(days.at("2026-12-07T08:59")).toStrictEqual([]);
    expect(days.at("2026-12-07T09:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2026-12-08T10:00")).toStrictEqual([]);
    expect(days.at("2026-12-10T10:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2026-12-11T10:00")).toStrictEqual([]);
    expect(days.at("2026-12-17T10:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2027-01-04T10:00")).toStrictEqual(["sanne: folder stuck"]);
    expect(days.at("2027-01-11T10:00")).toStrictEqual([]);
  });

  it("not before the day when it was agreed at most a week before", () => {
    const days = new Days([{ ...action, agreedAt: local("2026-12-03T10:00") }]);
    expect(days.at("2026-12-07T10:00")).toStrictEqual([]);
    expect(days.at("2026-12-10T10:00")).toStrictEqual(["jan: folder own"]);
  });

  it("on the last working day before it when nobody works on the day itself", () => {
    const days = new Days([{ ...action, dueOn: "2026-12-12" as Day }]);
    expect(days.at("2026-12-09T10:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2026-12-11T10:00")).toStrictEqual(["jan: folder own"]);
  });

  it("once with the last of what was missed while the bot was down", () => {
    const days = new Days([action]);
    expect(days.at("2026-12-18T10:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2026-12-18T11:00")).toStrictEqual([]);
  });

  it("in one message for all that is due to somebody", () => {
    const other = { ...action, id: ids.action.parse("school") };
    expect(new Days([action, other]).at("2026-12-10T10:00")).toStrictEqual([
      "jan: folder own, school own",
    ]);
  });

  it("not when it is done, or need not be done", () => {
    const done = { ...action, doneAt: local("2026-12-01T10:00") };
    expect(new Days([done]).at("2026-12-10T10:00")).toStrictEqual([]);
    expect(new Days([done]).next("2026-12-01T10:00")).toBeUndefined();
    const dropped = { ...action, droppedAt: local("2026-12-01T10:00") };
    expect(new Days([dropped]).at("2026-12-10T10:00")).toStrictEqual([]);
  });
});

describe("whoever sits in the seat hears of it", () => {
  const town = webberTown();
  const seat = town.seats.get(action.owner);
  const held = (holdings: readonly { person: PersonId; from: Day; until?: Day }[]): Network =>
    seat ? { ...town, seats: town.seats.with(seat.id, { ...seat, holdings }) } : town;

  it("a successor at the next reminder", () => {
    const days = new Days(
      [action],
      held([
        { person: person("jan"), from: "2026-01-01" as Day, until: "2026-12-08" as Day },
        { person: person("mies"), from: "2026-12-09" as Day },
      ]),
    );
    expect(days.at("2026-12-07T10:00")).toStrictEqual(["jan: folder own"]);
    expect(days.at("2026-12-10T10:00")).toStrictEqual(["mies: folder own"]);
  });

  it("the coordinator of an empty seat, of one who is out, and of one who cannot be reached", () => {
    expect(new Days([action], held([])).at("2026-12-10T10:00")).toStrictEqual([
      "sanne: folder nobody",
    ]);
    const out = { id: person("jan"), outSince: local("2026-12-01T10:00") };
    const left = { ...town, askings: town.askings.with(out.id, out) };
    expect(new Days([action], left).at("2026-12-10T10:00")).toStrictEqual(["sanne: folder nobody"]);
    const reachable = [person("sanne")];
    expect(new Days([action]).at("2026-12-10T10:00", { reachable })).toStrictEqual([
      "sanne: folder nobody",
    ]);
  });

  it("a day later who was written to today, and after the pause who asked for one", () => {
    const wrote = { id: person("jan"), wroteOn: "2026-12-10" as Day };
    const busy = new Days([action], { ...town, askings: town.askings.with(wrote.id, wrote) });
    expect(busy.at("2026-12-10T10:00")).toStrictEqual([]);
    expect(busy.next("2026-12-10T10:00")).toBe(local("2026-12-10T19:00"));
    expect(busy.at("2026-12-11T10:00")).toStrictEqual(["jan: folder own"]);
    const paused = { id: person("jan"), pausedUntil: "2026-12-15" as Day };
    const quiet = new Days([action], { ...town, askings: town.askings.with(paused.id, paused) });
    expect(quiet.at("2026-12-10T10:00")).toStrictEqual([]);
    expect(quiet.at("2026-12-15T10:00")).toStrictEqual(["jan: folder own"]);
  });

  it("in the evening who asked for that", () => {
    const evening = { id: person("jan"), evenings: true } as const;
    const days = new Days([action], { ...town, askings: town.askings.with(evening.id, evening) });
    expect(days.at("2026-12-10T10:00")).toStrictEqual([]);
    expect(days.at("2026-12-10T19:30")).toStrictEqual(["jan: folder own"]);
  });

  it("looks again on the morning of the next step", () => {
    expect(new Days([action]).next("2026-11-24T10:00")).toBe(local("2026-12-07T09:00"));
  });
});
