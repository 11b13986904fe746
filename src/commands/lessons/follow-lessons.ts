import type { RefusedLessons } from "../../lookup/themes/lesson-files/read-lessons.ts";
import type { Learning, LearnOutcome } from "./learning.ts";

/** What became of a change in the lesson files. */
export type LessonNews =
  /** Questions are answered by the new lessons from now on. */
  | { readonly kind: "changed" }
  /** The files say again what is known already. */
  | { readonly kind: "same" }
  /** The files are wrong; what is known stays. */
  | RefusedLessons
  /** Learning broke off; what is known stays. */
  | { readonly kind: "failed"; readonly cause: unknown };

type Parts = {
  /** Differs when a lesson file has changed. Never rejects. */
  readonly fingerprint: () => Promise<string>;
  /** The fingerprint from before the known lessons were read. */
  readonly known: string;
  readonly learn: () => Learning;
  /** Puts what was learnt to use; false when it cannot be read. Resolves when it is stored as well. */
  readonly use: (bytes: Uint8Array) => Promise<boolean>;
  readonly tell: (news: LessonNews) => void;
};

/** Lessons that are followed. */
export type Following = {
  /** Looks whether something changed; what must be learnt is learnt in the background. */
  readonly look: () => Promise<void>;
  /** Resolves when nothing is being learnt. */
  readonly settled: () => Promise<void>;
  /** Breaks off what is being learnt, and looks no more. */
  readonly stop: () => Promise<void>;
};

/**
 * Learns anew when the lesson files change. A change counts when two looks after one another see the
 * same: whoever saves several files, or a file in pieces, has then finished. What changes meanwhile
 * is learnt after it, so that whoever keeps on saving is still followed; the last change wins.
 */
export const followLessons = ({ fingerprint, known, learn, use, tell }: Parts): Following => {
  let seen = known;
  let followed = known;
  let learning: Learning | undefined;
  let finished = Promise.resolve();
  let isStopped = false;

  const finish = async (outcome: LearnOutcome): Promise<LessonNews> => {
    if (outcome.kind !== "learnt") return outcome;
    if (await use(outcome.bytes)) return { kind: "changed" };
    return { kind: "failed", cause: new Error("what was learnt cannot be read") };
  };

  const follow = async (started: Learning): Promise<void> => {
    const outcome = await started.outcome;
    if (isStopped) return;
    const news = await finish(outcome).catch((cause): LessonNews => ({ kind: "failed", cause }));
    learning = undefined;
    tell(news);
  };

  return {
    look: async () => {
      const now = await fingerprint();
      const isStill = now === seen;
      seen = now;
      if (isStopped || learning || !isStill || now === followed) return;
      followed = now;
      learning = learn();
      finished = follow(learning);
    },
    settled: () => finished,
    stop: async () => {
      isStopped = true;
      await learning?.stop();
      await finished;
    },
  };
};
