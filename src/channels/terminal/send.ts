import type { Sender } from "../../contract/ports.ts";
import type { Paint } from "./paint.ts";
import { renderMessages } from "./render.ts";
import { wording } from "./wording.ts";

/** Where the terminal of this process can be written to; there is one, so it has one address. */
export const terminalAddress = "here";

/** Shows what comes by itself. Its buttons get no numbers: those belong to the last answer. */
export function createTerminalSender(write: (text: string) => void, paint: Paint): Sender {
  return {
    channel: "terminal",
    send: async ({ address, message, again }) => {
      if (address !== terminalAddress) return { kind: "unreachable" };
      const { text } = renderMessages([message], paint);
      write(again ? `${wording.again}\n\n${text}` : text);
      return { kind: "delivered" };
    },
  };
}
