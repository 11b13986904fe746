/**
 * A process that is measured, from inside: says on which port it listens, tells what it uses when
 * it is asked, and ends when it is told to, so that a profile is written. Memory is told after
 * clearing away, which takes long: not while anything is measured.
 */
export function serveParent(port: number): void {
  process.on("message", (question) => {
    if (question === "end") process.exit(0);
    const { user, system } = process.cpuUsage();
    if (question === "memory") globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    process.send?.({ rss, heap, processor: (user + system) / 1000 });
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ port });
}
