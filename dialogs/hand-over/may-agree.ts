import type { OnItsWay } from "./bundle.ts";
import { isCoordinator } from "./may.ts";
import { coordinatorsBeside, isOfNetwork } from "./needs-yes.ts";
import type { Scene } from "./scene.ts";

/**
 * A coordinator agrees, but not to themselves nor to who they named; and who sits there to what
 * another says of them. Only a coordinator, when there is one, to somebody nobody knows yet, and for
 * the network itself.
 */
export function mayAgree(scene: Scene, { seat, open }: OnItsWay): boolean {
  const { network, me } = scene;
  const { candidate, leaver } = open;
  if (!candidate || candidate.person === me) return false;
  const namer = candidate.namedBy.kind === "person" ? candidate.namedBy.person : undefined;
  if (namer === me) return false;
  if (isCoordinator(scene)) return true;
  if (leaver !== me) return false;
  const isNew = network.stamps.get(`people/${candidate.person}`)?.at === candidate.at;
  const others = coordinatorsBeside(scene, candidate.person).filter((one) => one !== namer);
  return others.length === 0 || (!isNew && !isOfNetwork(scene, seat));
}
