import { seatInWords } from "../../src/cards/seat-role.ts";
import { chartAlt } from "../../src/documents/report-chart.ts";
import { type Digest, type Trend, trendOf } from "../../src/domain/report/digest.ts";
import type { Figures } from "../../src/domain/report/figures.ts";
import { seatStatuses } from "../../src/domain/report/seat-statuses.ts";
import { weekOf, weeksUpTo } from "../../src/domain/week.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block } from "../../src/messages/message.ts";
import { bold, type Shown, say } from "./shown.ts";
import { wording } from "./wording.ts";

/** Empty seats that are named beside their number. */
const NAMED = 2;

/** How the seats stand, beside the last digest before this week: a line, a row for each status, a picture. */
export function figureBlocks(shown: Shown, figures: Figures): readonly Block[] {
  return [
    say(bold(totalLine(shown, figures)), { text: wording.news(newsOf(figures)) }),
    ...statusRows(shown, figures),
    ...pictureOf(trendIn(shown, figures)),
  ];
}

/** How many are confirmed, and how many were. */
export function totalLine(shown: Shown, figures: Figures): string {
  const { counts, lines } = figures;
  const last = lastIn(shown, figures);
  const before = last && wording.before(last.counts.confirmed, last.week);
  return wording.total(counts.confirmed, lines.length, before);
}

function newsOf({ week }: Figures): Parameters<typeof wording.news>[0] {
  return { ...week, handedOver: week.handedOver.length };
}

function trendIn({ network, at }: Shown, { counts }: Figures): Trend {
  return trendOf(network.digests, { id: weekOf(at, network.description.zone), counts });
}

/** The digest to compare with, and how its week is called. */
function lastIn(shown: Shown, figures: Figures) {
  const last: Digest | undefined = trendIn(shown, figures).before.at(-1);
  if (!last) return undefined;
  const { zone } = shown.network.description;
  const isLastWeek = weeksUpTo(shown.at, zone, { count: 1, back: 1 }).names.has(last.id);
  const week = isLastWeek ? ("last" as const) : Number(last.id.slice(-2));
  return { counts: last.counts, week };
}

/**
 * One row for each status that occurs or did, with what it means in words and what became of it: no
 * colour is needed to read it.
 */
function statusRows(shown: Shown, figures: Figures): readonly Block[] {
  const { counts, lines } = figures;
  const last = lastIn(shown, figures);
  const rows = seatStatuses
    .filter((status) => counts[status] > 0 || (last?.counts[status] ?? 0) > 0)
    .map((status) => {
      const count = counts[status];
      const changed = last ? wording.changed(count, last.counts[status], last.week) : "";
      const number =
        status === "confirmed"
          ? wording.part(count, lines.length)
          : `${count}${status === "empty" && count > 0 ? ` (${emptyNames(shown, figures)})` : ""}`;
      return { label: wording.status[status], value: number + changed };
    });
  return rows.length > 0 ? [{ kind: "facts", rows }] : [];
}

function emptyNames({ network }: Shown, { lines }: Figures): string {
  const names = lines.flatMap(({ seat, status }) =>
    status === "empty" ? [seatInWords(network, seat)] : [],
  );
  return inShortList(names, NAMED);
}

/** Nothing to draw of a network without seats. */
function pictureOf(trend: Trend): readonly Block[] {
  const isEmpty = seatStatuses.every((status) => trend.counts[status] === 0);
  if (isEmpty) return [];
  return [{ kind: "picture", alt: chartAlt(trend), file: { kind: "chart", trend } }];
}
