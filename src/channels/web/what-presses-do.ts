import type { ActionRef } from "../../messages/message.ts";

type Kinds = Readonly<Record<string, readonly string[]>>;

/** What cannot be undone, or is a way in: a link that was passed on is too little for it. */
const onlyByOneself: Kinds = {
  confirm: ["save", "leave", "leave-sure"],
  "erase-me": ["ask", "sure"],
  "hand-over": ["accept", "decline"],
  manage: ["person-save"],
};

/** What changes nothing, so that the same button may be used as often as somebody likes. */
const showsOnly: Kinds = {
  actions: ["list", "new", "edit", "later", "pass"],
  agenda: ["show", "item-form", "sessions"],
  confirm: ["change", "show", "why", "later", "leave", "not-mine"],
  "erase-me": ["ask"],
  minutes: ["open", "show", "look", "reword"],
  "own-seats": ["seats"],
  plan: ["list", "show", "new", "move", "cancel", "stop"],
  poll: ["list", "show", "ballot", "choose"],
  report: ["report", "calls", "seats", "silent", "fragile", "organisation", "updates"],
  webber: ["list", "nominate-form", "nominations", "expect-form"],
};

/**
 * What says how something is from now on. Who said yes, then no, and then yes again by the link of the
 * first mail means yes: taken for a repetition it would stay at no, under a page that says yes. Saying
 * the same twice changes nothing, so a button that is pressed twice needs no guard here.
 */
const saysHowItIs: Kinds = {
  actions: ["done", "reopen"],
  meet: ["rsvp"],
  poll: ["vote", "vote-all", "cast"],
};

function isIn(kinds: Kinds, { dialog, action }: ActionRef): boolean {
  return Object.hasOwn(kinds, dialog) && kinds[dialog]?.includes(action.kind) === true;
}

/** Whether nobody may do it in the name of somebody else. */
export function isOnlyByOneself(action: ActionRef): boolean {
  return isIn(onlyByOneself, action);
}

/** Whether it may be done again without anything being done twice. */
export function mayBeRepeated(action: ActionRef): boolean {
  return isIn(showsOnly, action) || isIn(saysHowItIs, action);
}
