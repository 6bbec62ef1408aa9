import { calendarChangeContract, type CalendarChangeActivities, type CalendarChangeInput, type News } from '@uian/contracts';
import {
  condition, continueAsNew, defineQuery, defineSignal, proxyActivities, setCurrentDetails, setHandler, sleep, workflowInfo,
} from '@temporalio/workflow';

const { recountDeadlines } = proxyActivities<CalendarChangeActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  summary: '열린 기한 다시 계산',
});

/** Every share of a recount is an activity; a run hands over to a fresh one before its history grows long. */
const LONG_HISTORY = 60;

/**
 * Carries a change of a council's calendar (임시공휴일, 회기 변경 …) to every open deadline that it touches. The record knows
 * which bills and meetings were counted by an older calendar; shares of them are counted again until none is left. Told
 * of another change meanwhile, it begins anew; killed, it goes on with those that are left.
 */
export async function calendarChange(input: CalendarChangeInput): Promise<void> {
  let { news, progress = { streams: 0, moved: 0, left: true } } = input;
  setHandler(defineSignal<[News]>(calendarChangeContract.newsSignal), (told) => {
    if (!news || told.sequence > news.sequence) news = told;
  });
  setHandler(defineQuery<News | undefined>(calendarChangeContract.newsQuery), () => news);
  await condition(() => news !== undefined);

  let countedBy: number | undefined;
  while (progress.left || countedBy !== news?.sequence) {
    countedBy = news?.sequence;
    const share = await recountDeadlines({ streamId: input.streamId });
    progress = { streams: progress.streams + share.streams, moved: progress.moved + share.moved, left: share.left };
    setCurrentDetails(`기한 재계산: 의안·회의 ${progress.streams}건 확인, ${progress.moved}건 변경`);
    if (share.left && share.streams === 0) await othersAreDone();
    if (workflowInfo().historyLength >= LONG_HISTORY) {
      await continueAsNew<typeof calendarChange>({ streamId: input.streamId, news, progress: { ...progress, left: true } });
    }
  }
}

/** All that is left is in the hands of an act that is being recorded. */
const othersAreDone = (): Promise<void> => sleep('1 second');
