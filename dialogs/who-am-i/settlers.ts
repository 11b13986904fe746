import type { Person } from "../../src/domain/person.ts";
import { reachableCoordinators } from "./coordinators.ts";
import type { Scene } from "./scene.ts";

/** Who finds out whether somebody is this person. */
export type Settlers =
  | { readonly kind: "coordinators"; readonly names: readonly string[] }
  /** The person is coordinator, and known somewhere else already. */
  | { readonly kind: "self" }
  /** No coordinator can be reached here. */
  | { readonly kind: "operator" };

/** Who that is for this person, as things are now. */
export function whoSettles(scene: Scene, person: Person): Settlers {
  const reached = reachableCoordinators(scene).map((one) => one.person);
  if (reached.some(({ id }) => id === person.id)) return { kind: "self" };
  const names = [...new Set(reached.map(({ name }) => name))];
  return names.length > 0 ? { kind: "coordinators", names } : { kind: "operator" };
}
