/** What somebody fills in, by the beginning of a label; a choice by what it says. */
export type Fill = Readonly<Record<string, string>>;

/** What one person sees at once: a message, a card, a form, a mail or a page. */
export type Sight = {
  /** Where it came from: a word for who reads a failure. */
  readonly what: string;
  readonly words: string;
  readonly labels: readonly string[];
  /** Where what can be opened leads, by its text. */
  readonly links: Readonly<Record<string, string>>;
  /** A card of Teams, blocks of Slack, or HTML: to be drawn. */
  readonly raw: unknown;
  /** Presses a button, after filling in what stands above it; what is seen because of it. */
  readonly press: (label: string, fill?: Fill) => Promise<Sight>;
};

/** Somebody who takes part, on one channel. */
export type Desk = {
  /** Types something to the bot; what the bot says to it. */
  readonly types: (text: string) => Promise<Sight>;
  /** Everything that came there, the oldest first, answers too. */
  readonly all: () => readonly Sight[];
};

/** The value for a field: what was filled in for its label, if anything. */
export function filledFor(label: string, fill: Fill): string | undefined {
  return Object.entries(fill).find(([start]) => label.startsWith(start))?.[1];
}

/** Nobody fills in what is not there. */
export function mustBeThere(labels: readonly string[], fill: Fill): void {
  const lost = Object.keys(fill).filter((start) => !labels.some((one) => one.startsWith(start)));
  if (lost.length > 0) throw new Error(`no field ${lost.join(", ")} among ${labels.join(", ")}`);
}
