import { seriesOnOddDays } from "./f10-meetings.ts";
import type { Fault, Row } from "./fault.ts";
import { type Walk, walk } from "./stage/walk.ts";

const walks: readonly Walk[] = [
  {
    about: "21 December 2026 – 10 January 2027, with ISO week 53",
    from: "2026-12-20T23:00:00Z",
    until: "2027-01-10T23:00:00Z",
    ...{ asked: 12, reminded: 12, digests: "52 53 1" },
    days: "2026-12-21 2026-12-28 2027-01-04",
  },
  {
    about: "Christmas, everything due since Thursday evening",
    from: "2026-12-24T16:30:00Z",
    until: "2026-12-28T23:00:00Z",
    ...{ asked: 4, reminded: 0, digests: "53", days: "2026-12-28" },
  },
  {
    about: "New Year's Day, since Thursday evening",
    from: "2026-12-31T16:30:00Z",
    until: "2027-01-04T23:00:00Z",
    ...{ asked: 4, reminded: 0, digests: "1", days: "2027-01-04" },
  },
  {
    about: "King's Day on a Tuesday, since Monday evening",
    from: "2027-04-26T15:30:00Z",
    until: "2027-04-28T22:00:00Z",
    ...{ asked: 4, reminded: 0, digests: "", days: "2027-04-28" },
  },
  {
    about: "29 February 2028, on which reminders are due",
    before: "2028-02-24T08:05:00Z",
    from: "2028-02-25T23:00:00Z",
    until: "2028-03-01T23:00:00Z",
    ...{ asked: 8, reminded: 4, digests: "9", days: "2028-02-24 2028-02-28 2028-02-29" },
  },
];

export const oddDays: Fault = {
  id: "F10",
  name: "29 February, the 31st, ISO week 53, public holidays",
  run: async (progress) => {
    const rows: Row[] = [];
    for (const one of walks) {
      rows.push(await walk(one));
      progress(rows.length, walks.length);
    }
    return [...rows, await seriesOnOddDays()];
  },
};
