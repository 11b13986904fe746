/** What a page takes and shows; lengths in characters. */
export const webLimits = {
  title: 120,
  label: 300,
  /** What is typed into the field under a page: a question, not a letter. */
  text: 4_000,
  /** Fields of a form, and characters of one value, that we read back. */
  formFields: 100,
  formValueChars: 20_000,
  name: 80,
  /** A mail program that leaves for its reader sends one short field. */
  oneClickBytes: 4_000,
  /** Coordinators who are named to call. */
  coordinators: 3,
  /** More choices than these stand in a menu; so few are shown all at once. */
  openOptions: 7,
  /** How often somebody can have a new link mailed on one day. */
  newLinksPerDay: 3,
  /** People of whom that is kept. */
  mostPeople: 20_000,
} as const;
