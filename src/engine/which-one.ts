import { z } from "zod";
import type { RegisteredDialog } from "../contract/dialog.ts";
import type { OpenDialog, Stored } from "../contract/stored.ts";
import { localMoment } from "../domain/time.ts";
import type { Block, Message } from "../messages/message.ts";
import type { PressedRef } from "./action-ref.ts";
import { stateId, subjectOf } from "./actor-states.ts";
import { limits } from "./limits.ts";
import { lineOf } from "./line.ts";
import { noSubject, whichOne } from "./names.ts";
import { wording } from "./wording.ts";

const version = 1;

const option = z.object({
  kind: z.literal("answer"),
  dialog: z.string().max(64),
  subject: z.string().max(200),
  /** The bare yes or no that was typed. */
  text: z.string().max(20),
});
const state = z.object({ options: z.array(z.object({ label: z.string(), does: option })) });

/** The question that a bare "ja" belongs to. */
export type WhichOption = z.infer<typeof option>;
type State = z.infer<typeof state>;

/** The option under a button, if that is one of ours. */
export function optionPressed(ref: PressedRef): WhichOption | undefined {
  return ref.version === version ? option.safeParse(ref.action).data : undefined;
}

/** The option whose number or words are typed, while the question is the last one asked here. */
export function optionTyped(asked: readonly OpenDialog[], text: string): WhichOption | undefined {
  const kept = asked[0]?.dialog === whichOne ? state.safeParse(asked[0].state).data : undefined;
  const typed = plain(text);
  return kept?.options.find(
    ({ label }, index) => typed === String(index + 1) || typed === plain(label),
  )?.does;
}

function plain(text: string): string {
  return text.trim().replace(/\.$/, "").toLowerCase();
}

/** "Welke bedoel je?": the message, and what is kept so that a number or words can answer it. */
export function askWhichOne(question: {
  readonly answer: string;
  readonly among: readonly OpenDialog[];
  readonly dialogs: readonly RegisteredDialog[];
  readonly stored: Stored;
  readonly emergencyLines: Parameters<typeof lineOf>[1];
}): { readonly message: Message; readonly state: State } {
  const options = question.among.slice(0, limits.mostToChooseFrom).map((kept) => ({
    label: titleOf(kept, question),
    does: {
      kind: "answer" as const,
      dialog: kept.dialog,
      subject: subjectOf(kept),
      text: question.answer,
    },
  }));
  const buttons: Block = {
    kind: "buttons",
    buttons: options.map(({ label, does: action }, index) => ({
      label: `${index + 1}. ${label}`,
      does: { dialog: whichOne, version, subject: noSubject, action },
    })),
  };
  const text = wording.whichOne(question.answer);
  return { message: lineOf(text, question.emergencyLines, [buttons]), state: { options } };
}

function titleOf(
  kept: OpenDialog,
  world: { readonly dialogs: readonly RegisteredDialog[]; readonly stored: Stored },
): string {
  const { network } = world.stored;
  const dialog = world.dialogs.find(({ name }) => name === kept.dialog);
  return (
    dialog?.title?.(kept.state, network) ??
    wording.questionOf(localMoment(kept.at, network.description.zone).time)
  );
}

/** How the question is kept in memory. */
export function whichOneState(
  asked: { readonly actor: string } & Pick<OpenDialog, "conversation" | "at" | "state">,
): OpenDialog {
  const { actor, ...kept } = asked;
  return {
    ...kept,
    id: stateId({ actor, dialog: whichOne, subject: noSubject }),
    dialog: whichOne,
    version,
  };
}
