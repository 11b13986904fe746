import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incoming } from "../../src/contract/event.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { Say } from "../../src/contract/outcome.ts";
import type { Answer } from "../../src/contract/ports.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { everyBlock, everywhere, files, hostileTexts, plainText, refs } from "./channel-sample.ts";

/** A message as its reader sees it, and what the platform's own judge has against it. */
export type Shown = {
  readonly problems: readonly string[];
  readonly words: string;
  /** Where links lead; empty where the platform has none. */
  readonly links: readonly string[];
  /** `carries` goes back to {@link ChannelPlace.happen} as it is. */
  readonly buttons: readonly { readonly label: string; readonly carries: unknown }[];
};

/** Something that a person does. `fill` is what stands in the form above the button. */
export type Doing = { readonly id: string } & (
  | { readonly text: string }
  | {
      readonly carries: unknown;
      readonly fill?: Readonly<Record<string, string | readonly string[]>>;
    }
);

/** A channel between an engine that answers as told and a platform that writes down. */
export type ChannelPlace = {
  readonly show: (message: Message) => Shown;
  /** One person, in a chat with the bot. Resolves when everything is sent. */
  readonly happen: (doing: Doing) => Promise<{ readonly acknowledged: boolean }>;
  readonly asked: () => readonly Incoming[];
  /** The words of each message that reached the person, oldest first. */
  readonly reached: () => readonly string[];
  readonly answerWith: (decide: (incoming: Incoming) => Partial<Answer>) => void;
  readonly stop: () => Promise<void>;
};

const told = /\b(?:nog|more)\b\D{0,3}(\d+)|(\d+)\D{0,3}\bmore\b/i;

const one = (block: Block): Message => ({ summary: "Kort", blocks: [block] });
const saying = (text: string, as: Say["as"] = "new"): Say => ({
  message: one(plainText(text)),
  as,
  to: "here",
});

/** What every channel keeps to. */
export function channelContract(name: string, newPlace: () => Promise<ChannelPlace>): void {
  describe(`${name} keeps the contract of a channel`, () => {
    let place: ChannelPlace;
    beforeEach(async () => {
      place = await newPlace();
    });
    afterEach(() => place.stop());

    it.each(everyBlock)("$kind is shown with nothing wrong", (block) => {
      expect(place.show(one(block)).problems).toEqual([]);
    });

    it("all of them are shown together, with nothing wrong", () => {
      expect(place.show({ summary: "Kort", blocks: everyBlock }).problems).toEqual([]);
    });

    it.each(hostileTexts)("what others wrote does nothing: $what", ({ text }) => {
      const shown = place.show(everywhere(text));
      expect(shown.problems).toEqual([]);
      const elsewhere = shown.links.filter((link) => !/^(?:tel|mailto):/.test(link));
      expect(elsewhere.filter((link) => !link.startsWith(files))).toEqual([]);
    });

    it.each([101, 1_000, 10_000])("of a list of %i it says how many are left out", (count) => {
      const items = Array.from({ length: count }, (_, at) => [{ text: `regel-${at}-` }]);
      const { words, problems } = place.show(one({ kind: "list", items }));
      const shown = words.match(/regel-\d+-/g)?.length ?? 0;
      const [, before, after] = told.exec(words) ?? [];
      expect(problems).toEqual([]);
      expect(shown + Number(before ?? after ?? 0)).toBe(count);
    });

    it("keeps the emergency lines under a message without end", () => {
      const long = plainText("woord ".repeat(20_000));
      const emergency = everyBlock.filter(({ kind }) => kind === "emergency");
      const blocks = [...Array<Block>(200).fill(long), ...emergency];
      const shown = place.show({ summary: "Kort", blocks });
      expect(shown.problems).toEqual([]);
      expect(shown.words).toContain("0800-2000");
    });

    it("what is typed arrives as it was typed", async () => {
      await place.happen({ id: "1", text: "mee op kamp lukt niet" });
      const happening = { kind: "text", text: "mee op kamp lukt niet" };
      expect(place.asked()).toMatchObject([{ happening, place: { kind: "personal" } }]);
    });

    it.each(refs)("a button brings back what it was made with: $action.kind", async (does) => {
      const message = one({ kind: "buttons", buttons: [{ label: "Ja", does }] });
      const [button] = place.show(message).buttons;
      await place.happen({ id: "1", carries: button?.carries });
      expect(place.asked().map(({ happening }) => happening)).toEqual([{ kind: "press", does }]);
    });

    it("a form brings back what was filled in", async () => {
      const form = everyBlock.filter(({ kind }) => kind === "form");
      const message = { summary: "Kort", blocks: form };
      const button = place.show(message).buttons.find(({ label }) => label === "Opslaan");
      const fill = { name: "Ann, of zo", days: ["ma,di", "wo"] };
      await place.happen({ id: "1", carries: button?.carries, fill });
      const [incoming] = place.asked();
      expect(incoming?.happening.kind === "press" && { ...incoming.happening.form }).toEqual(fill);
    });

    it("an event that comes again is not answered twice", async () => {
      place.answerWith(() => ({ say: [saying("Hallo")] }));
      await place.happen({ id: "1", text: "hoi" });
      place.answerWith(() => ({ kind: "repeated", say: [saying("Hallo")] }));
      const { acknowledged } = await place.happen({ id: "1", text: "hoi" });
      expect(new Set(place.asked().map(({ id }) => id)).size).toBe(1);
      expect([acknowledged, place.reached().length]).toEqual([true, 1]);
    });

    it("what could not be made true is not acknowledged, and nothing is said", async () => {
      place.answerWith(() => {
        throw new Fault("busy", "x");
      });
      expect(await place.happen({ id: "1", text: "hoi" })).toEqual({ acknowledged: false });
      expect(place.reached()).toEqual([]);
    });

    it("an error is told kindly, without what it was, and the next event is answered", async () => {
      place.answerWith(() => {
        throw new Error("geheim");
      });
      await place.happen({ id: "1", text: "hoi" });
      place.answerWith(() => ({ say: [saying("Hallo")] }));
      await place.happen({ id: "2", text: "hoi" });
      const [first, second] = place.reached();
      expect(first).toMatch(/Probeer/);
      expect(first).not.toContain("geheim");
      expect(second).toContain("Hallo");
    });

    it("tells the engine that the answer arrived", async () => {
      const finished: boolean[] = [];
      const finish = (delivered: boolean) => {
        finished.push(delivered);
      };
      place.answerWith(() => ({ say: [saying("Hallo")], finished: finish }));
      await place.happen({ id: "1", text: "hoi" });
      expect(finished).toEqual([true]);
    });
  });
}
