import type { MailAddress } from "../../domain/mail-address.ts";

/** The server that mails are handed to. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise as soon as the server offers it. */
  readonly secure: boolean;
  /** On this machine: nothing to encrypt, and mostly nothing to encrypt it with. */
  readonly isLoopback: boolean;
  readonly login?: { readonly user: string; readonly password: string };
};

/** What mails are sent with. */
export type MailAccess = {
  readonly server: MailServer;
  readonly from: { readonly name: string; readonly address: MailAddress };
  /** Where mails that cannot be delivered come back to, with a token in front of the `@`. */
  readonly bounce?: MailAddress;
  /** What whoever brings us what came back has to know. */
  readonly hookSecret?: string;
};
