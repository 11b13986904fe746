import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";

const org = ids.organisation.parse;
/** Kees manages two organisations. */
export function managed(network = smallNetwork()): Network {
  const more = ["leergeld", "gemeente"].map((id) =>
    seat(`${id}-manager`, { kind: "manager", organisation: org(id) }, "kees"),
  );
  return { ...network, seats: Collection.of([...network.seats, ...more]) };
}
