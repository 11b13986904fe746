import type { Log } from "../../contract/ports.ts";
import { keepLooking } from "../keep-looking.ts";
import type { Following, LessonNews } from "./follow-lessons.ts";
import { goesOn, wording } from "./wording.ts";

type Audience = {
  readonly log: Log;
  /** Shows a line to whoever reads along. */
  readonly say?: (line: string) => void;
};

/**
 * Looks every second whether lesson files changed, and tells what became of it, until stopped.
 * Stopping breaks off what is being learnt.
 */
export function keepFollowing(
  follow: (tell: (news: LessonNews) => void) => Following,
  { log, say }: Audience,
): () => Promise<void> {
  const following = follow((news) => {
    log(logLineOf(news));
    say?.(lineOf(news));
  });
  const end = keepLooking(following.look);
  return async () => {
    const ended = end();
    await following.stop();
    await ended;
  };
}

/** Names the file and the line, never what stands there. */
function logLineOf(news: LessonNews): Parameters<Log>[0] {
  switch (news.kind) {
    case "changed":
      return { level: "info", what: "model-changed" };
    case "same":
      return { level: "info", what: "lessons-unchanged" };
    case "failed":
      return { level: "error", what: "learning-failed", cause: news.cause };
    case "refused": {
      const { problems, more } = news;
      const [first] = problems;
      const fields = {
        file: first?.file ?? "",
        line: first?.line ?? 0,
        why: first?.finding.kind ?? "",
        problems: problems.length + more,
      };
      return { level: "warn", what: "lessons-refused", fields };
    }
    default:
      return news satisfies never;
  }
}

function lineOf(news: LessonNews): string {
  switch (news.kind) {
    case "changed":
      return wording.learnsAgain;
    case "same":
      return wording.rightAgain;
    case "failed":
      return wording.failed;
    case "refused":
      return goesOn(news);
    default:
      return news satisfies never;
  }
}
