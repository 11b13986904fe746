import { describe, expect, test } from "vitest";
import { offeredSuccessors } from "../../../src/domain/cycle/offered-successors.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { leavingTown } from "../../fixtures/leaving-town.ts";
import { person as personWith, seat as seatWith } from "../../fixtures/small-network.ts";
import { at, day, seatOf } from "../sample.ts";

const today = day("2026-11-24");
const leergeld = ids.organisation.parse("leergeld");
const contact = ids.seat.parse("leergeld-contact");
const person = ids.person.parse;

/** Leergeld with these colleagues more; Jan is its contact, IJsbrand his deputy. */
function town(...names: readonly string[]): Network {
  const network = leavingTown();
  const more = names.map((name) =>
    personWith(name.toLowerCase(), name, { organisation: leergeld }),
  );
  return { ...network, people: more.reduce((all, one) => all.with(one.id, one), network.people) };
}

const offered = (network: Network, seat = "leergeld-contact") =>
  offeredSuccessors(network, seatOf(network, seat), today);

describe("who is offered as a successor", () => {
  test("is the deputy first, then colleagues by name, not who sits there", () => {
    expect(offered(town())).toStrictEqual(["ijsbrand", "lot", "noor"]);
    expect(offered(town("Anna"))).toStrictEqual(["ijsbrand", "anna", "lot", "noor"]);
  });

  test("is no more than three colleagues beside the deputies", () => {
    expect(offered(town("Anna", "Bram"))).toStrictEqual(["ijsbrand", "anna", "bram", "lot"]);
  });

  test("is a colleague who is contact already before the others, wherever they work", () => {
    const network = town("Anna");
    const role = { kind: "contact" as const, organisation: leergeld, themes: [], areas: [] };
    const second = seatWith("tweede", role, "mies");
    const seats = network.seats.with(second.id, second);
    expect(offered({ ...network, seats })).toStrictEqual(["ijsbrand", "mies", "anna", "lot"]);
    const people = network.people.without(person("mies"));
    expect(offered({ ...network, seats, people })).toStrictEqual([
      "ijsbrand",
      "anna",
      "lot",
      "noor",
    ]);
  });

  test("is each once, also a deputy who is a colleague", () => {
    const network = town();
    const ijsbrand = personWith("ijsbrand", "IJsbrand 't Hart", { organisation: leergeld });
    const people = network.people.with(ijsbrand.id, ijsbrand);
    expect(offered({ ...network, people })).toStrictEqual(["ijsbrand", "lot", "noor"]);
  });

  test("is the deputies alone where a seat belongs to no organisation", () => {
    const network = town();
    expect(offered(network, "webber-school")).toStrictEqual([]);
    const deputy = seatWith("een", { kind: "deputy", of: ids.seat.parse("webber-school") }, "lot");
    const seats = network.seats.with(deputy.id, deputy);
    expect(offered({ ...network, seats }, "webber-school")).toStrictEqual(["lot"]);
  });

  test("is not who said no to this seat, nor who leaves any seat", () => {
    const network = town();
    const open = (seat: typeof contact, more: object) => ({
      ...{ id: seat, why: "leaving" as const, openedAt: at("2026-11-20T09:00:00Z") },
      ...{ declined: [], steps: [], ...more },
    });
    const declined = open(contact, { declined: [person("lot")] });
    const handOvers = network.handOvers.with(contact, declined);
    expect(offered({ ...network, handOvers })).toStrictEqual(["ijsbrand", "noor"]);
    const other = ids.seat.parse("leergeld-manager");
    const leaves = open(other, { leaver: person("noor"), declined: [person("lot")] });
    const elsewhere = network.handOvers.with(other, leaves);
    expect(offered({ ...network, handOvers: elsewhere })).toStrictEqual(["ijsbrand", "lot"]);
  });

  test("is not who is out, nor who cannot be written to", () => {
    const network = town();
    const outSince = at("2026-11-20T09:00:00Z");
    const askings = network.askings.with(person("lot"), { id: person("lot"), outSince });
    expect(offered({ ...network, askings })).toStrictEqual(["ijsbrand", "noor"]);
    const { mail: _none, ...silent } = personWith("noor", "Noor Visser", {
      organisation: leergeld,
    });
    const people = network.people.with(silent.id, silent);
    expect(offered({ ...network, people })).toStrictEqual(["ijsbrand", "lot"]);
  });
});
