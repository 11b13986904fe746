import { emergencyBlock, emergencyLinesOf } from "../../src/cards/emergency.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { inWeeks } from "../../src/domain/report/asked-tally.ts";
import { type Fragile, fragileSpots } from "../../src/domain/report/fragile.ts";
import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { weeksUpTo } from "../../src/domain/week.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { bold, type Shown, say, small } from "./shown.ts";
import { wording } from "./wording.ts";

/** Of each kind, on the card and in the line of the report. */
const LISTED = 8;
const IN_LINE = 2;
const NAMES = 3;
/** Over so many weeks it is told who was asked most; as in what was asked. */
const WEEKS = 4;

/** The thinnest places in one line: `energie heeft één webber · Leergeld hangt aan één persoon`. */
export function fragileLine({ thinThemes, onOnePerson }: Fragile): readonly Span[] {
  const themes = thinThemes.map(({ theme, webbers }): readonly Span[] => [
    bold(theme.short),
    { text: wording.hasWebbers(webbers.length) },
  ]);
  const organisations = onOnePerson.map(({ organisation }): readonly Span[] => [
    bold(organisation.name),
    { text: wording.onOnePerson },
  ]);
  const named = [...themes.slice(0, IN_LINE), ...organisations.slice(0, IN_LINE)];
  const left = themes.length + organisations.length - named.length;
  const more: readonly Span[] = left > 0 ? [{ text: wording.andMore(left) }] : [];
  const parts = named.flatMap((part, index) => (index > 0 ? [{ text: " · " }, ...part] : part));
  return parts.length > 0 ? [...parts, ...more, { text: "." }] : [];
}

/** Where the network breaks when one person leaves. */
export function fragileMessage(shown: Shown): Message {
  return {
    summary: wording.fragileTitle,
    blocks: [
      { kind: "heading", text: wording.fragileTitle },
      ...fragileBlocks(shown, LISTED),
      emergencyBlock(emergencyLinesOf(shown)),
    ],
  };
}

/** The same as lists of at most so many. */
export function fragileBlocks(shown: Shown, most: number): readonly Block[] {
  const { network, at, asked = [] } = shown;
  const { names } = weeksUpTo(at, network.description.zone, { count: WEEKS, back: 0 });
  const spots = fragileSpots(lookingAt(network, at), inWeeks(asked, names));
  const lists = listsOf(network, spots).filter(({ items }) => items.length > 0);
  if (lists.length === 0) return [say({ text: wording.nothingFragile })];
  return lists.flatMap(({ title, items }): readonly Block[] => {
    const left = items.length - most;
    return [
      say(bold(title)),
      { kind: "list", items: items.slice(0, most) },
      ...(left > 0 ? [small(wording.more(left))] : []),
    ];
  });
}

type List = { readonly title: string; readonly items: readonly (readonly Span[])[] };

function listsOf(network: Shown["network"], spots: Fragile): readonly List[] {
  const names = (people: readonly { readonly name: string }[]) =>
    inShortList(
      people.map(({ name }) => name),
      NAMES,
    );
  return [
    {
      title: wording.thinThemes,
      items: spots.thinThemes.map(({ theme, webbers }) => [
        bold(theme.short),
        { text: wording.whichWebbers(names(webbers)) },
      ]),
    },
    {
      title: wording.organisationsOnOne,
      items: spots.onOnePerson.map(({ organisation, person }) => [
        bold(organisation.name),
        { text: wording.onlyPerson(person.name) },
      ]),
    },
    {
      title: wording.withoutDeputy,
      items: spots.withoutDeputy.map((seat) => [{ text: seatInWords(network, seat) }]),
    },
    {
      title: wording.mostAsked(WEEKS),
      items: spots.mostAsked.map(({ theme, webbers, asked }) => [
        bold(theme.short),
        { text: wording.askedTimes(asked, names(webbers)) },
      ]),
    },
  ];
}
