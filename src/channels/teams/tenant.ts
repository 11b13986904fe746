import type { TeamsActivity } from "./activity.ts";

const shape = /^[\w-]{1,64}$/;

/**
 * The tenant in which an activity happens. Nothing when there is none, when it is no id, or when
 * the activity names two: then nobody can tell whose network it is about.
 */
export function tenantOf(activity: TeamsActivity): string | undefined {
  const named = [activity.channelData?.tenant?.id, activity.conversation?.tenantId].filter(
    (tenant) => tenant !== undefined && tenant !== "",
  );
  const [tenant, ...others] = [...new Set(named)];
  return tenant !== undefined && others.length === 0 && shape.test(tenant) ? tenant : undefined;
}
