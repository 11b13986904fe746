import type { Log } from "../../contract/ports.ts";
import { cleanText } from "../../domain/clean-text.ts";
import { keepLooking } from "../keep-looking.ts";
import type { GuidesNews } from "./follow-guides.ts";
import type { OpenGuides } from "./open-guides.ts";
import { wording } from "./wording.ts";

type Audience = {
  readonly log: Log;
  /** Shows a line to whoever reads along. */
  readonly say?: (line: string) => void;
};

/** Follows the reading tips, and tells what became of each change, until stopped. */
export function keepGuides(
  follow: OpenGuides["follow"],
  { log, say }: Audience,
): () => Promise<void> {
  return keepLooking(
    follow((news) => {
      log(logLineOf(news));
      say?.(cleanText(lineOf(news)));
    }),
  );
}

/** Names the line, the place and the kind of mistake, never what stands there. */
function logLineOf(news: GuidesNews): Parameters<Log>[0] {
  switch (news.kind) {
    case "changed":
      return { level: "info", what: "guides-changed" };
    case "unreadable":
      return { level: "warn", what: "guides-refused", fields: { why: "unreadable" } };
    case "refused": {
      const { line, path, why } = news.problem;
      const fields = { line, place: path, why, problems: news.more + 1 };
      return { level: "warn", what: "guides-refused", fields };
    }
    default:
      return news satisfies never;
  }
}

function lineOf(news: GuidesNews): string {
  switch (news.kind) {
    case "changed":
      return wording.changed;
    case "unreadable":
      return wording.unreadable;
    case "refused":
      return wording.refused(news.problem, news.more);
    default:
      return news satisfies never;
  }
}
