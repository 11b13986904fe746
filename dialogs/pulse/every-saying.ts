import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { type PulseLine, pulseQuestions, pulseScores } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import { type ClockTime, type Day, instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { LONGEST_ANSWER, questions, readForm } from "./form.ts";
import { resultsMessage } from "./results.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const MANY = 40;

const longest: Meeting = {
  ...{ id: ids.meeting.parse("m"), title: "w ".repeat(120), plannedAt: at, sequence: 0 },
  ...{ audience: { kind: "webbers" }, organiser: ids.seat.parse("coordinator") },
  slot: { day: "2026-11-24" as Day, from: "09:00" as ClockTime, until: "10:00" as ClockTime },
  ...{ told: [], replies: [], items: [] },
};

/** Everything it can say about this network: each of its meetings, and many long answers. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ network, knowledge });
  const { thanks, already, gone, notThere, inGroup, notAllowed, unreadable } = wording;
  for (const text of [thanks, already, gone, notThere, inGroup, notAllowed, unreadable]) {
    yield lineMessage({ text, emergencyLines });
  }
  for (const meeting of [...network.meetings, longest]) yield questions(meeting);
  for (const words of ["", "06 12345678", "x ".repeat(LONGEST_ANSWER)]) {
    const filled = readForm({ q1: "4", q2: words, q3: words, q4: words, q5: words });
    if (filled.kind === "wrong") yield questions(longest, filled);
  }
  const week = "2026-W45";
  for (const count of [0, 1, 3, MANY]) {
    const lines = pulseQuestions.flatMap((question) =>
      Array.from({ length: count }, (_, index): PulseLine => {
        const score = pulseScores[index % pulseScores.length] ?? 1;
        const words = `${index} ${"w ".repeat(LONGEST_ANSWER)}`.slice(0, LONGEST_ANSWER);
        const said = question === 1 ? { score } : { words };
        return { outcome: "pulse", question, week, times: index + 1, ...said };
      }),
    );
    const people = pulseQuestions.map(
      (question): PulseLine => ({ outcome: "pulse", question, week, times: MANY, isPerson: true }),
    );
    yield resultsMessage({ network, knowledge, at, lines: [...lines, ...people] });
    yield resultsMessage({ network, knowledge, at, lines });
  }
}
