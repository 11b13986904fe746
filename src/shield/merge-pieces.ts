import type { Piece } from "./reading.ts";

/** Between a street and its postcode: they are one address. */
const joint = /^[ ,;()-]{0,3}$/;

/**
 * Pieces in the order of the text. Those that overlap become one, of the kind that was looked for
 * first, so that nothing of either is left.
 */
export function mergePieces(plain: string, pieces: readonly Piece[]): readonly Piece[] {
  const ranks = new Map(pieces.map((piece, rank) => [piece, rank] as const));
  const rankOf = (piece: Piece) => ranks.get(piece) ?? 0;
  const merged: Piece[] = [];
  let rank = 0;
  for (const piece of pieces.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (!last || !isOne(plain, last, piece)) {
      merged.push(piece);
      rank = rankOf(piece);
      continue;
    }
    const { kind } = rank <= rankOf(piece) ? last : piece;
    rank = Math.min(rank, rankOf(piece));
    merged[merged.length - 1] = { kind, from: last.from, to: Math.max(last.to, piece.to) };
  }
  return merged.map((piece) => withBrackets(plain, piece));
}

/** A bracket goes with its other half: "(06) 12345678", "Kevin (12-03-2014)". */
function withBrackets(plain: string, piece: Piece): Piece {
  const { from, to } = piece;
  const written = plain.slice(from, to);
  const opens = written.includes("(");
  if (opens === written.includes(")")) return piece;
  if (opens) return plain[to] === ")" ? { ...piece, to: to + 1 } : piece;
  return plain[from - 1] === "(" ? { ...piece, from: from - 1 } : piece;
}

function isOne(plain: string, last: Piece, piece: Piece): boolean {
  if (piece.from < last.to) return true;
  const isAddress = last.kind === "address" && piece.kind === "address";
  return isAddress && joint.test(plain.slice(last.to, piece.from));
}
