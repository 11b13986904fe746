import type { Network } from "../../src/domain/network.ts";
import { readNetworkFile, refusalLines } from "../../src/domain/network-file/read.ts";
import { writeNetworkFile } from "../../src/domain/network-file/write.ts";
import { smallNetwork } from "../fixtures/small-network.ts";

/** Texts that would do something where they are not shown as what they are. */
export const tricks: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</div><b>",
  "<!--",
  "&lt;b&gt;&#60;",
  "<at>Iedereen</at>",
  "<!channel> <@U1>",
  "[bel](http://kwaad.example)",
  "[bel](javascript:alert(1))",
  "![](http://kwaad.example/p.png)",
  "<https://kwaad.example|Raad>",
  "https://kwaad.example",
  "www.kwaad.example",
  "**vet** _x_ `y` # z",
  "{{DATE()}} {{x}}",
  `$${"{x}"} %s {0}`,
  "=cmd|' /C calc'!A1",
  '"}],"body":[{"type":"Image"}',
  "'; DROP TABLE people; --",
];

/** What no file may bring in, and what a name is without it. */
export const unseen: readonly (readonly [written: string, kept: string])[] = [
  ["An\u0000na", "Anna"],
  ["\u001b[2JAnna", "[2JAnna"],
  ["\u202eannA\u202c", "annA"],
  ["An\u200bn\u2060a\ufeff", "Anna"],
  ["Anna\r\nSpoed: bel 0900", "Anna Spoed: bel 0900"],
  ["Anna\u2028Bo", "Anna Bo"],
  ["Ju\u0308rgen", "Jürgen"],
  ["An\ud800na", "Anna"],
];

/** The fields of a network file in which text of any kind may stand. */
const textFields = new Set(["name", "short", "label", "description", "about", "goal", "jobTitle"]);
const listFields = new Set(["aliases"]);

type Put = (field: string, text: string) => string;

/** The file with every text of it, and nothing else, written anew. */
function rewritten(node: unknown, put: Put, field = ""): unknown {
  if (typeof node === "string") return textFields.has(field) ? put(field, node) : node;
  if (Array.isArray(node)) {
    return node.map((entry) =>
      typeof entry === "string" && listFields.has(field)
        ? put(field, entry)
        : rewritten(entry, put, field),
    );
  }
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, rewritten(value, put, key)]),
  );
}

/** Records of the kinds that the small network has none of. */
const rest = {
  emergencyLines: [{ name: "Crisisdienst", number: "0800 2000", about: "als het niet meer gaat" }],
  tables: [{ id: "tafel", name: "Tafel", about: "Praat samen." }],
  programmes: [{ id: "fonds", name: "Fonds", about: "Betaalt mee." }],
  links: [{ id: "samen", from: "leergeld", to: "voedselbank", about: "Werken samen." }],
};

/** How many characters of a text are kept free for it beside the trick. */
const LENGTHS: Readonly<Record<string, number>> = { short: 40 };

/** A network as a file brings it in, with this in front of every text in it. */
export function networkWith(trick: string): Network {
  const file = { ...JSON.parse(writeNetworkFile(smallNetwork())), ...rest };
  const put: Put = (field, text) => `${trick} ${text}`.slice(0, LENGTHS[field] ?? 120);
  const read = readNetworkFile(JSON.stringify(rewritten(file, put)));
  if (read.kind === "refused") throw new Error(refusalLines(read).join("\n"));
  return read.network;
}
