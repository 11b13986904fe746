import { execFile } from "node:child_process";
import { mkdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterwards } from "../clean-up.ts";
import { makePlace } from "./place.ts";

const execute = promisify(execFile);

/** A file system that can stand in an image of its own. */
export type FileSystem = "ext4" | "xfs";

/** The smallest image that `mkfs` takes, with room for what a fault writes. In bytes. */
const imageBytes: Readonly<Record<FileSystem, number>> = { ext4: 64 << 20, xfs: 320 << 20 };

/** A program of the system; its output, or nothing when it is not there or refuses. */
async function tried(program: string, ...words: readonly string[]): Promise<string | undefined> {
  try {
    return (await execute(program, words)).stdout;
  } catch {
    return undefined;
  }
}

/** A program that has to succeed. */
export async function execution(program: string, ...words: readonly string[]): Promise<void> {
  await execute(program, words);
}

async function mounted(...words: readonly string[]): Promise<string | undefined> {
  const path = await makePlace();
  if ((await tried("mount", ...words, path)) === undefined) return undefined;
  afterwards(() => tried("umount", path));
  return path;
}

/** A real file system in memory of so many bytes; nothing where nobody may mount. */
export function mountTmpfs(bytes: number): Promise<string | undefined> {
  return mounted("-t", "tmpfs", "-o", `size=${bytes}`, "none");
}

/** What stands in an image; nothing where loop devices cannot be had. */
export function mountImage(image: string, kind: FileSystem): Promise<string | undefined> {
  // Two copies of one XFS have the same name, which it refuses unless told otherwise.
  return mounted("-t", kind, "-o", kind === "xfs" ? "loop,nouuid" : "loop", image);
}

export async function unmount(path: string): Promise<void> {
  await execute("umount", [path]);
}

/** An empty file system in a file; nothing when there is no `mkfs` for it. */
export async function makeImage(folder: string, kind: FileSystem): Promise<string | undefined> {
  const image = join(folder, `${kind}.img`);
  await writeFile(image, "");
  await truncate(image, imageBytes[kind]);
  return (await tried(`mkfs.${kind}`, "-q", image)) === undefined ? undefined : image;
}

/**
 * Where images stand that can be copied in one moment, whoever is writing to them: XFS shares the
 * blocks of a copy. It stands in memory itself, so that no disk of this machine slows it down.
 */
export async function mountCopyable(): Promise<string | undefined> {
  const memory = await mountTmpfs(2 ** 31);
  const image = memory && join(memory, "copyable.img");
  if (image === undefined) return undefined;
  await writeFile(image, "");
  await truncate(image, 2 ** 30);
  if ((await tried("mkfs.xfs", "-q", image)) === undefined) return undefined;
  const path = await mountImage(image, "xfs");
  if (path !== undefined) await mkdir(join(path, "copies"));
  return path;
}

/** All of a file as it is at one moment. */
export async function copyAtOnce(from: string, to: string): Promise<void> {
  await execute("cp", ["--reflink=always", from, to]);
}
