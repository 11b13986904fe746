const prime = 16_777_619;
const start = 2_166_136_261;

/** A short mark of a text (32-bit FNV-1a in base 36): to see whether it is still the same, not to hide it. */
export function markOf(text: string): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(36);
}
