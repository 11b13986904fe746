import { describe, expect, it } from "vitest";
import { httpLimits } from "../../../src/channels/http/limits.ts";
import { createThrottle } from "../../../src/channels/http/throttle.ts";

describe("a throttle (I42)", () => {
  it("lets a burst through, refuses the rest, and says so once", () => {
    const throttle = createThrottle({ burst: 3, perMs: 1_000 });
    const results = [0, 1, 2, 3, 4, 5].map((at) => throttle("ann", at));
    expect(results).toEqual(["pass", "pass", "pass", "refused-first", "refused", "refused"]);
  });

  it("lets through again as time passes", () => {
    const throttle = createThrottle({ burst: 2, perMs: 1_000 });
    expect([throttle("ann", 0), throttle("ann", 0), throttle("ann", 0)]).toContain("refused-first");
    expect(throttle("ann", 500)).toBe("pass");
    expect(throttle("ann", 501)).toBe("refused-first");
  });

  it("says so once, however long somebody goes on too fast, and again after a pause", () => {
    const throttle = createThrottle({ burst: 4, perMs: 1_000 });
    const told = (from: number) =>
      Array.from({ length: 1_000 }, (_, at) => throttle("ann", from + at * 10)).filter(
        (result) => result === "refused-first",
      ).length;
    expect([told(0), told(20_000)]).toEqual([1, 1]);
  });

  it("counts everybody apart", () => {
    const throttle = createThrottle({ burst: 1, perMs: 1_000 });
    expect([throttle("ann", 0), throttle("bob", 0)]).toEqual(["pass", "pass"]);
  });

  it("takes no harm from a clock that goes back", () => {
    const throttle = createThrottle({ burst: 1, perMs: 1_000 });
    throttle("ann", 10_000);
    expect(throttle("ann", 0)).toBe("refused-first");
    expect(throttle("ann", 11_000)).toBe("pass");
  });

  it("forgets who was away longest when there are too many", () => {
    const throttle = createThrottle({ burst: 1, perMs: 1e9 });
    throttle("first", 0);
    for (let i = 0; i < httpLimits.throttleKeys; i++) throttle(`other-${i}`, 0);
    expect(throttle("first", 0)).toBe("pass");
    expect(throttle(`other-${httpLimits.throttleKeys - 1}`, 0)).toBe("refused-first");
  });
});
