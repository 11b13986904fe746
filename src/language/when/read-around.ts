import {
  type AnchorAt,
  betweenAt,
  feastAnchorAt,
  schoolAnchorAt,
  seasonAt,
  weekendAt,
  weekOfMonthAt,
  yearSpanAt,
} from "./anchors-at.ts";
import { feastDays } from "./feasts.ts";
import type { Anchor, Around, Found, Reader } from "./piece.ts";
import { nextWeek, readWeekName, saidMonth } from "./read-relative.ts";
import { weekdayAt } from "./read-weekday.ts";
import { behind, behindAny, found, wordAt } from "./reading.ts";
import type { Token } from "./tokens.ts";

/**
 * What lies in, at an edge of, or beside a week, a month, a feast or a holiday: `eind juni`, `begin
 * volgende week`, `na het weekend`, `de vrijdag voor de kerstvakantie`, `tweede pinksterdag`.
 */
export const readAround: Reader = (tokens, at) =>
  readBeside(tokens, at) ?? readEdge(tokens, at) ?? readIn(tokens, at);

function around({ anchor, next }: AnchorAt, said: Omit<Around, "anchor">): Found {
  return found(next, { kind: "around", around: { anchor, ...said } });
}

const afters = ["direct na", "meteen na", "vlak na", "net na", "kort na", "na afloop van", "na"];
const befores = ["vlak voor", "net voor", "kort voor", "nog voor", "voor"];

/** `na Pasen`, `de dag na Hemelvaart`, `de week voor de kerstvakantie`. */
function readBeside(tokens: readonly Token[], at: number): Found | undefined {
  const unit = unitAt(tokens, at);
  const from = unit?.next ?? at;
  const after = behindAny(tokens, from, afters);
  const next = after ?? behindAny(tokens, from, befores);
  const anchor = next === undefined ? undefined : anchorAt(tokens, next);
  const week = unit && after !== undefined ? weekAt(tokens, after) : undefined;
  if (anchor === undefined) return week && around(week, { side: "after", on: unit?.on });
  const side = after === undefined ? "before" : "after";
  return around(anchor, { side, ...(unit && { on: unit.on }) });
}

/** `de maandag na week 50`. */
function weekAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const week = readWeekName(tokens, at);
  const said = week?.said[0];
  return week && said?.kind === "week" ? { anchor: said, next: week.next } : undefined;
}

const leads = ["de eerste", "de laatste", "de", "het eerste", "het laatste", "het"];
const units = { dag: "day", week: "week", weekend: "weekend" } as const;

/** What is meant beside it: `de dag`, `de vrijdag`, `daags`. */
function unitAt(tokens: readonly Token[], at: number) {
  if (wordAt(tokens, at) === "daags") return { on: "day" as const, next: at + 1 };
  const from = behindAny(tokens, at, leads) ?? at;
  const word = wordAt(tokens, from);
  if (word === "dag" || word === "week" || word === "weekend") {
    return { on: units[word], next: from + 1 };
  }
  const named = weekdayAt(tokens, from);
  return named && named.part.length === 0 ? { on: named.weekday, next: named.next } : undefined;
}

/** With its article or without. */
function anchorAt(tokens: readonly Token[], at: number): AnchorAt | undefined {
  const from = behindAny(tokens, at, ["de", "het"]) ?? at;
  return (
    feastAnchorAt(tokens, from) ??
    schoolAnchorAt(tokens, from) ??
    seasonAt(tokens, at) ??
    weekendAt(tokens, at)
  );
}

const edges: readonly (readonly [Around["side"], readonly string[]])[] = [
  ["begin", ["begin van", "aan het begin van", "begin in", "begin"]],
  [
    "middle",
    ["midden van", "midden in", "halverwege", "het midden van", "medio", "midden", "half"],
  ],
  [
    "end",
    [
      ...["aan het einde van", "aan het eind van", "het einde van", "het eind van"],
      ...["einde van", "eind van", "einde", "eind"],
    ],
  ],
];

/** `begin volgende week`, `half juni`, `eind van de maand`. */
function readEdge(tokens: readonly Token[], at: number): Found | undefined {
  for (const [side, words] of edges) {
    const next = behindAny(tokens, at, words);
    if (next === undefined) continue;
    const anchor = spanAt(tokens, next, wordAt(tokens, at) === "half");
    const long = anchor ?? yearSpanAt(tokens, next) ?? seasonAt(tokens, next);
    if (long !== undefined) return around(long, { side });
    const other = behindAny(tokens, next, ["het kwartaal", "het schooljaar"]);
    return other === undefined ? undefined : found(other, { kind: "unknown" });
  }
  return undefined;
}

/** What has a beginning, a middle and an end; `half` goes with a month alone. */
function spanAt(tokens: readonly Token[], at: number, isHalf: boolean): AnchorAt | undefined {
  const month = behind(tokens, at, "de maand");
  const named = saidMonth(tokens, at);
  if (named !== undefined) return { anchor: { kind: "month", of: named.of }, next: named.next };
  if (month !== undefined) return { anchor: { kind: "month", of: { ahead: 0 } }, next: month };
  if (isHalf) return undefined;
  const later = behindAny(tokens, at, nextWeek);
  if (later !== undefined) return { anchor: { kind: "week", ahead: 1 }, next: later };
  const own = behindAny(tokens, at, ["deze week", "de week"]);
  if (own !== undefined) return { anchor: { kind: "week", ahead: 0 }, next: own };
  return weekAt(tokens, at) ?? schoolAnchorAt(tokens, behind(tokens, at, "de") ?? at);
}

const into =
  /^(?:in|met|tijdens|rond|rondom|op|vanaf|dit|volgend|volgende|komend|komende|tot|gedurende)$/;

/** `tweede pinksterdag`, `met Kerst`, `in het weekend`; `een overleg over Kerst` is on no day. */
function readIn(tokens: readonly Token[], at: number): Found | undefined {
  let before = at - 1;
  while (/^(?:de|het)$/.test(wordAt(tokens, before))) before--;
  const lead = wordAt(tokens, before);
  if (lead === "over") return undefined;
  const between = betweenAt(tokens, at) ?? weekOfMonthAt(tokens, at);
  if (between !== undefined) return around(between, { side: "in" });
  const weekend = weekendAt(tokens, at) ?? bareWeekend(tokens, at, lead);
  if (weekend !== undefined) return around(weekend, { side: "in" });
  const anchor = feastAnchorAt(tokens, at) ?? schoolAnchorAt(tokens, at) ?? seasonAt(tokens, at);
  if (anchor === undefined) return newYearAt(tokens, at, lead);
  const isMeant = into.test(lead) || isOneDay(anchor.anchor);
  return isMeant ? around(anchor, { side: "in" }) : undefined;
}

/** `in het nieuwe jaar`: when it has begun. */
function newYearAt(tokens: readonly Token[], at: number, lead: string): Found | undefined {
  const next = into.test(lead) ? behind(tokens, at, "nieuwe jaar") : undefined;
  if (next === undefined) return undefined;
  return around({ anchor: { kind: "year", ahead: 1 }, next }, { side: "begin" });
}

/** `in 't weekend`. */
function bareWeekend(tokens: readonly Token[], at: number, lead: string): AnchorAt | undefined {
  const isMeant = wordAt(tokens, at) === "weekend" && (into.test(lead) || lead === "t");
  return isMeant ? { anchor: { kind: "weekend" }, next: at + 1 } : undefined;
}

const ANY_YEAR = 2027;

function isOneDay(anchor: Anchor): boolean {
  return anchor.kind === "feast" && feastDays(anchor.feast, ANY_YEAR).length === 1;
}
