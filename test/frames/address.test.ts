import { expect, it } from 'vitest';
import { quieterAddress } from '../../src/frames/address';
import { vimeo, youtube } from '../../src/services';
import { settingsOf } from '../config/settings-of';

const { services } = settingsOf({ services: { youtube, vimeo } });

it.each([
  ['https://www.youtube.com/embed/a?start=5', 'https://www.youtube-nocookie.com/embed/a?start=5'],
  ['//youtube.com/embed/a', 'https://www.youtube-nocookie.com/embed/a'],
  ['https://player.vimeo.com/video/1?h=b', 'https://player.vimeo.com/video/1?h=b&dnt=1'],
  ['https://player.vimeo.com/video/1?dnt=0', 'https://player.vimeo.com/video/1?dnt=1'],
])('%s is opened as %s', (address, quieter) => {
  expect(quieterAddress(services, address)).toBe(quieter);
  expect(quieterAddress(services, quieter)).toBe(quieter);
});

it.each([
  'https://www.youtube-nocookie.com/embed/a?x=a%20b',
  'https://notyoutube.com/embed/a',
  'https://youtube.com.evil.example/embed/a',
  'https://example.org/?u=https://youtube.com/',
  '/own/page',
])('%s stays as it is, to the letter', (address) => {
  expect(quieterAddress(services, address)).toBe(address);
});
