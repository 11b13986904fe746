/** No room of a network holds more; a longer number is a slip. */
export const mostPeople = 1_000;

/** Where people meet, and how many of them fit in. */
export type Where = {
  readonly place?: string;
  /** Where one takes part from afar: a web address. */
  readonly link?: string;
  /** How many people fit in. */
  readonly capacity?: number;
};

/** That alone, without what is not said. */
export function whereOf({ place, link, capacity }: Where): Where {
  return {
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    ...(capacity !== undefined && { capacity }),
  };
}
