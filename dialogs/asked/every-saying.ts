import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { type CountLine, countOutcomes } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant } from "../../src/domain/time.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import { askedMessage } from "./asked-message.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const weeks = ["2026-W40", "2026-W44", "2026-W48"];

/** Nothing asked, much asked about everything everywhere, little asked; and the refusals. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ knowledge, network });
  const names = coordinatorsOnDuty(network, at).map(({ person }) => person.name);
  for (const text of [wording.inGroup, wording.unreadable, wording.notAllowed(names)]) {
    yield lineMessage({ text, emergencyLines });
  }
  yield lineMessage({ text: wording.notAllowed([]), emergencyLines });
  for (const lines of [[], linesOf(network, 1), linesOf(network, 12_345)]) {
    for (const back of [0, 1, 2]) yield askedMessage({ network, knowledge, lines, at, back });
  }
}

function linesOf(network: Network, times: number): readonly CountLine[] {
  return weeks.flatMap((week) => [
    { outcome: "no-theme", week, times },
    ...[...network.themes].flatMap(({ id: theme }): readonly CountLine[] => [
      ...countOutcomes.map((outcome) => ({ outcome, theme, week, times })),
      { outcome: "no-theme", nearest: theme, week, times },
    ]),
    ...[...network.areas].map(({ id: area }) => ({
      ...({ outcome: "answered", area, week, times } as const),
    })),
  ]);
}
