import { describe, expect, test } from "vitest";
import type { Network } from "../../../src/domain/network.ts";
import {
  digestEnds,
  digestOf,
  isDigestDue,
  nextDigest,
} from "../../../src/domain/report/digest-week.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { fromZonedTime } from "../../journeys/zoned-time.ts";
import { became, noon } from "./given.ts";

const at = (local: string): Instant => fromZonedTime(local);

/** In which the digest of an earlier week was sent. */
function withEarlier(...weeks: readonly string[]): Network {
  return weeks.reduce(
    (network, week) =>
      became(
        network,
        { at: noon("2026-11-02") },
        { kind: "occurred", occurrence: `digest/${week}` },
      ),
    smallNetwork(),
  );
}

describe("when the digest of a week is sent", () => {
  test("on Monday at nine, not before", () => {
    const network = smallNetwork();
    expect(isDigestDue(network, at("2026-11-23T08:59"))).toBe(false);
    expect(isDigestDue(network, at("2026-11-23T09:00"))).toBe(true);
    expect(digestOf(network, at("2026-11-23T09:00"))).toBe("digest/2026-W48");
    expect(nextDigest(network, at("2026-11-22T12:00"))).toBe(at("2026-11-23T09:00"));
  });

  test("once a week, and again the next", () => {
    const sent = withEarlier("2026-W48");
    expect(isDigestDue(sent, at("2026-11-23T09:05"))).toBe(false);
    expect(nextDigest(sent, at("2026-11-23T09:05"))).toBe(at("2026-11-30T09:00"));
    expect(isDigestDue(sent, at("2026-11-30T09:00"))).toBe(true);
  });

  test("missed on Monday it is sent later that week, in office hours", () => {
    const network = withEarlier("2026-W47");
    expect(isDigestDue(network, at("2026-11-25T03:00"))).toBe(false);
    expect(nextDigest(network, at("2026-11-25T03:00"))).toBe(at("2026-11-25T09:00"));
    expect(isDigestDue(network, at("2026-11-25T10:00"))).toBe(true);
    expect(isDigestDue(network, at("2026-11-28T10:00"))).toBe(false);
  });

  test("the very first one does not come in the middle of a week", () => {
    expect(isDigestDue(smallNetwork(), at("2026-11-24T10:00"))).toBe(false);
    expect(isDigestDue(smallNetwork(), at("2026-11-30T10:00"))).toBe(true);
  });

  test("on the first working day of the week: after Easter that is Tuesday", () => {
    expect(isDigestDue(smallNetwork(), at("2027-03-29T10:00"))).toBe(false);
    expect(isDigestDue(smallNetwork(), at("2027-03-30T10:00"))).toBe(true);
  });

  test("nine o'clock stays nine o'clock when the clock changes", () => {
    const sent = withEarlier("2027-W12");
    expect(nextDigest(sent, at("2027-03-22T09:00"))).toBe("2027-03-30T07:00:00.000Z");
    expect(nextDigest(withEarlier("2026-W43"), at("2026-10-19T09:00"))).toBe(
      "2026-10-26T08:00:00.000Z",
    );
  });

  test("it is of no use any more when the next one is there", () => {
    expect(digestEnds(smallNetwork(), at("2026-11-25T10:00"))).toBe(at("2026-11-30T09:00"));
    expect(digestEnds(smallNetwork(), at("2026-11-29T10:00"))).toBe(at("2026-11-30T09:00"));
  });
});
