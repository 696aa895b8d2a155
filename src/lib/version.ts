/** Which of two versions such as `1.0.10` and `1.2.0` is newer: above 0 where the first is, 0 where they are the same. */
export function compareVersions(a: string, b: string): number {
  const [numbers, others] = [a, b].map((version) => version.split('.').map(Number));
  const differs = numbers!.findIndex((number, at) => number !== others![at]);
  return differs < 0 ? 0 : numbers![differs]! - others![differs]!;
}
