import { z } from "zod";
import type { SlackWorkspace } from "./workspace.ts";

const addressSchema = z.strictObject({
  version: z.literal(1),
  team: z.string().min(1).max(32).optional(),
  enterprise: z.string().min(1).max(32).optional(),
  user: z.string().min(1).max(32),
});

/** One person in one workspace; Slack finds the conversation between the person and the bot. */
export type SlackAddress = z.output<typeof addressSchema>;

/** The same text for the same person, wherever they speak: a new address would be a change. */
export function writeAddress(
  { tenant, team, enterprise, isSpokenForByOrganisation = false }: SlackWorkspace,
  user: string,
): string {
  const needsOrganisation = tenant === enterprise || isSpokenForByOrganisation;
  const address: SlackAddress = {
    version: 1,
    ...(team !== undefined && { team }),
    // Only where we can do nothing without: not every event names the organisation of a workspace.
    ...(enterprise !== undefined && needsOrganisation && { enterprise }),
    user,
  };
  return JSON.stringify(address);
}

/** The address as this channel once wrote it, or nothing when it is something else. */
export function readAddress(text: string): SlackAddress | undefined {
  try {
    return addressSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
