import { countInputs, judgeBlocks, liveMarks, misplaced, sizeOf } from "./judge/by-hand.ts";
import type { Definitions } from "./judge/comments.ts";
import { blockNamed, blockTypes, type Judging, judgeBy, manifestTypes } from "./judge/schema.ts";
import type { Json } from "./walk-blocks.ts";

/** Where Slack's reference says that a block may stand; of those that we could think of. */
const surfaces = {
  message: ["actions", "context", "divider", "header", "image", "input", "rich_text", "section"],
  view: ["actions", "context", "divider", "header", "image", "input", "rich_text", "section"],
} as const;

const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
const MESSAGE_CHARS = 13_000;
const VIEW_CHARS = 250_000;
const TEXT_CHARS = 4_000;

let types: { readonly all: Definitions; readonly judge: Judging } | undefined;
let manifestBySchema: Judging | undefined;

/** Everything against a message as `chat.postMessage` gets it: `text` and `blocks`. */
export function judgeMessage(message: object): readonly string[] {
  const { text, blocks } = asJson(message);
  const size = sizeOf(blocks);
  return [
    ...judgeAll(blocks, MESSAGE_BLOCKS, surfaces.message),
    ...(size < MESSAGE_CHARS ? [] : [`${size} characters in blocks`]),
    ...judgeText(text),
  ];
}

/** Everything against a page as `views.publish` gets it. */
export function judgeHome(home: object): readonly string[] {
  const view = asJson(home);
  return [...judgeView(view, "HomeView"), ...(view["type"] === "home" ? [] : ["no home"])];
}

/** Everything against a modal as `views.open` gets it. */
export function judgeModal(modal: object): readonly string[] {
  const view = asJson(modal);
  const isSent = countInputs(view["blocks"]) === 0 || "submit" in view;
  return [...judgeView(view, "ModalView"), ...(isSent ? [] : ["inputs, but nothing to submit"])];
}

/** Everything that the type of a manifest, with its comments, has against one. */
export function judgeManifest(manifest: unknown): readonly string[] {
  manifestBySchema ??= judgeBy(manifestTypes());
  return manifestBySchema("Manifest", manifest);
}

/** Through text and back: what is not JSON must not go unseen. */
function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value));
}

function judgeView(view: Json, type: string): readonly string[] {
  const size = sizeOf(view);
  return [
    ...bySchema(type, { ...view, blocks: [] }),
    ...judgeAll(view["blocks"], VIEW_BLOCKS, surfaces.view),
    ...(size < VIEW_CHARS ? [] : [`${size} characters`]),
  ];
}

function judgeAll(blocks: unknown, most: number, allowed: readonly string[]): readonly string[] {
  if (!Array.isArray(blocks)) return ["no list of blocks"];
  return [
    ...(blocks.length > most ? [`${blocks.length} blocks`] : []),
    ...misplaced(blocks, allowed),
    ...blocks.flatMap((block, at) => judgeBlock(block).map((problem) => `block ${at} ${problem}`)),
    ...judgeBlocks(blocks),
  ];
}

function judgeBlock(block: Json): readonly string[] {
  const name = blockNamed(slackTypes().all, block["type"]);
  return name === undefined ? ["is of no known type"] : bySchema(name, block);
}

function bySchema(type: string, value: unknown): readonly string[] {
  return slackTypes().judge(type, value);
}

/** Made once: it takes a second or two. */
function slackTypes() {
  if (types) return types;
  const all = blockTypes();
  types = { all, judge: judgeBy(all) };
  return types;
}

/** Beside the blocks there is always a text, and in it Slack reads marks. */
function judgeText(text: unknown): readonly string[] {
  if (typeof text !== "string" || text.trim() === "") return ["no text beside the blocks"];
  return [
    ...(text.length > TEXT_CHARS ? [`${text.length} characters of text`] : []),
    ...liveMarks(text),
  ];
}
