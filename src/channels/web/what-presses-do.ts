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
  confirm: ["change", "show", "why", "later", "leave", "not-mine"],
  "erase-me": ["ask"],
  "own-seats": ["seats"],
  poll: ["list", "show", "ballot", "choose"],
  report: ["report", "calls", "seats", "silent", "fragile", "organisation", "updates"],
};

function isIn(kinds: Kinds, { dialog, action }: ActionRef): boolean {
  return Object.hasOwn(kinds, dialog) && kinds[dialog]?.includes(action.kind) === true;
}

/** Whether nobody may do it in the name of somebody else. */
export function isOnlyByOneself(action: ActionRef): boolean {
  return isIn(onlyByOneself, action);
}

/** Whether it may be done again without anything being done twice. */
export function isShowing(action: ActionRef): boolean {
  return isIn(showsOnly, action);
}
