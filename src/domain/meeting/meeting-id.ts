import { slugOf } from "../free-id.ts";
import { ids, type MeetingId, type SeriesId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { Day } from "../time.ts";

/** Leaves room for a day and a number behind it. */
const LONGEST = 46;

/** What all meetings with a title are called by, if they are on the same day: `overleg-2027-01-05`. */
function meetingBase(title: string, day: Day): string {
  return `${slugFor(title)}-${day}`;
}

/** A free id of a meeting, made from its title and its day so that it is recognised in a file. */
export function freeMeetingId({ meetings }: Network, title: string, day: Day): MeetingId {
  return free(meetingBase(title, day), (slug) => {
    const id = ids.meeting.parse(slug);
    return meetings.has(id) ? undefined : id;
  });
}

/** A free id of a series, made from its title. */
export function freeSeriesId({ series }: Network, title: string): SeriesId {
  return free(slugFor(title), (slug) => {
    const id = ids.series.parse(slug);
    return series.has(id) ? undefined : id;
  });
}

function free<Id>(base: string, take: (slug: string) => Id | undefined): Id {
  for (let number = 1; ; number++) {
    const id = take(number === 1 ? base : `${base}-${number}`);
    if (id !== undefined) return id;
  }
}

function slugFor(title: string): string {
  return slugOf(title).slice(0, LONGEST).replace(/-+$/, "") || "meeting";
}
