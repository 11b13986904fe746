import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { projectRoot } from "./source-files.ts";

const read = (path: string) => readFileSync(join(projectRoot, path), "utf8");

const versions = z.record(z.string(), z.string());
const manifestSchema = z.object({
  scripts: versions,
  dependencies: versions,
  devDependencies: versions,
});
const manifest = manifestSchema.parse(JSON.parse(read("package.json")));
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), optionalDependencies: versions.default({}) }),
  ),
});
const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

const exactVersion = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Scripts that a text tells the reader to run. */
function scriptsNamedIn(text: string): readonly string[] {
  const named = [...text.matchAll(/\bnpm (?:run (?:--?[\w-]+ )*([\w:-]+)|(start|test)\b)/g)];
  return [...new Set(named.map(([, script, short]) => script ?? short ?? ""))];
}

describe("the same today as tomorrow", () => {
  it.each(direct)("%s is pinned exactly: %s", (_name, version) => {
    expect(version).toMatch(exactVersion);
  });

  it.each(["^1.2.3", "~1.2.3", "1.2", "latest", "*", ">=1.0.0", "npm:other@^1.0.0", "file:../x"])(
    "knows that %s is not exact",
    (version) => {
      expect(version).not.toMatch(exactVersion);
    },
  );

  it("the lock file names every direct dependency", () => {
    const { packages } = lockSchema.parse(JSON.parse(read("package-lock.json")));
    const locked = new Set(Object.keys(packages));
    expect(direct.filter(([name]) => !locked.has(`node_modules/${name}`))).toEqual([]);
  });
});

describe("anybody's machine will do", () => {
  it("the lock file has the packages of other platforms too, or npm ci refuses", () => {
    const { packages } = lockSchema.parse(JSON.parse(read("package-lock.json")));
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const absent = wanted.filter(
      ({ path, name }) =>
        !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    );
    expect(absent.map(({ name }) => name)).toEqual([]);
  });

  it("the lock file fetches from whatever registry the machine uses", () => {
    const { packages } = lockSchema.parse(JSON.parse(read("package-lock.json")));
    const bound = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes("://"));
    expect(bound.map(([name]) => name)).toEqual([]);
  });

  it("no file names a registry", () => {
    const ours = globSync(
      ["*", ".[a-z]*", ".ci/*", "{src,dialogs,tests,manifests}/**/*.{ts,md,json}"],
      {
        cwd: projectRoot,
      },
    ).filter((path) => statSync(join(projectRoot, path)).isFile());
    const names = /^registry\s*=|:\/\/[^\s"')/]*(?:registry|npmjs)/m;
    expect(ours.filter((path) => names.test(read(path)))).toEqual([]);
  });
});

describe("what a README tells you to type works", () => {
  const readmes = globSync("{README.md,{src,dialogs,tests,data,manifests}/**/README.md}", {
    cwd: projectRoot,
  });

  it.each(readmes)("%s names only scripts that exist", (path) => {
    const unknown = scriptsNamedIn(read(path)).filter((script) => !(script in manifest.scripts));
    expect(unknown).toEqual([]);
  });

  it("finds the scripts a text names", () => {
    const text = "`npm ci && npm test`, `npm run --silent lookup -- FILE`, `npm run check:layers`";
    expect(scriptsNamedIn(text)).toEqual(["test", "lookup", "check:layers"]);
  });

  it.each(Object.entries(manifest.scripts))(
    "npm run %s runs files that are there",
    (_name, script) => {
      const files = script.match(/(?<=node )\S+\.ts/g) ?? [];
      expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
    },
  );
});
