/** What a page and a mail hold; lengths in characters. */
export const pageLimits = {
  /** All blocks together. Some mail programs cut what is over 100 KB, and links take room too. */
  chars: 40_000,
  paragraph: 5_000,
  line: 300,
  /** What stood above a button, on the page that the button leads to. */
  about: 200,
  /** Items of a list, rows of facts. */
  rows: 100,
  buttons: 60,
  /** How wide a picture is, in pixels of the page. */
  picture: 600,
  /** Options of a choice. */
  options: 200,
} as const;
