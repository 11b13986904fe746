import { z } from "zod";
import type { Happening } from "../../contract/event.ts";
import { teamsLimits } from "./limits.ts";
import { tidy } from "./read-text.ts";

type Search = Extract<Happening, { readonly kind: "search" }>;

/** Which of the results Teams wants: it asks for more as somebody scrolls. */
export type Page = { readonly skip: number; readonly count: number };

/** What Teams sends in place of a search term when the list is opened. */
const opened = "initialRun";

const loose = z.string().optional().catch(undefined);

const allOnOnePage: Page = { skip: 0, count: teamsLimits.results };

const querySchema = z.looseObject({
  parameters: z.array(z.object({ name: loose, value: loose }).catch({})).catch([]),
  queryOptions: z
    .object({
      skip: z.number().int().nonnegative().catch(allOnOnePage.skip),
      count: z.number().int().positive().catch(allOnOnePage.count),
    })
    .catch(allOnOnePage),
});

/**
 * What somebody looks for from the compose box; nothing typed yet is an empty text. The manifest has
 * one command with one parameter, so their names are not looked at.
 */
export function readSearch(value: unknown): Search | undefined {
  const query = querySchema.safeParse(value).data;
  if (!query) return undefined;
  const typed = query.parameters.find(({ name }) => name !== opened);
  return { kind: "search", text: tidy(typed?.value ?? "") };
}

/** At most as many as Teams shows in one go, whatever is asked. */
export function readPage(value: unknown): Page {
  const { skip, count } = querySchema.safeParse(value).data?.queryOptions ?? allOnOnePage;
  return { skip, count: Math.min(count, teamsLimits.results) };
}
