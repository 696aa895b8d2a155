/** A template with a day in it, by the reader’s own clock: `YYYY-MM-DD`, `D MONTH YYYY`. */
export function dayIn(template: string, day: Date): string {
  const [month, date] = [String(day.getMonth() + 1), String(day.getDate())];
  const words: Record<string, string> = {
    YYYY: String(day.getFullYear()),
    MONTH: day.toLocaleDateString('en-GB', { month: 'long' }),
    MM: month.padStart(2, '0'),
    M: month,
    DD: date.padStart(2, '0'),
    D: date,
  };
  return template.replace(/YYYY|MONTH|MM?|DD?/g, (part) => words[part]!);
}
