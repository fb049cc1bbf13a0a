import { expect, it } from 'vitest';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

it('a notice that could not be had is not sent for again with every change of the page', async () => {
  let times = 0;
  const consent = start(
    {},
    {
      file: (name) => {
        if (name !== 'notice') return filesBut({})(name);
        times++;
        return Promise.reject(new Error('no notice'));
      },
    },
  );
  await settle();
  expect(times).toBe(1);
  const clock = document.createElement('p');
  clock.textContent = '1';
  document.body.append(clock);
  for (const time of ['2', '3']) {
    clock.textContent = time;
    await settle();
  }
  expect(times).toBe(1);
  consent.show('notice');
  await settle();
  expect(times).toBe(2);
});
