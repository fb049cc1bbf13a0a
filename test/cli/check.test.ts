import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check';

/** Checks files with these texts; one that is not among them cannot be read. */
const checked = (texts: Readonly<Record<string, string>>, ...more: string[]) =>
  check([...Object.keys(texts), ...more], (file) => {
    const text = texts[file];
    if (text === undefined) throw new Error('no such file');
    return text;
  });
const page = (...blocks: string[]): string =>
  `<!doctype html><head>${blocks
    .map((one) => `<script type="application/json" data-askfirst-config>${one}</script>`)
    .join('')}<script src="askfirst.js"></script></head>`;

describe('askfirst check', () => {
  it('says that nothing is wrong with a good config', () => {
    expect(checked({ 'askfirst.json': '{ "categories": ["analytics"] }' })).toEqual({
      code: 0,
      lines: ['askfirst.json: nothing is wrong.'],
    });
  });

  it('names each mistake in a JSON file, with the file in front', () => {
    const { code, lines } = checked({ 'a.json': '{ "model": "opt", "cookie": { "days": 900 } }' });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^a\.json: askfirst: "model" cannot be "opt"/),
      expect.stringMatching(/^a\.json: askfirst: "cookie\.days" cannot be 900/),
    ]);
  });

  it('reads every config block of a page, and nothing else in it', () => {
    const { code, lines } = checked({
      'index.html': page('{ "model": "opt" }', '{ "reload": "now" }') + '<script>{ bad</script>',
    });
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines.join()).toMatch(/"model".*"reload"/);
  });

  it('reads a block whatever the order and the case of its attributes, over several lines', () => {
    const text = `<SCRIPT\n data-askfirst-config\n type='application/json'>\n{\n"model":"opt"\n}\n</SCRIPT >`;
    expect(checked({ 'a.php': text })).toMatchObject({ code: 1, lines: [expect.anything()] });
  });

  it('says where a text is no JSON, in a file and in a page', () => {
    const { code, lines } = checked({ 'a.json': '{ "model": }', 'b.html': page('{ "model" }') });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^a\.json: askfirst: "config" cannot be .*JSON/),
      expect.stringMatching(/^b\.html: askfirst: "config" cannot be .*JSON/),
    ]);
  });

  it('is not confused by a byte order mark', () => {
    expect(checked({ 'a.json': '\uFEFF{}' }).code).toBe(0);
  });

  it.each(['null', '[]', '"opt-in"', '0'])('says of %s that it is no config', (text) => {
    expect(checked({ 'a.json': text })).toEqual({
      code: 1,
      lines: [expect.stringContaining('write one JSON object')],
    });
  });

  it('ends with 2 where a file cannot be read, or holds no config, and looks at the others', () => {
    const { code, lines } = checked({ 'a.html': '<p>', 'b.json': '{ "model": 1 }' }, 'lost.json');
    expect(code).toBe(2);
    expect(lines).toEqual([
      expect.stringMatching(/^a\.html: holds no config/),
      expect.stringMatching(/^b\.json: .*"model"/),
      'lost.json: cannot be read (no such file).',
    ]);
  });

  it('knows what is in the catalogue, as checkConfig does', () => {
    const text = '{ "services": { "hotjar": "necessary" } }';
    expect(checked({ 'a.json': text })).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('hotjar')],
    });
  });
});
