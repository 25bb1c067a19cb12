/**
 * Offers every chart of the page to be explored, but never on a connection that saves data. What draws it is fetched
 * when the button is pressed, not before.
 */
export function offerExploring(): void {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-explore]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const figure = button.closest('figure');
      await import(/* @vite-ignore */ button.dataset['explore'] ?? '');
      figure?.dispatchEvent(new Event('jelajahi', { bubbles: true }));
      button.hidden = true;
    });
  }
}
