import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { networksOf } from "./networks-of.ts";
import { play } from "./play.ts";

const folder = `${import.meta.dirname}/transcripts`;

describe("journeys", () => {
  test.each(readdirSync(folder))("%s goes as it is written", async (name) => {
    const written = readFileSync(`${folder}/${name}`, "utf8");
    await expect(await play(written, networksOf(name))).toMatchFileSnapshot(`${folder}/${name}`);
  });
});
