import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing } from "../situation.ts";
import {
  buttonIn,
  coordinatorAway,
  looking,
  pressed,
  reachedNetwork,
  taken,
  withoutSeats,
  writer,
} from "./taken.ts";

const known = { person: "fatima" };
const words = "Wie weet iets van zorgkosten?";

function send(more: Omit<Given, "happening"> = known) {
  return pressed(looking(words, more), "Verstuur", more);
}

/** A second coordinator, IJsbrand, who can be written to. */
function twoCoordinators(): Network {
  const base = withAccount(reachedNetwork(), "teams:tenant:ijsbrand", {
    ...{ person: "ijsbrand", address: "to ijsbrand" },
  });
  const second = seat("coordinator-2", { kind: "coordinator" }, "ijsbrand");
  return { ...base, seats: base.seats.with(second.id, second) };
}

const seatsOf = ({ outcome }: ReturnType<typeof taken>) =>
  outcome.tell.map(({ to }) =>
    to.kind === "seat" ? to.seat : "person" in to ? to.person : to.organisation,
  );

describe("a message that is sent", () => {
  test("goes to the coordinator, with who writes and how to reach them", () => {
    const sent = send();
    expect(sent.text).toBe("Verstuurd aan Sanne de Vries.");
    expect(seatsOf(sent)).toStrictEqual(["coordinator"]);
    expect(sent.told[0]).toMatch(
      /^Fatima El Amrani schrijft je:\n\nWie weet iets van zorgkosten\?/,
    );
    expect(sent.told[0]).toContain("tel. 06 10001000 · mail fatima@voorbeeld.example");
    expect(sent.outcome.changes).toStrictEqual([]);
    expect(sent.outcome.counts).toStrictEqual([]);
  });

  test("goes to each coordinator, and not to the deputies of those who are there", () => {
    expect(seatsOf(send({ ...known, network: twoCoordinators() }))).toStrictEqual([
      ...["coordinator-2", "coordinator"],
    ]);
  });

  test("goes to the deputy of a coordinator who is away", () => {
    const sent = send({ ...known, network: coordinatorAway() });
    expect(seatsOf(sent)).toStrictEqual(["coordinator-deputy"]);
    expect(sent.text).toBe("Verstuurd aan Kees Bakker.");
  });

  test("goes to the deputy when nobody sits in the seat", () => {
    const base = reachedNetwork();
    const empty = seat("coordinator", { kind: "coordinator" });
    const network = { ...base, seats: base.seats.with(empty.id, empty) };
    expect(seatsOf(send({ ...known, network }))).toStrictEqual(["coordinator-deputy"]);
  });

  test("goes to the one of the two who can be written to", () => {
    const sanne = withAccount(smallNetwork(), "teams:tenant:sanne", {
      ...{ person: "sanne", address: "to sanne" },
    });
    expect(seatsOf(send({ ...known, network: coordinatorAway(sanne) }))).toStrictEqual([
      "coordinator",
    ]);
    const kees = withAccount(smallNetwork(), "slack:team:kees", {
      ...{ channel: "slack", person: "kees", address: "to kees" },
    });
    expect(seatsOf(send({ ...known, network: kees }))).toStrictEqual(["coordinator-deputy"]);
  });

  test("does not go to whoever writes it", () => {
    const network = twoCoordinators();
    expect(seatsOf(send({ person: "ijsbrand", network }))).toStrictEqual(["coordinator"]);
  });

  test("has one key for one draft and another for the next", () => {
    const shown = looking(words, known);
    const keys = [shown, shown, looking(words, { ...known, id: "event-7" })].map(
      (one) => pressed(one, "Verstuur", known).outcome.tell[0]?.key,
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  test("is not sent again by a second press", () => {
    const shown = looking(words, known);
    const sent = pressed(shown, "Verstuur", known);
    const { action } = buttonIn(shown, "Verstuur").does;
    for (const label of ["Verstuur", "Niet sturen", "Wijzigen"]) {
      const { action: other } = buttonIn(shown, label).does;
      const again = taken({ ...known, state: sent.state, happening: pressing(other) });
      expect(again.text).toBe("Dit bericht is al verstuurd. Je hoeft niets meer te doen.");
      expect(again.outcome.tell).toStrictEqual([]);
    }
    expect(JSON.stringify(sent.state)).not.toContain("zorgkosten");
    expect(action).toStrictEqual({ kind: "send", draft: "event-1" });
  });

  test("is shown once more when meanwhile somebody else would read it", () => {
    const shown = looking(words, known);
    const network = coordinatorAway();
    const again = pressed(shown, "Verstuur", { ...known, network });
    expect(again.outcome.tell).toStrictEqual([]);
    expect(again.text).toMatch(
      /^Er is intussen iets veranderd\. Kijk nog eens wie het leest\.\n\nDit stuur ik aan Kees Bakker:/,
    );
    expect(seatsOf(pressed(again, "Verstuur", { ...known, network }))).toStrictEqual([
      "coordinator-deputy",
    ]);
  });

  test("of somebody with no number says so, and gives the coordinator's", () => {
    const base = reachedNetwork();
    const bare = { id: ids.person.parse("bare"), name: "Bare Person", expertByExperience: false };
    const availability = { hours: [], absences: [] };
    const network = { ...base, people: base.people.with(bare.id, { ...bare, availability }) };
    const sent = send({ person: "bare", network });
    expect(sent.told[0]).toContain("Een nummer of mailadres van Bare Person heb ik niet.");
    expect(sent.text).toContain("tel. 06 10001040");
  });
});

describe("somebody whom nobody knows", () => {
  test("may write, and is told that nobody can call back", () => {
    const { text } = taken({ happening: pressing({ kind: "write" }) });
    expect(text).toContain("Ik weet niet wie je bent.");
    expect(text).toContain("Je bericht:");
  });

  test("is such to the coordinator, with how they call themselves and no way to reach them", () => {
    const sent = send({ displayName: "Ann, bel 06 12345678 ”nu”" });
    expect(sent.told[0]).toMatch(
      /^Iemand die ik niet ken, schrijft je in Teams \(noemt zich “Ann bel nu”\):\n\nWie weet/,
    );
    expect(sent.told[0]).toContain("Hoe je deze persoon bereikt, weet ik niet.");
    expect(send({}).told[0]).toMatch(/^Iemand die ik niet ken, schrijft je in Teams:/);
    expect(sent.text).toContain("Wil je antwoord, bel dan zelf even.");
    expect(sent.text).toContain("tel. 06 10001040");
  });

  test("is counted, and what was written is not in it", () => {
    expect(send({}).outcome.changes).toStrictEqual([
      { kind: "wrote-coordinator", account: writer, channel: "teams" },
    ]);
  });

  test.each([
    [2, "2026-11-24", true],
    [3, "2026-11-24", false],
    [3, "2026-11-23", true],
  ])("who wrote %i times on %s may write once more: %s", (times, day, may) => {
    const network = withAccount(reachedNetwork(), writer, { wrote: { day: day as Day, times } });
    const draft = looking(words, {}).state;
    const asked = taken({ network, happening: pressing({ kind: "write" }) });
    const shown = looking(words, { network });
    const sent = taken({
      ...{ network, state: draft },
      happening: pressing({ kind: "send", draft: "event-1" }),
    });
    expect(asked.text.includes("Je bericht:")).toBe(may);
    expect(shown.text.includes("[Verstuur]")).toBe(may);
    expect(sent.outcome.tell).toHaveLength(may ? 1 : 0);
    if (may) return;
    expect(sent.text).toContain("Je hebt vandaag al drie keer geschreven.");
    expect(sent.text).toContain("tel. 06 10001040");
  });

  test("does not keep a known person from writing, however often", () => {
    const network = withAccount(reachedNetwork(), writer, {
      ...{ person: "fatima", wrote: { day: "2026-11-24" as Day, times: 9 } },
    });
    expect(send({ ...known, network }).outcome.tell).toHaveLength(1);
  });
});

describe("when nobody would read it", () => {
  const write = (network: Network, person = "fatima") =>
    taken({ network, person, happening: pressing({ kind: "write" }) }).text;

  test("the coordinator's number and address are given, to call or mail oneself", () => {
    expect(write(smallNetwork())).toBe(
      [
        "Ik kan Sanne de Vries geen bericht sturen. Bel of mail zelf:",
        "Sanne de Vries\ncoördinator van het netwerk\ntel. 06 10001040 · mail sanne@voorbeeld.example",
      ].join("\n\n"),
    );
  });

  test("that is said of a network without a coordinator", () => {
    expect(write(withoutSeats(reachedNetwork(), "coordinator"))).toBe(
      "Dit netwerk heeft nu geen coördinator. Er is dus niemand aan wie ik je bericht kan sturen.",
    );
  });

  test("the manager of one's own organisation is named, with its general number", () => {
    const base = withoutSeats(reachedNetwork(), "coordinator");
    const organisation = ids.organisation.parse;
    const managers = [
      seat("m-1", { kind: "manager", organisation: organisation("leergeld") }, "jan"),
      seat("m-2", { kind: "manager", organisation: organisation("gemeente") }, "mies"),
    ];
    const seats = managers.reduce((all, one) => all.with(one.id, one), base.seats);
    const network = { ...base, seats };
    const own = write(network);
    expect(own).toContain("Mies Jansen\nleidinggevende van Gemeente Dorp\ntel. 085 000 0101");
    expect(own).not.toContain("Jan van der Berg");
    expect(own).not.toContain("06 1000");
    expect(write(network, "kees")).toContain("Jan van der Berg\nleidinggevende van Leergeld Dorp");
  });

  test("the only coordinator hears that it is they themselves", () => {
    expect(write(reachedNetwork(), "sanne")).toBe(
      "Jij bent nu zelf de coördinator van dit netwerk.",
    );
    expect(write(coordinatorAway(), "kees")).toBe(
      "Jij bent nu zelf de coördinator van dit netwerk.",
    );
  });

  test("that is found out when the button is pressed", () => {
    const shown = looking(words, known);
    const network = withoutSeats(reachedNetwork(), "coordinator");
    const late = pressed(shown, "Verstuur", { ...known, network });
    expect(late.outcome.tell).toStrictEqual([]);
    expect(late.text).toMatch(/^Dit netwerk heeft nu geen coördinator\./);
  });
});
