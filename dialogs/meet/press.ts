import type { Outcome } from "../../src/contract/outcome.ts";
import type { Action, State } from "./action.ts";
import { bring } from "./colleagues.ts";
import { feed, renewFeed } from "./feed.ts";
import { fromCalendar } from "./from-calendar.ts";
import { rsvp } from "./rsvp.ts";
import type { Scene } from "./scene.ts";

type Form = Readonly<Record<string, string | readonly string[]>>;

/** What a button does. What may be done is found out now, for a button may be old. */
export function press(scene: Scene, action: Action, { colleague, self }: Form): Outcome<State> {
  switch (action.kind) {
    case "rsvp": {
      const { by } = action;
      return by === undefined ? rsvp(scene, action) : fromCalendar(scene, { ...action, by });
    }
    case "bring": {
      const filled = typeof colleague === "string" ? colleague : "";
      const { names = filled } = action;
      return bring(scene, action, { names, as: self === "along" ? "yes" : "sends" });
    }
    case "feed":
      return feed(scene);
    case "renew-feed":
      return renewFeed(scene, action.seat);
    default:
      return action satisfies never;
  }
}
