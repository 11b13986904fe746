/** A file that is open for writing. */
export type DiskFile = {
  /** How many bytes were written, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  readonly truncate: (length: number) => Promise<void>;
  /** Resolves when all that was written would survive a power cut. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What stands at a path. `mode`: the permission bits, sticky bit included. */
export type Entry = {
  readonly kind: "file" | "directory";
  readonly mode: number;
  readonly size: number;
};

/**
 * The few things this store asks of a disk; they reject with errors that carry Node's `code`. A
 * port, so that a full disk, a failing fsync and a power cut can be tried without touching Node.
 */
export type Disk = {
  /** Open for writing at any position; made, with mode 0600, when it is not there. */
  readonly open: (path: string) => Promise<DiskFile>;
  readonly read: (path: string) => Promise<Buffer>;
  /** Names in a directory, in no order. */
  readonly list: (directory: string) => Promise<readonly string[]>;
  /** Nothing there is `undefined`, not an error. */
  readonly look: (path: string) => Promise<Entry | undefined>;
  /** With mode 0700; what is there already stays. */
  readonly makeDirectory: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file; `EEXIST` when the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** A file, or a directory with all in it; nothing there is fine. */
  readonly remove: (path: string) => Promise<void>;
  readonly restrict: (path: string, mode: number) => Promise<void>;
  /** Makes names that were added, moved or removed in a directory survive a power cut. */
  readonly syncDirectory: (directory: string) => Promise<void>;
};

/** The code of an error of the system, such as `ENOSPC`. */
export function errorCode(thrown: unknown): string {
  if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "string") {
    return thrown.code;
  }
  return thrown instanceof Error ? thrown.name : "unknown";
}

/** Writes all of the bytes, also when the disk takes them in parts. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done);
    if (written <= 0) throw new Error("the disk takes no more bytes");
    done += written;
  }
}
