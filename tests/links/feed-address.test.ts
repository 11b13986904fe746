import { describe, expect, it } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { feedToken, isFeedOf, looksLikeFeedToken } from "../../src/links/feed-address.ts";

const secret = "a-secret-that-links-are-signed-with";
const owner = {
  network: ids.network.parse("noord"),
  seat: ids.seat.parse("webber-schulden"),
  person: ids.person.parse("ann-de-vries"),
  serial: 1,
};
const token = feedToken(owner, secret);

describe("the address at which a calendar follows somebody's meetings", () => {
  it("tells nothing of whose they are, and stays the same", () => {
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(feedToken(owner, secret)).toBe(token);
    expect([looksLikeFeedToken(token), isFeedOf(token, owner, secret)]).toEqual([true, true]);
  });

  it.each([
    ["a new address was asked for", { serial: 2 }],
    ["somebody else sits there", { person: ids.person.parse("bo") }],
    ["it is another seat", { seat: ids.seat.parse("webber-school") }],
    ["it is another network", { network: ids.network.parse("zuid") }],
  ])("leads nowhere when %s", (_, over) => {
    expect(isFeedOf(token, { ...owner, ...over }, secret)).toBe(false);
  });

  it("cannot be made without the secret", () => {
    expect(isFeedOf(token, owner, `${secret}!`)).toBe(false);
  });

  it.each(["", "kort", `${token}A`, token.slice(1), `${token.slice(1)}.`, `${token.slice(1)}/`])(
    "%j is none",
    (text) => {
      expect(looksLikeFeedToken(text)).toBe(false);
    },
  );
});
