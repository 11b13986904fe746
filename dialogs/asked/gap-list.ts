import type { CountLine } from "../../src/contract/outcome.ts";
import type { ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Gap, gapsIn } from "../../src/domain/report/asked-tally.ts";
import type { Block, Span } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** So many gaps are worked on in a month. */
const GAPS_SHOWN = 8;

/** What had no answer, by how often. */
export function gapBlocks(network: Network, lines: readonly CountLine[]): readonly Block[] {
  const gaps = gapsIn(lines);
  const left = gaps.length - GAPS_SHOWN;
  const items = gaps.slice(0, GAPS_SHOWN).map((gap) => gapInWords(network, gap));
  const more: readonly (readonly Span[])[] = left > 0 ? [[{ text: wording.moreGaps(left) }]] : [];
  if (gaps.length === 0) return [{ kind: "text", spans: [{ text: wording.noGaps }] }];
  return [
    { kind: "text", spans: [{ text: wording.gaps, style: "bold" }] },
    { kind: "list", items: [...items, ...more] },
  ];
}

function gapInWords(network: Network, gap: Gap): readonly Span[] {
  switch (gap.kind) {
    case "near":
      return [{ text: wording.near(gap.times) }, theme(network, gap.theme)];
    case "nobody":
      return [{ text: wording.nobody(gap.times) }, theme(network, gap.theme)];
    case "nothing-near":
      return [{ text: wording.nothingNear(gap.times) }];
    default:
      return gap satisfies never;
  }
}

function theme(network: Network, id: ThemeId): Span {
  return { text: themeName(network, id), style: "bold" };
}

/** A theme that this network does not have, or no more, has its id for a name. */
export function themeName({ themes }: Network, id: ThemeId): string {
  return themes.get(id)?.short ?? id;
}
