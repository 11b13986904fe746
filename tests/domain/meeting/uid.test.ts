import { describe, expect, it } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { makeUid, readUid } from "../../../src/domain/meeting/uid.ts";

const key = { meeting: ids.meeting.parse("kern-2026-11"), network: ids.network.parse("noord") };

describe("what a calendar knows a meeting by", () => {
  it("is read back as that meeting of that network", () => {
    expect(makeUid(key)).toBe("kern-2026-11.noord@dan-bel-ik");
    expect(readUid(makeUid(key))).toStrictEqual(key);
  });

  it("also when a calendar wrote it in capitals, or with a space", () => {
    expect(readUid(` ${makeUid(key).toUpperCase()} `)).toStrictEqual(key);
  });

  it.each([
    "",
    "kern-2026-11@dan-bel-ik",
    "kern.noord@elders",
    "kern.noord@dan-bel-ik.example",
    "a.kern.noord@dan-bel-ik",
    "-kern.noord@dan-bel-ik",
    "kern.noord-@dan-bel-ik",
    `${"a".repeat(65)}.noord@dan-bel-ik`,
    "040000008200E00074C5B7101A82E008",
  ])("another is none of ours: %j", (uid) => {
    expect(readUid(uid)).toBeUndefined();
  });
});
