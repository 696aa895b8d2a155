import { check } from '../checking/check.ts';

/*
 * `npm run check`: reads every edition below `data` with its charts and its prose, or the data below the folder named as
 * argument, and prints all that is
 * wrong on standard error; exit code 1 where anything is.
 */
const { problems, summaries } = await check(process.argv[2] ?? 'data');

for (const summary of summaries) console.log(summary);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
