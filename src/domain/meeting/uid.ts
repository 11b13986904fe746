import { ids, type MeetingId, type NetworkId } from "../ids.ts";

/** Which meeting, of which network. */
export type MeetingKey = { readonly meeting: MeetingId; readonly network: NetworkId };

const shape = /^([a-z0-9-]+)\.([a-z0-9-]+)@dan-bel-ik$/;

/** What a calendar knows a meeting by, for as long as it exists (RFC 5545, UID). */
export function makeUid({ meeting, network }: MeetingKey): string {
  return `${meeting}.${network}@dan-bel-ik`;
}

/** The meeting with this UID; nothing when it is none of ours. */
export function readUid(text: string): MeetingKey | undefined {
  const [, first, second] = shape.exec(text.trim().toLowerCase()) ?? [];
  const meeting = ids.meeting.safeParse(first);
  const network = ids.network.safeParse(second);
  if (!meeting.success || !network.success) return undefined;
  return { meeting: meeting.data, network: network.data };
}
