/** An error as it may be logged: its name, code and where it was thrown; not its message, which may hold what was typed. */
export function cleanError(thrown: unknown): Error {
  const clean = new Error("message left out");
  clean.name = "NotAnError";
  delete clean.stack;
  if (!(thrown instanceof Error)) return clean;
  clean.name = thrown.name;
  const frames = framesOf(thrown);
  return Object.assign(clean, {
    stack: [thrown.name, ...frames].join("\n"),
    ...("code" in thrown && typeof thrown.code === "string" ? { code: thrown.code } : {}),
  });
}

function framesOf({ stack = "", message }: Error): readonly string[] {
  const rest = message === "" ? stack : stack.replace(message, () => "");
  return rest.split("\n").filter((line) => /^ {4}at \S/.test(line));
}
