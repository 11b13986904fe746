import { describe, expect, it } from "vitest";
import { meet } from "../../../dialogs/meet/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";
import { local, Town } from "./town.ts";

const planned = () => new Town("2026-12-01T10:00").plan().tick();
const now = local("2026-12-02T10:00");

function take(town: Town, given: Omit<Given, "network">): Outcome<unknown> {
  const outcome = meet.step(situation({ at: now, ...given, network: town.network }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}

const said = ({ say }: Outcome<unknown>) => say.map(({ message }) => messageToText(message)).join();

describe("one's own calendar", () => {
  const asks = (who: string) =>
    take(planned(), { person: who, happening: typing("agenda in mijn telefoon") });
  const links = ({ say }: Outcome<unknown>) =>
    say
      .flatMap(({ message }) => message.blocks)
      .flatMap((one) => (one.kind === "links" ? one.links : []));

  it("gets an address for each of their seats, made when it is asked for", () => {
    const outcome = asks("fatima");
    expect(outcome.changes).toStrictEqual([
      { kind: "feed-renewed", seat: "webber-school", person: "fatima" },
    ]);
    expect(links(outcome)).toStrictEqual([
      {
        label: "Agenda van webber schoolkosten",
        file: { kind: "feed", seat: "webber-school", serial: 1 },
      },
    ]);
    expect(said(outcome)).toContain("Het adres is alleen voor jou.");
    const town = planned().say(...outcome.changes);
    const again = take(town, { person: "fatima", happening: pressing({ kind: "feed" }) });
    expect(again.changes).toStrictEqual([]);
    expect(links(again)[0]?.file).toMatchObject({ serial: 1 });
  });

  it("gets another address when the old one is to be void; nobody else's", () => {
    const town = planned().say(...asks("fatima").changes);
    const renew = pressing({ kind: "renew-feed", seat: "webber-school" });
    const renewed = take(town, { person: "fatima", happening: renew });
    expect(links(renewed)[0]?.file).toMatchObject({ serial: 2 });
    expect(said(renewed)).toMatch(/^Het oude adres werkt niet meer\./);
    const other = take(town, { person: "mies", happening: renew });
    expect(other.changes).toStrictEqual([]);
    expect(said(other)).toMatch(/^Deze plek is niet van jou\./);
  });

  it("of a successor is not that of who sat there before", () => {
    const town = planned().say(...asks("fatima").changes, {
      ...{ kind: "seat-taken", seat: ids.seat.parse("webber-school") },
      ...{ person: ids.person.parse("lot"), from: "2026-12-02" as never },
    });
    const outcome = take(town, { person: "lot", happening: pressing({ kind: "feed" }) });
    expect(outcome.changes).toMatchObject([{ kind: "feed-renewed", person: "lot" }]);
    expect(links(outcome)[0]?.file).toMatchObject({ serial: 2 });
  });

  it("is not there for who has no seat, nor for who only stands in", () => {
    for (const who of ["lot", "ijsbrand"]) {
      expect(said(asks(who))).toMatch(/^Je hebt nu geen plek in dit netwerk/);
      expect(asks(who).changes).toStrictEqual([]);
    }
  });
});
