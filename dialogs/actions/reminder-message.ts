import { actionButtons, actionLine } from "../../src/cards/action-card.ts";
import type { ActionBundle, ActionNews } from "../../src/domain/meeting/due-actions.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { wording } from "./wording.ts";

const words = wording.tell;

/** In each part; what is left is counted. */
const SHOWN = 5;

const parts: readonly ActionNews["why"][] = ["own", "nobody", "stuck"];

/** All that one person is reminded of, in one message. */
export function reminderMessage(network: Network, at: Instant, { news }: ActionBundle): Message {
  const today = localMoment(at, network.description.zone).day;
  const { name } = network.description;
  const isOwn = news.some(({ why }) => why === "own");
  const isOthers = news.some(({ why }) => why !== "own");
  return {
    summary: words.summary(news.length),
    blocks: [
      ...parts.flatMap((why) => {
        const some = news.filter((one) => one.why === why);
        if (some.length === 0) return [];
        return [paragraph(introOf(why, some.length)), ...lines(network, some, today)];
      }),
      ...(isOwn ? [paragraph(words.why(name), "subtle")] : []),
      ...(isOthers ? [paragraph(words.whyCoordinator(name), "subtle")] : []),
    ],
  };
}

function introOf(why: ActionNews["why"], count: number): string {
  return why === "own" ? words.own(count) : words[why];
}

function lines(
  network: Network,
  news: readonly ActionNews[],
  today: Parameters<typeof actionLine>[2]["today"],
): readonly Block[] {
  const left = news.length - SHOWN;
  return [
    ...news.slice(0, SHOWN).flatMap(({ action, why }) => [
      {
        kind: "text",
        spans: actionLine(network, action, { today, own: why === "own" }),
      } as const,
      ...rowOf(actionButtons(action)),
    ]),
    ...(left > 0 ? [paragraph(wording.more(left))] : []),
  ];
}
