// Without this `/` could not lead to the search from where a reader happens to be. It does nothing until that key is pressed,
// and takes no key from a field that is being written in.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input,textarea,select')) return;
  event.preventDefault();
  const field = document.getElementById('q');
  if (field) field.focus();
  else document.querySelector<HTMLElement>('a[href$="/search/#q"]')?.click();
});
