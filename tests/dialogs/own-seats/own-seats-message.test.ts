import { describe, expect, it } from "vitest";
import { ownSeats } from "../../../dialogs/own-seats/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { pressing, situation, typing } from "../situation.ts";

const base = smallNetwork();

function said(network: Network, person: string, from?: number): string {
  const happening = from === undefined ? typing("mijn plekken") : pressing({ kind: "seats", from });
  const outcome = ownSeats.step(situation({ happening, network, person }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  return text.slice(0, text.indexOf("Spoed")).trim();
}

/** Kees has so many seats. */
function kees(count: number): Network {
  const seats = Array.from({ length: count - 1 }, (_, at) =>
    seat(`a-${at}`, { kind: "webber", theme: ids.theme.parse("rouw") }, "kees"),
  );
  return { ...base, seats: seats.reduce((all, one) => all.with(one.id, one), base.seats) };
}

describe("one's own seats, page by page", () => {
  it("are whole when there are four, with nothing to turn", () => {
    const text = said(kees(4), "kees");
    expect(text).toContain("Je hebt 4 plekken in dit netwerk.");
    expect(text).not.toMatch(/\[Nog|\[Vorige/);
    expect(said(kees(5), "kees")).toContain("[Nog 1]");
  });

  it("are turned back to the first page, and not beyond the last", () => {
    expect(said(kees(8), "kees", 4)).toMatch(/\[Vorige\]\n/);
    expect(said(kees(9), "kees", 4)).toContain("[Vorige] [Nog 1]");
    expect(said(kees(9), "kees", 0)).not.toContain("[Vorige]");
    expect(said(kees(2), "kees", 40)).toContain("[Vorige]");
  });
});

describe("the accounts of somebody", () => {
  it("have five ways out at most", () => {
    const many = (count: number) => {
      const network = Array.from({ length: count }, (_, at) => `slack:team:a${at}`).reduce(
        (all, id) => withAccount(all, id, { person: "jan", channel: "slack" }),
        base,
      );
      return said(network, "jan").match(/\[In Slack ben ik dat niet\]/g)?.length ?? 0;
    };
    expect([many(0), many(5), many(6)]).toStrictEqual([0, 5, 5]);
  });
});
