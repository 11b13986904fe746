/** Nobody means a day that lies further off, and a slip in a year is not noticed otherwise. */
export const FURTHEST_YEARS = 3;

/** Without a year a day that is just over may be meant as well as the one of next year. */
export const JUST_OVER_DAYS = 120;
