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
 * Whether a status (RFC 3463) says that the address itself will never do: there is no such address
 * or box (5.1), or it is closed (5.2.1). A full box (5.2.2), a server with trouble (5.3, 5.4) and a
 * refusal of us rather than of the address (5.1.7, 5.1.8, 5.7) say nothing about it.
 */
export function isAddressGone(status: string): boolean {
  return /^5\.(?:1\.(?![78]$)\d{1,3}|2\.1)$/.test(status);
}

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
  const [, said] = /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  return isRecipient && (said === undefined || isAddressGone(said)) ? "refused" : "later";
}
