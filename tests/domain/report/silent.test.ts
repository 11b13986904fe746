import { describe, expect, test } from "vitest";
import type { Asking, Round } from "../../../src/domain/cycle/asking.ts";
import { ids } from "../../../src/domain/ids.ts";
import { silentPeople } from "../../../src/domain/report/silent.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { at, day } from "../sample.ts";

const person = ids.person.parse;
const [jan, noor, mies] = [person("jan"), person("noor"), person("mies")];
const seats = {
  [jan]: "leergeld-contact",
  [noor]: "leergeld-manager",
  [mies]: "voedselbank-contact",
};
const since = at("2026-11-10T09:00:00Z");

function asked(who: typeof jan, more: Partial<Round> = {}, kept: Partial<Asking> = {}): Asking {
  const round: Round = {
    ...{ startedAt: since, why: "time", seats: [ids.seat.parse(seats[who] ?? "")] },
    ...{ steps: [{ step: "ask", at: since }], ...more },
  };
  return { id: who, round, ...kept };
}

function silent(...askings: readonly Asking[]) {
  const town = leavingTown();
  const all = askings.reduce((kept, one) => kept.with(one.id, one), town.askings);
  const network = { ...town, askings: all };
  const looking = { network, at: at("2026-11-24T09:00:00Z"), today: day("2026-11-24") };
  return silentPeople({ ...looking, reachable: new Set() });
}

describe("who was asked and did not answer", () => {
  test("is shown with their open seats, since when, why, and how far it went", () => {
    const steps = [
      ...[{ step: "ask", at: since } as const, { step: "deputy", at: since } as const],
    ];
    const [one] = silent(asked(jan, { why: "doubted", steps }));
    expect(one).toMatchObject({ since, why: "doubted", step: "deputy", person: { id: "jan" } });
    expect(one?.seats.map(({ id }) => id)).toStrictEqual(["leergeld-contact"]);
  });

  test("stands first who waits longest, then by name", () => {
    const later = { startedAt: at("2026-11-11T09:00:00Z") };
    const names = (...askings: readonly Asking[]) => silent(...askings).map((one) => one.person.id);
    expect(names(asked(jan, later), asked(noor), asked(mies))).toStrictEqual([
      "mies",
      "noor",
      "jan",
    ]);
    expect(names(asked(mies, later), asked(noor), asked(jan))).toStrictEqual([
      "jan",
      "noor",
      "mies",
    ]);
    expect(names(asked(noor, later), asked(mies, later))).toStrictEqual(["mies", "noor"]);
  });

  test("is nobody who was never asked, left, or is gone", () => {
    expect(silent()).toStrictEqual([]);
    expect(silent({ id: jan })).toStrictEqual([]);
    expect(silent(asked(jan, { steps: [] }))).toStrictEqual([]);
    expect(silent(asked(jan, {}, { outSince: since }))).toStrictEqual([]);
    expect(silent({ ...asked(jan), id: person("weg") })).toStrictEqual([]);
  });

  test("is nobody of whom no seat is open any more", () => {
    expect(silent(asked(jan, { seats: [] }))).toStrictEqual([]);
    expect(silent(asked(jan, { seats: [ids.seat.parse("voedselbank-contact")] }))).toStrictEqual(
      [],
    );
  });
});
