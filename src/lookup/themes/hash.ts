const prime = 16_777_619;

/** Where a hash starts; a salt keeps kinds of features apart. */
export const hashStart = (salt: number): number => Math.imul(2_166_136_261 ^ salt, prime);

/** One step of 32-bit FNV-1a. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

/** The hash of a whole string. */
export const hashOf = (text: string, salt: number): number => {
  let hash = hashStart(salt);
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
};

/** Mixes the bits and keeps the lowest `bits` of them. */
export const bucketOf = (hash: number, bits: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & ((1 << bits) - 1);
};
