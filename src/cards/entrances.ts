import type { Account } from "../domain/account.ts";
import type { AccountKey, SeatId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { channelName } from "../language/channel-name.ts";
import type { ActionRef, Block, Button } from "../messages/message.ts";
import { wording } from "./wording.ts";

/*
 * Buttons that lead into a conversation from another one: a dialog knows another by its name only.
 * A test presses each of them, so that a name or version that changed is noticed.
 */

function leadTo(dialog: string, action: ActionRef["action"]): ActionRef {
  return { dialog, version: 1, subject: "-", action };
}

/** The longest question that is read as a whole; a situation is told in less. */
const LONGEST_QUESTION = 1_000;

/** A field for a situation, as one types it in the chat. */
export const askForm: Block = {
  kind: "form",
  fields: [
    {
      kind: "text",
      name: "question",
      label: wording.askForm,
      required: true,
      maxLength: LONGEST_QUESTION,
      multiline: true,
    },
  ],
  submit: { label: wording.ask, does: leadTo("whom-to-call", { kind: "ask" }), weight: "primary" },
};

/** A button for each theme, by name. */
export function themeButtons({ themes }: Network): readonly Button[] {
  return [...themes]
    .sort((one, other) => one.short.localeCompare(other.short, "nl"))
    .map(({ id, short }) => ({
      label: short,
      does: leadTo("whom-to-call", { kind: "theme", theme: id }),
    }));
}

export const whoAmIButton: Button = {
  label: wording.whoAmI,
  does: leadTo("who-am-i", { kind: "who" }),
};

export const ownSeatsButton: Button = {
  label: wording.ownSeats,
  does: leadTo("own-seats", { kind: "seats" }),
};

/** An empty form to write to who looks after the network. */
export const writeCoordinatorButton: Button = {
  label: wording.writeCoordinator,
  does: leadTo("to-coordinator", { kind: "write" }),
};

/** For a coordinator: what was changed in a seat, with a way back. */
export function seatChangesButton(id: SeatId): Button {
  const subject = { part: "seats", id };
  return { label: wording.seatChanges, does: leadTo("manage", { kind: "changes", subject }) };
}

/** Says that an account is not of the person it is linked to, whichever account it is pressed on. */
export function notMeButton(account: AccountKey): Button {
  return { label: wording.notMe, does: leadTo("who-am-i", { kind: "not-me", account }) };
}

/** The same, of an account elsewhere than where it is pressed. */
export function notMeThereButton({ id, channel }: Pick<Account, "id" | "channel">): Button {
  return { ...notMeButton(id), label: wording.notMeThere(channelName(channel)) };
}
