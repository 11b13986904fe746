import { wording } from "./wording.ts";
import type { Work } from "./work-request.ts";

/** A network as a file, or why not. */
type FoundNetwork =
  | { readonly kind: "found"; readonly file: string }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** The network of this name; without a name the only one there is. */
export async function findNetwork(work: Work, name: string | undefined): Promise<FoundNetwork> {
  const reply = await work({ kind: "networks" });
  const networks: readonly string[] = reply.kind === "networks" ? reply.networks : [];
  if (networks.length === 0) return { kind: "refused", lines: [wording.network.none] };
  const [only, ...others] = networks;
  const chosen = name ?? (others.length === 0 ? only : undefined);
  if (chosen === undefined) return { kind: "refused", lines: [wording.network.which, ...networks] };
  const exported = await work({ kind: "export", network: chosen });
  if (exported.kind === "exported") return { kind: "found", file: exported.file };
  return { kind: "refused", lines: [wording.network.unknown, ...networks] };
}
