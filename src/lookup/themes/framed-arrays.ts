/*
 * A frame is: the length of the head in bytes (4 bytes), the head as JSON padded with spaces to a
 * multiple of 4, and then numbers of 4 bytes each, little-endian as on every machine we run on.
 */

/** Arrays whose numbers take 4 bytes. */
export type Numbers = Float32Array | Uint32Array;

/** What was read from a frame. The head is what anybody may have written: check it. */
export type Frame = { readonly head: unknown; readonly numbers: ArrayBuffer };

const unit = 4;

/** Joins a head and arrays in one piece of bytes. */
export const frame = (head: unknown, arrays: readonly Numbers[]): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const headLength = Math.ceil(json.length / unit) * unit;
  const size = arrays.reduce((sum, array) => sum + array.byteLength, 0);
  const bytes = new Uint8Array(unit + headLength + size).fill(0x20, unit, unit + headLength);
  new DataView(bytes.buffer).setUint32(0, headLength, true);
  bytes.set(json, unit);
  let place = unit + headLength;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), place);
    place += byteLength;
  }
  return bytes;
};

/** Takes a frame apart; undefined when it is none. Cut-off numbers are for the reader to notice. */
export const unframe = (bytes: Uint8Array): Frame | undefined => {
  if (bytes.length < unit) return undefined;
  const end = unit + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(unit, end)));
    return { head, numbers: new Uint8Array(bytes.subarray(end)).buffer };
  } catch {
    return undefined;
  }
};
