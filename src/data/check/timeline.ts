import type { TimelineEvent } from '../../schema/timeline.ts';
import { statedDate } from '../printed/date.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, type Finding } from './finding.ts';

/** An event has the date that its printed words name, as far as they name one. */
export function checkTimeline({ timeline }: Tables): Problem[] {
  return findings(timeline, (event) => [checkDate(event)]);
}

function checkDate({ date, printed }: TimelineEvent): Finding | null {
  const stated = statedDate(printed);
  if (date.includes(stated)) return null;
  return ['date', `${date} beside the printed “${printed}”`, `write it with ${stated}`];
}
