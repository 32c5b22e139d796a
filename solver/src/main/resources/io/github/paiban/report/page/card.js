// The card that explains what the pointer or the keyboard is at. Everything goes in as text.
const card = find('#card');
let anchor = null;
const hideCard = () => { card.hidden = true; anchor = null; };
const placeCard = () => {
  const box = anchor.getBoundingClientRect();
  const gap = 8;
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const below = box.bottom + gap + height <= window.innerHeight;
  const top = below ? box.bottom + gap : Math.max(gap, box.top - gap - height);
  const middle = box.left + box.width / 2 - width / 2;
  card.style.top = top + 'px';
  card.style.left = Math.max(gap, Math.min(middle, window.innerWidth - width - gap)) + 'px';
};
const showCard = (parts, at) => {
  card.replaceChildren(...parts);
  card.hidden = false;
  anchor = at;
  placeCard();
};
const line = (className, ...texts) => {
  const paragraph = make('p', className);
  texts.filter((text) => text).forEach((text) => paragraph.append(make('bdi', '', text)));
  return paragraph;
};
const dayCard = (day) => {
  const list = make('dl');
  data.dayLines[day].forEach(([name, count, missing]) => {
    list.append(make('dt', '', name), make('dd', missing > 0 ? 'lack' : '', count));
    if (missing > 0) list.lastChild.append(make('b', '', ' ' + texts['card.missing'] + ' ' + missing));
  });
  return [line('head', data.days[day]), list];
};
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hideCard(); });
document.addEventListener('scroll', () => { if (anchor) placeCard(); }, { capture: true, passive: true });
