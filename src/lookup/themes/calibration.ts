/** Makes a stated probability the share that turns out right: the log-odds times `slope` plus `shift`. */
export type Calibration = { readonly slope: number; readonly shift: number };

/** A probability as it was stated, and whether it turned out right. */
export type Stated = { readonly probability: number; readonly isRight: boolean };

const rounds = 25;
/** Keeps the log-odds finite. */
const closest = 1e-6;

const logOdds = (probability: number): number => {
  const inside = Math.min(1 - closest, Math.max(closest, probability));
  return Math.log(inside / (1 - inside));
};

/** The probability as it should have been stated. */
export const calibrated = ({ slope, shift }: Calibration, probability: number): number =>
  1 / (1 + Math.exp(-(slope * logOdds(probability) + shift)));

/** Fits by Newton's method (Platt, 1999). Of nothing it learns nothing. */
export const fitCalibration = (stated: readonly Stated[]): Calibration => {
  let fitted: Calibration = { slope: 1, shift: 0 };
  const points = stated.map(({ probability, isRight }) => ({
    odds: logOdds(probability),
    probability,
    right: isRight ? 1 : 0,
  }));
  for (let round = 0; round < rounds; round++) {
    // The ridge keeps the first steps small when all points are alike.
    const sums = { slope: 0, shift: 0, slopes: 1, shifts: 1, both: 0 };
    for (const { odds, probability, right } of points) {
      const chance = calibrated(fitted, probability);
      const weight = chance * (1 - chance);
      sums.slope += (right - chance) * odds;
      sums.shift += right - chance;
      sums.slopes += weight * odds * odds;
      sums.shifts += weight;
      sums.both += weight * odds;
    }
    const determinant = sums.slopes * sums.shifts - sums.both ** 2;
    fitted = {
      slope: fitted.slope + (sums.shifts * sums.slope - sums.both * sums.shift) / determinant,
      shift: fitted.shift + (sums.slopes * sums.shift - sums.both * sums.slope) / determinant,
    };
  }
  return fitted;
};
