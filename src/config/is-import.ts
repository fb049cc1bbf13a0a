import { isBag, isText, isToken } from './kinds';

type Check = (value: unknown) => boolean;

const TOOL =
  /^(c15t|cookiebot|cookieyes|klaro|onetrust|orejime|orestbida|osano|silktide|tarteaucitron)$/;

const listOf =
  (isOne: Check): Check =>
  (value) =>
    [value].flat().every(isOne);
const isSwitch: Check = (value) => value === true || value === false;

/** What `import` holds, and what each has to be. */
export const IMPORT: Readonly<Record<string, Check>> = {
  from: listOf((one) => isText(one) && TOOL.test(one)),
  name: isToken,
  map: (value) => isBag(value) && Object.values(value).every(listOf(isText)),
  since: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) > 0,
  days: (value) => Number.isFinite(value) && Number(value) > 0,
  revision: (value) => Number.isInteger(value) && Number(value) >= 0,
  remove: isSwitch,
  markup: isSwitch,
};

/** Is all of it right? */
export const isImport: Check = (value) =>
  isBag(value) &&
  Object.entries(value).every(
    ([key, one]) => one === undefined || (Object.hasOwn(IMPORT, key) && IMPORT[key]!(one)),
  );
