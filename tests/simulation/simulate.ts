import type { RegisteredDialog } from "../../src/contract/dialog.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Commit } from "../../src/contract/stored.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { Network } from "../../src/domain/network.ts";
import { type ClockTime, type Day, localMoment } from "../../src/domain/time.ts";
import { Agenda } from "./agenda.ts";
import { findButton } from "./buttons.ts";
import { causeOf } from "./causes.ts";
import { type Assumptions, type Chance, chancesFrom } from "./chances.ts";
import { Coordinators } from "./coordinators.ts";
import { judge, peopleOn, seatOf } from "./judge.ts";
import { type Lookup, lookupsOn } from "./lookups.ts";
import { People } from "./people.ts";
import { Stage } from "./stage.ts";
import { Tally } from "./tally.ts";
import { World } from "./world.ts";
import { isMonday, isWeekday, zone } from "./world-days.ts";

/** What is simulated. */
export type Simulation = {
  /** The network on the first day, when all in it is true; from a seed. */
  readonly network: Network;
  readonly start: Day;
  readonly days: number;
  readonly seed: number;
  readonly assumed: Assumptions;
  readonly dialogs: readonly RegisteredDialog[];
  readonly knowledge: Knowledge;
  /** Whether people are asked anything; without, they only look up and say what is wrong. */
  readonly isAsked: boolean;
};

/** Lives through all days, and counts what happened. */
export async function simulate(simulation: Simulation): Promise<Tally> {
  return new Living(simulation).live();
}

const opening = "09:05" as ClockTime;
const mondayWork = "10:00" as ClockTime;

class Living {
  readonly #simulation: Simulation;
  readonly #tally = new Tally();
  readonly #agenda = new Agenda();
  readonly #chance: Chance;
  readonly #world: World;
  readonly #stage: Stage;
  readonly #people: People;
  readonly #coordinators: Coordinators;

  constructor(simulation: Simulation) {
    const { network, start, assumed, seed, dialogs, knowledge, isAsked } = simulation;
    this.#simulation = simulation;
    this.#chance = chancesFrom(seed);
    this.#world = new World({ network, start, assumed, chance: this.#chance });
    const tally = this.#tally;
    this.#stage = new Stage({
      ...{ network, knowledge },
      dialogs: isAsked ? dialogs : dialogs.map(({ timetable: _silent, ...dialog }) => dialog),
      deliver: (letter) => this.#people.deliver(letter),
      onCommit: (commit) => {
        tally.committed(commit, this.#today());
        this.#follow(commit);
      },
      onTrouble: (what, cause) => tally.trouble(`${what}: ${String(cause)}`),
    });
    const acting = { stage: this.#stage, world: this.#world, agenda: this.#agenda, tally };
    this.#people = new People(acting);
    this.#coordinators = new Coordinators(acting);
  }

  async live(): Promise<Tally> {
    const { start, days } = this.#simulation;
    for (let nth = 0; nth < days; nth++) await this.#liveDay(daysLater(start, nth));
    await this.#stage.close();
    return this.#tally;
  }

  /** Who takes a seat does from then on what it is for. */
  #follow({ changes }: Commit): void {
    for (const change of changes) {
      if (change.kind !== "successor-accepted") continue;
      const person = this.#stage.network.people.get(change.person);
      const human = person && this.#world.humanOf(person);
      if (human) this.#world.takes(change.seat, human, change.from);
    }
  }

  #today(): Day {
    return localMoment(this.#stage.now, zone).day;
  }

  async #liveDay(day: Day): Promise<void> {
    const { isAsked, network } = this.#simulation;
    this.#world.advance(day);
    if (isAsked && isWeekday(day)) {
      this.#agenda.put(momentOf(day, opening, zone), () => this.#stage.tick());
    }
    if (isAsked) this.#people.begin(day);
    if (isAsked && isMonday(day)) {
      const at = momentOf(day, mondayWork, zone);
      this.#agenda.put(at, () => this.#coordinators.work(day));
    }
    for (const lookup of lookupsOn(day, network, this.#world)) {
      this.#agenda.put(lookup.at, () => this.#lookUp(lookup, day));
    }
    await this.#agenda.live(day, (at) => {
      this.#stage.now = at;
    });
    this.#tally.seats(this.#stage.network, this.#world, day);
  }

  /** Who asks sees a card; when who stands first is not right, half of them say so. */
  async #lookUp({ asker, theme, nth, at }: Lookup, day: Day): Promise<void> {
    const { assumed } = this.#simulation;
    const text = this.#stage.network.themes.get(theme)?.short ?? theme;
    const [card] = await this.#stage.does(asker, { kind: "text", text });
    const looking = { network: this.#stage.network, world: this.#world, at };
    const blocks = peopleOn(card).slice(0, 3);
    const judged = (blocks.length > 0 ? blocks : [undefined]).map((block) => judge(block, looking));
    const [first] = judged;
    const isRight = first === "right";
    const cause = first && first !== "right" && { cause: causeOf(looking.network, first) };
    this.#tally.lookups.push({ day, first: isRight, top3: judged.includes("right"), ...cause });
    const [shown] = blocks;
    if (isRight || !card || !shown) return;
    if (this.#chance("says wrong", day, nth) >= assumed.saysWrong) return;
    const wanted = { dialog: "whom-to-call", kind: "mark", seat: seatOf(shown), mark: "wrong" };
    const button = findButton([card], wanted);
    if (button) await this.#stage.does(asker, { kind: "press", does: button.does });
  }
}
