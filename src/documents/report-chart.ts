import { type Digest, TREND_WEEKS, type Trend } from "../domain/report/digest.ts";
import {
  type SeatStatus,
  type StatusCounts,
  seatStatuses,
  seatsIn,
} from "../domain/report/seat-statuses.ts";
import { wording } from "./wording.ts";

/** In units of the drawing; so wide it is shown on a page. */
const CHART_WIDTH = 600;

const { chart: words } = wording;
const [TITLE_HEIGHT, ROW_HEIGHT, BAR_HEIGHT] = [44, 30, 18];
const [LABELS, BARS, MARGIN] = [216, 326, 12];
const [TREND_TITLE, TREND_HEIGHT, TREND_FOOT] = [62, 72, 24];
const COLUMN_WIDTH = (CHART_WIDTH - 2 * MARGIN) / TREND_WEEKS;

/** Dark enough beside white to be told apart without telling colours apart; each has its words. */
const [good, busy, wrong, faint] = ["#0b4f9e", "#5f6670", "#b3261e", "#d5d9df"];
const colours: Readonly<Record<SeatStatus, string>> = {
  confirmed: good,
  waiting: busy,
  overdue: wrong,
  unconfirmed: busy,
  doubted: wrong,
  unreachable: wrong,
  "handing-over": busy,
  empty: wrong,
};

/** The figures in words, for who sees no picture: the same ones. Of how many only when that changes. */
export function chartAlt(trend: Trend): string {
  const figures = shownIn(trend).map((status) =>
    words.altFigure(wording.status[status], trend.counts[status]),
  );
  const all = weeksOf(trend);
  const isSteady = new Set(all.map(({ counts }) => seatsIn(counts))).size === 1;
  const weeks = all.map(({ id, counts }) =>
    words.altWeek(numberOf(id), isSteady ? `${counts.confirmed}` : partOf(counts)),
  );
  return words.alt(figures) + (weeks.length > 1 ? words.altTrend(weeks) : "");
}

/** A bar for each way in which seats stand, and below it how many were confirmed week by week. */
export function chartSvg(trend: Trend): string {
  const { week, counts } = trend;
  const shown = shownIn(trend);
  const title = words.title(words.week(numberOf(week)), counts.confirmed, seatsIn(counts));
  const top = TITLE_HEIGHT + shown.length * ROW_HEIGHT;
  const weeks = weekBars(trend, top);
  const height = top + (weeks === "" ? MARGIN : TREND_TITLE + TREND_HEIGHT + TREND_FOOT + MARGIN);
  const most = Math.max(1, ...shown.map((status) => counts[status]));
  const rows = shown.map((status, at) => rowOf({ status, count: counts[status], most, at }));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" font-family="Noto Sans" font-size="14" fill="#1c1c1e">
<rect width="${CHART_WIDTH}" height="${height}" fill="#ffffff"/>
<text x="${MARGIN}" y="28" font-size="18" font-weight="700">${title}</text>
${rows.join("\n")}
${weeks}</svg>
`;
}

/** What occurs, and always what is confirmed. */
function shownIn({ counts }: Trend): readonly SeatStatus[] {
  return seatStatuses.filter((status) => counts[status] > 0 || status === "confirmed");
}

type Row = {
  readonly status: SeatStatus;
  readonly count: number;
  readonly most: number;
  readonly at: number;
};

function rowOf({ status, count, most, at }: Row): string {
  const y = TITLE_HEIGHT + at * ROW_HEIGHT;
  // However few they are beside the others, one sees that they are there.
  const width = count > 0 ? Math.max(3, Math.round((BARS * count) / most)) : 0;
  return `<text x="${LABELS - 8}" y="${y + 14}" text-anchor="end">${wording.status[status]}</text>
<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR_HEIGHT}" fill="${colours[status]}"/>
<text x="${LABELS + width + 8}" y="${y + 14}" font-weight="700">${count}</text>`;
}

/** The weeks beside each other, this one last. */
function weeksOf({ week, counts, before }: Trend): readonly Digest[] {
  return [...before, { id: week, counts }];
}

/** A column for each week; one week is no trend. */
function weekBars(trend: Trend, top: number): string {
  const weeks = weeksOf(trend);
  if (weeks.length < 2) return "";
  const most = Math.max(1, ...weeks.map(({ counts }) => seatsIn(counts)));
  const foot = top + TREND_TITLE + TREND_HEIGHT;
  const columns = weeks.map((week, at) => columnOf(week, { at, foot, most }));
  const title = `<text x="${MARGIN}" y="${top + 30}" font-weight="700">${words.trend}</text>`;
  return `${title}\n${columns.join("\n")}\n`;
}

type Column = { readonly at: number; readonly foot: number; readonly most: number };

/** All seats in grey, and before it the confirmed ones. */
function columnOf({ id, counts }: Digest, { at, foot, most }: Column): string {
  const left = MARGIN + at * COLUMN_WIDTH;
  const heightOf = (count: number) => Math.round((TREND_HEIGHT * count) / most);
  const bar = (count: number, fill: string) =>
    `<rect x="${left + 8}" y="${foot - heightOf(count)}" width="${COLUMN_WIDTH - 16}" height="${heightOf(count)}" fill="${fill}"/>`;
  const label = (y: number, text: string, look: string) =>
    `<text x="${left + COLUMN_WIDTH / 2}" y="${y}" text-anchor="middle" ${look}>${text}</text>`;
  const all = seatsIn(counts);
  // Three figures, twice, have no room at the usual size.
  const size = all >= 100 ? 11 : 12;
  return [
    ...[bar(all, faint), bar(counts.confirmed, good)],
    label(foot - heightOf(all) - 6, partOf(counts), `font-size="${size}" font-weight="700"`),
    label(foot + 18, words.week(numberOf(id)), 'font-size="12"'),
  ].join("\n");
}

function partOf(counts: StatusCounts): string {
  return words.part(counts.confirmed, seatsIn(counts));
}

function numberOf(week: string): number {
  return Number(week.slice(-2));
}
