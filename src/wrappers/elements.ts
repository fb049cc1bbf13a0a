declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': HTMLElement;
    'consent-frame': HTMLElement;
    'consent-preferences': HTMLElement;
  }
}

/**
 * Defines `<consent-declaration>`, `<consent-frame>` and `<consent-preferences>`, for pages that would
 * rather write elements than marks. They stand for marks, so that the widget of the page does the rest:
 * it may be the script tag or a bundle, and start before or after. Does nothing on a server, and
 * nothing more when called again.
 */
export function defineConsentElements(): void {
  if (typeof customElements === 'undefined') return;

  /** The cookie table, as `data-askfirst="declaration"`. */
  class Declaration extends HTMLElement {
    connectedCallback(): void {
      if (this.firstElementChild) return;
      const content = document.createElement('div');
      content.dataset.askfirst = 'declaration';
      this.append(content);
    }
  }

  /**
   * A held-back frame: `for`, `src`, and whatever else an `<iframe>` has, but for `srcdoc` and handlers
   * of events, which would not wait.
   */
  class Frame extends HTMLElement {
    static readonly observedAttributes = ['for', 'src', 'title', 'width', 'height', 'allow'];
    connectedCallback(): void {
      if (!this.firstElementChild) this.#draw();
    }
    attributeChangedCallback(name: string, _: string | null, value: string | null): void {
      const frame = this.firstElementChild;
      if (!frame) return;
      // another address or need is another frame; what only describes it loads nothing anew
      if (/^(for|src)$/.test(name)) this.#draw();
      else frame.setAttribute(name, value ?? '');
    }
    #draw(): void {
      const frame = document.createElement('iframe');
      for (const { name, value } of this.attributes) {
        // what styles, names or hides this element does not do so twice, and nothing runs before it is
        // opened
        if (!/^(on|id$|class|style|slot|part|hidden|inert|src|data-)/i.test(name)) {
          frame.setAttribute(name, value);
        }
      }
      // without a name it never opens
      frame.dataset.consent = this.getAttribute('for') ?? '';
      frame.dataset.src = this.getAttribute('src') ?? '';
      this.replaceChildren(frame);
    }
  }

  /** A button that opens the preferences; what is in it is what it says. */
  class Preferences extends HTMLElement {
    connectedCallback(): void {
      this.dataset.askfirst = 'preferences';
      if (this.shadowRoot) return;
      const words = document.createElement('slot');
      words.append('Cookie settings');
      words.onslotchange = () => {
        // white space is no name; an empty text is a framework's, which fills it later
        if (!this.firstElementChild && /^\s+$/.test(this.textContent)) this.replaceChildren();
      };
      const button = document.createElement('button');
      button.setAttribute('part', 'button');
      button.append(words);
      const looks = new CSSStyleSheet();
      // large enough for a finger, and otherwise like the text around it
      looks.replaceSync(
        ':host(:not([hidden])){display:inline-block}button{font:inherit;min-block-size:44px;padding-inline:1em}',
      );
      const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
      root.adoptedStyleSheets = [looks];
      root.append(button);
    }
  }

  const define = (name: string, element: CustomElementConstructor): void => {
    if (!customElements.get(name)) customElements.define(name, element);
  };
  define('consent-declaration', Declaration);
  define('consent-frame', Frame);
  define('consent-preferences', Preferences);
}
