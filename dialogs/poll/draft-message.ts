import { audienceWithCount } from "../../src/cards/audience-words.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { isWorkingDay } from "../../src/domain/calendar/working-days.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import { presenceAt } from "../../src/domain/meeting/presence.ts";
import type { Slot } from "../../src/domain/meeting/slot.ts";
import type { Block, Field, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type Draft, LONGEST_LINE, type State } from "./action.ts";
import { longDay, shortDay } from "./days.ts";
import { answer, type Scene, workingIn } from "./scene.ts";
import { presenceInWords, shortSlot } from "./slot-words.ts";
import { wording } from "./wording.ts";

/** Ten lines, and room to spare. */
const DAYS_CHARS = 1_500;

/** What stands in the fields of the form. */
export type Values = {
  readonly days: string;
  readonly title: string;
  readonly place: string;
  readonly deadline: string;
  readonly sight: "open" | "secret";
};

type Shown = {
  readonly notes?: readonly string[];
  /** What was typed and is not right yet. */
  readonly typed?: Values;
};

/** Shows a draft to who makes it; nothing was sent yet. */
export function showDraft(scene: Scene, draft: Draft, { notes = [], typed }: Shown = {}) {
  const more = [
    ...notes.map((note) => paragraph(note)),
    ...(typed ? [] : aboutBlocks(scene, draft)),
    formOf(draft, typed ?? valuesOf(draft, todayIn(scene))),
  ];
  const text = wording.draft(draft.title);
  const state: Outcome<State>["state"] = { kind: "open", state: draft };
  return answer(scene, { text, more, state });
}

function aboutBlocks(scene: Scene, draft: Draft): readonly Block[] {
  const { minutes, audience, place, proposals, deadline, isSecret } = draft;
  const day = longDay(deadline, todayIn(scene));
  const buttons = [
    ...(proposals.length > 0
      ? [button(wording.send, { kind: "send", draft: draft.draft }, "primary")]
      : []),
    button(wording.discard, { kind: "discard", draft: draft.draft }),
  ];
  const whom = audienceWithCount(scene.network, audience, todayIn(scene));
  return [
    paragraph(wording.draftAbout(wording.lasting(minutes), whom, place)),
    ...roomBlock(scene, draft),
    ...(proposals.length > 0
      ? [
          {
            kind: "list",
            items: proposals.map((slot) => proposalLine(scene, draft, slot)),
          } as const,
        ]
      : []),
    ...(isHolidaysUnknown(scene, draft)
      ? [paragraph(wording.schoolHolidaysUnknown, "subtle")]
      : []),
    paragraph(`${wording.until(day, isSecret)} ${wording.nothingSent}`),
    ...rowOf(buttons),
  ];
}

/** How many people fit in, and that more are asked. */
function roomBlock(scene: Scene, { audience, capacity }: Draft): readonly Block[] {
  if (capacity === undefined) return [];
  const count = participantsOn(scene.network, audience, todayIn(scene)).length;
  return [paragraph(wording.room(capacity, count))];
}

function proposalLine(scene: Scene, { audience }: Draft, slot: Slot): readonly Span[] {
  const presence = presenceInWords(slot, presenceAt(scene.network, audience, slot));
  const isOff = !isWorkingDay(slot.day, workingIn(scene));
  return [
    { text: shortSlot(slot, todayIn(scene)), style: "bold" },
    { text: ` · ${presence}${isOff ? ` · ${wording.dayOff}` : ""}` },
  ];
}

function isHolidaysUnknown({ knowledge }: Scene, { proposals }: Draft): boolean {
  return proposals.some(({ day }) => day > knowledge.calendar.knownUntil);
}

/** What the form begins with. */
export function valuesOf(
  { proposals, title, place, deadline, isSecret }: Draft,
  today: Slot["day"],
): Values {
  const days = proposals.map(({ day, from, until }) =>
    wording.line(shortDay(day, today), clockText(from), clockText(until)),
  );
  return {
    ...{ days: days.join("\n"), title, place: place ?? "", deadline },
    sight: isSecret ? "secret" : "open",
  };
}

/** With two digits for the hour: then nobody can take it for the evening. */
function clockText(time: Slot["from"]): string {
  return time.replace(":", ".");
}

function formOf({ draft }: Draft, values: Values): Block {
  const words = wording.form;
  const fields: readonly Field[] = [
    {
      ...{ kind: "text", name: "days", label: words.days, required: true },
      ...{ maxLength: DAYS_CHARS, multiline: true, value: values.days },
    },
    {
      ...{ kind: "text", name: "title", label: words.title, required: true },
      ...{ maxLength: LONGEST_LINE, value: values.title },
    },
    {
      ...{ kind: "text", name: "place", label: words.place, required: false },
      ...{ maxLength: LONGEST_LINE, ...(values.place !== "" && { value: values.place }) },
    },
    {
      ...{ kind: "day", name: "deadline", label: words.deadline, required: true },
      value: values.deadline,
    },
    {
      ...{ kind: "choice", name: "sight", label: words.sight, required: true, value: values.sight },
      options: [
        { value: "open", label: words.open },
        { value: "secret", label: words.secret },
      ],
    },
  ];
  return { kind: "form", fields, submit: button(words.save, { kind: "adjust", draft }) };
}
