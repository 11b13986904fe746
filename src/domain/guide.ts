import type { AskerRole } from "./asker-role.ts";
import type { ThemeId } from "./ids.ts";

/** Something worth reading, from a source that is known to be good. */
export type ReadingTip = {
  /** Who publishes it, or what it is called. */
  readonly source: string;
  /** What to read there and why, in one or two sentences. */
  readonly why: string;
  /** The main page of the source; nothing deeper, for deeper pages move. */
  readonly website?: string;
  /** For whom it is; for everybody when left out. */
  readonly roles?: readonly AskerRole[];
};

/** What to read about a theme, beside calling somebody. */
export type Guide = { readonly theme: ThemeId; readonly tips: readonly ReadingTip[] };

/** More would be a list to read instead of a tip. */
const TIPS_AT_MOST = 2;

/** The tips about a theme for a role, those that are meant for it first; at most two. */
export function tipsFor(
  guides: readonly Guide[],
  theme: ThemeId,
  role: AskerRole,
): readonly ReadingTip[] {
  const tips = guides.find((guide) => guide.theme === theme)?.tips ?? [];
  const own = tips.filter(({ roles }) => roles?.includes(role));
  const general = tips.filter(({ roles }) => roles === undefined);
  return [...own, ...general].slice(0, TIPS_AT_MOST);
}
