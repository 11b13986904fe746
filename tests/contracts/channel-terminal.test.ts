import { createTerminalChannel } from "../../src/channels/terminal/create-terminal-channel.ts";
import { plainPaint } from "../../src/channels/terminal/paint.ts";
import { renderMessages } from "../../src/channels/terminal/render.ts";
import { wording } from "../../src/channels/terminal/wording.ts";
import type { Incoming } from "../../src/contract/event.ts";
import type { Answer } from "../../src/contract/ports.ts";
import { ids } from "../../src/domain/ids.ts";
import { instant } from "../../src/domain/time.ts";
import type { Field, Message } from "../../src/messages/message.ts";
import { type ChannelPlace, channelContract, type Doing, type Shown } from "./channel.ts";

/** What a person sees before pressing, and the number to type. */
type Carried = { readonly message: Message; readonly number: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these would steer the terminal
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function show(message: Message): Shown {
  const { text, offers } = renderMessages([message], plainPaint);
  const problems = [
    ...(steering.test(text) ? ["steers the terminal"] : []),
    ...(text.isWellFormed() ? [] : ["half a character"]),
  ];
  const labels = [...text.matchAll(/\[\d+\] (.*?)(?= {2}\[|$)/gm)].map(([, label = ""]) => label);
  const buttons = offers.map((_offer, index) => {
    const carries: Carried = { message, number: index + 1 };
    return { label: labels[index] ?? "", carries };
  });
  return { problems, words: text, links: [], buttons };
}

function isCarried(carries: unknown): carries is Carried {
  return typeof carries === "object" && carries !== null && "number" in carries;
}

/** The lines that somebody types to do this. */
function linesOf(doing: Doing): readonly string[] {
  if ("text" in doing) return [doing.text];
  if (!isCarried(doing.carries)) return [];
  const { message, number } = doing.carries;
  const fields = doing.fill
    ? message.blocks.flatMap((block) => (block.kind === "form" ? block.fields : []))
    : [];
  return ["show", `${number}`, ...fields.map((field) => typed(field, doing.fill?.[field.name]))];
}

function typed(field: Field, value: string | readonly string[] = ""): string {
  if (typeof value === "string") return value === "" && field.value ? "-" : value;
  const options = field.kind === "choice" ? field.options : [];
  return value.map((one) => options.findIndex((option) => option.value === one) + 1).join(" ");
}

function newPlace(): ChannelPlace {
  const asked: Incoming[] = [];
  const reached: string[] = [];
  let decide: (incoming: Incoming) => Partial<Answer> = () => ({});
  const answer = (more: Partial<Answer>): Answer => {
    return { kind: "answered", say: [], isStranger: false, finished: () => {}, ...more };
  };
  const happen = async (doing: Doing) => {
    const shown =
      "carries" in doing && isCarried(doing.carries) ? doing.carries.message : undefined;
    let isShown = shown === undefined;
    let acknowledged = true;
    const write = (text: string) => {
      // The terminal's own note that a line did not arrive: nobody said that.
      if (text === wording.unsent) acknowledged = false;
      else if (isShown) reached.push(text);
    };
    const channel = createTerminalChannel({
      write,
      lines: (async function* () {
        yield* linesOf(doing);
      })(),
      ask: async (incoming) => {
        if (!isShown && shown) {
          const say = [{ message: shown, as: "new", to: "here" } as const];
          isShown = true;
          return answer({ say });
        }
        asked.push(incoming);
        return answer(decide(incoming));
      },
      prompt: () => {},
      paint: plainPaint,
      welcome: false,
      clock: () => instant(0),
      log: () => {},
      networks: [ids.network.parse("noord")],
      newId: () => doing.id,
    });
    await channel.talk();
    return { acknowledged };
  };
  return {
    show,
    happen,
    asked: () => asked,
    reached: () => reached,
    answerWith: (next) => {
      decide = next;
    },
    stop: async () => {},
  };
}

channelContract("the terminal", async () => newPlace());
