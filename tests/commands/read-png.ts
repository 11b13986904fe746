import { inflateSync } from "node:zlib";

/** A decoded picture: four bytes a pixel when it has transparency, else three. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly number[])[];
};

/** Reads an 8-bit PNG without palette or interlace, as Chromium writes them. */
export function readPng(bytes: Buffer): Picture {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, colour, interlace] = [bytes[24], bytes[25], bytes[28]];
  if (depth !== 8 || interlace !== 0) throw new Error("not a PNG of the kind that is read here");
  const size = colour === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(pictureData(bytes)), width * size, size);
  const pixels = rows.flatMap((row) =>
    Array.from({ length: width }, (_, x) => row.slice(x * size, (x + 1) * size)),
  );
  return { width, height, pixels };
}

/** All IDAT chunks behind one another: length, name, data, checksum. */
function pictureData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const isData = bytes.toString("latin1", at + 4, at + 8) === "IDAT";
    if (isData) parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, length: number, size: number): readonly number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < data.length; at += length + 1) {
    const above = rows.at(-1) ?? [];
    const row: number[] = [];
    for (let x = 0; x < length; x++) {
      const [left, up, corner] = [row[x - size] ?? 0, above[x] ?? 0, above[x - size] ?? 0];
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      row.push(((data[at + 1 + x] ?? 0) + (guesses[data[at] ?? 0] ?? 0)) & 255);
    }
    rows.push(row);
  }
  return rows;
}

/** The neighbour nearest to left + up − corner, as the PNG standard has it. */
function paeth(left: number, up: number, corner: number): number {
  const distance = (value: number) => Math.abs(left + up - corner - value);
  const [a, b, c] = [distance(left), distance(up), distance(corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
