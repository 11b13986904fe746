import { killWhileWriting } from "./f01-kill-while-writing.ts";
import { powerCut } from "./f02-power-cut.ts";
import { killBeforeSend } from "./f03-kill-before-send.ts";
import { killAfterSend } from "./f04-kill-after-send.ts";
import { stopUnderLoad } from "./f06-stop-under-load.ts";
import { downForAWhile } from "./f07-down.ts";
import { clockJumps } from "./f08-clock.ts";
import { clockChange } from "./f09-clock-change.ts";
import { oddDays } from "./f10-calendar.ts";
import { longTick } from "./f11-long-tick.ts";
import { poisonRecord } from "./f12-poison.ts";
import { diskFull } from "./f16-disk-full.ts";
import { damagedFile } from "./f17-damaged-file.ts";
import { twoProcesses } from "./f18-two-processes.ts";
import { teamsAway } from "./f19-teams-away.ts";
import { teamsRefuses } from "./f20-teams-refuses.ts";
import { slackRefuses } from "./f21-slack-refuses.ts";
import { noAnswer } from "./f22-no-answer.ts";
import { slowPlatform } from "./f23-slow-platform.ts";
import { eventAgain } from "./f24-event-again.ts";
import { onceMore } from "./f25-once-more.ts";
import { twoEdits } from "./f26-two-edits.ts";
import { socketDrops } from "./f27-socket-drops.ts";
import { rotatedSecret } from "./f28-rotated-secret.ts";
import { importCut } from "./f30-import-cut.ts";
import { erasure } from "./f33-erasure.ts";
import { failingHandler } from "./f35-failing-handler.ts";
import type { Fault } from "./fault.ts";

/** All faults, in the order in which they are brought about. To add one: a file, and a line here. */
export const faults: readonly Fault[] = [
  killWhileWriting,
  powerCut,
  killBeforeSend,
  killAfterSend,
  stopUnderLoad,
  downForAWhile,
  clockJumps,
  clockChange,
  oddDays,
  longTick,
  poisonRecord,
  diskFull,
  damagedFile,
  twoProcesses,
  teamsAway,
  teamsRefuses,
  slackRefuses,
  noAnswer,
  slowPlatform,
  eventAgain,
  onceMore,
  twoEdits,
  socketDrops,
  rotatedSecret,
  importCut,
  erasure,
  failingHandler,
];
