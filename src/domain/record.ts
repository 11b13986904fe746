import type { Change } from "./change.ts";
import type { Network, PartName, Parts, Stamp } from "./network.ts";

function stampOf(change: Change): Stamp {
  const byHand = change.by.kind === "person" || change.by.kind === "account";
  return { at: change.at, byHand };
}

/** The network with a record as it is from now on, and when that was. */
export function record<Part extends PartName>(
  network: Network,
  part: Part,
  value: Parts[Part],
  change: Change,
): Network {
  const stamps = network.stamps.with(`${part}/${value.id}`, stampOf(change));
  return { ...network, stamps, [part]: network[part].with(value.id as never, value as never) };
}

/** The network without a record. */
export function remove<Part extends PartName>(
  network: Network,
  part: Part,
  id: Parts[Part]["id"],
): Network {
  const stamps = network.stamps.without(`${part}/${id}`);
  return { ...network, stamps, [part]: network[part].without(id as never) };
}
