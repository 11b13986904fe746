import { z } from "zod";
import {
  type Dialog,
  register,
  type Situation,
  type Unaddressed,
} from "../../src/contract/dialog.ts";
import { type Outcome, type Say, saying, type Tell } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Message } from "../../src/messages/message.ts";

export function message(text: string): Message {
  return { summary: text, blocks: [{ kind: "text", spans: [{ text }] }] };
}

function say(text: string): Say {
  return { message: message(text), as: "new", to: "here" };
}

const recipient = z.union([
  z.object({ kind: z.literal("person"), person: ids.person }),
  z.object({ kind: z.literal("seat"), seat: ids.seat }),
]);

const action = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ask"), lasting: z.boolean(), answer: z.string() }),
  z.strictObject({ kind: z.literal("doubt") }),
  z.strictObject({ kind: z.literal("confirm-once") }),
  z.strictObject({ kind: z.literal("tell"), key: z.string(), to: z.array(recipient) }),
  z.strictObject({ kind: z.literal("count") }),
  z.strictObject({ kind: z.literal("look"), label: z.string() }),
  z.strictObject({ kind: z.literal("boom") }),
]);
export type Action = z.infer<typeof action>;
const state = z.strictObject({ answer: z.string(), title: z.string().optional() });
type State = z.infer<typeof state>;
type Turn = Situation<State, Action>;

const nothing = saying();

function pressed({ state: kept }: Turn, subject: string, does: Action): Outcome<State> {
  const seat = () => ids.seat.parse(subject);
  switch (does.kind) {
    case "ask": {
      const next = { answer: does.answer, title: `About ${subject}` };
      const kind = does.lasting ? "open" : "brief";
      return { ...nothing, say: [say(`Is it ${subject}?`)], state: { kind, state: next } };
    }
    case "doubt":
      return {
        ...nothing,
        say: [say("doubted")],
        changes: [{ kind: "seat-doubted", seat: seat() }],
      };
    case "confirm-once":
      if (!kept) return saying(say("nothing to confirm"));
      return {
        ...nothing,
        say: [say("confirmed")],
        state: { kind: "done" },
        changes: [{ kind: "seat-confirmed", seat: seat() }],
      };
    case "tell": {
      const tell: readonly Tell[] = does.to.map((to) => ({
        to,
        key: does.key,
        message: message("a message"),
      }));
      return { ...nothing, say: [say("told")], tell };
    }
    case "count":
      return { ...nothing, counts: [{ outcome: "answered", theme: ids.theme.parse("school") }] };
    case "look":
      return saying({ ...say("look"), message: lookMessage(does.label) });
    case "boom":
      throw new Error("0612345678 was typed");
    default:
      return does satisfies never;
  }
}

function lookMessage(label: string): Message {
  const does = { dialog: "notes", version: 3, subject: "-", action: { kind: "doubt" } };
  return {
    summary: label,
    blocks: [
      { kind: "buttons", buttons: [{ label, does }] },
      { kind: "form", fields: [], submit: { label, does } },
    ],
  };
}

/** Where the words stand, when that is said. */
function meant({ stands }: Extract<Turn["event"]["happening"], { readonly kind: "text" }>): string {
  return stands === undefined ? "" : `, ${stands}`;
}

function step(turn: Turn): Outcome<State> {
  const { happening, actor } = turn.event;
  switch (happening.kind) {
    case "press":
      return pressed(turn, happening.subject, happening.action);
    case "text":
      if (!turn.state) return saying(say(`notes got ${happening.text}`));
      return {
        ...nothing,
        say: [
          say(
            `${turn.state.title} is answered by ${actor.person ?? "a stranger"}${meant(happening)}`,
          ),
        ],
        state: { kind: "done" },
      };
    default:
      return nothing;
  }
}

const notesDialog: Dialog<State, Action> = {
  name: "notes",
  version: 3,
  state,
  action,
  claims: (text, { state: kept }) => text === kept?.answer || text === "notes",
  step,
  title: ({ title = "nothing" }) => title,
  everySaying: () => [],
};
/** Keeps questions and answers: everything that an outcome can hold. */
const notes = register(notesDialog);

/** A dialog that only says that it was there. */
function speaker(
  name: string,
  claims: (text: string) => boolean,
  receives: readonly Unaddressed[] = [],
) {
  const dialog: Dialog<never, { readonly kind: "choose" | "hello" }> = {
    name,
    version: 1,
    state: z.never(),
    action: z.object({ kind: z.enum(["choose", "hello"]) }),
    claims,
    receives,
    step: ({ event, network, knowledge: _unused }) => {
      const { happening, actor, place } = event;
      const stands = happening.kind === "text" && happening.stands ? `, ${happening.stands}` : "";
      const what = happening.kind === "text" ? `text ${happening.text}${stands}` : happening.kind;
      const who = actor.person ?? "a stranger";
      const said = saying(say(`${name} in ${network.id}: ${what} of ${who}`));
      if (happening.kind !== "press" || happening.action.kind !== "choose") return said;
      const { account } = actor;
      return { ...said, changes: [{ kind: "network-chosen", account, channel: place.channel }] };
    },
    everySaying: () => [],
  };
  return register(dialog);
}

export const dialogs = [
  speaker("choose-network", (text) => text === "other network"),
  speaker("help", (text) => text === "help" || text === "ja", ["joined", "opened", "search"]),
  notes,
  speaker("look-up", () => true, ["joined", "identified"]),
];
