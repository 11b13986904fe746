import { wordsOf } from "../../domain/words.ts";
import { beginsWithMeeting } from "./meeting-words.ts";
import { isOnlyIt, readShift, type Shift } from "./read-shift.ts";

/** What somebody wants with a meeting that is planned; `about` and `to` as they were typed. */
export type MeetingChangeRequest =
  | {
      readonly kind: "move";
      readonly about: string;
      /** Where to, or by how much; neither when it is not said. */
      readonly to?: string;
      readonly by?: Shift;
      /** Of the meeting no more was said than `het`. */
      readonly isOnlyIt?: true;
    }
  | { readonly kind: "cancel"; readonly about: string };

const LONGEST = 400;

const move =
  /^(?:(?:kun|kan|wil|zou) je (?:alsjeblieft )?|graag )?(?:verzet|verplaats|verschuif) (?=(?:het|de|ons|onze|dit|mijn) |[a-z]*(?:overleg|bijeenkomst|vergadering)(?![a-z]))(.+)$/iu;
/** `Webberoverleg verzetten naar 9 februari`. */
const nounMove =
  /^((?:[a-z]*(?:overleg|bijeenkomst|vergadering)|(?:het|de|ons|onze) .+?)(?: .+?)?) (?:verzetten|verplaatsen|verschuiven)(?: (naar .+))?$/iu;
const moveLast =
  /^(?:(?:kun|kan|wil|zou) je|ik wil(?: graag)?|we willen(?: graag)?) (?=(?:het|de|ons|onze|dit|mijn) )(.+?) (?:verzetten|verplaatsen|verschuiven)(?: (naar .+))?$/iu;
const cancels: readonly RegExp[] = [
  /^(?:(?:kun|kan|wil|zou) je (?:alsjeblieft )?|graag )?zeg (?=(?:het|de|ons|onze|dit|mijn|alle) |[a-z]*(?:overleg|bijeenkomst|vergadering)(?![a-z]))(.+) af$/iu,
  /^(?:(?:kun|kan|wil|zou) je (?:alsjeblieft )?|graag )?(?:annuleer|schrap) (?=(?:het|de|ons|onze|dit|mijn|alle) |[a-z]*(?:overleg|bijeenkomst|vergadering)(?![a-z]))(.+)$/iu,
  /^(?:(?:kun|kan|wil|zou) je|ik wil(?: graag)?|we willen(?: graag)?) (?=(?:het|de|ons|onze|dit|mijn) )(.+) (?:afzeggen|annuleren|schrappen)$/iu,
  /^(?=(?:het|de|ons|onze|dit|mijn) |[a-z]*(?:overleg|bijeenkomst|vergadering)(?![a-z]))(.+) (?:gaat niet door|vervalt|afzeggen|annuleren|schrappen)$/iu,
];

/**
 * Reads that a meeting is to be moved or cancelled. Only when the text begins so and what it is about
 * is called a meeting, or is the title of one.
 */
export function readMeetingChange(
  text: string,
  names: () => readonly (readonly string[])[] = () => [],
): MeetingChangeRequest | undefined {
  const said = text
    .slice(0, LONGEST)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.?!]+$/u, "");
  const request = readShifting(said) ?? readMove(said) ?? readCancel(said);
  if (!request || ("isOnlyIt" in request && request.isOnlyIt)) return request;
  return beginsWithMeeting(wordsOf(request.about, LONGEST), names()) ? request : undefined;
}

/** `Een week opschuiven` is that also of what is called `het`; a family or a bill shifts nowhere here. */
function readShifting(said: string): MeetingChangeRequest | undefined {
  const shift = readShift(said);
  if (!shift) return undefined;
  const { about, by } = shift;
  if (isOnlyIt(about)) {
    return by && { kind: "move", about: "", by, isOnlyIt: true };
  }
  return { kind: "move", about, ...(by && { by }) };
}

function readMove(said: string): MeetingChangeRequest | undefined {
  const [, about, to] = moveLast.exec(said) ?? nounMove.exec(said) ?? [];
  const whole = about ?? move.exec(said)?.[1];
  if (whole === undefined) return undefined;
  const [before = "", ...after] = `${whole} ${to ?? ""}`.split(/ naar /iu);
  const target = after.join(" naar ").trim();
  return { kind: "move", about: before.trim(), ...(target !== "" && { to: target }) };
}

function readCancel(said: string): MeetingChangeRequest | undefined {
  for (const form of cancels) {
    const about = form.exec(said)?.[1];
    if (about !== undefined) return { kind: "cancel", about: about.trim() };
  }
  return undefined;
}
