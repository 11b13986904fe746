/** When a network reminds people of a meeting; each at most once. */
export type MeetingSettings = {
  /** So many days before, by day; falling. */
  readonly remindDays: readonly number[];
  /** So many hours before, whenever that is; nought for never. */
  readonly remindHours: number;
};

/** What holds where a network says nothing. */
export const usualMeetings: MeetingSettings = { remindDays: [7, 1], remindHours: 1 };

/** More or earlier is a nuisance that nobody reads. */
export const meetingBounds = { mostDays: 28, mostSteps: 3, mostHours: 4 } as const;
