// The looks: as the system has it, light, or dark; kept where the browser lets a file keep anything.
const looks = ['auto', 'light', 'dark'];
const themeButton = find('#theme');
let look = 'auto';
const showLook = () => {
  if (look === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', look);
  themeButton.textContent = texts['theme.' + look];
};
try { look = localStorage.getItem('paiban-look') || 'auto'; } catch (e) { look = 'auto'; }
if (!looks.includes(look)) look = 'auto';
showLook();
themeButton.addEventListener('click', () => {
  look = looks[(looks.indexOf(look) + 1) % looks.length];
  showLook();
  try { localStorage.setItem('paiban-look', look); } catch (e) { /* it lasts until the page is closed */ }
});
find('#print').addEventListener('click', () => window.print());
