import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { askingTown } from "../fixtures/asking-town.ts";
import { leavingTown } from "../fixtures/leaving-town.ts";
import { smallNetwork } from "../fixtures/small-network.ts";

/** The networks that a journey is about, by the name of its file. */
export function networksOf(name: string): readonly Network[] {
  if (name.startsWith("two-networks")) return [smallNetwork(), city()];
  if (name.startsWith("hand-over-")) return [leavingTown()];
  return [name.startsWith("confirm-") ? askingTown() : smallNetwork()];
}

function city(): Network {
  const town = smallNetwork();
  const description = { ...town.description, name: "Netwerk Stad" };
  return { ...town, id: ids.network.parse("stad"), description };
}
