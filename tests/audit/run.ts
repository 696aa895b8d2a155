import { readFileSync } from 'node:fs';
import { audit, type Audit } from './audit.ts';
import { BY_EYE } from './by-eye.ts';
import { readLedger } from './ledger.ts';
import { problemLine } from '../../src/data/reading/problem.ts';

/*
 * `npm run audit -- report.txt`: proves an edition's ledger against the text of its report, which is not ours to
 * publish and so lies outside the repository. The edition's folder may be named as second argument. Prints findings
 * on standard error; exit code 1 where there is any, 2 where there is no report to read.
 */
const [file, directory = 'data/2024'] = process.argv.slice(2);

process.exitCode = file
  ? auditFile(file)
  : refuse('name the text of the report, like npm run audit -- report.txt');

function auditFile(file: string): number {
  let report: string;
  try {
    report = readFileSync(file, 'utf8');
  } catch (error) {
    return refuse(`cannot read ${file} (${(error as NodeJS.ErrnoException).code})`);
  }
  const { ledger, problems } = readLedger(directory);
  const result = ledger && audit(ledger, report, file);
  const findings = [...problems, ...(result?.problems ?? [])];
  for (const finding of findings) console.error(problemLine(finding));
  if (result && findings.length === 0) console.log(summary(result));
  else console.error(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  return findings.length === 0 ? 0 : 1;
}

function summary({ proved, coverage: { facts, timeline, notFacts } }: Audit): string {
  const numbers = `${facts + timeline + notFacts} numbers of the report accounted for`;
  return `${proved} facts proved; ${numbers}: ${facts} by facts, ${timeline} by the timeline, ${notFacts} by not-facts; ${Object.values(BY_EYE).flat().length} cells held by eyes alone`;
}

function refuse(reason: string): number {
  console.error(`audit: ${reason}`);
  return 2;
}
