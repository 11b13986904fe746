import { lookingAt } from "../../src/domain/report/seat-status.ts";
import { silentPeople } from "../../src/domain/report/silent.ts";
import type { Message } from "../../src/messages/message.ts";
import { listMessage } from "./seats-message.ts";
import { bold, onDay, type Page, type Shown } from "./shown.ts";
import { wording } from "./wording.ts";

/** Everybody who was asked and did not answer, with how far the asking has come. */
export function silentMessage(shown: Shown, { from }: Page): Message {
  const silent = silentPeople(lookingAt(shown.network, shown.at));
  const items = silent.map(({ person, seats, since, step }) => [
    bold(person.name),
    { text: wording.silent(seats.length, onDay(shown, since), step) },
  ]);
  return listMessage(shown, {
    ...{ title: wording.silentTitle(items.length), items, from },
    next: (start) => ({ kind: "silent", from: start }),
  });
}
