import type { Fact } from "../../src/domain/change.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { SeriesId } from "../../src/domain/ids.ts";
import { comingMeetings } from "../../src/domain/meeting/series-meetings.ts";
import type { Day } from "../../src/domain/time.ts";
import { lookingOf, type Scene } from "./scene.ts";

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
      ({ id: meeting }): Fact => ({ kind: "meeting-cancelled", meeting, isOut: true }),
    ),
  ];
}
