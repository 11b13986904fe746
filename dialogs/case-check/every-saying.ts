import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { caseMessage } from "./case-message.ts";
import { formMessage } from "./form.ts";
import { wording } from "./wording.ts";

const someDay = "2027-01-05" as Day;
const AT_ONCE = 8;

/** Everything it can say about this network: each theme once, eight at a time. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const where = { network, knowledge };
  const emergencyLines = emergencyLinesOf(where);
  yield formMessage(where);
  yield formMessage(where, wording.empty);
  yield lineMessage({ text: wording.guest, emergencyLines });
  const all = [...network.themes].map(({ id, terms }) => ({
    theme: id,
    because: (terms ?? []).slice(0, AT_ONCE),
  }));
  for (const inGroup of [true, false]) {
    const shown = { network, emergencyLines, today: someDay, inGroup };
    yield caseMessage({ ...shown, themes: [], toldTooMuch: true, acute: false });
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const themes = all.slice(from, from + AT_ONCE);
      yield caseMessage({ ...shown, themes, toldTooMuch: from === 0, acute: from > 0 });
    }
  }
}
