import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import { ids, type ThemeId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import { themeMeant } from "../../src/lookup/names/theme-meant.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { mayNominate, nominate } from "./nominate.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** What was said, or filled in: a name and a theme as far as they are known. */
export type Said = { readonly name?: string; readonly theme?: string };

const LONGEST_NAME = 80;
const CHOICES = 6;

/** Finds out who is meant, and for which theme; what is not clear is asked. */
export function nameThem(scene: Scene, said: Said): Outcome<State> {
  const { network, knowledge } = scene;
  if (!mayNominate(scene)) return answer(scene, { text: wording.noSeat });
  const name = cleanName(said.name ?? "");
  const theme = themeMeant(network, said.theme ?? "", (text) =>
    knowledge.rank(text, network.themes),
  );
  if (name === "") return nominateForm(scene, { intro: wording.nominateIntro, theme });
  if (theme === undefined) return nominateForm(scene, { intro: wording.noTheme, name });
  return find(scene, name, theme);
}

function cleanName(text: string): string {
  return cleanText(text).slice(0, LONGEST_NAME).toWellFormed();
}

function find(scene: Scene, name: string, theme: ThemeId): Outcome<State> {
  const people = peopleCalled(scene, name);
  const [first, ...others] = people;
  if (!first) return unknown(scene, name);
  if (others.length === 0) return nominate(scene, { person: first.id, theme });
  const left = people.length - CHOICES;
  const buttons = people
    .slice(0, CHOICES)
    .map((one) =>
      button(choiceOf(scene.network, one), { kind: "nominate", person: one.id, theme }),
    );
  return answer(scene, {
    text: wording.several(name),
    more: [
      { kind: "buttons", buttons },
      ...(left > 0 ? [paragraph(wording.more(left), "subtle")] : []),
    ],
  });
}

/** With where they work: two people may have one name. */
function choiceOf({ organisations }: Network, { name, organisation }: Person): string {
  const at = organisation && organisations.get(organisation)?.name;
  return at === undefined ? name : `${name} · ${at}`;
}

function peopleCalled({ network, me }: Scene, name: string): readonly Person[] {
  const words = wordsOf(name, LONGEST_NAME);
  const self = network.people.get(me);
  if (self && wording.oneself.has(words.join(" "))) return [self];
  const whole = [...network.people].filter(
    (one) => wordsOf(one.name).join(" ") === words.join(" "),
  );
  if (whole.length > 0) return whole;
  return findNamed({ network, words, asked: false }).flatMap((named) =>
    named.kind === "person" ? [named.person] : [],
  );
}

function unknown(scene: Scene, name: string): Outcome<State> {
  const write: Button = {
    label: wording.toCoordinator,
    does: { dialog: "to-coordinator", version: 1, subject: "-", action: { kind: "write" } },
  };
  return answer(scene, {
    text: wording.unknownName(name),
    more: [{ kind: "buttons", buttons: [write] }],
  });
}

type Asking = {
  readonly intro: string;
  readonly name?: string;
  readonly theme?: ThemeId | undefined;
};

/** The form for who should be webber of what. */
export function nominateForm(scene: Scene, { intro, name, theme }: Asking): Outcome<State> {
  const { network } = scene;
  if (!mayNominate(scene)) return answer(scene, { text: wording.noSeat });
  const form: Block = {
    kind: "form",
    fields: [
      {
        ...{ kind: "choice", name: "theme", label: wording.theme, required: true },
        options: themeOptions(network),
        ...(theme !== undefined && { value: theme }),
      },
      {
        ...{ kind: "text", name: "who", label: wording.who, required: true },
        ...{ maxLength: LONGEST_NAME, ...(name !== undefined && { value: name }) },
      },
    ],
    submit: button(wording.submit, { kind: "nominate-filled" }, "primary"),
  };
  return answer(scene, { text: intro, more: [form] });
}

/** By name, as in every other list to choose from. */
function themeOptions({ themes }: Network) {
  return [...themes]
    .map(({ id, short }) => ({ value: id, label: short }))
    .sort((one, other) => one.label.localeCompare(other.label, "nl"));
}

/** What was filled in there. */
export function nominateFilled(
  scene: Scene,
  form: Readonly<Record<string, string | readonly string[]>>,
): Outcome<State> {
  const { theme: chosen, who } = form;
  const theme = ids.theme.safeParse(chosen).data;
  const name = typeof who === "string" ? cleanName(who) : "";
  if (theme === undefined || !scene.network.themes.has(theme)) {
    return nominateForm(scene, { intro: wording.noTheme, name });
  }
  if (name === "") return nominateForm(scene, { intro: wording.noName, theme });
  return mayNominate(scene) ? find(scene, name, theme) : answer(scene, { text: wording.noSeat });
}
