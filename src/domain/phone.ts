import { parsePhoneNumberWithError } from "libphonenumber-js/max";
import { z } from "zod";

/** A phone number as it was written, and as it is dialled. */
export type Phone = {
  /** E.164, such as `+31612345678`; or, for a national short number, its bare digits. */
  readonly number: string;
  /** What somebody wrote. */
  readonly original: string;
  readonly kind: "e164" | "short";
};

/** Numbers that exist in the Netherlands and Flanders but have no E.164 form. */
const shortNumbers: ReadonlySet<string> = new Set(["112", "113", "116111", "1712", "106", "102"]);

/** A Dutch authority: `14 020`. Cannot be dialled with +31 in front. */
const authorityNumber = /^14\d{3,4}$/;

/** "kamer 113" is not the number 113. */
const moreThanNumber = /\p{L}/u;

/** The number in any Dutch writing, or nothing when no number can be read from it. */
export function readPhone(original: string): Phone | undefined {
  const written = original.normalize("NFKC").trim();
  if (written.length === 0 || written.length > 60 || /\p{C}/u.test(written)) return undefined;
  return readShort(written) ?? readFull(written);
}

function readShort(written: string): Phone | undefined {
  const bare = written.replace(/^tel(?:efoon)?\b[.:]?/iu, "");
  if (moreThanNumber.test(bare)) return undefined;
  const number = bare.replace(/\D/g, "");
  const isShort = shortNumbers.has(number) || authorityNumber.test(number);
  return isShort ? { number, original: written, kind: "short" } : undefined;
}

function readFull(written: string): Phone | undefined {
  try {
    const parsed = parsePhoneNumberWithError(written, "NL");
    if (!parsed.isValid()) return undefined;
    return { number: parsed.number, original: written, kind: "e164" };
  } catch {
    return undefined;
  }
}

/** The number as a Dutch reader is used to: `06 12345678`, `020 123 4567`, `+32 …`. */
export function showPhone(phone: Phone): string {
  if (phone.kind === "short") return phone.number;
  const known = shown.get(phone.number);
  if (known !== undefined) return known;
  const written = inDutch(phone);
  if (shown.size >= SHOWN_AT_MOST) shown.clear();
  shown.set(phone.number, written);
  return written;
}

/** A number that cannot be read, which is not made here, is shown as somebody wrote it. */
function inDutch({ number, original }: Phone): string {
  try {
    const parsed = parsePhoneNumberWithError(number);
    return parsed.country === "NL" ? parsed.formatNational() : parsed.formatInternational();
  } catch {
    return original;
  }
}

/** Writing a number takes the library a tenth of a millisecond, and an answer holds a handful. */
const shown = new Map<string, string>();
const SHOWN_AT_MOST = 10_000;

/** Schema: a number in each Dutch writing in, {@link Phone} out. */
export const phoneSchema = z.string().transform((text, context): Phone => {
  const phone = readPhone(text);
  if (phone) return phone;
  context.addIssue({ code: "custom", message: "phone" });
  return z.NEVER;
});
