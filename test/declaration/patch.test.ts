import { beforeEach, describe, expect, it } from 'vitest';
import { patch } from '../../src/declaration/patch';
import { keyed, type Markup, piece } from '../../src/policy/declaration/markup';

let place: HTMLElement;
let shown: readonly Markup[];
const show = (...next: Markup[]): void => {
  patch(place, shown, next);
  shown = next;
};
const button = (name: string, text = name): Markup => keyed(name, piece('button', {}, text));

beforeEach(() => {
  place = document.createElement('div');
  shown = [];
  document.body.replaceChildren(place);
});

describe('what is drawn again', () => {
  it('says what the data says', () => {
    show('a', piece('p', { class: 'x', lang: 'de' }, 'b', piece('b', {}, 'c')));
    expect(place.innerHTML).toBe('a<p class="x" lang="de">b<b>c</b></p>');
    show('A', piece('p', { class: 'y' }, piece('i', {}, '<c>'), 'b'), piece('hr', {}));
    expect(place.innerHTML).toBe('A<p class="y"><i>&lt;c&gt;</i>b</p><hr>');
    show();
    expect(place.innerHTML).toBe('');
  });

  it('keeps the elements that stay, and so the focus, when others come and go', () => {
    show(button('a'), button('c'));
    const [, last] = place.children as unknown as HTMLElement[];
    last!.focus();
    show(button('a'), button('b'), button('c', 'C'));
    expect(document.activeElement).toBe(last);
    show(button('c', 'C'));
    expect(document.activeElement).toBe(last);
    expect(place.innerHTML).toBe('<button>C</button>');
  });

  it('keeps what the visitor has folded out', () => {
    const details = (words: string): Markup =>
      piece('details', {}, piece('summary', {}, words), 'text');
    show(details('a'));
    place.querySelector('details')!.open = true;
    show(details('b'));
    expect(place.querySelector('details')!.open).toBe(true);
    expect(place.querySelector('summary')!.textContent).toBe('b');
  });
});
