import type { NetworkId } from "../../domain/ids.ts";
import { type Finding, fine, idle, look, wrong } from "./finding.ts";
import type { NetworkReport } from "./network-report.ts";
import { wording } from "./wording.ts";

const words = wording.networks;
/** From here on a database serves better: see the store's own warning. */
const LARGE = 20 * 1024 * 1024;
/** More than this need no line each as long as nothing is the matter. */
const MOST_LINES = 10;

type Networks = {
  readonly reports: readonly NetworkReport[];
  /** All that some tenant or workspace has; nothing in a try-out, which serves what is there. */
  readonly served: ReadonlySet<NetworkId> | undefined;
};

/** The networks that are there and those that should be: readable, not too large, with somebody who coordinates. */
export function checkNetworks({ reports, served }: Networks): readonly Finding[] {
  if (reports.length === 0 && !served) return [idle(words.exampleComes)];
  const lines = reports.flatMap((report) => checkNetwork(report, served !== undefined));
  return [...fold(lines), ...(served ? checkServed(reports, served) : [])];
}

function checkNetwork(report: NetworkReport, isReal: boolean): readonly Finding[] {
  const { id, generation } = report;
  if (report.kind === "unreadable") return [wrong(words.unreadable(id, generation))];
  const { version, bytes, coordinator } = report;
  return [
    fine(words.readable(id, { version, bytes, generation })),
    ...(bytes >= LARGE ? [look(words.large(id))] : []),
    checkCoordinator(id, coordinator, isReal),
  ];
}

function checkCoordinator(
  id: NetworkId,
  coordinator: Extract<NetworkReport, { readonly kind: "read" }>["coordinator"],
  isReal: boolean,
): Finding {
  switch (coordinator) {
    case "linked":
      return fine(words.coordinator(id));
    case "nobody":
      return wrong(words.noCoordinator(id));
    case "not-linked":
      return isReal ? wrong(words.coordinatorNotLinked(id)) : idle(words.coordinatorMadeUp(id));
    default:
      return coordinator satisfies never;
  }
}

/** What is fine of many networks is one line; what is not stays whole. */
function fold(lines: readonly Finding[]): readonly Finding[] {
  if (lines.length <= 2 * MOST_LINES) return lines;
  const others = lines.filter(({ mark }) => mark !== "fine");
  return [fine(words.many(lines.length - others.length)), ...others];
}

function checkServed(
  reports: readonly NetworkReport[],
  served: ReadonlySet<NetworkId>,
): readonly Finding[] {
  const there = new Set(reports.map(({ id }) => id));
  const absent = [...served].filter((id) => !there.has(id));
  const unserved = [...there].filter((id) => !served.has(id));
  return [
    ...absent.map((id) => wrong(words.absent(id))),
    ...unserved.map((id) => look(words.unserved(id))),
  ];
}
