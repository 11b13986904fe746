/** Something thrown inside a dialog: a fault of that dialog, which must not take the engine along. */
export class DialogError extends Error {
  readonly dialog: string;

  constructor(dialog: string, cause: unknown) {
    super(`dialog ${dialog} failed`, { cause });
    this.name = "DialogError";
    this.dialog = dialog;
  }
}

/** Runs a dialog's own code; what it throws gets the dialog's name. */
export function inDialog<Result>(dialog: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new DialogError(dialog, cause);
  }
}
