import type { CountLine } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { byArea, byTheme, type Tally, tallyOf } from "../../src/domain/report/asked-tally.ts";
import type { Block } from "../../src/messages/message.ts";
import { themeName } from "./gap-list.ts";
import { wording } from "./wording.ts";

const ROWS_SHOWN = 8;

/** Fewer than these in one area could be the questions about one family. */
const LEAST_IN_AREA = 5;

type Lines = readonly CountLine[];
type Row = { readonly label: string; readonly value: string };

const say = (text: string, style?: "bold"): Block => ({
  kind: "text",
  spans: [{ text, ...(style && { style }) }],
});
const small = (text: string): Block => ({ kind: "text", spans: [{ text }], tone: "subtle" });

/** What was asked by theme, the most first. */
export function themeBlocks(network: Network, now: Lines, before: Lines): readonly Block[] {
  const earlier = byTheme(before);
  const rows = [...byTheme(now)].map(([id, tally]) =>
    row(themeName(network, id), tally, earlier.get(id)),
  );
  if (rows.length === 0) return [];
  return [
    say(wording.perTheme, "bold"),
    { kind: "facts", rows: rows.slice(0, ROWS_SHOWN) },
    ...more(rows.length, wording.moreThemes),
    small(wording.bracketed),
  ];
}

/** What was asked by area, of those in which enough was asked to lead to nobody. */
export function areaBlocks(network: Network, now: Lines, before: Lines): readonly Block[] {
  const areas = [...byArea(now)].filter(([id]) => network.areas.has(id));
  const shown = areas.filter(([, { asked }]) => asked >= LEAST_IN_AREA);
  if (areas.length === 0) return [];
  const earlier = byArea(before);
  const rows = shown.map(([id, tally]) => ({
    label: network.areas.get(id)?.name ?? id,
    value: areaInWords(tally, earlier.get(id)?.asked ?? 0),
  }));
  const list: readonly Block[] =
    rows.length === 0
      ? []
      : [say(wording.perArea, "bold"), { kind: "facts", rows: rows.slice(0, ROWS_SHOWN) }];
  return [
    ...list,
    ...more(rows.length, wording.moreAreas),
    ...(shown.length < areas.length ? [small(wording.fewAreas(LEAST_IN_AREA))] : []),
  ];
}

/** What came of it only where every part of it is many: beside the gaps one of them tells which it was. */
function areaInWords(tally: Tally, before: number): string {
  const isMany = (count: number) => count === 0 || count >= LEAST_IN_AREA;
  const past = isMany(before) ? `${before}` : wording.fewBefore(LEAST_IN_AREA);
  return Object.values(tally).every(isMany)
    ? wording.row(tally, past)
    : wording.askedOnly(tally.asked, past);
}

function row(label: string, tally: Tally, before: Tally = tallyOf([])): Row {
  return { label, value: wording.row(tally, `${before.asked}`) };
}

function more(count: number, inWords: (left: number) => string): readonly Block[] {
  return count > ROWS_SHOWN ? [small(inWords(count - ROWS_SHOWN))] : [];
}
