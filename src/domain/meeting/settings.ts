/** How often all others hear what was decided; `meeting`: after each, and no more than once a week. */
export const informingRhythms = ["month", "quarter", "meeting"] as const;
export type InformingRhythm = (typeof informingRhythms)[number];

/** When a network reminds people of a meeting, each at most once, and tells others of it afterwards. */
export type MeetingSettings = {
  /** So many days before, by day; falling. */
  readonly remindDays: readonly number[];
  /** So many hours before, whenever that is; nought for never. */
  readonly remindHours: number;
  readonly informing: InformingRhythm;
};

/** What holds where a network says nothing. */
const usualMeetings: MeetingSettings = {
  ...{ remindDays: [7, 1], remindHours: 1, informing: "month" },
};

/** More or earlier is a nuisance that nobody reads. */
export const meetingBounds = { mostDays: 28, mostSteps: 3, mostHours: 4 } as const;

/** What a network says of meetings, and what it leaves out as usual. */
export function meetingSettingsOf({
  meetings,
}: {
  readonly meetings?: Partial<MeetingSettings>;
}): MeetingSettings {
  return { ...usualMeetings, ...meetings };
}
