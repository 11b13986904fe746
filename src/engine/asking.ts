import type { RegisteredDialog } from "../contract/dialog.ts";
import type { Incoming } from "../contract/event.ts";
import { Fault, isFault } from "../contract/fault.ts";
import type { Knowledge } from "../contract/knowledge.ts";
import type { AddressFile, Decision, Log, Store } from "../contract/ports.ts";
import type { Stored } from "../contract/stored.ts";
import type { NetworkId } from "../domain/ids.ts";
import type { Said } from "./answers.ts";
import { type Asked, readAsked } from "./asked.ts";
import type { Briefs } from "./briefs.ts";
import { cleanError } from "./clean-error.ts";
import type { Counting } from "./counting.ts";
import type { Dispatch } from "./dispatch.ts";
import { type ErasureOrder, erasePerson } from "./erasing.ts";
import { readHistory } from "./history.ts";
import { DialogError } from "./in-dialog.ts";
import { lineOf, privately } from "./line.ts";
import type { Pace } from "./pace.ts";
import { type Turn, type TurnInput, takeTurn } from "./turn.ts";
import { type Candidate, whichNetwork } from "./which-network.ts";
import { wording } from "./wording.ts";

/** What taking a turn needs. */
export type AskingParts = {
  readonly store: Store;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  readonly log: Log;
  readonly briefs: Briefs;
  readonly counting: Counting;
  readonly dispatch: Dispatch;
  readonly pace: Pace;
  readonly addressFile?: AddressFile;
  /** Called when something became true that time may ask something of. */
  readonly changed: (network: NetworkId) => void;
};

const silence: Said = { say: [], repeated: false, isStranger: false };

type Failed = { readonly kind: "failed"; readonly error: DialogError };

/** Takes an event to its network, decides, and lets what was decided take effect once. */
export class Asking {
  readonly #parts: AskingParts;

  constructor(parts: AskingParts) {
    this.#parts = parts;
  }

  async take(incoming: Incoming): Promise<Said> {
    const { happening, actor } = incoming;
    if (happening.kind === "left") return this.#leave(incoming);
    const pace = this.#parts.pace.take(actor.account);
    return pace === "go" ? this.#answer(incoming) : this.#holdOff(pace);
  }

  async #answer(incoming: Incoming): Promise<Said> {
    const asked = readAsked(incoming);
    const candidates = await this.#candidates(incoming);
    if (candidates.some(({ acted }) => acted)) {
      return { ...this.#line(wording.repeated), repeated: true };
    }
    const which = whichNetwork(asked, candidates);
    if (which.kind === "elsewhere") return this.#line(wording.oldButton);
    const unchosen = which.kind === "unchosen";
    return this.#turn(which.network, { incoming, asked, unchosen, candidates });
  }

  /** Gone in each of the networks, for none of them can reach the account any more. */
  async #leave(incoming: Incoming): Promise<Said> {
    const asked = readAsked(incoming);
    const candidates = await this.#candidates(incoming);
    const taking = { incoming, asked, unchosen: false, candidates };
    await Promise.all(candidates.map(({ id }) => this.#turn(id, taking)));
    return silence;
  }

  #line(text: string): Said {
    const { emergencyLines } = this.#parts.knowledge;
    return { ...silence, say: [privately(lineOf(text, emergencyLines))] };
  }

  #holdOff(pace: "tell" | "silent"): Said {
    if (pace === "silent") return silence;
    this.#parts.log({ level: "warn", what: "asked-too-fast" });
    return this.#line(wording.tooFast);
  }

  /** With one network there is nothing to choose and nothing to read. */
  async #candidates(incoming: Incoming): Promise<readonly Candidate[]> {
    const ids = [...new Set(incoming.networks)];
    if (ids.length === 1) return ids.map((id) => ({ id }));
    const found = await Promise.all(ids.map((id) => this.#candidate(id, incoming)));
    const candidates = found.flat();
    if (candidates.length > 0) return candidates;
    throw new Fault("network-unknown", "none of the networks of this tenant is here");
  }

  async #candidate(id: NetworkId, incoming: Incoming): Promise<readonly Candidate[]> {
    try {
      return [candidateFrom(await this.#parts.store.read(id), incoming)];
    } catch (thrown) {
      if (!isFault(thrown, "network-unknown")) throw thrown;
      this.#parts.log({ level: "warn", what: "network-missing", fields: { network: id } });
      return [];
    }
  }

  async #turn(network: NetworkId, taking: Taking): Promise<Said> {
    const turn = await this.#decided(network, taking);
    if (turn.kind === "failed") throw this.#failed(network, turn.error);
    if (turn.kind === "taken") {
      this.#takeEffect(network, turn);
      if (turn.erase) await this.#erase(turn.erase);
    }
    return turn.kind === "repeated"
      ? { ...silence, say: turn.say, repeated: true }
      : { ...silence, say: turn.say, isStranger: turn.isStranger };
  }

  /** What a dialog needs to know is loaded before the turn is taken, so that its step waits for nothing. */
  async #decided(
    network: NetworkId,
    taking: Taking,
    loaded: Pick<TurnInput, "counted" | "history"> = {},
  ): Promise<Decided> {
    const { store, dialogs, knowledge, briefs, counting, addressFile } = this.#parts;
    const files = addressFile && { addressFile };
    const briefsOf = (actor: string) => briefs.of(network, actor);
    const turn = await store.transact(network, (stored) =>
      decide({ ...taking, ...loaded, ...files, stored, dialogs, knowledge, briefsOf }),
    );
    if (turn.kind === "needs-asked") {
      return this.#decided(network, taking, {
        ...loaded,
        counted: await counting.counted(network),
      });
    }
    if (turn.kind !== "needs-history") return turn;
    const history = await readHistory(this.#parts, network);
    return this.#decided(network, taking, { ...loaded, history });
  }

  /** What was counted and not written yet may have the name in it too. */
  async #erase(order: ErasureOrder): Promise<void> {
    await this.#parts.counting.flush();
    await erasePerson(this.#parts.store, order);
  }

  #failed(network: NetworkId, { dialog, cause: thrown }: DialogError): Fault {
    const cause = cleanError(thrown);
    const fields = { dialog, network, error: cause.name };
    this.#parts.log({ level: "error", what: "turn-failed", fields, cause });
    return new Fault("turn-failed", `dialog ${dialog} failed`);
  }

  /** Only now that it is durable, and once, however often it was decided. */
  #takeEffect(network: NetworkId, turn: Extract<Turn, { readonly kind: "taken" }>): void {
    const { briefs, counting, dispatch } = this.#parts;
    briefs.apply(network, turn.brief);
    counting.add(network, turn.counts);
    if ((turn.commit?.changes ?? []).length > 0) this.#parts.changed(network);
    const told = turn.commit?.outbox ?? [];
    if (told.length > 0) {
      const ids = told.map(({ id }) => id);
      dispatch.add(network, ids);
    }
  }
}

function candidateFrom({ network, seen }: Stored, incoming: Incoming): Candidate {
  const choseAt = network.accounts.get(incoming.actor.account)?.choseAt;
  const { id, description } = network;
  const candidate = { id, name: description.name, acted: seen.has(incoming.id) };
  return choseAt === undefined ? candidate : { ...candidate, choseAt };
}

type Decided = Exclude<Turn, { readonly kind: "needs-asked" | "needs-history" }> | Failed;
type Taking = Pick<TurnInput, "incoming" | "unchosen" | "candidates"> & { readonly asked: Asked };

/** A dialog that throws leaves the store as it was, and the store need not know. */
function decide(input: TurnInput): Decision<Turn | Failed> {
  try {
    const turn = takeTurn(input);
    return turn.kind === "taken" && turn.commit
      ? { result: turn, commit: turn.commit }
      : { result: turn };
  } catch (error) {
    if (error instanceof DialogError) return { result: { kind: "failed", error } };
    throw error;
  }
}
