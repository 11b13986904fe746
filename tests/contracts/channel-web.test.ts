import { toReply } from "../../src/channels/web/document.ts";
import { makingFrom } from "../../src/channels/web/making.ts";
import { answeredPage } from "../../src/channels/web/pages.ts";
import { untilFrom } from "../../src/links/link.ts";
import { boxOf } from "../../src/links/member.ts";
import type { Message } from "../../src/messages/message.ts";
import { readPage, within } from "../channels/web/read-page.ts";
import {
  linkTo,
  member,
  now,
  type StartedWeb,
  secret,
  startWeb,
} from "../channels/web/start-web.ts";
import { channelContract, type Doing, type Shown } from "./channel.ts";

let count = 0;

/** The page on which a person reads this message. */
function show(message: Message): Shown {
  const { network, person } = member;
  const box = boxOf(member, secret);
  const link = {
    network,
    person,
    box,
    until: untilFrom(now),
    nonce: "shown",
    does: { kind: "text" },
  } as const;
  const making = makingFrom(link, member, { secret, newNonce: () => `shown-${count++}` });
  const say = [{ message, as: "new", to: "here" } as const];
  const answer = { kind: "answered", say, isStranger: false, finished: () => {} } as const;
  const { body } = toReply(answeredPage(answer, { link, member, making }, undefined));
  const page = readPage(String(body));
  const forms = page.named("form").filter(({ attributes }) => attributes["class"] !== "ask");
  return {
    problems: page.problems,
    words: page.text,
    links: page.named("a").flatMap(({ attributes }) => attributes["href"] ?? []),
    buttons: forms.map((form) => ({
      label:
        within(form)
          .find(({ tag }) => tag === "button")
          ?.text.trim() ?? "",
      carries: form.attributes["action"],
    })),
  };
}

type Sent = readonly [name: string, value: string];

/** What a browser sends. */
function fieldsOf(doing: Doing): readonly Sent[] {
  if ("text" in doing) return [["text", doing.text]];
  if (!doing.fill) return [];
  const filled = Object.entries(doing.fill).flatMap(([name, value]): readonly Sent[] =>
    typeof value === "string"
      ? [[`form.${name}`, value]]
      : value.map((one) => [`many.${name}`, one]),
  );
  return [["filled", "1"], ...filled];
}

channelContract("the web channel", async () => {
  const web: StartedWeb = await startWeb();
  const reached: string[] = [];
  return {
    show,
    happen: async (doing) => {
      const token =
        "text" in doing ? linkTo({ kind: "text" }, { nonce: doing.id }) : String(doing.carries);
      const { status, text } = await web.post(token, fieldsOf(doing));
      const isRepeated = /Dit is al gedaan|Dit stuurde je al/.test(text);
      if (status !== 503 && !isRepeated) reached.push(readPage(text).text);
      return { acknowledged: status !== 503 };
    },
    asked: () => web.asked,
    reached: () => reached,
    answerWith: web.answerWith,
    stop: web.stop,
  };
});
