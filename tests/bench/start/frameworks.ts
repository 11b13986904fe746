import { dataDir } from "../../../src/commands/data-dir.ts";
import { loadModel, modelPathsIn } from "../../../src/commands/model-file.ts";

/**
 * What no bot on these frameworks can start without: imports those that are named, and loads the
 * model. Says so when it is done.
 */
for (const name of process.argv.slice(2)) await import(name);
await loadModel(modelPathsIn(dataDir));
process.stdout.write("ready\n");
process.exit(0);
