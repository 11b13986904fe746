/** What a process takes of the machine, in bytes, cleared away first where that can be. */
export function memoryNow(): { readonly resident: number; readonly own: number } {
  globalThis.gc?.();
  // What lies outside the heap goes when its owner was collected before.
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { resident: rss, own: heapUsed + arrayBuffers };
}
