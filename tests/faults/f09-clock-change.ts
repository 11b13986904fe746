import { meetingsAtNight } from "./f09-meetings.ts";
import type { Fault, Row } from "./fault.ts";
import { type Walk, walk } from "./stage/walk.ts";

const walks: readonly Walk[] = [
  {
    about: "24–27 October 2026, an hour more",
    before: "2026-10-19T07:05:00Z",
    from: "2026-10-23T22:00:00Z",
    until: "2026-10-27T23:00:00Z",
    ...{ asked: 8, reminded: 4, digests: "43 44", days: "2026-10-19 2026-10-26" },
  },
  {
    about: "27–30 March 2027, an hour less, at Easter",
    before: "2027-03-22T08:05:00Z",
    from: "2027-03-26T23:00:00Z",
    until: "2027-03-30T22:00:00Z",
    ...{ asked: 8, reminded: 4, digests: "12 13", days: "2027-03-22 2027-03-30" },
  },
];

/** What is due on the first working day after either night, and meetings in the night itself. */
export const clockChange: Fault = {
  id: "F9",
  name: "both nights in which the clock is changed",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const one of walks) {
      rows.push(await walk(one));
      progress(rows.length, walks.length);
    }
    return [...rows, ...(await meetingsAtNight(progress))];
  },
};
