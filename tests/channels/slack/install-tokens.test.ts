import { describe, expect, it } from "vitest";
import { createInstallTokens } from "../../../src/channels/slack/install/install-tokens.ts";
import type { Installation, TokenFiles } from "../../../src/channels/slack/install/token-files.ts";

const first: Installation = { token: "xoxb-1", installedAt: 1_000 };
const second: Installation = { token: "xoxb-2", installedAt: 60_000 };
const team = { team: "T0001" };

/** A disk that says what it does, and takes its time to take away. */
function slowDisk() {
  const gate = Promise.withResolvers<void>();
  const disk = new Map([["T0001", first]]);
  const files: TokenFiles = {
    read: () => new Map(disk),
    write: async (owner, installed) => {
      disk.set(owner, installed);
    },
    remove: async (owner) => {
      await gate.promise;
      disk.delete(owner);
    },
  };
  return { disk, files, goOn: gate.resolve, fail: gate.reject };
}

describe("a workspace that installs the bot anew while it is being uninstalled", () => {
  it("has it, on disk and in memory", async () => {
    const { disk, files, goOn } = slowDisk();
    const tokens = createInstallTokens(files, () => {});
    const changes = [tokens.remove(team, 30_000), tokens.add("T0001", second)];
    goOn();
    await Promise.all(changes);
    expect([tokens.of(team), disk.get("T0001")]).toEqual(["xoxb-2", second]);
  });

  it("has it, also when the old one could not be taken away", async () => {
    const { disk, files, fail } = slowDisk();
    const tokens = createInstallTokens(files, () => {});
    const [going, coming] = [tokens.remove(team, 30_000), tokens.add("T0001", second)];
    fail(new Error("read-only"));
    await expect(going).rejects.toThrow("read-only");
    await coming;
    expect([tokens.of(team), disk.get("T0001")]).toEqual(["xoxb-2", second]);
  });
});
