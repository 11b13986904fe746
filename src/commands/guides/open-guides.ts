import type { Guide } from "../../domain/guide.ts";
import { followGuides, type GuidesNews } from "./follow-guides.ts";
import { fingerprintOfGuides, guidesOf, readGuidesIn } from "./guides-file.ts";

/** Reading tips that can be followed while they are in use. */
export type OpenGuides = {
  readonly newest: () => readonly Guide[];
  /** A look for a change, to be taken again and again; `tell` hears what became of each. Never rejects. */
  readonly follow: (tell: (news: GuidesNews) => void) => () => Promise<void>;
};

/** The reading tips of a data directory. Fault `store-read` when they are wrong. */
export async function openGuides(directory: string): Promise<OpenGuides> {
  // Before the file is read: what changes from here on is noticed.
  const known = await fingerprintOfGuides(directory);
  let guides = await guidesOf(directory);
  return {
    newest: () => guides,
    follow: (tell) =>
      followGuides({
        ...{ known, tell },
        fingerprint: () => fingerprintOfGuides(directory),
        read: () => readGuidesIn(directory),
        use: (next) => {
          guides = next;
        },
      }),
  };
}
