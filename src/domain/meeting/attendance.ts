import type { PersonId, ThemeId } from "../ids.ts";
import type { Network } from "../network.ts";
import { type Invited, invitedTo } from "./invited.ts";
import { type Meeting, type Reply, replyOf } from "./meeting.ts";

/** What those who are invited to a meeting said, and what that comes to. */
export type Attendance = {
  /** Each with what they said; without it they are still to answer. */
  readonly guests: readonly (Invited & { readonly reply?: Reply })[];
  readonly coming: readonly PersonId[];
  /** Of the webbers and contacts who come, or send somebody. */
  readonly themes: readonly ThemeId[];
  readonly hasExpert: boolean;
  /** How many people that is, with the colleagues who come along or instead. */
  readonly heads: number;
};

/** How it stands now. */
export function attendanceOf(network: Network, meeting: Meeting): Attendance {
  const guests = invitedTo(network, meeting).map((one) => {
    const reply = replyOf(meeting, one.person);
    return { ...one, ...(reply && { reply }) };
  });
  const coming = guests.filter(({ reply }) => reply?.as === "yes").map(({ person }) => person);
  const heard = guests.filter(({ reply }) => reply?.as === "yes" || reply?.as === "sends");
  const themes = heard.flatMap(({ seats }) => seats.flatMap((seat) => themesOf(network, seat)));
  return {
    guests,
    coming,
    themes: [...new Set(themes)],
    hasExpert: coming.some((person) => network.people.get(person)?.expertByExperience === true),
    heads: heard.reduce((sum, { reply }) => sum + headsIn(reply), 0),
  };
}

function themesOf({ seats }: Network, id: Invited["seats"][number]): readonly ThemeId[] {
  const role = seats.get(id)?.role;
  if (role?.kind === "webber") return [role.theme];
  return role?.kind === "contact" ? role.themes : [];
}

/** Names stand behind commas. */
function headsIn(reply: Reply | undefined): number {
  const colleagues = reply?.colleague === undefined ? 0 : reply.colleague.split(",").length;
  return (reply?.as === "yes" ? 1 : 0) + colleagues;
}
