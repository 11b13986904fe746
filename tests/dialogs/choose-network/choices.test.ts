import { expect, it } from "vitest";
import { chooseNetwork } from "../../../dialogs/choose-network/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const dorp = { id: ids.network.parse("dorp"), name: "Netwerk Dorp" };
const stad = { id: ids.network.parse("stad"), name: "Netwerk Stad" };

function said(happening: Given["happening"], networks = [dorp, stad]) {
  const given = situation({ happening });
  const outcome = chooseNetwork.step({ ...given, event: { ...given.event, networks } });
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome.say.map(({ message }) => [message.summary, messageToText(message)]);
}

it("whoever asks in several networks reads which there are", () => {
  expect(said(typing("ander netwerk"))).toMatchInlineSnapshot(`
    [
      [
        "Voor welk netwerk is je vraag?",
        "Voor welk netwerk is je vraag?

    [Netwerk Dorp] [Netwerk Stad]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113",
      ],
    ]
  `);
  expect(said({ kind: "joined" })).toStrictEqual(said(typing("ander netwerk")));
});

it("whoever chose one reads so, and how to choose again when there are more", () => {
  const chosen = pressing({ kind: "choose", network: "dorp" });
  expect(said(chosen)).toMatchInlineSnapshot(`
    [
      [
        "Goed. Ik zoek vanaf nu in Netwerk Dorp. Stel je vraag gerust.",
        "Goed. Ik zoek vanaf nu in Netwerk Dorp. Stel je vraag gerust.

    Typ "ander netwerk" als je wilt wisselen.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113",
      ],
    ]
  `);
  expect(said(chosen, [dorp])).toMatchInlineSnapshot(`
    [
      [
        "Goed. Ik zoek vanaf nu in Netwerk Dorp. Stel je vraag gerust.",
        "Goed. Ik zoek vanaf nu in Netwerk Dorp. Stel je vraag gerust.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113",
      ],
    ]
  `);
});
