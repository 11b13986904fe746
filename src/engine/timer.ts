import { Fault } from "../contract/fault.ts";

/** Rings once after so many milliseconds; what it gives back calls it off. */
export type Timer = (milliseconds: number, ring: () => void) => () => void;

/** The machine's own timer. */
export const machineTimer: Timer = (milliseconds, ring) => {
  const handle = setTimeout(ring, milliseconds);
  return () => clearTimeout(handle);
};

/** The work, or fault `busy` when it takes longer; the work itself goes on. */
export function within<Result>(
  work: Promise<Result>,
  limit: { readonly timer: Timer; readonly milliseconds: number; readonly what: string },
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Fault("busy", `${limit.what} took too long`));
    const callOff = limit.timer(limit.milliseconds, late);
    work.then(resolve, reject).finally(callOff);
  });
}
