// Filters: only the rows that fit are shown, and of a shift only its cells stand out.
const form = find('.filters');
const field = (id) => find('#f-' + id);
const chosen = (id) => (field(id) ? Number(field(id).value) : -1);
const fairRows = all('#fair-table tbody tr');
const nameTexts = bodyRows.map((row) => Array.from(row.cells[0].children).map((part) => part.textContent).join(' ').toLowerCase());
const marked = bodyRows.map((row) => Array.from(row.cells).some((cell) => /\b(m1|m2|wn)\b/.test(cell.className)));
const shiftOf = (cell) => data.duties[dutyOf(cell)][3];
const dayCells = (row) => Array.from(row.cells).slice(firstDay, firstDay + dayCount);
let dimmed = -1;

const fits = (row, agent) => {
  const [team, ...skills] = data.rows[agent];
  const name = field('name').value.trim().toLowerCase();
  const shift = chosen('shift');
  return (!name || nameTexts[agent].includes(name))
    && (chosen('team') < 0 || chosen('team') === team)
    && (chosen('skill') < 0 || skills.includes(chosen('skill')))
    && (shift < 0 || dayCells(row).some((cell) => shiftOf(cell) === shift))
    && (!field('marked').checked || marked[agent]);
};
const dim = (shift) => {
  if (shift === dimmed) return;
  dimmed = shift;
  bodyRows.forEach((row) => dayCells(row).forEach((cell) => {
    cell.classList.toggle('dim', shift >= 0 && shiftOf(cell) !== shift);
  }));
};
const filter = () => {
  let shown = 0;
  bodyRows.forEach((row, agent) => {
    row.hidden = !fits(row, agent);
    if (fairRows[agent]) fairRows[agent].hidden = row.hidden;
    shown += row.hidden ? 0 : 1;
  });
  dim(chosen('shift'));
  find('#nobody').hidden = shown > 0;
  field('count').textContent = texts.count.replace('{0}', shown).replace('{1}', bodyRows.length);
  if (anchor && anchor.offsetParent === null) hideCard();
  if (current.parentElement.hidden) {
    current.removeAttribute('tabindex');
    current = (bodyRows.find((row) => !row.hidden) || grid.tHead.rows[0]).cells[firstDay];
    current.tabIndex = 0;
  }
};
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', filter);
// At once, not when the form has reset itself: whoever looks right after the click must see every row.
form.addEventListener('click', (event) => {
  if (!event.target.closest('[type=reset]')) return;
  event.preventDefault();
  form.reset();
  filter();
});
filter();

// From a finding, or from a day that is short, to its place in the roster.
const show = (row, day) => {
  if (row.hidden) { form.reset(); filter(); }
  find('#roster').scrollIntoView({ block: 'start' });
  goTo(row.cells[day + firstDay]);
};
document.addEventListener('click', (event) => {
  const go = event.target.closest('.go');
  if (go) show(bodyRows[Number(go.dataset.agent)], Number(go.dataset.day));
  const day = event.target.closest('.strip .lack');
  if (day) show(grid.tHead.rows[0], Number(day.dataset.day));
});
