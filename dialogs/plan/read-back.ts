import { audienceWithCount } from "../../src/cards/audience-words.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { minutesIn } from "../../src/domain/meeting/slot.ts";
import { whereOf } from "../../src/domain/meeting/where.ts";
import type { Button, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { firstDayOf } from "./first-day.ts";
import { organiserSeat } from "./may.ts";
import type { Parts, Plan } from "./parts.ts";
import { firstRenewed, renewalLines } from "./renewing.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import { warningsOf } from "./warnings.ts";
import { wording } from "./wording.ts";
import { dayWords, ruleWords, slotWords } from "./words.ts";

/** A date poll is no shorter or longer. */
const pollMinutes = { least: 15, most: 480 } as const;

/** Says what was understood, with what to know of it; it waits for a yes. */
export function readBack(scene: Scene, parts: Parts, plan: Plan): Outcome<State> {
  const draft = draftId(scene);
  const spans = understoodSpans(scene, plan);
  const link = plan.link === undefined ? [] : [paragraph(wording.withLink(plan.link))];
  return answer(scene, {
    text: spans.map(({ text }) => text).join(""),
    blocks: [
      { kind: "heading", text: plan.title },
      { kind: "text", spans },
      ...warningsOf(scene, plan),
      ...link,
      ...renewalLines(scene, parts, plan),
      paragraph(wording.correct),
    ],
    more: [{ kind: "buttons", buttons: buttonsOf(scene, plan, draft) }],
    state: { kind: "open", state: { kind: "draft", draft, since: scene.event.at, parts } },
  });
}

function understoodSpans(scene: Scene, plan: Plan): readonly Span[] {
  const { rule, day, place, capacity, audience } = plan;
  const first = firstRenewed(scene, plan) ?? firstDayOf(scene, plan) ?? day;
  const when = rule ? ruleWords(rule, plan) : slotWords(scene, plan);
  const whom = audienceWithCount(scene.network, audience, first);
  return [
    { text: wording.understood },
    { text: when, style: "bold" },
    ...(rule ? [{ text: wording.startingOn(dayWords(scene, first)) }] : []),
    ...(place === undefined ? [] : [{ text: `, ${place}` }]),
    ...(capacity === undefined ? [] : [{ text: wording.roomFor(capacity) }]),
    { text: wording.forWhom },
    { text: whom, style: "bold" },
    { text: "." },
  ];
}

function buttonsOf(scene: Scene, plan: Plan, draft: string): readonly Button[] {
  const poll = pollButton(scene, plan);
  return [
    button(
      plan.series === undefined ? wording.yes : wording.renewing.yes,
      { kind: "plan", draft },
      "primary",
    ),
    ...(poll ? [poll] : []),
    button(wording.change, { kind: "change", draft }),
  ];
}

/** The poll takes it from there; a series that is changed needs none. */
function pollButton(scene: Scene, plan: Plan): Button | undefined {
  const { title, audience, series } = plan;
  const minutes = minutesIn(plan);
  const organiser = organiserSeat(scene, audience);
  const isTooLong = minutes < pollMinutes.least || minutes > pollMinutes.most;
  if (organiser === undefined || series !== undefined || isTooLong) return undefined;
  const action = {
    ...{ kind: "propose", title, audience, organiser, minutes },
    ...whereOf(plan),
  };
  return {
    label: wording.pollFirst,
    does: { dialog: "poll", version: 1, subject: "-", action },
  };
}
