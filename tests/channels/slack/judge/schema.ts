import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { type Definitions, limitsInComments } from "./comments.ts";

const here = createRequire(import.meta.url);
/** Bolt's own packages: we depend on none of them ourselves. */
const bolts = createRequire(here.resolve("@slack/bolt"));
/** Microsoft's judge of manifests validates with it; a validator that we did not write. */
const validators = createRequire(here.resolve("@microsoft/app-manifest"));

/** The types of blocks and views, as a JSON schema with the limits of their comments. */
export const blockTypes = (): Definitions =>
  limitsInComments(madeOnce({ from: "@slack/types", file: "views.d.ts", type: "*" }));

/** The type of a manifest, likewise. */
export const manifestTypes = (): Definitions =>
  limitsInComments(
    madeOnce({ from: "@slack/web-api", file: "types/request/manifest.d.ts", type: "Manifest" }),
  );

type Wanted = { readonly from: string; readonly file: string; readonly type: string };

/** Making it takes a second or two, in every file of tests: it is kept for as long as it holds. */
function madeOnce(wanted: Wanted): Definitions {
  const { version } = bolts(`${wanted.from}/package.json`) as { readonly version: string };
  const key = createHash("sha256")
    .update(JSON.stringify({ ...wanted, version }))
    .digest("hex");
  const kept = join(tmpdir(), `dan-bel-ik-schema-${key.slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const made = JSON.stringify(generate(wanted));
  // Another worker may be at it too: a file is there whole, or not at all.
  const unfinished = `${kept}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, kept);
  return JSON.parse(made);
}

function generate({ from, file, type }: Wanted) {
  const { definitions } = createGenerator({
    path: join(dirname(bolts.resolve(from)), file),
    type,
    // Without the whole of Node and the DOM it takes a second, with them ten.
    tsconfig: join(import.meta.dirname, "schema.tsconfig.json"),
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema(type);
  return definitions;
}

/** The name of the type of the blocks that call themselves so. */
export function blockNamed(definitions: Definitions, type: unknown): string | undefined {
  const { anyOf } = definitions["KnownBlock"] as { readonly anyOf: readonly { $ref: string }[] };
  const names = anyOf.map(({ $ref }) => $ref.replace("#/definitions/", ""));
  return names.find((name) => constantsIn(definitions[name]).includes(type));
}

/** What the type of a block may call itself, also where it is one of several. */
function constantsIn(schema: unknown): readonly unknown[] {
  const { properties, anyOf = [] } = Object(schema);
  return properties ? [properties.type?.const] : anyOf.flatMap(constantsIn);
}

type Finding = { readonly instancePath: string; readonly message?: string };
type Validate = { (value: unknown): boolean; readonly errors?: readonly Finding[] | null };
type Ajv = new (
  options: object,
) => { addSchema(schema: object): void; getSchema(id: string): Validate | undefined };

/** What is wrong with a value of one of the types; of many complaints the most precise. */
export type Judging = (definition: string, value: unknown) => readonly string[];

/** A judge by schema alone. */
export function judgeBy(definitions: Definitions): Judging {
  const { Ajv }: { readonly Ajv: Ajv } = validators("ajv");
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addSchema({ $id: "slack", definitions });
  return (definition, value) => {
    const validate = ajv.getSchema(`slack#/definitions/${definition}`);
    if (!validate) return [`unknown type ${definition}`];
    // Through text and back: what is not JSON must not go unseen.
    if (validate(JSON.parse(JSON.stringify(value)))) return [];
    return mostPrecise(validate.errors ?? []);
  };
}

/** Of something that may be one of many, each of the many complains; the deepest knows best. */
function mostPrecise(findings: readonly Finding[]): readonly string[] {
  const depthOf = ({ instancePath }: Finding) => instancePath.split("/").length;
  const deepest = Math.max(...findings.map(depthOf));
  const best = findings.filter((finding) => depthOf(finding) === deepest);
  return [...new Set(best.map(({ instancePath, message }) => `${instancePath} ${message}`))];
}
