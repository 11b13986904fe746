import { audienceWithCount } from "../../src/cards/audience-words.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Day } from "../../src/domain/time.ts";

type Option = { readonly value: string; readonly label: string };

/** All are asked about the same meeting in one menu; a chat shows no more. */
const MOST_OPTIONS = 90;

/** For whom a meeting may be: all webbers, contacts, a table, or the webbers of themes. */
export function whomOptions(network: Network, today: Day): readonly Option[] {
  const audiences: readonly Audience[] = [
    { kind: "webbers" },
    { kind: "contacts" },
    ...[...network.tables].map(({ id }): Audience => ({ kind: "table", table: id })),
    ...themesWithWebber(network).map((id): Audience => ({ kind: "webbers-of", themes: [id] })),
  ];
  return audiences.slice(0, MOST_OPTIONS).map((audience) => ({
    value: valuesOf(audience)[0] ?? "",
    label: audienceWithCount(network, audience, today),
  }));
}

/** The options that together stand for an audience. */
export function valuesOf(audience: Audience): readonly string[] {
  switch (audience.kind) {
    case "webbers-of":
      return audience.themes.map((theme) => `theme:${theme}`);
    case "table":
      return [`table:${audience.table}`];
    case "seats":
      return [];
    default:
      return [audience.kind];
  }
}

/** The audience of what was chosen; nothing when it goes not together. */
export function audienceFrom(network: Network, values: readonly string[]): Audience | undefined {
  const [first, ...others] = values;
  const themes = values.flatMap((value) => {
    const id = value.startsWith("theme:") ? ids.theme.safeParse(value.slice(6)).data : undefined;
    return id !== undefined && network.themes.has(id) ? [id] : [];
  });
  if (themes.length > 0 && themes.length === values.length) return { kind: "webbers-of", themes };
  if (others.length > 0 || first === undefined) return undefined;
  if (first === "webbers" || first === "contacts") return { kind: first };
  const table = first.startsWith("table:") ? ids.table.safeParse(first.slice(6)).data : undefined;
  return table !== undefined && network.tables.has(table) ? { kind: "table", table } : undefined;
}

function themesWithWebber(network: Network) {
  const { ofKind } = seatIndex(network);
  const themes = ofKind("webber").flatMap(({ role }) => (role.kind === "webber" ? role.theme : []));
  return [...new Set(themes)].filter((id) => network.themes.has(id));
}
