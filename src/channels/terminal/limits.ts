/** What a terminal takes. Nobody enforces it but the reader's patience. */
export const terminalLimits = {
  /** Two figures: `112` typed in need is never taken for a button. */
  numberedButtons: 99,
  /** Characters of one answer in a form; what is longer is cut, and that is said. */
  fieldLength: 4_000,
  /** How often the same line is delivered again to an engine that is busy; it waits seconds each time. */
  deliveries: 10,
} as const;
