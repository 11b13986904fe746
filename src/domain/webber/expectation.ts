import type { PersonId, SeatId } from "../ids.ts";

/** What others may expect of a webber, and what the webber needs of them; in their own words. */
export type Expectation = {
  readonly id: SeatId;
  /** Whose words they are: not those of whoever sits there after them. */
  readonly person?: PersonId;
  readonly mayExpect?: string;
  readonly needs?: string;
};
