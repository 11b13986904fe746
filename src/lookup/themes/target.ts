/** What a text should be recognised as: how much of each class; the shares sum to 1. */
export type Target = readonly { readonly label: number; readonly share: number }[];

/** The first of several themes fits best; the others share what is left. */
const firstShare = 0.6;

/** The classes of a text, the most fitting first, as shares. */
export const targetOf = (labels: readonly number[]): Target => {
  const others = labels.length - 1;
  return labels.map((label, at) => ({
    label,
    share: others === 0 ? 1 : at === 0 ? firstShare : (1 - firstShare) / others,
  }));
};
