import type { ActionRef, Block, Message } from "../../src/messages/message.ts";

/** What a button in a message does, with the form it stands under. */
export type Found = {
  readonly does: ActionRef;
  readonly form?: Extract<Block, { readonly kind: "form" }>;
};

/** All that can be pressed in a message. */
function buttonsIn({ blocks }: Message): readonly Found[] {
  return blocks.flatMap((block): readonly Found[] => {
    if (block.kind === "form") return [{ does: block.submit.does, form: block }];
    return "buttons" in block ? block.buttons.map(({ does }) => ({ does })) : [];
  });
}

/** An action by its dialog and kind, and about a seat or a person when they are named. */
export type Wanted = {
  readonly dialog: string;
  readonly kind: string;
  readonly seat?: string;
  readonly person?: string;
  readonly mark?: string;
  readonly all?: boolean;
};

/** Whether a button does what is wanted. */
function isWanted({ dialog, action }: ActionRef, wanted: Wanted): boolean {
  return (
    dialog === wanted.dialog &&
    action.kind === wanted.kind &&
    (wanted.seat === undefined || action["seat"] === wanted.seat) &&
    (wanted.person === undefined || action["person"] === wanted.person) &&
    (wanted.mark === undefined || action["mark"] === wanted.mark) &&
    (wanted.all === undefined || action["all"] === wanted.all)
  );
}

/** The first button of some messages that does what is wanted. */
export function findButton(messages: readonly Message[], wanted: Wanted): Found | undefined {
  return messages.flatMap(buttonsIn).find(({ does }) => isWanted(does, wanted));
}

/** The seats that buttons of a dialog and kind are about, each once. */
export function seatsOf(
  message: Message,
  { dialog, kind }: Pick<Wanted, "dialog" | "kind">,
): readonly string[] {
  const seats = buttonsIn(message)
    .filter(({ does }) => isWanted(does, { dialog, kind }))
    .flatMap(({ does }) => {
      const { seat } = does.action as { readonly seat?: unknown };
      return typeof seat === "string" ? [seat] : [];
    });
  return [...new Set(seats)];
}
