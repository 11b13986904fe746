import type { NominationId, PersonId, ThemeId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** "Als ik niet meer weet wat ik moet doen, dan bel ik …": somebody who should be webber. */
export type Nomination = {
  readonly id: NominationId;
  readonly theme: ThemeId;
  readonly person: PersonId;
  readonly nominatedBy: PersonId;
  readonly at: Instant;
  /** Who say so too. */
  readonly seconds: readonly PersonId[];
  /** `open`: waits for a coordinator; `asked`: the nominee has been asked. */
  readonly state: "open" | "asked" | "accepted" | "declined" | "refused";
  readonly askedAt?: Instant;
};
