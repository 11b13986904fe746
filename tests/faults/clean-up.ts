/** What has to be undone, in the opposite order: mounts, processes, servers, directories. */
const waiting: (() => unknown)[] = [];

/** Is called when the fault is over, however it ends; at once when the process is interrupted. */
export function afterwards(undo: () => unknown): void {
  waiting.push(undo);
}

/**
 * Undoes all of it, and tells what was wrong with that: a platform complains when it ends. What
 * cannot be undone does not keep the rest.
 */
export async function cleanUp(): Promise<readonly string[]> {
  const problems: string[] = [];
  for (let undo = waiting.pop(); undo !== undefined; undo = waiting.pop()) {
    try {
      await undo();
    } catch (cause) {
      problems.push(cause instanceof Error ? cause.message : String(cause));
    }
  }
  return problems;
}
