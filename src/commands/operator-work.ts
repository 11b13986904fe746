import { seatInWords } from "../cards/seat-role.ts";
import { askedIn } from "../contract/count-lines.ts";
import { isFault } from "../contract/fault.ts";
import type { Clock, Decision, Store } from "../contract/ports.ts";
import type { Stored } from "../contract/stored.ts";
import { reportWorkbook } from "../documents/report-workbook.ts";
import type { Change, Fact } from "../domain/change.ts";
import { ids, type NetworkId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { readNetworkFile, refusalLines } from "../domain/network-file/read.ts";
import { writeNetworkFile } from "../domain/network-file/write.ts";
import type { Seat } from "../domain/seat.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { erasePerson } from "./erase-work.ts";
import type { ErasureList } from "./erasures/erasure-list.ts";
import { comingBack, withoutErased } from "./erasures/without-erased.ts";
import { planImport } from "./import-plan.ts";
import { listLinkRequests, settleLinkRequest } from "./link-work.ts";
import type { Work, WorkReply, WorkRequest } from "./work-request.ts";

/** What an operator's work needs. */
export type OperatorParts = {
  readonly store: Store;
  readonly clock: Clock;
  /** Hears of what became true that the bot must follow; nobody does while none runs. */
  readonly changed?: (network: NetworkId) => void;
  /** Who was erased before; nobody when left out. */
  readonly erased?: Pick<ErasureList, "of" | "isOf">;
};
type Parts = OperatorParts;

/** Does an operator's work on an open store. Rejects with the store's faults. */
export function createWork(parts: Parts): Work {
  return async (request) => {
    switch (request.kind) {
      case "networks":
        return { kind: "networks", networks: [...(await parts.store.networks())] };
      case "export":
        return exportNetwork(parts, request.network);
      case "report":
        return reportNetwork(parts, request.network);
      case "preview":
        return importFile(parts, request);
      case "import":
        return importFile(parts, request);
      case "link-requests":
        return listLinkRequests(parts);
      case "link":
        return settleLinkRequest(parts, request);
      case "erase":
        return erasePerson(parts, request);
      default:
        return request satisfies never;
    }
  };
}

async function exportNetwork({ store, clock }: Parts, name: string): Promise<WorkReply> {
  const id = ids.network.safeParse(name).data;
  const stored = id && (await readIfThere(store, id));
  if (!stored) return { kind: "no-such-network" };
  return { kind: "exported", file: writeNetworkFile(stored.network, clock()) };
}

async function reportNetwork({ store, clock }: Parts, name: string): Promise<WorkReply> {
  const id = ids.network.safeParse(name).data;
  const stored = id && (await readIfThere(store, id));
  if (!stored) return { kind: "no-such-network" };
  const { network } = stored;
  const asked = askedIn(await store.counted(network.id));
  const seatName = (seat: Seat) => seatInWords(network, seat);
  const bytes = await reportWorkbook({ network, at: clock(), asked, seatName });
  return { kind: "reported", workbook: Buffer.from(bytes).toString("base64") };
}

type ImportRequest = Extract<WorkRequest, { readonly kind: "preview" | "import" }>;

async function importFile(parts: Parts, request: ImportRequest): Promise<WorkReply> {
  const { store, clock, erased } = parts;
  const read = readNetworkFile(request.file);
  if (read.kind === "refused") return { kind: "refused", lines: [...refusalLines(read)] };
  const { id } = read.network;
  const at = clock();
  const current = await readIfThere(store, id);
  const back = comingBack(erased, read.network, current?.network);
  const file = withoutErased(read, back);
  const { plan } = planImport(file, current?.network, at);
  if (request.kind === "preview") {
    return { kind: "planned", plan, ...(back.length > 0 && { erased: back.length }) };
  }
  return bringIn(store, { file, current, at, request, plan });
}

type BringingIn = {
  readonly file: Accepted;
  readonly current: Stored | undefined;
  readonly at: Instant;
  readonly request: Order;
  readonly plan: ReturnType<typeof planImport>["plan"];
};

async function bringIn(
  store: Store,
  { file, current, at, request, plan }: BringingIn,
): Promise<WorkReply> {
  const { id } = file.network;
  if (!current) {
    const asPromised = request.promise === undefined || request.promise === plan.promises.keep;
    if (!asPromised) return { kind: "moved", plan };
    await store.create(startedToday(file.network, at));
    return { kind: "imported", plan };
  }
  return store.transact(id, (stored) => decideImport({ file, stored, at, request }));
}

/** A network begins on the day on which it is brought in, unless it says otherwise. */
function startedToday(network: Network, at: Instant): Network {
  const { day: startedOn } = localMoment(at, network.description.zone);
  return { ...network, description: { startedOn, ...network.description } };
}

type Order = Extract<WorkRequest, { readonly kind: "import" }>;
type Accepted = Parameters<typeof planImport>[0];

/** One commit with everything in it, on the newest state: all of the import or nothing. */
function decideImport({
  file,
  stored,
  at,
  request: { overwrite, promise },
}: {
  readonly file: Accepted;
  readonly stored: Stored;
  readonly at: Instant;
  readonly request: Order;
}): Decision<WorkReply> {
  const { plan, facts } = planImport(file, stored.network, at);
  const way = overwrite ? "overwrite" : "keep";
  if (promise !== undefined && promise !== plan.promises[way]) {
    return { result: { kind: "moved", plan } };
  }
  const result: WorkReply = { kind: "imported", plan };
  const changes = facts[way].map((fact) => byImport(fact, at));
  if (changes.length === 0) return { result };
  return { result, commit: { at, changes, opened: [], closed: [], outbox: [] } };
}

function byImport(fact: Fact, at: Instant): Change {
  return { ...fact, at, by: { kind: "operator", command: "import" }, via: "command" };
}

async function readIfThere(store: Store, id: NetworkId): Promise<Stored | undefined> {
  try {
    return await store.read(id);
  } catch (thrown) {
    if (isFault(thrown, "network-unknown")) return undefined;
    throw thrown;
  }
}
