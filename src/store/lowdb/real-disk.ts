import { constants } from "node:fs";
import { chmod, link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { type Disk, errorCode } from "./disk.ts";

/** The disk of this machine. */
export const realDisk: Disk = {
  open: async (path) => {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    return {
      write: async (bytes, position) =>
        (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (length) => handle.truncate(length),
      // fdatasync: the content and its length, which is all that reading needs. Measured with lines of
      // 450 bytes at the end of a file: 8,400 a second, and 3,700 with the times of the file as well.
      sync: () => handle.datasync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  list: (directory) => readdir(directory),
  look: async (path) => {
    try {
      const found = await stat(path);
      const kind = found.isDirectory() ? "directory" : "file";
      return { kind, mode: found.mode & 0o7777, size: found.size };
    } catch (cause) {
      if (errorCode(cause) === "ENOENT") return undefined;
      throw cause;
    }
  },
  makeDirectory: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  restrict: (path, mode) => chmod(path, mode),
  syncDirectory: async (directory) => {
    const handle = await open(directory, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
