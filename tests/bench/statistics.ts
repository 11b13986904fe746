/** The value that this share of all values does not pass; 0 when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A number with as many digits as a reader needs: `0.62`, `5.4`, `1,240`. */
export function figures(value: number): string {
  const decimals = value < 1 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** The median of some ratios and the half of them around it: `0.84 (0.81–0.86)`. */
export function spread(ratios: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    percentile(ratios, share).toFixed(2),
  );
  return `${middle} (${low}–${high})`;
}

export function megabytes(bytes: number): string {
  return `${figures(bytes / 1024 / 1024)} MB`;
}
