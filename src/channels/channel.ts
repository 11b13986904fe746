import type { Sender } from "../contract/ports.ts";
import type { Route } from "./http/route.ts";

/** A channel as whoever joins the parts sees it. */
export type Channel = {
  /** What the platform calls at our address; none where we call the platform. */
  readonly routes: readonly Route[];
  readonly sender: Sender;
  /** Begins to receive what does not come by a route. Resolves at once when it has to be tried again. */
  readonly open?: () => Promise<void>;
  /** Receives nothing new. */
  readonly close?: () => Promise<void>;
  /** Resolves when everything that was acknowledged has also been sent, or given up. */
  readonly settled: () => Promise<void>;
};
