import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** These let a model learn, which takes long with a switch for each mutant in its loops. */
const slow = /\/themes\/(?:judges|model-bytes|rank-themes|ranking)\.test\.ts$/;

/** Most mutants fall at the first tests that reach them, so the slow ones come last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    const isSlow = (at: number) => Number(slow.test(files[at]?.moduleId ?? ""));
    const order = files.map((_, at) => at).toSorted((a, b) => isSlow(a) - isSlow(b));
    return order.flatMap((at) => files[at] ?? []);
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ["tests/{dialogs,domain,journeys,language,lookup}/**/*.test.ts"],
    // These go through commands, or learn from the whole of data/.
    exclude: ["tests/lookup/themes/{lookup-lines,model-file,quality}.test.ts"],
    setupFiles: ["tests/mutation/few-examples.ts"],
    // One worker for all files of a mutant: starting one costs more than most tests.
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
