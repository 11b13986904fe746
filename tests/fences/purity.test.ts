import { describe, expect, it } from "vitest";
import { environmentReads, impurities } from "./impurity.ts";
import { product, type SourceFile } from "./source-files.ts";

const pureRooms =
  /^(?:dialogs|src\/(?:domain|language|lookup|messages|cards|documents|shield|contract))\/|^src\/engine\/turn(?:\.ts$|\/)/;

const text = (source: string): SourceFile => ({ path: "a.ts", text: source });

describe("clock, chance and ids come in with the event", () => {
  it("no pure room looks at the clock, throws dice or waits", () => {
    const found = product.filter(({ path }) => pureRooms.test(path)).flatMap(impurities);
    expect(found).toEqual([]);
  });

  it.each([
    "Date.now()",
    "const clock = Date.now;",
    "new Date()",
    "new Date",
    "Date()",
    "Math.random()",
    "crypto.randomUUID()",
    "isToday(day)",
    "setTimeout(later, 5)",
    "process.hrtime()",
  ])("finds %s", (source) => {
    expect(impurities(text(source))).not.toEqual([]);
  });

  it.each(["new Date(at)", "new Date(0)", '"Date.now()"', "// Math.random()", "addDays(day, 1)"])(
    "lets %s be",
    (source) => {
      expect(impurities(text(source))).toEqual([]);
    },
  );
});

describe("settings are read in one place", () => {
  it("only src/config.ts reads the environment", () => {
    const others = product.filter(({ path }) => path !== "src/config.ts");
    expect(others.flatMap(environmentReads)).toEqual([]);
  });

  it.each([
    "const port = process.env.PORT;",
    'process["env"]',
    "const { env } = process;",
    'import { env } from "node:process";',
    "process.loadEnvFile()",
  ])("finds %s", (source) => {
    expect(environmentReads(text(source))).toEqual(["a.ts:1"]);
  });
});
