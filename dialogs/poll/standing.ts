import { emptySeats } from "../../src/domain/meeting/audience.ts";
import { isOpen } from "../../src/domain/meeting/due-polls.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import { type Tallied, tallyOf, turnoutOf } from "../../src/domain/meeting/tally.ts";
import type { Block, Button, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { lastDay } from "./ballot.ts";
import { shortSlot } from "./slot-words.ts";
import { namesOf, organiserOf, sightOfLead, type Viewed } from "./viewed.ts";
import { wording } from "./wording.ts";

/** People who are named in one line. */
const NAMED = 8;
/** Fewer with each of ten proposals. */
const NAMED_BY_DAY = 3;

/** How a poll stands that goes on, for who looks after it: the line, and what stands under it. */
export function standing(viewed: Viewed, poll: Poll) {
  const { network, today } = viewed;
  const { people, voted } = turnoutOf(network, poll, today);
  const sight = sightOfLead(viewed, poll);
  const items = tallyOf(network, poll, today).map((one) => lineOf(viewed, one, sight === "names"));
  return {
    text: wording.status(poll.title, voted.length, people.length),
    more: [
      { kind: "list", items } as const,
      ...(sight === "counts" ? [paragraph(secretText(viewed, poll), "subtle")] : []),
      ...whoIsMissing(viewed, poll),
      ...(isOpen(poll) ? [paragraph(wording.voteUntil(lastDay(viewed, poll)), "subtle")] : []),
      ...rowOf(buttonsOf(viewed, poll)),
    ] satisfies readonly Block[],
  };
}

function secretText(viewed: Viewed, poll: Poll): string {
  const organiser = organiserOf(viewed, poll);
  return organiser !== undefined && organiser.id === viewed.viewer
    ? wording.secretStill
    : wording.secretForLead(organiser?.name);
}

/** `di 12 januari, … · 3 kan: An, Bo en nog 1 · …`. */
export function lineOf({ network, today }: Viewed, one: Tallied, isNamed: boolean) {
  const { slot, yes, ratherNot, no } = one;
  const groups = [
    ["yes", yes],
    ["rather-not", ratherNot],
    ["no", no],
  ] as const;
  const said = groups
    .filter(([, ids]) => ids.length > 0)
    .map(([as, ids]) =>
      isNamed
        ? wording.who(as, namesOf(network, ids), NAMED_BY_DAY)
        : wording.count(as, ids.length),
    );
  const spans: readonly Span[] = [
    { text: shortSlot(slot, today), style: "bold" },
    { text: ` · ${said.join(" · ") || wording.nobodyYet}` },
  ];
  return spans;
}

/** Who has yet to answer is no secret: it says nothing of when they can. */
function whoIsMissing({ network, today }: Viewed, poll: Poll): readonly Block[] {
  const { people, silent } = turnoutOf(network, poll, today);
  const told = new Set(poll.told.map(({ person }) => person));
  const untold = people.map(({ person }) => person).filter((person) => !told.has(person));
  const waiting = silent.map(({ person }) => person).filter((person) => told.has(person));
  const empty = emptySeats(network, poll.audience, today).length;
  return [
    ...(waiting.length > 0 ? [paragraph(wording.silent(namesOf(network, waiting), NAMED))] : []),
    ...(untold.length > 0 ? [paragraph(wording.untold(namesOf(network, untold), NAMED))] : []),
    ...(empty > 0 ? [paragraph(wording.empty(empty), "subtle")] : []),
  ];
}

function buttonsOf({ network, today, viewer }: Viewed, poll: Poll): readonly Button[] {
  const { id } = poll;
  const { people } = turnoutOf(network, poll, today);
  const takesPart = people.some(({ person }) => person === viewer);
  return [
    ...(takesPart ? [button(wording.ownVote, { kind: "ballot", poll: id })] : []),
    button(wording.chooseNow, { kind: "choose", poll: id }),
    button(wording.withdraw, { kind: "withdraw", poll: id }),
  ];
}
