import { dirname, join } from "node:path";
import type { Disk, DiskFile } from "../../../src/store/lowdb/disk.ts";

type Write =
  | { readonly position: number; readonly bytes: Uint8Array }
  | { readonly length: number };

/** Something that has names: what is durable of it, and what happened since its last sync. */
type Node =
  | { readonly kind: "file"; durable: Buffer; pending: Write[]; mode: number }
  | {
      readonly kind: "directory";
      durable: Map<string, Node>;
      pending: (readonly [string, Node | undefined])[];
      mode: number;
    };
type Folder = Extract<Node, { kind: "directory" }>;
type File = Extract<Node, { kind: "file" }>;

/** Which of the things that were not synced reach the platter when the power goes. */
export type Survival = {
  readonly names: (index: number) => boolean;
  /** How much of a write: 0 nothing, 1 all. */
  readonly share: (index: number) => number;
};

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function applied(content: Buffer, write: Write): Buffer {
  if ("length" in write) {
    const cut = Buffer.alloc(write.length);
    content.copy(cut);
    return cut;
  }
  const end = write.position + write.bytes.length;
  const grown = Buffer.alloc(Math.max(content.length, end));
  content.copy(grown);
  grown.set(write.bytes, write.position);
  return grown;
}

function folder(): Folder {
  return { kind: "directory", durable: new Map(), pending: [], mode: 0o700 };
}

function namesIn(directory: Folder): Map<string, Node> {
  const names = new Map(directory.durable);
  for (const [name, node] of directory.pending) {
    if (node) names.set(name, node);
    else names.delete(name);
  }
  return names;
}

function contentOf(file: File): Buffer {
  return file.pending.reduce(applied, file.durable);
}

/** A disk in memory that knows what it has promised to keep, and can lose the rest. */
export class MemoryDisk implements Disk {
  #root: Folder;
  /** Called before anything changes; what it throws is what the disk answers. */
  before: (operation: string, path: string, bytes?: number) => void = () => undefined;
  /** The most bytes that one write takes. */
  mouthful = Number.POSITIVE_INFINITY;

  constructor(root: Folder = folder()) {
    this.#root = root;
  }

  /** What is found after a power cut. */
  afterPowerCut(survival: Survival): MemoryDisk {
    const copies = new Map<Node, Node>();
    let counted = 0;
    const survive = (node: Node): Node => {
      const known = copies.get(node);
      if (known) return known;
      if (node.kind === "file") {
        const kept = node.pending.flatMap((write) => torn(write, survival.share(counted++)));
        const durable = kept.reduce(applied, node.durable);
        const copy: File = { kind: "file", durable, pending: [], mode: node.mode };
        copies.set(node, copy);
        return copy;
      }
      const copy: Folder = { ...folder(), mode: node.mode };
      copies.set(node, copy);
      const pending = node.pending.filter(() => survival.names(counted++));
      for (const [name, child] of namesIn({ ...node, pending }))
        copy.durable.set(name, survive(child));
      return copy;
    };
    const root = survive(this.#root);
    return new MemoryDisk(root.kind === "directory" ? root : folder());
  }

  readonly open = async (path: string): Promise<DiskFile> => {
    const found = this.#find(path);
    if (!found) {
      this.before("make", path);
      this.#name(path, { kind: "file", durable: Buffer.alloc(0), pending: [], mode: 0o600 });
    }
    const file = this.#file(path);
    return {
      write: async (bytes, position) => {
        const taken = bytes.slice(0, this.mouthful);
        this.before("write", path, taken.length);
        file.pending.push({ position, bytes: taken });
        return taken.length;
      },
      truncate: async (length) => {
        this.before("truncate", path);
        file.pending.push({ length });
      },
      sync: async () => {
        this.before("sync", path);
        file.durable = contentOf(file);
        file.pending = [];
      },
      close: async () => undefined,
    };
  };

  readonly read = async (path: string): Promise<Buffer> => Buffer.from(contentOf(this.#file(path)));

  readonly list = async (directory: string): Promise<readonly string[]> => [
    ...namesIn(this.#folder(directory)).keys(),
  ];

  readonly look: Disk["look"] = async (path) => {
    const found = this.#find(path);
    if (!found) return undefined;
    const size = found.kind === "file" ? contentOf(found).length : 0;
    return { kind: found.kind, mode: found.mode, size };
  };

  readonly makeDirectory = async (path: string): Promise<void> => {
    if (this.#find(path)) return;
    if (!this.#find(dirname(path))) await this.makeDirectory(dirname(path));
    this.before("make", path);
    this.#name(path, folder());
  };

  readonly rename = async (from: string, to: string): Promise<void> => {
    const node = this.#find(from);
    const taken = this.#find(to);
    if (!node) throw systemError("ENOENT");
    if (taken?.kind === "directory" && namesIn(taken).size > 0) throw systemError("ENOTEMPTY");
    this.before("rename", to);
    this.#name(to, node);
    this.#name(from, undefined);
  };

  readonly link = async (from: string, to: string): Promise<void> => {
    const file = this.#file(from);
    if (this.#find(to)) throw systemError("EEXIST");
    this.before("link", to);
    this.#name(to, file);
  };

  readonly remove = async (path: string): Promise<void> => {
    if (!this.#find(path)) return;
    this.before("remove", path);
    this.#name(path, undefined);
  };

  readonly restrict = async (path: string, mode: number): Promise<void> => {
    const found = this.#find(path);
    if (!found) throw systemError("ENOENT");
    this.before("restrict", path);
    found.mode = mode;
  };

  readonly syncDirectory = async (directory: string): Promise<void> => {
    const found = this.#folder(directory);
    this.before("sync", directory);
    found.durable = namesIn(found);
    found.pending = [];
  };

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const name of path.split("/").filter(Boolean)) {
      node = node?.kind === "directory" ? namesIn(node).get(name) : undefined;
    }
    return node;
  }

  #file(path: string): File {
    const found = this.#find(path);
    if (found?.kind !== "file") throw systemError("ENOENT");
    return found;
  }

  #folder(path: string): Folder {
    const found = this.#find(path);
    if (found?.kind !== "directory") throw systemError("ENOENT");
    return found;
  }

  #name(path: string, node: Node | undefined): void {
    this.#folder(dirname(path)).pending.push([path.slice(join(dirname(path), "/").length), node]);
  }
}

/** The first part of a write; a write that did not come through whole may also leave a hole. */
function torn(write: Write, share: number): readonly Write[] {
  if (share >= 1 || ("length" in write && share > 0)) return [write];
  if ("length" in write || share <= 0) return [];
  const length = Math.floor(write.bytes.length * share);
  const bytes = write.bytes.slice(0, length);
  // Sectors come down in any order: now and then the end is there and the start is not.
  if (length % 3 !== 0) return [{ position: write.position, bytes }];
  return [{ position: write.position + length, bytes: write.bytes.slice(length) }];
}
