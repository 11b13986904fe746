import type { Happening } from "../../contract/event.ts";
import type { Origin } from "./origin.ts";

/** Somebody of Slack who does something, as the delivery itself says. */
export type SlackUser = {
  readonly id: string;
  /** The workspace the account belongs to, where that is said. */
  readonly home?: string | undefined;
  readonly name?: string | undefined;
};

/** What there is for us in a delivery. */
export type Reading =
  | {
      readonly kind: "happened";
      readonly user: SlackUser;
      readonly happening: Happening;
      /** The same when it is delivered again; unique within the workspace. */
      readonly id: string;
      readonly origin: Origin;
      /** It was sent from a modal, which waits for an answer; the input an error can stand at. */
      readonly modal?: { readonly firstInput: string | undefined };
    }
  | {
      /** A button that opens a form: no decision is needed, and Slack gives three seconds. */
      readonly kind: "form-wanted";
      readonly user: SlackUser;
      readonly trigger: string;
      /** What the button carries. */
      readonly value: string;
      readonly origin: Origin;
    }
  /** The workspace took its token back; `at` in milliseconds where Slack says when. */
  | { readonly kind: "uninstalled"; readonly at: number | undefined }
  | { readonly kind: "nothing" };

export const nothing: Reading = { kind: "nothing" };
