/** A line that is called when it cannot wait. Shown under every answer. */
export type EmergencyLine = {
  readonly name: string;
  /** As dialled: `112`, `0800-2000`. */
  readonly number: string;
  /** What for, in a few words that a reader understands. */
  readonly about: string;
};
