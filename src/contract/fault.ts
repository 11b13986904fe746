const faultCodes = [
  "network-unknown",
  "network-exists",
  "store-write",
  "store-read",
  "store-locked",
  "busy",
  "stopping",
  "turn-failed",
  "setting",
  "lessons-refused",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Something that should not happen, with a stable code and its cause. Expected refusals are values. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "Fault";
    this.code = code;
  }
}

/** Whether something thrown is a fault, of this code when one is given. */
export function isFault(thrown: unknown, code?: FaultCode): thrown is Fault {
  return thrown instanceof Fault && (code === undefined || thrown.code === code);
}
