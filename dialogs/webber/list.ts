import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { PersonId, ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Webber, waitingNominations, webbersOn } from "../../src/domain/webber/webbers.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Button, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { answer, type Coming, isCoordinator, ownWebberSeats, themeIn, themeName } from "./scene.ts";
import { wording } from "./wording.ts";

const SHOWN = 24;
const THEMES_SHOWN = 12;
/** In characters: one line on a phone or two. */
const LONGEST_EXPECTED = 120;

/** Who is webber of what, and which themes have none; of one theme when one is given. */
export function showList(coming: Coming, theme?: ThemeId): Outcome<State> {
  const { network, event } = coming;
  const inGroup = event.place.kind === "group";
  const all = webbersOn(network, todayIn(coming));
  const shown = theme === undefined ? all : all.filter((one) => one.theme === theme);
  const title = titleOf(network, theme, shown.length);
  return answer(coming, {
    text: title,
    blocks: shown.length === 0 ? [paragraph(title)] : [{ kind: "heading", text: title }],
    more: [
      ...listOf(network, shown, inGroup),
      ...(theme === undefined ? without(network, all) : []),
      { kind: "buttons", buttons: buttonsFor(coming, theme) },
    ],
    openly: true,
  });
}

function titleOf(network: Network, theme: ThemeId | undefined, count: number): string {
  if (theme === undefined) return count === 0 ? wording.none : wording.list;
  const name = themeIn(network, theme);
  return count === 0 ? wording.noneOf(name) : wording.listOf(name);
}

function listOf(network: Network, webbers: readonly Webber[], inGroup: boolean): readonly Block[] {
  if (webbers.length === 0) return [];
  const sorted = webbers.toSorted((one, other) =>
    themeName(network, one.theme).localeCompare(themeName(network, other.theme), "nl"),
  );
  const items = sorted
    .slice(0, SHOWN)
    .map((one): readonly Span[] => [
      { text: themeName(network, one.theme), style: "bold" },
      { text: `: ${whoIs(network, one.person, inGroup)}${expected(one, inGroup)}` },
    ]);
  const left = webbers.length - SHOWN;
  const more: readonly Block[] = left > 0 ? [paragraph(wording.more(left))] : [];
  return [{ kind: "list", items }, ...more];
}

/** In a group no person is named who did not agree to it: where they work is no secret. */
function whoIs({ people, organisations }: Network, id: PersonId, inGroup: boolean): string {
  const { name = "", shownInGroups, organisation } = people.get(id) ?? {};
  if (!inGroup || shownInGroups) return name;
  return (organisation && organisations.get(organisation)?.name) ?? wording.somebody;
}

/** What somebody says of themselves is theirs to say, and not for a group. */
function expected({ mayExpect }: Webber, inGroup: boolean): string {
  if (mayExpect === undefined || inGroup) return "";
  const cut = mayExpect.slice(0, LONGEST_EXPECTED).toWellFormed();
  return wording.expects(cut.length < mayExpect.length ? `${cut}…` : cut);
}

function without(network: Network, all: readonly Webber[]): readonly Block[] {
  const known = new Set(all.map(({ theme }) => theme));
  const names = [...network.themes]
    .filter(({ id }) => !known.has(id))
    .map(({ short }) => short)
    .sort((one, other) => one.localeCompare(other, "nl"));
  if (names.length === 0) return [];
  return [paragraph(wording.without(inShortList(names, THEMES_SHOWN)), "subtle")];
}

function buttonsFor(coming: Coming, theme: ThemeId | undefined): readonly Button[] {
  const { network, event } = coming;
  const about = theme === undefined ? {} : { theme };
  const first = button(wording.nominate, { kind: "nominate-form", ...about });
  const me = event.actor.person;
  if (me === undefined || event.place.kind === "group") return [first];
  const scene = { ...coming, me };
  const waiting = waitingNominations(network).length;
  return [
    first,
    ...(ownWebberSeats(scene).length > 0
      ? [button(wording.expectations, { kind: "expect-form" })]
      : []),
    ...(waiting > 0 && isCoordinator(scene)
      ? [button(wording.nominations(waiting), { kind: "nominations" })]
      : []),
  ];
}
