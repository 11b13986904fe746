/** A request as a channel sees it: the body whole and untouched, so that a signature can be checked. */
export type HttpRequest = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; of a doubled header the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The address at the other end of the socket; never what a header says. */
  readonly remote: string;
  readonly body: Buffer;
};

/** What goes back. An object is sent as JSON; headers come on top of the safe ones. */
export type HttpReply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | object;
};

/** One address that a channel serves. The path is matched exactly; a `*` at its end is any rest. */
export type Route = {
  readonly method: "GET" | "HEAD" | "POST";
  readonly path: string;
  /** Something thrown is logged without its message and answered with 500. */
  readonly handle: (request: HttpRequest) => Promise<HttpReply>;
};
