import { adviceOf, cruiseLayers } from "./cruise-layers.ts";
import { projectRoot } from "./source-files.ts";

const { violations, unseen, modules } = await cruiseLayers(projectRoot);

for (const { rule, where } of violations) {
  process.stdout.write(`✘ ${rule}: ${where}\n  ${await adviceOf(rule)}\n`);
}
for (const file of unseen) process.stdout.write(`✘ dependency-cruiser did not read ${file}\n`);

if (modules === 0 || violations.length + unseen.length > 0) process.exitCode = 1;
process.stdout.write(`layers: ${modules} modules, ${violations.length} violations\n`);
