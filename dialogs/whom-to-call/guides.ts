import { emergencyBlock } from "../../src/cards/emergency.ts";
import type { AskerRole } from "../../src/domain/asker-role.ts";
import type { EmergencyLine } from "../../src/domain/emergency-line.ts";
import { type Guide, type ReadingTip, tipsFor } from "../../src/domain/guide.ts";
import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Block, Button, Message } from "../../src/messages/message.ts";
import type { Answer } from "./answer.ts";
import { button } from "./buttons.ts";
import type { Page } from "./page.ts";
import { wording } from "./wording.ts";

/** The button under an answer about themes of which there is something to read. */
export function guidesButton(
  guides: readonly Guide[],
  { about, from }: Answer,
  { second }: Page,
): readonly Button[] {
  if (about.kind !== "theme" || from > 0) return [];
  const other = second && about.also[0];
  const themes = [about.theme, ...(other === undefined ? [] : [other])].filter((theme) =>
    guides.some((guide) => guide.theme === theme),
  );
  return themes.length > 0 ? [button(wording.guides, { kind: "guides", themes })] : [];
}

export type GuideQuestion = {
  readonly network: Network;
  readonly guides: readonly Guide[];
  readonly themes: readonly ThemeId[];
  readonly role: AskerRole;
  /** National and regional. */
  readonly emergencyLines: readonly EmergencyLine[];
};

/** What to read about themes, for somebody in this role. */
export function guidesCard(question: GuideQuestion): Message {
  const { network, guides, themes, role, emergencyLines } = question;
  const parts = themes.flatMap((theme): readonly Block[] => {
    const tips = tipsFor(guides, theme, role);
    const name = network.themes.get(theme)?.short ?? theme;
    return tips.length > 0 ? [say(wording.guidesFor(name)), ...tips.map(tipBlock)] : [];
  });
  const body = parts.length > 0 ? parts : [say(wording.noGuides)];
  return { summary: wording.guides, blocks: [...body, emergencyBlock(emergencyLines)] };
}

function tipBlock({ source, why, website }: ReadingTip): Block {
  return { kind: "contact", name: source, about: why, ...(website !== undefined && { website }) };
}

function say(text: string): Block {
  return { kind: "text", spans: [{ text }] };
}
