// The roster: one cell takes part in the tab order, arrows move it; pointer, focus and touch explain the cell.
const grid = find('#grid');
const bodyRows = Array.from(grid.tBodies[0].rows);
const dayCount = data.dayLines.length;
const firstDay = 1 + data.before;
const byAgent = (list, at) => {
  const map = new Map();
  list.forEach((item) => map.set(item[at], (map.get(item[at]) || []).concat([item])));
  return map;
};
const wishesOf = byAgent(data.wishes, 0);
const pinsOf = byAgent(data.pins, 0);
const marksOf = byAgent(data.marks, 1);
const dutyOf = (cell) => Number(/\bd(\d+)/.exec(cell.className)[1]);

const breachLine = (breach) => {
  const [code, name] = data.levelNames[data.levels[breach]];
  const paragraph = make('p', 'breach');
  paragraph.append(make('span', 'badge ' + code, name), ' ');
  paragraph.append(make('bdi', '', find('#b' + breach + ' p').textContent));
  return paragraph;
};
const cellParts = (agent, day, cell) => {
  const name = bodyRows[agent].cells[0].querySelector('.nm').textContent;
  const parts = [line('head', name, data.days[day])];
  const [duty, time, hours] = data.duties[dutyOf(cell)];
  const pinned = (pinsOf.get(agent) || []).some((pin) => pin[1] === day);
  parts.push(line('duty', duty, time, hours, pinned ? texts['card.pinned'] : ''));
  (wishesOf.get(agent) || []).filter((wish) => wish[1] === day)
    .forEach((wish) => parts.push(line(wish[2] ? 'wish yes' : 'wish no', wish[3])));
  (marksOf.get(agent) || []).filter((mark) => mark[2] >= 0 && mark[2] <= day && day <= mark[3])
    .forEach((mark) => parts.push(breachLine(mark[0])));
  return parts;
};
const pastParts = (agent, day, cell) => {
  if (!/\bd\d/.test(cell.className)) return null;
  const [duty, time, hours] = data.duties[dutyOf(cell)];
  return [line('head', bodyRows[agent].cells[0].querySelector('.nm').textContent, data.pastDays[day]), line('duty', duty, time, hours)];
};
const rowParts = (agent) => {
  const head = bodyRows[agent].cells[0];
  const parts = [line('head', head.querySelector('.nm').textContent)];
  parts.push(line('duty', head.querySelector('small').textContent));
  (marksOf.get(agent) || []).filter((mark) => mark[2] < 0).forEach((mark) => parts.push(breachLine(mark[0])));
  return parts;
};
const partsOf = (cell) => {
  const row = cell.parentElement;
  const column = cell.cellIndex;
  const day = column - firstDay;
  if (row.parentElement === grid.tBodies[0]) {
    const agent = bodyRows.indexOf(row);
    if (column === 0) return rowParts(agent);
    if (day < 0) return pastParts(agent, column - 1, cell);
    return day < dayCount ? cellParts(agent, day, cell) : null;
  }
  return day >= 0 && day < dayCount ? dayCard(day) : null;
};
const explain = (cell) => {
  const parts = partsOf(cell);
  if (!parts) { hideCard(); return; }
  showCard(parts, cell);
};
const cellAt = (event) => event.target.closest('#grid th, #grid td');

// When the page moves under a pointer that rests, browsers say that it came over something: that explains nothing.
let pointer = '';
const place = (event) => event.screenX + ' ' + event.screenY;
document.addEventListener('mousemove', (event) => { pointer = place(event); });
grid.addEventListener('mouseover', (event) => {
  const cell = cellAt(event);
  if (cell && place(event) !== pointer) explain(cell);
});
grid.addEventListener('mouseleave', (event) => { if (place(event) !== pointer) hideCard(); });
grid.addEventListener('click', (event) => { const cell = cellAt(event); if (cell) goTo(cell); });

// Keyboard.
const rowsShown = () => Array.from(grid.rows).filter((row) => !row.hidden);
let current = bodyRows[0].cells[firstDay];
current.tabIndex = 0;
const goTo = (cell) => {
  current.removeAttribute('tabindex');
  current.removeAttribute('aria-describedby');
  current = cell;
  current.tabIndex = 0;
  current.setAttribute('aria-describedby', 'card');
  current.focus({ preventScroll: true });
  reveal(cell);
  explain(cell);
};
/** Scrolls the cell out from under the headings that stay in view. */
const reveal = (cell) => {
  const box = find('#grid-box');
  const view = box.getBoundingClientRect();
  const at = cell.getBoundingClientRect();
  const left = view.left + bodyRows[0].cells[0].offsetWidth;
  const top = view.top + grid.tHead.offsetHeight;
  if (cell.cellIndex > 0 && at.left < left) box.scrollLeft -= left - at.left;
  if (at.right > view.right) box.scrollLeft += at.right - view.right;
  if (cell.closest('thead')) return;
  if (at.top < top) box.scrollTop -= top - at.top;
  if (at.bottom > view.bottom) box.scrollTop += at.bottom - view.bottom;
};
// On a phone the month comes first; the days before it lie to the left.
if (data.before > 0 && matchMedia('(max-width:640px)').matches) {
  find('#grid-box').scrollLeft = bodyRows[0].cells[firstDay].offsetLeft - bodyRows[0].cells[0].offsetWidth;
}
const moves = {
  ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
  PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -1000], End: [0, 1000],
};
grid.addEventListener('keydown', (event) => {
  const move = moves[event.key];
  if (!move || event.altKey || event.metaKey) return;
  event.preventDefault();
  const rows = rowsShown();
  const far = event.ctrlKey ? 100000 : 1;
  const clamp = (value, most) => Math.max(0, Math.min(value, most));
  const row = rows[clamp(rows.indexOf(current.parentElement) + move[0] * far, rows.length - 1)];
  const column = event.ctrlKey && !move[0] && !event.key.startsWith('Arrow') ? current.cellIndex : clamp(current.cellIndex + move[1], dayCount + data.before);
  goTo(row.cells[Math.min(column, row.cells.length - 1)]);
});
grid.addEventListener('focusin', (event) => { const cell = cellAt(event); if (cell) explain(cell); });
grid.addEventListener('focusout', hideCard);
