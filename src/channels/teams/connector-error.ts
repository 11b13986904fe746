/** The platform refused, or could not be reached: then there is no status. Holds no content. */
export class ConnectorError extends Error {
  readonly status: number | undefined;
  /** What the platform asked for, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    status?: number,
    options: { retryAfterMs?: number | undefined; cause?: unknown } = {},
  ) {
    super(`connector: ${status ?? "unreachable"}`, { cause: options.cause });
    this.name = "ConnectorError";
    this.status = status;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** What Microsoft's guide says to try again: 412, 429, 502, 504; 503 is of the same family. */
const passing: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

/** Whether the platform itself said "not now". No answer at all may mean that it did arrive. */
export function isPassing(thrown: unknown): thrown is ConnectorError {
  return thrown instanceof ConnectorError && passing.has(thrown.status ?? 0);
}

/** The other side was not there at all, so nothing can have arrived. */
const neverThere: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/**
 * Whether nobody can tell what became of it: an answer that never came, or an error in the middle
 * of the platform's own work. What failed before the sending, such as getting a token, did not.
 */
export function mayHaveArrived(thrown: unknown): boolean {
  if (!(thrown instanceof ConnectorError)) return false;
  return thrown.status === undefined
    ? !neverThere.has(codeOf(thrown.cause))
    : thrown.status === 500;
}

/** Node's name for a failed connection, which `fetch` wraps once. */
function codeOf(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return undefined;
  return "code" in thrown ? thrown.code : codeOf(thrown.cause);
}
