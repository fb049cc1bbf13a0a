/** The basket: one necessary cookie, set only when a visitor puts something in. */
(() => {
  const form = document.querySelector('#booking');
  const basket = document.querySelector('#basket');
  if (!form || !basket) return;

  const stored = () => /(?:^|; )basket=(\w+)\.(\d+)\.(\d+)/.exec(document.cookie);
  const plural = (count, word) => `${count} ${word}${count === '1' ? '' : 's'}`;

  function show() {
    const [, hut, nights, guests] = stored() ?? [];
    basket.replaceChildren();
    if (!hut) return;
    const name = form.elements.hut.querySelector(`[value="${hut}"]`)?.textContent ?? hut;
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'plain';
    clear.textContent = 'Empty the basket';
    clear.addEventListener('click', () => {
      document.cookie = 'basket=; Path=/; Max-Age=0; SameSite=Lax';
      show();
    });
    basket.append(
      `In your basket: ${name}, ${plural(nights, 'night')}, ${plural(guests, 'guest')}. `,
      clear,
    );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { hut, nights, guests } = form.elements;
    const value = `${hut.value}.${nights.value}.${guests.value}`;
    document.cookie = `basket=${value}; Path=/; SameSite=Lax`;
    show();
  });
  show();
})();
