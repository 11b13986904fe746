import { styleText } from "node:util";

/** What a stretch of text is, so that it can be told apart. */
export type Tint = "heading" | "name" | "italic" | "subtle" | "warning" | "button" | "emergency";

/** Gives text its colour; a plain one gives it back as it is. Text must be clean already. */
export type Paint = (tint: Tint, text: string) => string;

const styles = {
  heading: ["bold", "underline"],
  name: ["bold"],
  italic: ["italic"],
  subtle: ["dim"],
  warning: ["yellow"],
  button: ["cyan"],
  emergency: ["red"],
} as const satisfies Record<Tint, readonly string[]>;

export const plainPaint: Paint = (_tint, text) => text;

/** Colours where this stream shows them: a terminal, and NO_COLOR not set. Node looks at both. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return (tint, text) => (text === "" ? "" : styleText([...styles[tint]], text, { stream }));
}
