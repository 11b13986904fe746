import type { Fact } from "../../src/domain/change.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { MeetingId, SeriesId } from "../../src/domain/ids.ts";
import { comingMeetings } from "../../src/domain/meeting/series-meetings.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import type { Plan } from "./parts.ts";
import { lookingOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { dayWords } from "./words.ts";

/** The meetings of a series that fall away when it stops on a day. */
export function lostMeetings(scene: Scene, series: SeriesId, from: Day) {
  return comingMeetings(series, lookingOf(scene)).filter(({ slot }) => slot.day >= from);
}

/** What ends a series so that there is none from a day on. */
export function stopFacts(scene: Scene, id: SeriesId, from: Day): readonly Fact[] {
  const series = scene.network.series.get(id);
  if (!series) return [];
  const last = daysLater(from, -1);
  const endsOn = series.endsOn !== undefined && series.endsOn < last ? series.endsOn : last;
  return [
    { kind: "series-set", series: { ...series, endsOn } },
    ...lostMeetings(scene, id, from).map(
      ({ id: meeting }): Fact => ({ kind: "meeting-cancelled", meeting }),
    ),
  ];
}

/** Those that fall away with the series that is changed are in nobody's way. */
export function replacedIds(scene: Scene, { series, day }: Plan): ReadonlySet<MeetingId> {
  if (series === undefined) return new Set();
  return new Set(lostMeetings(scene, series, day).map(({ id }) => id));
}

/** That the series which this takes the place of stops. */
export function replacedLine(scene: Scene, { series: id, day }: Plan): readonly Block[] {
  const series = id === undefined ? undefined : scene.network.series.get(id);
  if (!series) return [];
  const lost = lostMeetings(scene, series.id, day).length;
  return [paragraph(wording.replaces(series.title, dayWords(scene, day), lost))];
}
