import { isApart, type Meeting } from "./meeting.ts";
import type { MeetingChange } from "./meeting-change.ts";
import type { Following, MeetingNews } from "./meeting-fact.ts";
import { compareSlots } from "./slot.ts";

type Changed = Extract<MeetingChange, { readonly kind: "meeting-changed" }>;
type Cancelled = Extract<MeetingChange, { readonly kind: "meeting-cancelled" }>;

/** The meeting with its news, alone or along with its series. */
export function changedMeeting(meeting: Meeting, { news, follows }: Changed): Meeting {
  const isNews = Object.keys(news).length > 0;
  const changed = isNews ? withReplies(meeting, withNews(meeting, news)) : meeting;
  return follows ? following(meeting, changed, follows) : changed;
}

/** Off, once. What fell out of its series is none of it any more, and keeps no day of it taken. */
export function cancelledMeeting(meeting: Meeting, { at, isOut }: Cancelled): Meeting {
  if (meeting.cancelledAt !== undefined) return meeting;
  const { of, ...alone } = meeting;
  const left = isOut || !of ? alone : { ...alone, of };
  return { ...left, cancelledAt: at, sequence: meeting.sequence + 1 };
}

/** What somebody changed alone before stays apart, and only learns for which day of the rule it stands. */
function following(before: Meeting, changed: Meeting, { day, audience }: Following): Meeting {
  const { of } = changed;
  if (!of) return changed;
  const followed = isApart(before) ? {} : { followed: changed.sequence };
  return { ...changed, of: { ...of, day, ...followed }, ...(audience && { audience }) };
}

/** Another place asks nobody again whether they come; another date does, and what was said is over. */
function withReplies(before: Meeting, changed: Meeting): Meeting {
  const sequence = before.sequence + 1;
  const isMoved = compareSlots(before.slot, changed.slot) !== 0;
  const replies = before.replies.map((one) =>
    isMoved || one.sequence !== before.sequence ? one : { ...one, sequence },
  );
  return { ...changed, sequence, replies };
}

function withNews(meeting: Meeting, news: MeetingNews): Meeting {
  const changed = { ...meeting, ...news };
  const kept = Object.entries(changed).filter(([, value]) => value !== null);
  // Only optional fields can be null, and those that are go.
  return Object.fromEntries(kept) as unknown as Meeting;
}
