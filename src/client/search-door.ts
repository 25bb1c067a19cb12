/** Loads the search when somebody turns to it, and not before. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');
if (form && field) {
  form.hidden = false;
  const open = async (): Promise<void> => (await import('./search.ts')).startSearch(form);
  field.addEventListener('focus', () => void open(), { once: true });
}
