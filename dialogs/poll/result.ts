import type { PersonId } from "../../src/domain/ids.ts";
import type { Poll } from "../../src/domain/meeting/poll.ts";
import {
  ranked,
  type Tallied,
  tallyOf,
  themesMeant,
  turnoutOf,
} from "../../src/domain/meeting/tally.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { shortDay } from "./days.ts";
import { slotName } from "./slot-words.ts";
import { namesOf, sightOfLead, type Viewed } from "./viewed.ts";
import { wording } from "./wording.ts";

/** People and themes that are named in one row. */
const NAMED = 10;
const words = wording.because;

/** What a poll came to, as a message by itself. */
export function resultMessage(viewed: Viewed, poll: Poll): Message {
  const { text, more } = result(viewed, poll);
  return { summary: text, blocks: [paragraph(text), ...more] };
}

/** What a poll came to: the best date and why, and what can be done with it. */
export function result(viewed: Viewed, poll: Poll) {
  const { network, today } = viewed;
  const { people, voted } = turnoutOf(network, poll, today);
  const { id, title } = poll;
  const rest = [
    button(wording.otherDay, { kind: "choose", poll: id }),
    button(wording.again, { kind: "again", poll: id }),
    button(wording.notPlan, { kind: "withdraw", poll: id, sure: true }),
  ];
  const [best] = ranked(tallyOf(network, poll, today).filter(({ slot }) => slot.day > today));
  if (!best) return { text: wording.lapsed(title), more: rowOf(rest.slice(1)) };
  if (voted.length === 0) return { text: wording.nobodyVoted(title), more: rowOf(rest) };
  if (best.yes.length === 0) return noneCan(viewed, poll, best);
  const day = shortDay(best.slot.day, today);
  const plan = button(
    wording.planIn(day),
    { kind: "settle", poll: id, index: best.index },
    "primary",
  );
  const more: readonly Block[] = [
    {
      kind: "text",
      spans: [{ text: wording.best }, { text: slotName(best.slot, today), style: "bold" }],
    },
    { kind: "facts", rows: reasons(viewed, poll, best) },
    ...rowOf([plan, ...rest]),
  ];
  return { text: wording.result(title, voted.length, people.length), more };
}

/** Nobody can on any of the days: other ones are a tap away, the least bad of these is named. */
function noneCan(viewed: Viewed, poll: Poll, best: Tallied) {
  const { network, today } = viewed;
  const { id, title } = poll;
  const { people, voted } = turnoutOf(network, poll, today);
  const leastBad: readonly Block[] =
    best.ratherNot.length + best.silent.length > 0
      ? [
          {
            kind: "text",
            spans: [
              { text: wording.leastBad },
              { text: slotName(best.slot, today), style: "bold" },
            ],
          },
          { kind: "facts", rows: reasons(viewed, poll, best) },
        ]
      : [];
  const buttons = [
    button(wording.newDays, { kind: "again", poll: id }, "primary"),
    button(wording.ratherThese, { kind: "choose", poll: id }),
    button(wording.notPlan, { kind: "withdraw", poll: id, sure: true }),
  ];
  const none = best.ratherNot.length > 0 ? wording.noneCanFully : wording.noneCan;
  const more = [paragraph(none), ...leastBad, ...rowOf(buttons)];
  return { text: wording.result(title, voted.length, people.length), more };
}

type Row = { readonly label: string; readonly value: string };

function reasons(viewed: Viewed, poll: Poll, best: Tallied): readonly Row[] {
  const { network } = viewed;
  const isNamed = sightOfLead(viewed, poll) === "names";
  const row = (label: string, ids: readonly PersonId[]): readonly Row[] => {
    if (ids.length === 0) return [];
    if (!isNamed) return [{ label, value: String(ids.length) }];
    const value = inShortList(namesOf(network, ids), NAMED);
    return [{ label: wording.some(label, ids.length), value }];
  };
  return [
    ...(best.yes.length > 0
      ? row(words.yes, best.yes)
      : [{ label: words.yes, value: wording.none }]),
    ...row(words.ratherNot, best.ratherNot),
    ...row(words.no, best.no),
    ...row(words.silent, best.silent),
    ...themeRows(viewed, poll, best),
    ...(best.experts.length > 0
      ? row(words.experts, best.experts)
      : [{ label: words.experts, value: wording.noExpert }]),
    ...row(words.organisers, best.organisers),
  ];
}

/** Which themes somebody can speak for, and which nobody. */
function themeRows({ network }: Viewed, poll: Poll, best: Tallied): readonly Row[] {
  const meant = themesMeant(network, poll);
  if (meant.length === 0) return [];
  const missing = meant
    .filter((theme) => !best.themes.includes(theme))
    .map((theme) => network.themes.get(theme)?.short ?? theme)
    .toSorted((one, other) => one.localeCompare(other, "nl"));
  return [
    { label: words.themes, value: wording.themesOf(best.themes.length, meant.length) },
    ...(missing.length > 0 ? [{ label: words.missing, value: inShortList(missing, NAMED) }] : []),
  ];
}
