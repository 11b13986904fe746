import { audienceNames } from "../../src/cards/audience-names.ts";
import { audienceInWords } from "../../src/cards/audience-words.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText, hasPiledMarks } from "../../src/domain/clean-text.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import { mostPeople } from "../../src/domain/meeting/where.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import { readWebAddress } from "../../src/domain/web-address.ts";
import { dayPartsIn, hoursIn, monthPhrase } from "../../src/language/meeting/poll-request.ts";
import { readPlan, type SaidPlan } from "../../src/language/meeting/read-plan.ts";
import { readWhen } from "../../src/language/when/read-when.ts";
import type { When } from "../../src/language/when/when.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, LONGEST_LINE, lengths, type Proposing, type State } from "./action.ts";
import { makeDraft } from "./draft.ts";
import { showDraft } from "./draft-message.ts";
import { leads, planningSeat } from "./rights.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const USUAL_MINUTES = 90;
/** Tables that are offered, beside the webbers and the contact persons. */
const TABLES = 6;
/** What a day stands for when a poll is asked for "over drie weken". */
const AROUND_DAYS = 14;

/** "Datumprikker voor een webberoverleg, anderhalf uur, in januari". */
export function request(scene: Scene, text: string, start: number): Outcome<State> {
  const organiser = planningSeat(scene);
  if (organiser === undefined) return answer(scene, { text: wording.mayNotPlan });
  const { network } = scene;
  const when = whenIn(scene, text);
  const names = audienceNames(network, todayIn(scene));
  const said = readPlan(text, { start }, { read: spansOf(when), names });
  const personal = shielded(`${said.title ?? ""}\n${said.place ?? ""}`).hidden;
  if (personal.length > 0) return answer(scene, { text: wording.wrong.personal(personal) });
  const audience = withOwnSeat(said.audience ?? { kind: "webbers" }, organiser);
  const parts = dayPartsIn(text);
  const proposing: Proposing = {
    ...{ kind: "propose", audience, organiser, minutes: minutesOf(text, when) },
    title: fitting(said.title) ?? usualTitle(network, audience),
    ...placeOf(said),
    ...(said.capacity !== undefined && said.capacity <= mostPeople && { capacity: said.capacity }),
    ...windowIn(scene, text, when),
    ...(parts.length > 0 && { parts }),
  };
  if (said.unknownAudience !== undefined && said.audience === undefined) {
    return askForWhom(scene, { ...proposing, title: fitting(said.title) ?? "" });
  }
  return propose(scene, proposing);
}

function whenIn({ network, knowledge, event }: Scene, text: string): When | undefined {
  const { zone, region } = network.description;
  return readWhen(text, event.at, zone, { calendar: knowledge.calendar, region });
}

/** The days that are said, also by the bare name of a month. */
function windowIn(scene: Scene, text: string, when: When | undefined) {
  const window = windowOf(when);
  const month = Object.keys(window).length === 0 ? monthPhrase(text) : undefined;
  return month === undefined ? window : windowOf(whenIn(scene, month));
}

/** Whoever asks people by name is there too. */
function withOwnSeat(audience: Audience, own: SeatId): Audience {
  if (audience.kind !== "seats" || audience.seats.includes(own)) return audience;
  return { kind: "seats", seats: [...audience.seats, own] };
}

/** Looks for days; for who may plan with that seat. */
export function propose(scene: Scene, proposing: Proposing): Outcome<State> {
  const { title, place = "", audience } = proposing;
  const isPlanner = planningSeat(scene) !== undefined;
  if (!isPlanner || !leads(scene, proposing)) return answer(scene, { text: wording.mayNotPlan });
  const { hidden } = shielded(`${title}\n${place}`);
  if (hidden.length > 0) return answer(scene, { text: wording.wrong.personal(hidden) });
  if (participantsOn(scene.network, audience, todayIn(scene)).length === 0) {
    const whom = audienceInWords(scene.network, audience);
    return answer(scene, { text: wording.nobodyToAsk(whom) });
  }
  const { draft, notes } = makeDraft(scene, withSafeLink(proposing));
  return showDraft(scene, draft, { notes });
}

/** A link is shown to everybody who is asked. */
function withSafeLink({ link, ...rest }: Proposing): Proposing {
  const address = link === undefined ? undefined : readWebAddress(link);
  return { ...rest, ...(address !== undefined && { link: address }) };
}

function askForWhom(scene: Scene, proposing: Proposing): Outcome<State> {
  const { network } = scene;
  const tables = [...network.tables].slice(0, TABLES);
  const choices: readonly (readonly [string, Audience])[] = [
    [wording.allWebbers, { kind: "webbers" }],
    [wording.allContacts, { kind: "contacts" }],
    ...tables.map(({ id, name }) => [name, { kind: "table", table: id }] as const),
  ];
  const buttons = choices.map(([label, audience]) => {
    const title = proposing.title === "" ? usualTitle(network, audience) : proposing.title;
    return button(label, { ...proposing, title, audience });
  });
  return answer(scene, { text: wording.forWhom, more: rowOf(buttons) });
}

function spansOf(when: When | undefined) {
  return [...(when?.read ?? []), ...(when?.doubts ?? [])];
}

function fitting(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? "");
  return clean === "" || [...clean].length > LONGEST_LINE || hasPiledMarks(clean)
    ? undefined
    : clean;
}

function placeOf({ place: said }: SaidPlan): { readonly place?: string } {
  const place = fitting(said);
  return place === undefined ? {} : { place };
}

function usualTitle({ tables }: Network, audience: Audience): string {
  const table = audience.kind === "table" ? tables.get(audience.table)?.name : undefined;
  const title = table === undefined ? undefined : fitting(wording.tableTitle(table));
  return title ?? wording.usualTitles[audience.kind];
}

/** "Anderhalf uur", "van negen tot elf", or else "twee uur". */
function minutesOf(text: string, when: When | undefined): number {
  const minutes = hoursIn(text) ?? when?.minutes ?? USUAL_MINUTES;
  return Math.min(Math.max(minutes, lengths.least), lengths.most);
}

/** The days that are said: a month or week, or those from a day on. */
function windowOf(when: When | undefined): { readonly from?: Day; readonly until?: Day } {
  const periods = (when?.doubts ?? []).flatMap((doubt) =>
    doubt.kind === "open-period" ? [doubt] : [],
  );
  const [from] = periods.map((one) => one.from).sort();
  const until = periods
    .map((one) => one.until)
    .sort()
    .at(-1);
  if (from !== undefined && until !== undefined) return { from, until };
  if (when?.day === undefined) return {};
  return { from: when.day, until: daysLater(when.day, AROUND_DAYS) };
}
