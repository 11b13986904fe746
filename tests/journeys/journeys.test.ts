import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ids } from "../../src/domain/ids.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { play } from "./play.ts";

const folder = `${import.meta.dirname}/transcripts`;
const second = {
  ...smallNetwork(),
  id: ids.network.parse("stad"),
  description: { ...smallNetwork().description, name: "Netwerk Stad" },
};

describe("journeys", () => {
  test.each(readdirSync(folder))("%s goes as it is written", async (name) => {
    const written = readFileSync(`${folder}/${name}`, "utf8");
    const networks = name.startsWith("two-networks") ? [smallNetwork(), second] : [smallNetwork()];
    await expect(await play(written, networks)).toMatchFileSnapshot(`${folder}/${name}`);
  });
});
