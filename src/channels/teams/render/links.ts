import type { FileLink } from "../../../messages/message.ts";
import { teamsLimits } from "../limits.ts";
import type { CardElement } from "./element.ts";
import { inertLine } from "./inert.ts";

/** Files to open, as buttons that lead there; no row without any. */
export function renderLinks(links: readonly FileLink[]): readonly CardElement[] {
  const actions = links.flatMap(({ label, url }): readonly CardElement[] => {
    const title = inertLine(label, teamsLimits.buttonLabel) || "…";
    return url === undefined ? [] : [{ type: "Action.OpenUrl", title, url }];
  });
  const shown = actions.slice(0, teamsLimits.actionsInSet);
  return shown.length > 0 ? [{ type: "ActionSet", actions: shown }] : [];
}
