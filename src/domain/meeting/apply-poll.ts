import type { PersonId } from "../ids.ts";
import type { Network } from "../network.ts";
import type { MeetingChange } from "./meeting-change.ts";
import type { Poll, PollTold, Vote } from "./poll.ts";

type PollChange = Extract<
  MeetingChange,
  {
    readonly kind:
      | "poll-opened"
      | "poll-told"
      | "poll-voted"
      | "poll-closed"
      | "poll-settled"
      | "poll-withdrawn"
      | "poll-untold"
      | "poll-end-told";
  }
>;

/** The polls after a change. A vote that comes after the end counts for nothing. */
export function applyPoll(polls: Network["polls"], change: PollChange): Network["polls"] {
  if (change.kind === "poll-opened") return polls.with(change.poll.id, change.poll);
  const poll = polls.get(change.poll);
  return poll ? polls.with(poll.id, nextPoll(poll, change)) : polls;
}

function nextPoll(poll: Poll, change: Exclude<PollChange, { readonly kind: "poll-opened" }>): Poll {
  switch (change.kind) {
    case "poll-told":
      return { ...poll, told: withTold(poll.told, change) };
    case "poll-voted":
      return poll.closedAt === undefined && poll.withdrawnAt === undefined
        ? { ...poll, votes: withVote(poll.votes, change) }
        : poll;
    case "poll-closed":
      return { ...poll, closedAt: poll.closedAt ?? change.at };
    case "poll-settled":
      return { ...poll, closedAt: poll.closedAt ?? change.at, meeting: change.meeting };
    case "poll-withdrawn":
      if (poll.withdrawnAt !== undefined) return poll;
      return { ...poll, withdrawnAt: change.at, ...(change.hear && { toHear: change.hear }) };
    case "poll-untold":
      return withoutTold(heardEnd(poll, change.people), change.people);
    case "poll-end-told":
      return heardEnd(poll, change.people);
    default:
      return change satisfies never;
  }
}

function withoutTold(poll: Poll, people: readonly PersonId[]): Poll {
  return { ...poll, told: poll.told.filter(({ person }) => !people.includes(person)) };
}

function heardEnd({ toHear = [], ...poll }: Poll, people: readonly PersonId[]): Poll {
  const left = toHear.filter((person) => !people.includes(person));
  return left.length > 0 ? { ...poll, toHear: left } : poll;
}

/** Takes the place of what was voted for these seats before, and of what this person said before. */
function withVote(
  votes: readonly Vote[],
  { seats, person, answers, at }: Extract<PollChange, { readonly kind: "poll-voted" }>,
): readonly Vote[] {
  const now = new Set<string>(seats);
  const others = votes.flatMap((vote) => {
    if (vote.person === person) return [];
    const left = vote.seats.filter((seat) => !now.has(seat));
    return left.length > 0 ? [{ ...vote, seats: left }] : [];
  });
  return [...others, { seats, person, answers, at }];
}

function withTold(
  told: readonly PollTold[],
  { people, at }: Extract<PollChange, { readonly kind: "poll-told" }>,
): readonly PollTold[] {
  const again = told.map((one) =>
    people.includes(one.person) ? { ...one, times: one.times + 1 } : one,
  );
  const known = new Set(told.map(({ person }) => person));
  const first = [...new Set(people)].filter((person) => !known.has(person));
  return [...again, ...first.map((person) => ({ person, at, times: 1 }))];
}
