import type { ProblemOnLine } from "../../domain/network-file/guide-file.ts";

/** All that is said about the file of reading tips while the bot runs. */
export const wording = {
  changed: "De leestips zijn veranderd. Ik geef vanaf nu de nieuwe.",
  unreadable: "data/guides.json kan ik niet lezen. Ik ga door met de leestips van hiervoor.",
  refused: ({ line, path, explanation }: ProblemOnLine, more: number) => {
    const rest = more > 0 ? ` En nog ${more}.` : "";
    return `data/guides.json, regel ${line}: ${path} ${explanation}${rest} Ik ga door met de leestips van hiervoor.`;
  },
} as const;
