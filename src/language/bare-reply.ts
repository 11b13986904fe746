const replies: ReadonlySet<string> = new Set(
  "ja jawel jazeker yes yep jep j nee neen nope no n graag hoor misschien".split(" "),
);

/** Whether words say only yes, no or a number, or whether there are none: nothing to look up. */
export function isBareReply(words: readonly string[]): boolean {
  return words.every((word) => replies.has(word) || /^\p{N}+$/u.test(word));
}
