/**
 * How something is: fine, wrong (somebody has to mend it), worth a look, or nothing to say about,
 * because it is not set up or cannot be tried from here.
 */
export type Mark = "fine" | "wrong" | "look" | "idle";

/** One line of the doctor: how something is, and what to do about it. Never holds a secret. */
export type Finding = { readonly mark: Mark; readonly line: string };

export function fine(line: string): Finding {
  return { mark: "fine", line };
}

export function wrong(line: string): Finding {
  return { mark: "wrong", line };
}

export function look(line: string): Finding {
  return { mark: "look", line };
}

export function idle(line: string): Finding {
  return { mark: "idle", line };
}
