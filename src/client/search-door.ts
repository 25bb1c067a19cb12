/** Loads the search when somebody turns to it, and not before. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');
if (form && field) {
  form.hidden = false;
  // Whoever presses Enter before it is loaded would be told of a refused form.
  form.addEventListener('submit', (event) => event.preventDefault());
  const open = async (): Promise<void> => (await import('./search.ts')).startSearch(form);
  field.addEventListener('focus', () => void open(), { once: true });
}
