import { exactly, type Figure } from "./fault.ts";

/** How the copies of so many messages have to fall out. */
type Expected = { readonly once: number; readonly twice: number };

/** How often each message arrived: lost, once, twice, and never more often. */
export function countCopies(
  copies: readonly (readonly unknown[])[],
  { once, twice }: Expected,
): readonly Figure[] {
  const arrived = (times: number) => copies.filter(({ length }) => length === times).length;
  return [
    exactly("lost", 0, arrived(0)),
    exactly("once", once, arrived(1)),
    exactly("twice", twice, arrived(2)),
    exactly("thrice or more", 0, copies.filter(({ length }) => length > 2).length),
  ];
}
