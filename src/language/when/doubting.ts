import type { ClockTime, Day } from "../../domain/time.ts";
import type { Piece, Said, SaidOf } from "./piece.ts";
import type { School } from "./school-holiday.ts";
import type { Doubted, Span } from "./when.ts";

/** A doubt with its place, before the text is put to it. */
export type Placed = Span & { readonly doubt: Doubted };

export function doubtAt({ start, end }: Span, doubt: Doubted): Placed {
  return { start, end, doubt };
}

/** What is known when a text is read: the day and the time in the zone of the network. */
export type Now = {
  readonly today: Day;
  readonly time: ClockTime;
  /** Left out where no school holidays are known. */
  readonly school?: School | undefined;
};

export type PieceOf<Kind extends Said["kind"]> = Span & {
  readonly said: SaidOf<Kind>;
  readonly manner: Piece["manner"];
};

/** Those pieces that say one kind of thing. */
export function ofKind<Kind extends Said["kind"]>(
  pieces: readonly Piece[],
  kind: Kind,
): readonly PieceOf<Kind>[] {
  return pieces.filter((piece): piece is PieceOf<Kind> => piece.said.kind === kind);
}
