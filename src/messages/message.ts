import type { NetworkId } from "../domain/ids.ts";
import type { MailAddress } from "../domain/mail-address.ts";
import type { Phone } from "../domain/phone.ts";
import type { FileRef } from "./file-ref.ts";
import type { Invitation } from "./invitation.ts";

/** A stretch of text. Names and other data go in spans like any text: a channel escapes them. */
export type Span = { readonly text: string; readonly style?: "bold" | "italic" };

/** What a button does: an action of a dialog, about a subject. Channels carry it, never read it. */
export type ActionRef = {
  readonly dialog: string;
  /** The version of the dialog that made the button. */
  readonly version: number;
  /** What the dialog is about: a seat, a meeting; `-` when there is nothing to tell apart. */
  readonly subject: string;
  /** The action as the dialog's own schema knows it; plain JSON. */
  readonly action: { readonly kind: string; readonly [key: string]: unknown };
  /** The network that the message was about; put there by the engine, never by a dialog. */
  readonly network?: NetworkId;
};

export type Button = {
  readonly label: string;
  readonly does: ActionRef;
  /** How it looks; most buttons are plain. */
  readonly weight?: "primary" | "plain";
};

/** One person as an answer shows them. All texts are ready to read. */
export type PersonBlock = {
  readonly kind: "person";
  readonly name: string;
  /** Role and organisation, ready to read: `webber schulden · Budgetmaatje`. */
  readonly role: string;
  readonly phone?: Phone;
  readonly mail?: MailAddress;
  /** When to reach them, and who takes over meanwhile. */
  readonly reach?: string;
  readonly deputy?: {
    readonly intro: string;
    readonly name: string;
    readonly phone?: Phone;
    readonly mail?: MailAddress;
  };
  /** The proof line: when confirmed and by whom. Never left out. */
  readonly proof: string;
  readonly freshness: "fresh" | "ageing" | "stale";
  readonly buttons: readonly Button[];
};

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  /** What it begins with; of a choice of several their values with commas between. */
  readonly value?: string;
} & (
  | { readonly kind: "text"; readonly maxLength: number; readonly multiline?: boolean }
  | { readonly kind: "phone" | "mail" | "day" }
  | {
      readonly kind: "choice";
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly several?: boolean;
    }
);

/** A file by what it is called. The engine puts the address there, for whom it goes to; never a dialog. */
export type FileLink = { readonly label: string; readonly file: FileRef; readonly url?: string };

/** One element of a message. Each channel has one small render function for each. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly spans: readonly Span[]; readonly tone?: "subtle" | "warning" }
  | PersonBlock
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: "list";
      readonly items: readonly (readonly Span[])[];
      /** The form of this message says it too: left out where a form stands in the message itself. */
      readonly isInForm?: true;
    }
  /** A number to tap, without a person: an organisation, the coordinator's desk. */
  | {
      readonly kind: "contact";
      readonly name: string;
      readonly about?: string;
      readonly phone?: Phone;
      readonly mail?: MailAddress;
      readonly website?: string;
    }
  | {
      readonly kind: "buttons";
      readonly buttons: readonly Button[];
      /** What they are about, for where they stand alone; else what is named above them. */
      readonly about?: string;
    }
  /** A drawing, and in `alt` what it says; where it has no address those words stand in its place. */
  | {
      readonly kind: "picture";
      readonly alt: string;
      readonly file: FileRef;
      readonly url?: string;
    }
  /** Files to open; one without an address is not shown. */
  | { readonly kind: "links"; readonly links: readonly FileLink[] }
  | {
      readonly kind: "form";
      readonly fields: readonly Field[];
      readonly submit: Button;
    }
  /** The emergency lines; `first` when the words looked acute. */
  | {
      readonly kind: "emergency";
      readonly intro: string;
      readonly lines: readonly {
        readonly about: string;
        readonly name: string;
        readonly number: string;
      }[];
    };

/** What is said in one go, whatever the channel. */
export type Message = {
  /** The gist in one line, for notifications and for clients that show no cards. */
  readonly summary: string;
  readonly blocks: readonly Block[];
  /** For the calendar of whoever it goes to; a mail carries it, other channels leave it out. */
  readonly invitation?: Invitation;
};
