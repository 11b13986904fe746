import { z } from "zod";

/** Why a mail was not accepted. Holds nothing of what the server said: addresses stand in it. */
export type SmtpFailure = {
  /**
   * `refused`: this address will never do. `later`: not now, or not from us. `unknown`: the content
   * went out and nobody said what came of it.
   */
  readonly kind: "refused" | "later" | "unknown";
  /** nodemailer's name for it, such as `EAUTH`. */
  readonly code: string;
  /** The server's three digits; 0 when it said none. */
  readonly status: number;
};

const errorSchema = z.looseObject({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  responseCode: z.int().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
});

/**
 * A full box (5.2.2), a server with trouble (5.3, 5.4.6) and a refusal of us rather than of the
 * address (5.7) say nothing about whether somebody can be reached.
 */
const notTheAddress = /^5\d\d[ -]5\.(?:2\.2|3\.|4\.6|5\.|6\.|7\.)/;

/** Reads what the connection ended with; `hasBegun`: the content was going out. */
export function readSmtpFailure(thrown: unknown, hasBegun: boolean): SmtpFailure {
  const { code = "ESILENCE", command = "", responseCode, response = "" } = read(thrown);
  const status = responseCode ?? 0;
  const kind = kindOf({ code, command, status, response, hasBegun });
  return { kind, code: /^E[A-Z_]{1,40}$/.test(code) ? code : "EOTHER", status };
}

function read(thrown: unknown): z.output<typeof errorSchema> {
  return errorSchema.safeParse(thrown).data ?? {};
}

function kindOf(failure: {
  readonly code: string;
  readonly command: string;
  readonly status: number;
  readonly response: string;
  readonly hasBegun: boolean;
}): SmtpFailure["kind"] {
  const { code, command, status, response, hasBegun } = failure;
  if (hasBegun) return status >= 400 ? "later" : "unknown";
  // An address that cannot be written in the server's language never gets that far.
  if (code === "EENVELOPE" && command === "API") return "refused";
  const isRecipient = command === "RCPT TO" && status >= 500;
  return isRecipient && !notTheAddress.test(response) ? "refused" : "later";
}
