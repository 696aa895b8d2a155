/** How figures of the report stand to each other, from the kindest finding to the worst. */
export const VERDICTS = ['agrees', 'open', 'doubtful'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const MEANING: Record<Verdict, string> = {
  agrees: 'The figures fit each other. What they mean is easily misread.',
  open: 'The report leaves out what would decide between several readings.',
  doubtful: 'Taken literally, the figures go against others of the report. A slip is likelier.',
};
