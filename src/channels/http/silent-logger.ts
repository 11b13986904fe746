function ignore(): void {}

/** Restify wants a logger and would make one that writes to standard output; ours is the `Log`. */
export const silentLogger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silentLogger,
} as never;
