import type { Reply } from "../../src/domain/meeting/meeting.ts";
import { wording } from "./wording.ts";

/** What somebody said before, as it is said back to them. */
export function youSaid({ as, colleague }: Reply): string {
  return wording.youSaid[as](colleague);
}
