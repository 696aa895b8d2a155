import { writeFileSync } from 'node:fs';

/* Loaded into each process of a build by NODE_OPTIONS: leaves behind how much memory it took at most, in kB. */
process.on('exit', () => {
  writeFileSync(`${process.env.BENCH_PEAKS}/${process.pid}`, String(process.resourceUsage().maxRSS));
});
