// Narrows the table of departments down and sorts it. Without this script it is a plain table, and nothing of this is seen.

for (const tools of document.querySelectorAll('form.tools')) offer(tools, tools.parentElement.querySelector('table.matrix'));

function offer(tools, table) {
  const rows = [...table.querySelectorAll('tr[data-verdicts]')].map(entryOf);
  const show = () => narrow(tools, table, rows);
  tools.hidden = false;
  tools.addEventListener('input', show);
  tools.addEventListener('submit', (event) => event.preventDefault());
  tools.addEventListener('reset', () => {
    restore(table, rows);
    // The fields are empty only after the event.
    setTimeout(show);
  });
  offerSorting(table, rows, tools.dataset.sort);
  show();
}

function entryOf(row) {
  const region = row.parentElement.querySelector('.region')?.textContent ?? '';
  const conclusion = row.querySelector('td.conclusion .verdict')?.children[1]?.textContent ?? '';
  const name = row.querySelector('th').textContent.trim();
  return { row, home: row.parentElement, name, region, conclusion, words: plain(`${name} ${region}`), verdicts: row.dataset.verdicts };
}

/** Full and half width, letter case and spaces aside. */
function plain(words) {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function narrow(tools, table, rows) {
  const { words, conclusion, clause, verdict } = Object.fromEntries(new FormData(tools));
  const fits = (one) =>
    one.words.includes(plain(words)) &&
    (conclusion === '' || one.conclusion === conclusion) &&
    (verdict === '' || (clause === '' ? one.verdicts.includes(verdict) : one.verdicts[Number(clause)] === verdict));
  for (const one of rows) one.row.hidden = !fits(one);
  for (const body of table.tBodies)
    body.hidden = body.querySelector('tr[data-verdicts]') !== null && !body.querySelector('tr[data-verdicts]:not([hidden])');
  const status = tools.querySelector('[data-shown]');
  const shown = rows.filter(({ row }) => !row.hidden).length;
  status.textContent = status.dataset.shown.replace('{n}', shown).replace('{all}', rows.length);
}

/** Each head of a column gets a button: once downwards, once upwards, then as it was. */
function offerSorting(table, rows, label) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = '↕';
    button.setAttribute('aria-label', `${label}：${head.textContent.trim()}`);
    head.append(' ', button);
    button.addEventListener('click', () => {
      const next =
        { ascending: 'descending', descending: null }[head.getAttribute('aria-sort')] ??
        (head.hasAttribute('aria-sort') ? null : 'ascending');
      for (const other of heads) other.removeAttribute('aria-sort');
      if (next === null) restore(table, rows);
      else {
        head.setAttribute('aria-sort', next);
        sort(table, rows, column, next === 'ascending' ? 1 : -1);
      }
    });
  });
}

/** All rows under one head, whatever their region; the regions' own lines are left out while it is so. */
function sort(table, rows, column, direction) {
  const sorted = [...rows].sort((a, b) => direction * compare(keyOf(a.row.cells[column]), keyOf(b.row.cells[column])));
  for (const line of table.querySelectorAll('tr.region')) line.hidden = line.parentElement.querySelector('td.unread') === null;
  const [first] = sorted;
  for (const { row } of sorted) first.home.append(row);
}

function restore(table, rows) {
  for (const head of table.tHead.rows[0].cells) head.removeAttribute('aria-sort');
  for (const line of table.querySelectorAll('tr.region')) line.hidden = false;
  for (const { row, home } of rows) home.append(row);
}

/** A figure by its size, a verdict by how much there is to do, anything else by its words. */
const HARM = ['not-met', 'error', 'undetermined', 'not-assessed', 'not-applicable', 'met'];

function keyOf(cell) {
  const verdict = cell.querySelector('.verdict');
  const harm = HARM.findIndex((name) => verdict?.classList.contains(name));
  const figure = cell.classList.contains('total') ? Number.parseFloat(cell.querySelector('a').textContent) : Number.NaN;
  if (!Number.isNaN(figure)) return figure;
  return harm >= 0 ? harm : cell.textContent.trim();
}

function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
}
