// The charts: the day, or the half-hour, under the pointer; or, with the keyboard, the one the arrows have come to.
const LEFT = 44;
const STEP = 30;
const clock = (slot) => String(Math.floor(slot / 2)).padStart(2, '0') + ':' + (slot % 2 ? '30' : '00');
const heatCard = (day, row) => {
  const at = data.heat.days[day].slice(3 * row, 3 * row + 3);
  const slot = data.heat.first + row;
  const list = make('dl');
  list.append(make('dt', '', texts['card.there']), make('dd', '', String(at[0])));
  if (at[1] >= 0) list.append(make('dt', '', texts['card.needed']), make('dd', '', String(at[1])));
  if (at[2] > 0) list.append(make('dt', '', texts['card.missing']), make('dd', 'lack', String(at[2])));
  return [line('head', data.days[day], clock(slot) + '–' + clock(slot + 1)), list];
};
const watch = (svg, days, rows, top, rowHeight, partsAt) => {
  const cursor = svg.querySelector('.cursor');
  let day = -1;
  let row = 0;
  const clear = () => { cursor.setAttribute('width', 0); hideCard(); };
  const point = () => {
    cursor.setAttribute('x', LEFT + day * STEP);
    cursor.setAttribute('y', top + row * rowHeight);
    cursor.setAttribute('width', STEP);
    cursor.setAttribute('height', rowHeight);
    showCard(partsAt(day, row), cursor);
  };
  const move = (event) => {
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    const nextDay = Math.floor(((event.clientX - box.left) * scale - LEFT) / STEP);
    const nextRow = Math.floor(((event.clientY - box.top) * scale - top) / rowHeight);
    if (nextDay < 0 || nextDay >= days || nextRow < 0 || nextRow >= rows) { clear(); return; }
    day = nextDay;
    row = nextRow;
    point();
  };
  svg.addEventListener('pointermove', move);
  svg.addEventListener('click', move);
  svg.addEventListener('pointerleave', clear);
  svg.addEventListener('blur', clear);
  svg.addEventListener('keydown', (event) => {
    const by = moves[event.key];
    if (!by) return;
    event.preventDefault();
    day = Math.max(0, Math.min(day + by[1], days - 1));
    row = Math.max(0, Math.min(row + by[0], rows - 1));
    const box = svg.parentElement;
    const x = (LEFT + day * STEP) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    if (x < box.scrollLeft || x + 2 * STEP > box.scrollLeft + box.clientWidth) box.scrollLeft = x - box.clientWidth / 2;
    point();
  });
};
['#days', '#service-days'].forEach((id) => {
  const svg = find(id);
  if (svg) watch(svg, dayCount, 1, 0, svg.viewBox.baseVal.height - 34, dayCard);
});
if (find('#heat')) watch(find('#heat'), data.heat.days.length, data.heat.slots, 6, 10, heatCard);
