import type { Outcome } from "../../../src/contract/outcome.ts";
import type { EmergencyLine } from "../../../src/domain/emergency-line.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import { emergencyLine } from "../../../src/domain/network-file/record-schemas.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { answer, carryOut, type Form, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { line, special, textIn } from "./filled.ts";
import { personalInLine } from "./personal.ts";
import { formWording } from "./wording.ts";

const words = formWording.lines;
/** Under every answer stand the national ones as well. */
const MOST = 5;

type Typed = Readonly<Record<"name" | "number" | "about", string>>;

/** A form for the lines of the region; the national ones are not in it. */
export function linesForm(
  scene: Scene,
  reasons: readonly string[] = [],
  typed?: readonly Typed[],
): Outcome<never> {
  const { emergencyLines } = scene.network;
  const rows = typed ?? emergencyLines;
  const submit = button(
    wording.save,
    { kind: "lines", was: markOfLines(emergencyLines) },
    "primary",
  );
  const fields = Array.from({ length: MOST }, (_, index) => {
    const { name = "", number = "", about = "" } = rows[index] ?? {};
    const at = index + 1;
    return [
      line(`name-${at}`, words.name(at), { value: name }),
      special("phone", { name: `number-${at}`, label: words.number(at), value: number }),
      line(`about-${at}`, words.about(at), { value: about, most: 300 }),
    ];
  }).flat();
  const [text = words.intro, ...others] = reasons;
  return answer(scene, {
    text,
    more: [...others.map((one) => paragraph(one)), { kind: "form", fields, submit }],
  });
}

/** Keeps the lines; or shows the form again with why not. */
export function saveLines(scene: Scene, was: string, form: Form): Outcome<never> {
  const { emergencyLines: before } = scene.network;
  const typed = typedIn(form);
  const reasons = reasonsAgainst(scene, typed);
  if (reasons.length > 0) return linesForm(scene, reasons, typed);
  const read = typed.flatMap((one) =>
    isEmpty(one) ? [] : (emergencyLine.safeParse(one).data ?? []),
  );
  // A file may have more than the form; what it does not show stays.
  const lines = [...read, ...before.slice(MOST)];
  if (markOfLines(lines) === markOfLines(before)) {
    return answer(scene, { text: wording.nothingChanged, more: rowOf([menuButton]) });
  }
  if (markOfLines(before) !== was) return linesForm(scene, [words.conflict]);
  return carryOut(scene, {
    facts: [{ kind: "emergency-lines-set", lines }],
    text: formWording.saved.lines(lines.length),
  });
}

function typedIn(form: Form): readonly Typed[] {
  return Array.from({ length: MOST }, (_, index) => ({
    name: textIn(form, `name-${index + 1}`),
    number: textIn(form, `number-${index + 1}`),
    about: textIn(form, `about-${index + 1}`),
  }));
}

function isEmpty({ name, number, about }: Typed): boolean {
  return name + number + about === "";
}

/** Each line whole, its number one that can be dialled, none of them there already, and of no family. */
function reasonsAgainst({ knowledge, network }: Scene, typed: readonly Typed[]): readonly string[] {
  const seen = new Set(knowledge.emergencyLines.map(({ number }) => keyOf(number)));
  return typed.flatMap((one, index) => {
    if (isEmpty(one)) return [];
    const { name, number, about } = one;
    const at = index + 1;
    if (name === "" || number === "" || about === "") return [words.incomplete(at)];
    if (!readPhone(number)) return [words.phone(at, number)];
    if (seen.has(keyOf(number))) return [words.double(at)];
    seen.add(keyOf(number));
    const kinds = wasThere(network.emergencyLines, one) ? [] : personalInLine(one);
    if (kinds.length > 0) return [words.personal(at, kinds)];
    return emergencyLine.safeParse(one).success ? [] : [words.tooLong(at)];
  });
}

/** What was there before is let be. */
function wasThere(before: readonly EmergencyLine[], { name, number, about }: Typed): boolean {
  return before.some((one) => one.name === name && one.number === number && one.about === about);
}

function keyOf(number: string): string {
  return readPhone(number)?.number ?? number;
}

function markOfLines(lines: readonly EmergencyLine[]): string {
  return markOf(JSON.stringify(lines.map(({ name, number, about }) => [name, number, about])));
}
