import { describe, expect, it } from "vitest";
import { readNetworkFile } from "../../../src/domain/network-file/read.ts";

const reads = (meetings: object) =>
  readNetworkFile(
    JSON.stringify({
      ...{ format: "dan-bel-ik/network", version: 1 },
      network: { id: "dorp", name: "Dorp", meetings },
    }),
  );

describe("when a network reminds people of a meeting, and tells others of it", () => {
  it.each([
    ...[{}, { remindDays: [14, 7, 1] }, { remindDays: [] }, { remindHours: 0 }],
    ...["month", "quarter", "meeting"].map((informing) => ({ informing })),
  ])("may be as in %j", (meetings) => {
    const read = reads(meetings);
    if (read.kind === "refused") throw new Error("refused");
    expect(read.network.description.meetings).toStrictEqual(meetings);
  });

  it.each([
    ...[{ remindDays: [1, 7] }, { remindDays: [7, 7] }, { remindDays: [29] }, { remindDays: [0] }],
    ...[{ remindDays: [9, 7, 2, 1] }, { remindHours: 5 }, { remindHours: -1 }, { weeks: 1 }],
    ...[{ informing: "day" }, { informing: "" }, { informing: 7 }],
  ])("may not be as in %j", (meetings) => {
    expect(reads(meetings).kind).toBe("refused");
  });
});
