import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { buttonOf } from "../../src/messages/button-of.ts";
import type { Button } from "../../src/messages/message.ts";
import { type Action, type Answer, firstAnswer } from "./answer.ts";
import { wording } from "./wording.ts";

/** The name and version that stand in this dialog's buttons and state. */
export const identity = { name: "whom-to-call", version: 1 } as const;

/** A button of this dialog. */
export function button(label: string, action: Action, weight?: Button["weight"]): Button {
  return buttonOf(identity, label, action, weight);
}

type ThemeButton = {
  readonly theme: ThemeId;
  readonly like?: Pick<Answer, "area" | "acute" | "urgent">;
};

/** A button that answers for a theme, in the area and with the urgency of the card it stands on. */
export function themeButton(network: Network, { theme, like }: ThemeButton): readonly Button[] {
  const known = network.themes.get(theme);
  if (!known) return [];
  const about = { kind: "theme", theme, because: [], also: [] } as const;
  const answer = firstAnswer({
    about: { ...about, because: [], also: [] },
    ...(like?.area !== undefined && { area: like.area }),
    acute: like?.acute ?? false,
    urgent: like?.urgent,
  });
  return [button(known.short, { kind: "answer", answer })];
}

export const allThemesButton: Button = button(wording.allThemes, { kind: "themes", stuck: false });
