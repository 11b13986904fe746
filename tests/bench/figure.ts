/** One line of the table. */
export type Row = {
  /** What was measured, and beside what. */
  readonly what: string;
  readonly found: string;
  /** What was aimed for; nothing where a figure is only told. */
  readonly wanted?: string;
};

/** How a figure is taken. */
export type Measuring = {
  /** Says what is going on, beside the table. */
  readonly tell: (line: string) => void;
  /** Where profiles of the processor go, if anybody wants them. */
  readonly profiles?: string;
};

/** Measures one thing; everything it compares is measured in turns in the same run. */
export type Figure = (measuring: Measuring) => Promise<readonly Row[]>;
