import { type Activity, CloudAdapter, type TurnContext } from "botbuilder";
import type { Authenticated } from "./auth.ts";

/** One turn: what botbuilder offers to answer with. */
export type Turn = (context: TurnContext) => Promise<void>;

type ConnectorFactory = NonNullable<Authenticated["connectorFactory"]>;
type Connector = ReturnType<ConnectorFactory["create"]>;

/** Service URLs differ by region; more of them than this are made anew. */
const CONNECTORS_AT_MOST = 50;

/**
 * Botbuilder's adapter without its own HTTP side, which answers 500 to a bad token, writes to
 * standard error and sends its error texts out.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Kept by where they lead: making one takes as long as all else that botbuilder does in a turn. */
  readonly #connectors = new Map<string, Connector>();

  /** Runs a turn for an activity that was let in; what it wants to answer over HTTP, if anything. */
  async run(authenticated: Authenticated, activity: Activity, turn: Turn) {
    const { connectorFactory: maker, ...rest } = authenticated;
    if (!maker) return this.processActivity(authenticated, activity, turn);
    const connectorFactory: ConnectorFactory = {
      create: (serviceUrl, audience) => this.#connector(maker, serviceUrl, audience),
    };
    return this.processActivity({ ...rest, connectorFactory }, activity, turn);
  }

  #connector(maker: ConnectorFactory, serviceUrl: string, audience: string | undefined): Connector {
    const key = JSON.stringify([serviceUrl, audience]);
    const known = this.#connectors.get(key);
    if (known) return known;
    const made = maker.create(serviceUrl, audience);
    if (this.#connectors.size >= CONNECTORS_AT_MOST) this.#connectors.clear();
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    return made;
  }
}
