import type { AccountKey, PersonId } from "./ids.ts";

/** No vowels, so that no word comes of it, and nothing that is taken for something else. */
const alphabet = "CDFHJKMNPRTVWX23456789";
const LENGTH = 6;

type Asked = { readonly event: string; readonly account: AccountKey; readonly person: PersonId };

/**
 * The code of a request to be linked, such as `K7F3XR`. Its only use is that a coordinator and the
 * asker compare it: it opens nothing, so it need not be hard to find out.
 */
export function linkCode({ event, account, person }: Asked): string {
  let rest = hash(JSON.stringify([event, account, person]));
  let code = "";
  while (code.length < LENGTH) {
    code += alphabet[rest % alphabet.length] ?? "";
    rest = Math.floor(rest / alphabet.length);
  }
  return code;
}

/** A code as somebody types it, in capitals and without what parts it; nothing when it is not one. */
export function readLinkCode(text: string): string | undefined {
  if (text.length > 4 * LENGTH) return undefined;
  const code = text.toUpperCase().replace(/[\s.-]/g, "");
  const isCode = code.length === LENGTH && [...code].every((sign) => alphabet.includes(sign));
  return isCode ? code : undefined;
}

/** FNV-1a, and its bits mixed once more so that texts that end alike do not give codes that do. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
