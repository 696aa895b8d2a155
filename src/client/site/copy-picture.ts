/**
 * Copies a PNG, which may still be on its way; false where the clipboard takes no pictures or refuses. To be called while the
 * press of a button still counts: Safari lets nobody write later.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
