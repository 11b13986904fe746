import type { SchoolCalendar } from "../domain/calendar/school-holidays.ts";
import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { Guide } from "../domain/guide.ts";
import type { Network } from "../domain/network.ts";
import type { Ranking } from "../domain/theme.ts";

/** What is read-only and the same for all networks. */
export type Knowledge = {
  /**
   * What a text seems to be about, going by the lessons of now and, when given, by what a network
   * itself says of its themes. Quick: a millisecond.
   */
  readonly rank: (text: string, themes?: Network["themes"]) => Ranking;
  /** The lines that hold in the whole country. */
  readonly emergencyLines: readonly EmergencyLine[];
  /** What to read about a theme, as of now; a theme may have none. */
  readonly guides: readonly Guide[];
  /** When schools are closed: then nobody is asked anything unasked. */
  readonly calendar: SchoolCalendar;
  /** Who has an address can be written to, also without an account; nothing when there is no mail. */
  readonly writesMail?: true;
  /** Everybody in it is made up and nobody else can reach it: who says to be somebody is believed. */
  readonly isTryOut?: true;
};
