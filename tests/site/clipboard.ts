import type { Page } from '@playwright/test';

/**
 * What was copied, as a person finds out: by pasting. The site’s headers let no script read the clipboard. The page
 * must have said that it copied: until then the clipboard holds what the test before put there, and a page that another
 * has come before may not write.
 */
export async function pasted(page: Page): Promise<string> {
  const blank = await page.context().newPage();
  await blank.setContent('<textarea autofocus></textarea>');
  const field = blank.getByRole('textbox');
  await field.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await blank.close();
  return text;
}
