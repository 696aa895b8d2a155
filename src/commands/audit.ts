import { readFileSync } from 'node:fs';
import { audit, type Audit } from '../data/audit/audit.ts';
import { readLedger } from '../data/audit/ledger.ts';
import { problemLine, type Problem } from '../data/problem.ts';

/** Proves the ledger against the text of the report: `npm run audit -- report.txt`. Exit 1 on findings, 2 without a report. */
const path = process.argv[2];
if (!path) stop('audit: name the text of the report, like npm run audit -- report.txt');

const report = readReport(path);
const { ledger, problems } = readLedger('data/2024');
const result = audit(ledger, report, path);
const findings = [...problems, ...result.problems];
if (findings.length > 0) fail(findings);
console.log(summary(result));

function readReport(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return stop(`audit: cannot read ${path} (${(error as NodeJS.ErrnoException).code})`);
  }
}

function fail(findings: Problem[]): never {
  for (const finding of findings) console.error(problemLine(finding));
  console.error(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  process.exit(1);
}

function summary({ proved, coverage: { facts, timeline, notFacts } }: Audit): string {
  const total = facts + timeline + notFacts;
  return `${proved} facts proved; ${total} numbers accounted for: ${facts} by facts, ${timeline} by timeline, ${notFacts} by not-facts`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
