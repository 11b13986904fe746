import type { Guide } from "../../domain/guide.ts";
import type { GuidesInFile } from "./guides-file.ts";

/** What became of a change in the reading tips; refused ones leave the ones before in use. */
export type GuidesNews =
  | { readonly kind: "changed" }
  | Exclude<GuidesInFile, { readonly kind: "read" }>;

type Parts = {
  /** Differs when the file was written. Never rejects. */
  readonly fingerprint: () => Promise<string>;
  /** The fingerprint from before the known guides were read. */
  readonly known: string;
  /** Never rejects. */
  readonly read: () => Promise<GuidesInFile>;
  readonly use: (guides: readonly Guide[]) => void;
  readonly tell: (news: GuidesNews) => void;
};

/**
 * A look at whether the file changed, to be taken again and again. A change counts when two looks after
 * one another see the same: whoever saves a file in pieces has then finished.
 */
export function followGuides({ fingerprint, known, read, use, tell }: Parts): () => Promise<void> {
  let seen = known;
  let followed = known;
  return async () => {
    const now = await fingerprint();
    const isStill = now === seen;
    seen = now;
    if (!isStill || now === followed) return;
    followed = now;
    const found = await read();
    if (found.kind !== "read") return tell(found);
    use(found.guides);
    tell({ kind: "changed" });
  };
}
