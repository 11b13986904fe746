/** As wide as the code of this project: a list or block that fits stays on one line. */
const WIDTH = 100;

/** JSON as a person would write it: what is short on one line, the rest indented by two spaces. */
export function prettyPrint(value: unknown, indent = ""): string {
  const flat = onOneLine(value);
  const isContainer = typeof value === "object" && value !== null;
  if (!isContainer || indent.length + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const [start, end] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const lines = Array.isArray(value)
    ? value.map((item) => deeper + prettyPrint(item, deeper))
    : Object.entries(value).map(
        ([key, item]) => `${deeper}${JSON.stringify(key)}: ${prettyPrint(item, deeper)}`,
      );
  return `${start}\n${lines.join(",\n")}\n${indent}${end}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`).join(", ")} }`;
}
