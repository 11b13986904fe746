import { createRequire } from "node:module";

type BoltApp = typeof import("@slack/bolt/dist/App.js");
type BoltSocket = typeof import("@slack/bolt/dist/receivers/SocketModeReceiver.js");

/**
 * The two parts of Bolt that we use, without its index: that also loads Express and a receiver for a
 * cloud, 90 of its 310 ms and 10 of its 44 MB, and we have a server. Asked for as the CommonJS that
 * it is, because what a default import of that gives depends on who loads it. The one file that
 * loads Bolt; a test notices when a new version keeps its parts elsewhere.
 */
const load = createRequire(import.meta.url);

export const { default: App } = load("@slack/bolt/dist/App.js") as BoltApp;
export const { default: SocketModeReceiver } = load(
  "@slack/bolt/dist/receivers/SocketModeReceiver.js",
) as BoltSocket;
