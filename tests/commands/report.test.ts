import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { createWork } from "../../src/commands/operator-work.ts";
import { socketReply } from "../../src/commands/work-request.ts";
import { createMemoryStore, memoryOf } from "../../src/store/memory/memory-store.ts";
import { smallNetwork, tuesdayMorning } from "../fixtures/small-network.ts";

async function place() {
  const store = createMemoryStore(memoryOf([]));
  await store.create(smallNetwork());
  await store.count(smallNetwork().id, [{ outcome: "no-theme", week: "2026-W48", times: 2 }]);
  return createWork({ store, clock: () => tuesdayMorning });
}

describe("the report as a workbook", () => {
  it("is made of the network as the store has it, with what was asked", async () => {
    const reply = await (await place())({ kind: "report", network: "dorp" });
    if (reply.kind !== "reported") throw new Error(reply.kind);
    const { sheets } = await readXlsx(Buffer.from(reply.workbook, "base64"));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Plekken",
      "Bellijst",
      "Kwetsbaar",
      "Gevraagd",
    ]);
    expect(sheets[0]?.rows.map((row) => row[1])).toContain("contactpersoon Voedselbank Dorp");
    expect(sheets[3]?.rows.at(-1)).toContain(2);
  });

  it("comes through the socket of a running bot", async () => {
    const reply = await (await place())({ kind: "report", network: "dorp" });
    expect(socketReply.parse(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
  });

  it("says that it does not know a network", async () => {
    expect(await (await place())({ kind: "report", network: "../dorp" })).toEqual({
      kind: "no-such-network",
    });
  });
});
