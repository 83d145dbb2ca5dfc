/** The way to the clipboard that takes no permission, which the window grants to nobody; it is marked as old. */
interface Copying {
  execCommand(command: 'copy'): boolean;
}

/** Puts text on the clipboard; must follow from a press of a key or a button. False when nothing was copied. */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = (document as Copying).execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}
