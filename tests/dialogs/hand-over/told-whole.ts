import type { Said, Stage } from "./stage.ts";

/** What somebody reads, what became true, and what others are told: all of it, in order. */
export function whole(stage: Stage, act: () => Said): string {
  const before = stage.heard.length;
  const { text, facts } = act();
  const [, ...told] = stage.heard.slice(before);
  return [
    text,
    ...facts.map((fact) => `= ${JSON.stringify(fact)}`),
    ...told.map((one) => `-> ${one.to} (${one.key})\n${one.text}`),
  ].join("\n\n");
}
