// Everything on the page is readable without this script; it only folds, unfolds and helps older browsers.

const folded = () => [...document.querySelectorAll('details')];

for (const bar of document.querySelectorAll('.fold')) bar.hidden = false;

for (const button of document.querySelectorAll('[data-fold]')) {
  button.addEventListener('click', () => {
    // In one file with others a page folds only itself.
    const page = button.closest('article') ?? document;
    for (const details of page.querySelectorAll('details.clause')) details.open = button.dataset.fold === 'open';
  });
}

// A link to a clause shows it unfolded.
function unfoldTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', unfoldTarget);
unfoldTarget();

// Print shows everything. New browsers do it by the style sheet alone, older ones need this.
let opened = [];
addEventListener('beforeprint', () => {
  opened = folded().filter((details) => !details.open);
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});
