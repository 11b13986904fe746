import type { Token } from "../tokens.ts";
import { commonEnds, dotWords } from "./wording.ts";

/** A domain in a text: where it ends in the plain text. */
export type Domain = {
  readonly to: number;
  /** Whether it ends in letters that most addresses here end in. */
  readonly isCommon: boolean;
  /** Whether people have their own address there. */
  readonly isOfPeople: boolean;
};

const providers: ReadonlySet<string> = new Set(
  `gmail googlemail hotmail live outlook yahoo icloud me mac msn proton protonmail ziggo kpnmail kpnplanet
  planet home xs hetnet casema chello upcmail quicknet telfort tele solcon zonnet caiway telenet skynet
  proximus`.split(/\s+/),
);

/** More parts than any domain has. */
const PARTS = 8;

/** The domain that begins at a token; nothing when none does. A space or a word may stand for a dot. */
export function domainFrom(tokens: readonly Token[], start: number): Domain | undefined {
  let at = start;
  let found: Domain | undefined;
  let isOfPeople = false;
  for (let parts = 0; parts < PARTS; parts++) {
    const end = partEnd(tokens, at);
    const last = tokens[end - 1];
    if (end === at || !last) return found;
    const isCommon = commonEnds.has(last.low);
    const isLoose = parts > 0 && isLooseDot(tokens, at);
    const isEnd = parts > 0 && last.kind === "word" && last.text.length > 1;
    if (isLoose && !isCommon) return found;
    if (isEnd) found = { to: last.to, isCommon, isOfPeople };
    isOfPeople ||= tokens.slice(at, end).some(({ low }) => providers.has(low));
    const next = behindDot(tokens, end);
    if (next === undefined) return found;
    at = next;
  }
  return found;
}

/** Behind the letters, digits and dashes that stand together. */
function partEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length && at - start < 32) {
    const token = tokens[at];
    const isOfPart = token && (token.kind !== "sign" || token.text === "-" || token.text === "_");
    if (!isOfPart || (at > start && token.isApart)) break;
    at++;
  }
  return at;
}

function behindDot(tokens: readonly Token[], at: number): number | undefined {
  const [one, two, three] = tokens.slice(at, at + 3);
  if (one?.text === "." || dotWords.has(one?.low ?? "")) return at + 1;
  const isBracketed = /[([{]/.test(one?.text ?? "") && /[)\]}]/.test(three?.text ?? "");
  const isDot = two?.text === "." || dotWords.has(two?.low ?? "");
  return isBracketed && isDot ? at + 3 : undefined;
}

/** Whether more than a dot alone stands before this part. */
function isLooseDot(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.text !== "." || before.isApart || tokens[at]?.isApart === true;
}
