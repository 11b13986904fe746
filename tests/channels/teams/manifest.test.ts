import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { activitySchema } from "../../../src/channels/teams/activity.ts";
import { readActivity } from "../../../src/channels/teams/read.ts";
import { projectRoot } from "../../fences/source-files.ts";
import { search, tenant } from "./activities.ts";
import { network, now } from "./start-teams.ts";

const shape = z.object({
  bots: z.array(z.object({ botId: z.string() })),
  composeExtensions: z.array(
    z.object({
      botId: z.string(),
      commands: z.array(
        z.object({
          id: z.string(),
          initialRun: z.boolean(),
          parameters: z.array(z.object({ name: z.string() })),
        }),
      ),
    }),
  ),
});
const file = join(projectRoot, "manifests/teams/manifest.json");
const { bots, composeExtensions } = shape.parse(JSON.parse(readFileSync(file, "utf8")));

describe("the search that the manifest declares", () => {
  it("is the bot's, and one with one parameter: their names are not looked at", () => {
    expect(composeExtensions.map(({ botId }) => botId)).toEqual(bots.map(({ botId }) => botId));
    const commands = composeExtensions.flatMap((one) => one.commands);
    expect(commands.map(({ parameters }) => parameters.length)).toEqual([1]);
  });

  it("is understood, opened and typed", () => {
    for (const { id, initialRun, parameters } of composeExtensions.flatMap((one) => one.commands)) {
      const [{ name } = { name: "" }] = parameters;
      const textOf = (given: object) => {
        const activity = search("", { value: { commandId: id, parameters: [given] } });
        const surroundings = { tenant, networks: [network], clock: () => now };
        return readActivity(activitySchema.parse(activity), surroundings)?.happening;
      };
      expect(initialRun).toBe(true);
      expect(textOf({ name: "initialRun", value: "true" })).toEqual({ kind: "search", text: "" });
      expect(textOf({ name, value: "school" })).toEqual({ kind: "search", text: "school" });
    }
  });
});
