#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { check } from './check';

const USAGE = `Usage: askfirst check <file>...

Says what is wrong with a config: a JSON file, or a page with a config block.
Ends with 1 where something is, with 2 where a file cannot be looked at.`;

const [command, ...files] = process.argv.slice(2);
if (command === 'check' && files[0]) {
  const { code, lines } = check(files, (file) => readFileSync(file, 'utf8'));
  for (const line of lines) (code ? console.error : console.log)(line);
  process.exitCode = code;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
