/** Which of two versions such as `1.0.10` and `1.2.0` is newer: above 0 where the first is, 0 where they are the same. */
export const compareVersions = new Intl.Collator('en', { numeric: true }).compare;
