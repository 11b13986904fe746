import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ownerOn } from "../domain/meeting/action-owner.ts";
import type { Meeting } from "../domain/meeting/meeting.ts";
import { type MinutesView, minutesView } from "../domain/meeting/minutes-view.ts";
import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import type { Day } from "../domain/time.ts";
import { wording } from "./wording.ts";

/** What the minutes of a meeting are made of; the words of days and seats come from elsewhere. */
export type MinutesOf = {
  readonly network: Network;
  readonly meeting: Meeting;
  /** Whoever has a seat on this day is named with it. */
  readonly today: Day;
  /** When the meeting was, in words. */
  readonly when: string;
  readonly dayName: (day: Day) => string;
  readonly seatName: (seat: Seat) => string;
};

const words = wording.minutes;
const FONT = "Calibri";
const BULLETS = "lines";
/** Of the width of the page, in parts of a hundred. */
const WIDTHS = [50, 32, 18] as const;

/** Signs that XML has no way to write, and halves of a character. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
/** Letters that are read from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u;

/** The minutes as a `.docx` file in Dutch, always in the same form: who, decisions, notes, actions. */
export async function minutesDocument(minutes: MinutesOf): Promise<Uint8Array> {
  const { network, meeting } = minutes;
  const view = minutesView(network, meeting);
  const document = new Document({
    title: textOf(words.title(meeting.title)),
    creator: textOf(network.description.name),
    description: textOf(minutes.when),
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: "nl-NL" } } },
        title: { paragraph: { spacing: { after: 120 } } },
        heading1: { paragraph: { spacing: { before: 280, after: 80 } } },
      },
    },
    numbering: { config: [bullets] },
    sections: [
      {
        footers: { default: footerOf(minutes) },
        children: [...opening(minutes, view), ...lists(view), ...actionsOf(minutes, view)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const bullets = {
  reference: BULLETS,
  levels: [
    {
      ...{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.START },
      style: { paragraph: { indent: { left: 360, hanging: 240 } } },
    },
  ],
};

function opening(
  { network, meeting, when }: MinutesOf,
  { present, absent }: MinutesView,
): readonly Paragraph[] {
  const { title, place } = meeting;
  const names = (some: readonly string[]) => (some.length > 0 ? some.join(", ") : words.notNoted);
  return [
    heading(words.title(title), HeadingLevel.TITLE),
    plain(network.description.name),
    labelled(words.when, when),
    ...(place === undefined ? [] : [labelled(words.place, place)]),
    labelled(words.present, names(present)),
    labelled(
      words.absent,
      present.length > 0 && absent.length === 0 ? words.nobody : names(absent),
    ),
  ];
}

function lists({ decisions, notes }: MinutesView): readonly Paragraph[] {
  return [
    heading(words.decisions, HeadingLevel.HEADING_1),
    ...bulleted(decisions.map(({ text }) => text)),
    heading(words.notes, HeadingLevel.HEADING_1),
    ...bulleted(notes.map(({ text }) => text)),
  ];
}

function actionsOf(minutes: MinutesOf, { actions }: MinutesView): readonly (Paragraph | Table)[] {
  const title = heading(words.actions, HeadingLevel.HEADING_1);
  if (actions.length === 0) return [title, plain(words.none)];
  const rows = actions.map(({ what, owner, dueOn }) =>
    row([what, ownerName(minutes, owner), minutes.dayName(dueOn)], false),
  );
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [row([words.what, words.who, words.dueOn], true), ...rows],
  });
  return [title, table];
}

/** The seat, for it stays, and who has it. */
function ownerName(
  { network, today, seatName }: MinutesOf,
  owner: Parameters<typeof ownerOn>[1]["owner"],
): string {
  const seat = network.seats.get(owner);
  const person = ownerOn(network, { owner }, today);
  const name = person && network.people.get(person)?.name;
  const role = seat ? seatName(seat) : "";
  return name === undefined ? role : words.owner(name, role);
}

function row(cells: readonly string[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: WIDTHS[column] ?? 0, type: WidthType.PERCENTAGE },
          children: [paragraphOf(text, { bold: isHeader })],
        }),
    ),
  });
}

function footerOf({ meeting, when }: MinutesOf): Footer {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const text = `${meeting.title} · ${when} · `;
  const pages = [words.page, CURRENT, words.of, TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: textOf(text), size: 18 }),
          new TextRun({ children: pages, size: 18 }),
        ],
      }),
    ],
  });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    heading: level,
    children: [runOf(text)],
    bidirectional: isMirrored(text),
  });
}

function plain(text: string): Paragraph {
  return paragraphOf(text, {});
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [runOf(`${label}: `, true), ...runsOf(text)] });
}

function bulleted(texts: readonly string[]): readonly Paragraph[] {
  if (texts.length === 0) return [plain(words.none)];
  return texts.map(
    (text) =>
      new Paragraph({
        ...{ numbering: { reference: BULLETS, level: 0 }, children: runsOf(text) },
        bidirectional: isMirrored(text),
      }),
  );
}

function paragraphOf(text: string, { bold = false }: { readonly bold?: boolean }): Paragraph {
  return new Paragraph({ children: runsOf(text, bold), bidirectional: isMirrored(text) });
}

/** A line for each line. */
function runsOf(text: string, bold = false): TextRun[] {
  return text.split("\n").map((line, index) => runOf(line, bold, index > 0));
}

function runOf(text: string, bold = false, isNextLine = false): TextRun {
  return new TextRun({
    text: textOf(text),
    ...(bold && { bold }),
    ...(isNextLine && { break: 1 }),
    ...(isMirrored(text) && { rightToLeft: true }),
  });
}

function isMirrored(text: string): boolean {
  return rightToLeft.test(text.match(/\p{L}/u)?.[0] ?? "");
}

function textOf(text: string): string {
  return text.replace(unwritable, "\ufffd");
}
