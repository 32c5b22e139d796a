// What all parts share. The page is complete without it: scripts only filter, explain and switch the looks.
const data = JSON.parse(document.getElementById('data').textContent);
const texts = data.texts;
const find = (selector) => document.querySelector(selector);
const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
all('[data-js]').forEach((element) => { element.hidden = false; });
