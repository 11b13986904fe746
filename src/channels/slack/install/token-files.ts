import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Log } from "../../../contract/ports.ts";
import type { Seal } from "./seal.ts";

/** What a workspace gave when it installed the bot. */
const installation = z.strictObject({
  token: z.string().min(1),
  /** Milliseconds since 1970. */
  installedAt: z.number(),
});
export type Installation = z.output<typeof installation>;

/** The installations on disk, one encrypted file for each workspace. */
export type TokenFiles = {
  /** All that can be read, by workspace or organisation. Throws what the system threw. */
  readonly read: () => Map<string, Installation>;
  /** Resolves when it is durable. */
  readonly write: (owner: string, installed: Installation) => Promise<void>;
  readonly remove: (owner: string) => Promise<void>;
};

const ownerOf = /^([TE][A-Z0-9]{2,30})\.json$/;

export function createTokenFiles(directory: string, seal: Seal, log: Log): TokenFiles {
  const fileOf = (owner: string) => join(directory, `${owner}.json`);
  return {
    read: () => {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      const owners = readdirSync(directory).flatMap((name) => ownerOf.exec(name)?.[1] ?? []);
      return new Map(
        owners.flatMap((owner) => {
          const found = readInstallation(seal.open(readFileSync(fileOf(owner), "utf8"), owner));
          if (!found)
            log({ level: "error", what: "slack-token-unreadable", fields: { team: owner } });
          return found ? [[owner, found] as const] : [];
        }),
      );
    },
    write: async (owner, installed) => {
      await writeDurably(fileOf(owner), seal.close(JSON.stringify(installed), owner));
      await syncDirectory(directory);
    },
    remove: async (owner) => {
      await rm(fileOf(owner), { force: true });
      await syncDirectory(directory);
    },
  };
}

function readInstallation(text: string | undefined): Installation | undefined {
  return text === undefined ? undefined : installation.safeParse(JSON.parse(text)).data;
}

/** Whole or not at all, and readable for nobody else. */
async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
