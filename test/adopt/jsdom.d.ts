/** What the tests use of jsdom, which comes without types. */
declare module 'jsdom' {
  export class VirtualConsole {
    forwardTo(target: Console): this;
  }
  export class JSDOM {
    constructor(html: string);
    static fromURL(
      url: string,
      options: {
        readonly resources: 'usable';
        readonly runScripts: 'dangerously';
        readonly pretendToBeVisual: true;
        readonly virtualConsole: VirtualConsole;
        readonly beforeParse: (window: Window & typeof globalThis) => void;
      },
    ): Promise<JSDOM>;
    readonly window: Window & typeof globalThis;
  }
}
